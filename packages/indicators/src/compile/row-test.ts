import type { Condition, ConditionContext, FactValue, Truth } from '@aitebaar/conditions'
import { not } from '@aitebaar/conditions'
import { addDays } from '@aitebaar/core'

import type { Table } from '../columns/table.ts'
import type { Window } from '../indicator/measure.ts'
import type { TruthVector } from '../vector/truth-vector.ts'
import { conditionVector, everyRow, lookUp } from '../vector/truth-vector.ts'
import { inWindow } from './window.ts'

/** A test of rows. Tests of the same name are the same test. */
export interface RowTest {
  readonly name: string
  readonly bind: (table: Table) => TruthVector
}

const EVERY: RowTest = { name: 'every', bind: (table) => table.shared('every', () => everyRow(table)) }

/** The test of a condition; without one every row passes. */
export const meets = (condition: Condition | undefined, context: ConditionContext): RowTest =>
  condition === undefined ? EVERY : { name: `where ${JSON.stringify(condition)}`, bind: (table) => conditionVector(condition, context, table) }

const dated = (name: string, fact: string, test: (value: FactValue) => Truth): RowTest => ({
  name,
  bind: (table) => table.shared(name, () => lookUp(table, table.column(fact, 'day'), test)),
})

/** Whether a date lies in a window. */
export const isWithin = (fact: string, { from, to }: Window): RowTest =>
  from === undefined && to === undefined ? EVERY : dated(`${fact} from ${from ?? ''} to ${to ?? ''}`, fact, (value) => inWindow(value, { from, to }))

/** Whether something that begins on one date had begun by the end of a day. */
export const hasBegun = (fact: string, on: string): RowTest =>
  dated(`${fact} begun by ${on}`, fact, (value) => (value === null ? 'false' : not(inWindow(value, { from: addDays(on, 1) }))))

/** Whether something that ends on a date had not ended by the end of a day; `null` says that it has no end. */
export const hasNotEnded = (fact: string, on: string): RowTest =>
  dated(`${fact} not ended by ${on}`, fact, (value) => (value === null ? 'true' : inWindow(value, { from: addDays(on, 1) })))

/** Those of some tests that say anything. */
export const telling = (tests: readonly RowTest[]): readonly RowTest[] => tests.filter((test) => test !== EVERY)
