import type { Issue } from '@aitebaar/core'

import type { Finding, Question } from './finding.ts'

/** Which pack an assessment was made with. */
export interface PackStamp {
  readonly id: string
  readonly version: string
  readonly hash: string
  /** The options of the pack that were on, sorted. */
  readonly options: readonly string[]
}

/**
 * What the rules say of one case file at one moment: plain JSON, without any value of a protected field.
 *
 * @category findings
 * @since 0.1.0
 */
export interface Assessment {
  readonly caseFile: string
  readonly asOf: string
  readonly pack: PackStamp
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  /** What was wrong with the call, such as an `asOf` that is no date; clocks are then indeterminate. */
  readonly issues?: readonly Issue[]
}

/** The verdict of one rule on one subject, without explanation or questions. */
export interface RuleVerdict {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly verdict: Finding['verdict']
}
