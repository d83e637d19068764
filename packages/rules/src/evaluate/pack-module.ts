import type { Comparison, FactValue, Truth } from '@aitebaar/conditions'

import type { EvaluatePack } from './evaluate-pack.ts'

/** The values of a subject's facts by id, as `read` gives them: each of the type of its fact, `null` or `undefined`. */
export type FactRow = Readonly<Record<string, FactValue>>

/** A comparison that a compiled pack leaves to its operator. The second value is that of the fact it is compared with, if it is. */
export type Leaf = (value: FactValue, other?: FactValue) => Truth

/**
 * Tries all rules of a subject on a row. What can be other than false goes into `found`: twice the place of the rule, plus one where it is unknown.
 */
export type RowTests = (row: FactRow, found: number[]) => void

/**
 * A pack compiled ahead of time: the module that `aitebaar pack build --module` writes. It holds plain functions and imports nothing.
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface PackModule {
  readonly pack: EvaluatePack
  /** The rules of subjects that have few, as code; the others are looked up in an index. */
  readonly tests: (leaf: (comparison: Comparison) => Leaf) => Readonly<Record<string, RowTests>>
}
