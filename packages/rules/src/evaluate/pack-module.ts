import type { Comparison, FactValue, Truth } from '@aitebaar/conditions'

import type { EvaluatePack } from './evaluate-pack.ts'

/**
 * The values of a subject's facts by id, as `read` gives them: each of the type of its fact, `null` or `undefined`.
 *
 * `null` is "recorded as none", `undefined` or a fact that is left out is "unknown".
 *
 * @example
 * const row: FactRow = { 'desk.isOpen': true, 'desk.closedAt': null }
 * row['desk.staff'] // => undefined
 *
 * @category evaluate
 * @since 0.1.0
 */
export type FactRow = Readonly<Record<string, FactValue>>

/**
 * A comparison that a compiled pack leaves to its operator. The second value is that of the fact it is compared with, if it is.
 *
 * @example
 * const isSafe: Leaf = (value) => (value === undefined ? 'unknown' : value === 'safeNow' ? 'true' : 'false')
 * isSafe(undefined) // => 'unknown'
 *
 * @category evaluate
 * @since 0.1.0
 */
export type Leaf = (value: FactValue, other?: FactValue) => Truth

/**
 * Tries all rules of a subject on a row. What can be other than false goes into `found`: twice the place of the rule, plus one where it is unknown.
 *
 * @example
 * const tests: RowTests = (row, found) => {
 *   if (row['desk.isOpen'] !== false) found.push(row['desk.isOpen'] === true ? 0 : 1)
 * }
 * const found: number[] = []
 * tests({}, found)
 * found // => [1]
 *
 * @category evaluate
 * @since 0.1.0
 */
export type RowTests = (row: FactRow, found: number[]) => void

/**
 * A pack compiled ahead of time: the module that `aitebaar pack build --module` writes. It holds plain functions and imports nothing.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.isOpen', subject: 'desk', type: { kind: 'boolean' } }
 * const rule: RuleCore = {
 *   name: 'desk/open', subject: 'desk', conditions: { fact: 'desk.isOpen', operator: 'equal', value: true },
 *   event: { type: 'flag', params: { flag: 'open', severity: 'info' } },
 * }
 * const pack: EvaluatePack = { id: 'desk', version: '1.0.0', hash: '', options: [], facts: [fact], conditions: {}, rules: [rule], register: [], areas: [] }
 * const built: PackModule = { pack, tests: () => ({ desk: (row, found) => void (row['desk.isOpen'] === true && found.push(0)) }) }
 * createEvaluator(built).get('desk')?.verdicts({ 'desk.isOpen': true }, { asOf: '2015-03-02' }) // => [{ rule: 'desk/open', verdict: 'applies' }]
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface PackModule {
  readonly pack: EvaluatePack
  /** The rules by subject, as code. A subject is left out where a rule compares with a number that the law sets. */
  readonly tests: (leaf: (comparison: Comparison) => Leaf) => Readonly<Record<string, RowTests>>
}
