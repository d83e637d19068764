import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type * as z from 'zod'

import type { Column, Form } from '../columns/column.ts'
import type { Result } from '../result.ts'

/** A batch of rows: the group of each, whether it counts, and the columns of the aggregate's own facts. */
export interface Rows {
  /** How many rows there are; the arrays may be longer. */
  readonly length: number
  /** The group of each row, from 0. */
  readonly groups: Int32Array
  /** How many groups there are so far. */
  readonly groupCount: number
  /** Whether each row counts: `FALSE`, `UNKNOWN` or `TRUE`. */
  readonly counts: Uint8Array
}

/** Growing states, one for each group. They are private to one fold; `state` gives one as plain data that merges. */
export interface Accumulator<State> {
  /** Adds the rows that count, or may count. */
  readonly add: (rows: Rows) => void
  /** The state of a group, or `undefined` while nothing in it counts or may count. */
  readonly state: (group: number) => State | undefined
}

/** How the results of cells stand to that of the whole. */
export type Adding = 'adds' | 'overlaps' | 'quotient' | 'apart'

/**
 * A way of folding records: what is empty, how rows are added, how the states of any partition merge (a lawful commutative monoid), and how a state is read
 * at the end.
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface Aggregate<State> {
  /** The forms in which it reads its own facts, in their order. */
  readonly forms: readonly Form[]
  /** How states merge. */
  readonly monoid: Monoid<State>
  /** Merges many states at once, where that is quicker than one by one; the result is the same. */
  readonly mergeMany?: (states: readonly State[]) => State
  /** Starts a fold over the columns of its own facts. */
  readonly accumulate: (columns: readonly Column[]) => Accumulator<State>
  /** Reads a state as a result. */
  readonly finish: (state: State) => Result
  /** How the results of cells stand to that of the whole. */
  readonly adding: Adding
  /** A state as JSON: the same bytes for the same state, however it came about. */
  readonly write: (state: State) => unknown
  /** Reads a state back from JSON. */
  readonly schema: z.ZodType<State>
}

/** Merges many states pair by pair, so that no state is copied more often than the depth of the tree. */
export const mergeAll = <State>({ monoid: { concat, empty }, mergeMany }: Pick<Aggregate<State>, 'monoid' | 'mergeMany'>, states: readonly State[]): State => {
  if (states.length > 1 && mergeMany !== undefined) return mergeMany(states)
  let level = states
  while (level.length > 1) {
    const next: State[] = []
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index] as State, level[index + 1]]
      next.push(right === undefined ? left : concat(left, right))
    }
    level = next
  }
  return level[0] ?? empty
}

/** A longer copy of an array, if it is too short. */
export const grown = (array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> => {
  if (array.length >= length) return array
  const longer = new Float64Array(Math.max(length, array.length * 2))
  longer.set(array)
  return longer
}
