import type { IsoDate } from '@aitebaar/core'

import type { Confidence } from '../law/provision.ts'
import type { InForce } from '../law/in-force.ts'
import type { Basis, BlockedAction, Severity } from '../rule/rule.ts'
import type { Verdict } from './verdict.ts'

/**
 * A provision that a finding cites, and whether it was in force there and then.
 *
 * Only those whose `inForce` is `yes` may be shown as law; `cannot-tell` is neither yes nor no.
 *
 * @example
 * const cited: readonly CitedProvision[] = [
 *   { id: 'ppc-310a-2005', inForce: 'no-longer', confidence: 'medium' },
 *   { id: 'ppc-310a', inForce: 'yes', confidence: 'high' },
 * ]
 * cited.filter((provision) => provision.inForce === 'yes').map(({ id }) => id) // => ['ppc-310a']
 *
 * @category findings
 * @since 0.1.0
 */
export interface CitedProvision {
  /** Id of the version in the register. */
  readonly id: string
  /** Its state on the date and in the place of the conduct. */
  readonly inForce: InForce
  /** How sure the register is of the entry. */
  readonly confidence: Confidence
  /** There when nothing is recorded of the law after this day, so that it cannot be told. */
  readonly notRecordedAfter?: IsoDate
}

/**
 * A duty's clock as a finding shows it. Moments that come from a field of a protected class are withheld: the host can compute them from the facts named.
 *
 * `from` is the name of a fact, `doneAt` holds the names of those that each show that it was done. `left` is an ISO 8601 duration, with a minus when the time has run out; `null` when it is not known, withheld, or
 * done.
 *
 * @example
 * const clock: FindingClock = {
 *   from: 'complaint.receivedAt', within: 'PT15M', doneAt: ['complaint.safetyAskedAloneAt'], left: '-PT5M', overdue: true, withheld: false,
 * }
 * durationText(clock.left ?? 'PT0S') // => '5 minutes'
 *
 * @category findings
 * @since 0.1.0
 */
export interface FindingClock {
  /** The fact that starts it. */
  readonly from: string
  /** How long it may take: an ISO 8601 duration, or the dated parameter of the law that sets it while its value cannot be told. */
  readonly within: string
  /** The facts that show that it was done; one of them in time is enough. */
  readonly doneAt: readonly string[]
  /** Time left at `asOf`. */
  readonly left: string | null
  /** Whether the time has run out and nothing shows that it was done. */
  readonly overdue: boolean
  /** Whether moments are left out because they come from a field of a protected class. */
  readonly withheld: boolean
}

/**
 * What one rule says of one subject: ids and codes only, never a value of a personal, special-category or life-safety field.
 *
 * Its `missing` is empty unless the verdict is `unknown` or `indeterminate`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const findings: readonly Finding[] = engine.assess(caseFile, { asOf: '2015-03-02' }).findings
 * findings.map(({ missing, because }) => ({ missing, because })) // => [{ missing: ['complaint.immediateSafetyCode'], because: 'facts' }]
 *
 * @category findings
 * @since 0.1.0
 */
export interface Finding {
  /** The rule. */
  readonly rule: string
  /** What the rule says when it applies. */
  readonly type: 'flag' | 'referral' | 'duty'
  /** The name of the flag; flags alone have one. */
  readonly flag?: string
  /** The thing it is about. */
  readonly subject: { readonly kind: string; readonly id: string }
  /** What the rule says of it. */
  readonly verdict: Verdict
  /** How much hangs on it. */
  readonly severity: Severity
  /** The rule that this one gives way to, when that is why it does not apply. */
  readonly yieldedTo?: string
  /** Provisions cited, with their state on the date and in the place of the conduct. */
  readonly provisions: readonly CitedProvision[]
  /** Ids of provisions that count only together: where one of a group was not in force, the others of it are no law for this finding. */
  readonly together?: readonly (readonly string[])[]
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
  /** For `unknown` and `indeterminate`: whether facts are missing, the law cannot be told, or the hour decides where only a day can be recorded. */
  readonly because?: 'facts' | 'law' | 'hour'
}

/**
 * A fact to ask about: which, in what words, and which rules its answer can decide.
 *
 * What somebody declined to say, or what was withheld for safety, is never asked.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const questions: readonly Question[] = engine.assess(caseFile, { asOf: '2015-03-02' }).questions
 * questions.map(({ fact, decides }) => [fact, decides]) // => [['complaint.immediateSafetyCode', ['desk/not-safe']]]
 *
 * @see docs/spec/04-verdicts.md
 * @category findings
 * @since 0.1.0
 */
export interface Question {
  /** The fact. */
  readonly fact: string
  /** The thing the fact belongs to. */
  readonly subject: { readonly kind: string; readonly id: string }
  /** The words to ask in. */
  readonly ask: string
  /** Why it is asked, for whoever answers. */
  readonly why?: string
  /** The rules whose verdict the answer can change, sorted. */
  readonly decides: readonly string[]
}
