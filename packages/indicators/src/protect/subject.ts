import type { Condition } from '@aitebaar/conditions'

import type { Measure } from '../indicator/measure.ts'

/** What is counted, taken apart: of which records, and all that has to be so of each. */
export interface Subject {
  readonly records: string
  readonly conditions: readonly Condition[]
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

/** The subject of a count of records or keys; of other measures it is not looked at. */
export const subjectOfCount = (measure: Measure): Subject | undefined => {
  if (!PLAIN.includes(measure.type) || !('of' in measure) || typeof measure.of !== 'string') return undefined
  const { where, ...records } = measure as { readonly where?: Condition }
  return { records: JSON.stringify(records), conditions: conditionsIn(where) }
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

/** Whether all that one subject counts is also counted by the other. */
export const isWithin = (inner: Subject, outer: Subject): boolean =>
  inner.records === outer.records && outer.conditions.every((wide) => inner.conditions.some((narrow) => implies(narrow, wide)))

/** The one thing that a subject asks for beside all that another does: women, of all. */
export const narrowing = (inner: Subject, outer: Subject): Asked | undefined => {
  const more = inner.conditions.filter((own) => !outer.conditions.some((other) => isEqual(own, other)))
  const isOneMore = inner.records === outer.records && more.length === 1 && inner.conditions.length === outer.conditions.length + 1
  return isOneMore && more[0] !== undefined ? askedBy(more[0]) : undefined
}
