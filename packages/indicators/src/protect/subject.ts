import type { Condition } from '@aitebaar/conditions'
import { addDays } from '@aitebaar/core'

import type { Measure, Window } from '../indicator/measure.ts'

/** The days on which something has to be, by the fact that dates it. */
type Dated = Readonly<Record<string, Window>>

/** What is counted, taken apart: of which records, all that has to be so of each, and on which days. */
export interface Subject {
  readonly records: string
  readonly conditions: readonly Condition[]
  readonly dated: Dated
}

/** Values of a field that a condition asks for, or all but these. */
export interface Asked {
  readonly fact: string
  readonly values: readonly string[]
  readonly isNot: boolean
}

const PLAIN: readonly string[] = ['count', 'sum', 'distinct', 'stock']

const conditionsIn = (where: Condition | undefined): readonly Condition[] =>
  where === undefined ? [] : 'all' in where ? where.all.flatMap(conditionsIn) : [where]

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The days that a condition on a date leaves, where it names whole days. */
const daysIn = (condition: Condition): Window | undefined => {
  if (!('fact' in condition) || !isDay(condition.value)) return undefined
  const { operator, value: day } = condition
  if (operator === 'before') return { to: day }
  if (operator === 'onOrBefore') return { to: addDays(day, 1) }
  if (operator === 'onOrAfter') return { from: day }
  return operator === 'after' ? { from: addDays(day, 1) } : undefined
}

const ends = (name: 'from' | 'to', days: readonly (string | undefined)[]): Window => {
  const known = days.flatMap((day) => day ?? []).sort()
  const day = name === 'from' ? known.at(-1) : known[0]
  return day === undefined ? {} : { [name]: day }
}

const both = (a: Window, b: Window): Window => ({ ...ends('from', [a.from, b.from]), ...ends('to', [a.to, b.to]) })

/** The subject of a count of records or keys; of other measures it is not looked at. */
export const subjectOfCount = (measure: Measure): Subject | undefined => {
  if (!PLAIN.includes(measure.type) || !('of' in measure) || typeof measure.of !== 'string') return undefined
  const { where, within, ...records } = measure as { readonly where?: Condition; readonly within?: Window & { readonly date: string } }
  const conditions: Condition[] = []
  const dated: Record<string, Window> = {}
  const date = (fact: string, { from, to }: Window): void => void (dated[fact] = both(dated[fact] ?? {}, { ...ends('from', [from]), ...ends('to', [to]) }))
  if (within !== undefined) date(within.date, within)
  for (const condition of conditionsIn(where)) {
    const days = daysIn(condition)
    if (days === undefined || !('fact' in condition)) conditions.push(condition)
    else date(condition.fact, days)
  }
  return { records: JSON.stringify(records), conditions, dated }
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What a condition on one field asks for, where it is a list of values. */
export const askedBy = (condition: Condition): Asked | undefined => {
  if (!('fact' in condition)) return undefined
  const { fact, operator, value } = condition
  const values = Array.isArray(value) ? value.map(written) : [written(value)]
  if (operator === 'equal' || operator === 'in') return { fact, values, isNot: false }
  return operator === 'notEqual' || operator === 'notIn' ? { fact, values, isNot: true } : undefined
}

const isEqual = (a: Condition, b: Condition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether whoever meets the one condition meets the other, as far as can be told from how they are written. */
const implies = (narrow: Condition, wide: Condition): boolean => {
  const [few, many] = [askedBy(narrow), askedBy(wide)]
  if (isEqual(narrow, wide)) return true
  return (
    few !== undefined && many !== undefined && few.fact === many.fact && !few.isNot && few.values.every((value) => many.values.includes(value) !== many.isNot)
  )
}

/** Whether nothing can be asked for by both. */
export const areApart = (a: Asked, b: Asked): boolean => {
  if (a.fact !== b.fact || (a.isNot && b.isNot)) return false
  return a.isNot ? areApart(b, a) : a.values.every((value) => b.values.includes(value) === b.isNot)
}

const isInDays = (inner: Window = {}, outer: Window): boolean => {
  const { from, to } = both(inner, outer)
  return from === inner.from && to === inner.to
}

const isDatedWithin = (inner: Dated, outer: Dated): boolean => Object.entries(outer).every(([fact, days]) => isInDays(inner[fact], days))

/** Whether all that one subject counts is also counted by the other. */
export const isWithin = (inner: Subject, outer: Subject): boolean =>
  inner.records === outer.records &&
  outer.conditions.every((wide) => inner.conditions.some((narrow) => implies(narrow, wide))) &&
  isDatedWithin(inner.dated, outer.dated)

const moreIn = (inner: Subject, outer: Subject): readonly Condition[] =>
  inner.conditions.filter((own) => !outer.conditions.some((other) => isEqual(own, other)))

/** The one thing that a subject asks for beside all that another does: women, of all. */
export const narrowing = (inner: Subject, outer: Subject): Asked | undefined => {
  const more = moreIn(inner, outer)
  const isOneMore = inner.records === outer.records && more.length === 1 && inner.conditions.length === outer.conditions.length + 1
  return isOneMore && more[0] !== undefined && isDatedWithin(inner.dated, outer.dated) && isDatedWithin(outer.dated, inner.dated) ? askedBy(more[0]) : undefined
}

/** The days that a subject asks for while another asks for all else, and for more days. */
export const narrowingDays = (inner: Subject, outer: Subject): Window | undefined => {
  const isElseEqual = isWithin(inner, outer) && moreIn(inner, outer).length === 0 && inner.conditions.length === outer.conditions.length
  const fewer = Object.entries(inner.dated).filter(([fact, days]) => !isInDays(outer.dated[fact], days))
  return isElseEqual && fewer.length === 1 ? fewer[0]?.[1] : undefined
}
