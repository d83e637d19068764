import { addDays, lastDay } from '@aitebaar/core'

import type { Measure, Window } from '../indicator/measure.ts'
import { SPAN_LENGTHS } from '../vector/span.ts'
import { mondayOfWeek } from '../vector/week.ts'
import type { At, Figure } from './figure.ts'

/**
 * Days with both ends, the last one included.
 *
 * @example
 * const days: Days = { first: '2013-01-01', last: '2015-12-31' }
 * days.first < days.last // => true
 *
 * @category export
 * @since 0.1.0
 */
export interface Days {
  /** The first day. */
  readonly first: string
  /** The last day. */
  readonly last: string
}

const MONTHS = 3

const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`

/** The days of a year, quarter, month or week by its label. */
export const daysOfSpan = (label: string): Days | undefined => {
  const monday = mondayOfWeek(label)
  if (monday !== undefined) return { first: monday, last: addDays(monday, 6) }
  const quarter = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/.exec(label)?.groups
  if (quarter !== undefined) {
    const end = Number(quarter['quarter']) * MONTHS
    return { first: `${monthOf(quarter['year'] ?? '', end - MONTHS + 1)}-01`, last: lastDay(monthOf(quarter['year'] ?? '', end)) }
  }
  if (/^\d{4}$/.test(label)) return { first: `${label}-01-01`, last: `${label}-12-31` }
  return /^\d{4}-\d{2}$/.test(label) ? { first: `${label}-01`, last: lastDay(label) } : undefined
}

/** Whether a dimension divides time. */
export const isTime = (dimension: string): boolean => SPAN_LENGTHS.includes(dimension)

const windowIn = (measure: Measure): Window | undefined => {
  if (measure.type === 'change') return measure.after
  if (measure.type === 'ratio') return windowIn(measure.numerator)
  if (measure.type === 'peak') return measure.of.within
  if (measure.type === 'stock') return { to: addDays(measure.on, 1) }
  if (measure.type === 'linked') return measure.all[0]?.within
  if (measure.type === 'paired') return measure.first.within
  return measure.within
}

/**
 * The days a figure speaks of: those of its row where that is a year, quarter, month or week, else those that counted. Ends that the definition leaves open are
 * closed with the days reported on; `undefined` when one stays open, or when it is unknown in which span the row belongs.
 */
export const daysOf = ({ at, period, measure }: Pick<Figure, 'at' | 'period' | 'measure'>, reported: Partial<Days> = {}): Days | undefined => {
  const span = at.find(({ dimension }: At) => isTime(dimension))
  if (span !== undefined) return span.label === null ? undefined : daysOfSpan(span.label)
  const { from, to } = { ...windowIn(measure), ...period }
  const first = from ?? reported.first
  const last = to === undefined ? reported.last : addDays(to, -1)
  return first === undefined || last === undefined || first > last ? undefined : { first, last }
}
