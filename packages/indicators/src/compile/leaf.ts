import type { Condition, ConditionContext, FactValue, Slots, Truth } from '@aitebaar/conditions'
import { and, compileChecked, createSlots } from '@aitebaar/conditions'

import type { Aggregate } from '../aggregate/aggregate.ts'

/** What one fold needs of the records of one kind. States of different aggregates pass through here unread. */
export interface Leaf {
  readonly kind: string
  readonly counts: (values: readonly FactValue[]) => Truth
  /** The slots of the aggregate's own facts. */
  readonly own: readonly number[]
  readonly aggregate: Aggregate<unknown>
}

/** The slots of the facts of each kind of record; each fact is read once a record. */
export class KindSlots {
  readonly #byKind = new Map<string, Slots>()

  of(kind: string): Slots {
    const slots = this.#byKind.get(kind) ?? createSlots()
    this.#byKind.set(kind, slots)
    return slots
  }
}

/** A test of one record's values. */
export type RecordTest = (values: readonly FactValue[]) => Truth

/** The test of an optional condition; without one every record passes. */
export const testOf = (condition: Condition | undefined, context: ConditionContext, slots: Slots): RecordTest | undefined => {
  if (condition === undefined) return undefined
  const test = compileChecked(condition, context, slots)
  return (values) => test(values, values)
}

/** A record counts when it passes every test. */
export const allOf = (tests: readonly (RecordTest | undefined)[]): RecordTest => {
  const given = tests.filter((test) => test !== undefined)
  const [only, ...more] = given
  if (only === undefined) return () => 'true'
  return more.length === 0 ? only : (values) => and(given.map((test) => test(values)))
}
