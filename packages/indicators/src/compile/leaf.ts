import type { Aggregate } from '../aggregate/aggregate.ts'
import type { RowTest } from './row-test.ts'

/** What one fold needs of the records of one kind. States of different aggregates pass through here unread. */
export interface Leaf {
  readonly kind: string
  /** A row counts when it passes every test. */
  readonly tests: readonly RowTest[]
  /** The facts that the aggregate reads, in its order. */
  readonly own: readonly string[]
  readonly aggregate: Aggregate<unknown>
  /** Tells aggregates apart: leaves that are equal in everything are folded once. */
  readonly how: string
  /** The date by which it can be broken down in time. */
  readonly date: string | undefined
  /** Whether it is folded as a whole, whatever the figure is broken down by: another leaf says to which group a key belongs. */
  readonly isWhole?: true
}

/** A name that is the same for equal leaves. */
export const nameOfLeaf = ({ kind, tests, own, how }: Leaf): string => JSON.stringify([kind, how, own, tests.map(({ name }) => name)])
