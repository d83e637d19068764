import type { Condition, Fact } from '@aitebaar/conditions'

import type { RuleCore } from '../engine/compiled-rule.ts'
import type { ProvisionInTime } from '../engine/law-outcome.ts'
import type { Place } from '../law/territory.ts'

/**
 * What must be known of a fact to test it.
 *
 * It carries no sensitivity; every value is taken to be of the strictest kind.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.closedAt', subject: 'desk', type: { kind: 'dateTime' }, nullable: true }
 * 'sensitivity' in fact // => false
 *
 * @category evaluate
 * @since 0.1.0
 */
export type PlainFact = Pick<Fact, 'id' | 'subject' | 'type' | 'nullable'>

/**
 * A pack that was checked and cut down to what verdicts hang on: plain JSON that an application ships. Made by `toEvaluatePack`.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.isOpen', subject: 'desk', type: { kind: 'boolean' } }
 * const rule: RuleCore = {
 *   name: 'desk/open', subject: 'desk', conditions: { fact: 'desk.isOpen', operator: 'equal', value: true },
 *   event: { type: 'flag', params: { flag: 'open', severity: 'info' } },
 * }
 * const pack: EvaluatePack = { id: 'desk', version: '1.0.0', hash: '', options: [], facts: [fact], conditions: {}, rules: [rule], register: [], areas: [] }
 * createEvaluator(pack).get('desk')?.facts // => ['desk.isOpen']
 * JSON.parse(JSON.stringify(pack)) // => pack
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface EvaluatePack {
  readonly id: string
  readonly version: string
  /** Content hash of the whole pack it was made from. */
  readonly hash: string
  /** The options that were on; the rules of others are left out. */
  readonly options: readonly string[]
  /** The facts that its rules read. */
  readonly facts: readonly PlainFact[]
  /** Shared conditions by name. */
  readonly conditions: Readonly<Record<string, Condition>>
  readonly rules: readonly RuleCore[]
  /** The provisions that its rules cite. */
  readonly register: readonly ProvisionInTime[]
  readonly areas: readonly Place[]
}
