import type { FactValue, Truth } from '@aitebaar/conditions'
import type { Monoid } from 'fp-ts/lib/Monoid.js'

import type { Result } from '../result.ts'

/** What a record brings to an aggregate: whether it counts, and the values of the aggregate's own facts in their order. */
export interface Contribution {
  readonly counts: Truth
  readonly values: readonly FactValue[]
}

/** A growing state. It is private to one fold; `state` gives it as plain data that merges. */
export interface Accumulator<State> {
  /** Counts what a record brings. */
  readonly add: (contribution: Contribution) => void
  /** The state so far. */
  readonly state: () => State
}

/**
 * A way of folding records: a state that grows, a lawful commutative monoid that merges the states of any partition, and a last step that reads it.
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface Aggregate<State> {
  /** How states merge. */
  readonly monoid: Monoid<State>
  /** Starts a fold. */
  readonly accumulate: () => Accumulator<State>
  /** Reads a state as a result. */
  readonly finish: (state: State) => Result
}
