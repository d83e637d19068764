/**
 * How a true number stands to the one that is written: it is that, at most that, or at least that.
 *
 * @example
 * const bound: Relation = '<='
 * bound // => '<='
 *
 * @category results
 * @since 0.1.0
 */
export type Relation = '=' | '<=' | '>='

/**
 * Where an indicator began, and how many times that its result is. A bound stays a bound: of "at most 50" the result is at least so many times.
 *
 * @example
 * const began: BaselineResult = { value: 50, relation: '<=', on: '2013-12-31', times: { value: 5.08, relation: '>=' } }
 * began.times?.relation // => '>='
 *
 * @category results
 * @since 0.1.0
 */
export interface BaselineResult {
  /** The number of the definition. */
  readonly value: number
  /** How the true baseline stands to it. */
  readonly relation: Relation
  /** The day it was taken. */
  readonly on?: string
  /** The result over the baseline. Left out where there is no result, where it is an estimate, and where the baseline is not above zero. */
  readonly times?: { readonly value: number; readonly relation: Relation }
}
