import type { IsoDate } from '@aitebaar/core'

import type { Confidence } from '../law/provision.ts'
import type { InForce } from '../law/in-force.ts'
import type { Basis, BlockedAction, Severity } from '../rule/rule.ts'
import type { Verdict } from './verdict.ts'

/** A provision that a finding cites, and whether it was in force there and then. */
export interface CitedProvision {
  readonly id: string
  readonly inForce: InForce
  readonly confidence: Confidence
  /** There when nothing is recorded of the law after this day, so that it cannot be told. */
  readonly notRecordedAfter?: IsoDate
}

/** A duty's clock as a finding shows it. Moments that come from a field of a protected class are withheld: the host can compute them from the facts named. */
export interface FindingClock {
  readonly from: string
  readonly within: string
  readonly doneAt: string
  readonly left: string | null
  readonly overdue: boolean
  readonly withheld: boolean
}

/**
 * What one rule says of one subject: ids and codes only, never a value of a personal, special-category or life-safety field.
 *
 * @category findings
 * @since 0.1.0
 */
export interface Finding {
  readonly rule: string
  readonly type: 'flag' | 'referral' | 'duty'
  readonly flag?: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly verdict: Verdict
  readonly severity: Severity
  /** The rule that this one gives way to, when that is why it does not apply. */
  readonly yieldedTo?: string
  /** Provisions cited, with their state on the date and in the place of the conduct. */
  readonly provisions: readonly CitedProvision[]
  /** On what the rule rests when it is good practice. */
  readonly basis?: Basis
  /** Ids of bodies to go to. */
  readonly refer: readonly string[]
  /** Actions the host app should hold. */
  readonly blocks: readonly BlockedAction[]
  /** When the duty must be done: the last moment, or the last day. */
  readonly due: string | null
  readonly clock?: FindingClock
  /** Facts that are missing and whose answer can change the verdict. */
  readonly missing: readonly string[]
  /** For `unknown` and `indeterminate`: whether facts are missing or the law cannot be told. */
  readonly because?: 'facts' | 'law'
}

/** A fact to ask about: which, in what words, and which rules its answer can decide. */
export interface Question {
  readonly fact: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly ask: string
  readonly why?: string
  readonly decides: readonly string[]
}
