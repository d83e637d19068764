import type { Condition, Fact } from '@aitebaar/conditions'

import type { RuleCore } from '../engine/compiled-rule.ts'
import type { ProvisionInTime } from '../engine/law-outcome.ts'
import type { Place } from '../law/territory.ts'

/** What must be known of a fact to test it. */
export type PlainFact = Pick<Fact, 'id' | 'subject' | 'type' | 'nullable'>

/**
 * A pack that was checked and cut down to what verdicts hang on: plain JSON that an application ships. Made by `toEvaluatePack`.
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
