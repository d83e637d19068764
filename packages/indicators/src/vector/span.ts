import type { FactValue } from '@aitebaar/conditions'

import { dayRange } from '../compile/window.ts'
import { weekOf } from './week.ts'

/** A length of time that divides the calendar. */
export type SpanLength = 'year' | 'quarter' | 'month' | 'week'

/** The lengths of time by which figures can be broken down. */
export const SPAN_LENGTHS: readonly string[] = ['year', 'quarter', 'month', 'week'] satisfies readonly SpanLength[]

const LENGTH_OF_NAME = { year: 4, month: 7 } as const

/** The name of the span of time a local day lies in: `2014`, `2014-Q1`, `2014-03` or `2014-W10`. */
export const periodOf = (day: string, by: SpanLength): string => {
  if (by === 'week') return weekOf(day)
  return by === 'quarter' ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` : day.slice(0, LENGTH_OF_NAME[by])
}

/** The span a date lies in; `null` when it is unknown, or may lie in several. */
export const spanLabel = (value: FactValue, by: SpanLength): string | null => {
  if (typeof value !== 'string') return null
  const range = dayRange(value)
  const label = periodOf(range[0], by)
  return range[0] === range[1] || label === periodOf(range[1], by) ? label : null
}
