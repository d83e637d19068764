import type { Issue } from '@aitebaar/core'

import type { Finding, Question } from './finding.ts'

/**
 * Which pack an assessment was made with; those of an engine with several packs are joined by `+`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const stamp: PackStamp = engine.assess(caseFile, { asOf: '2015-03-02' }).pack
 * stamp.hash === engine.packs[0]?.hash // => true
 *
 * @category findings
 * @since 0.1.0
 */
export interface PackStamp {
  /** Id of the pack. */
  readonly id: string
  /** Version of the pack. */
  readonly version: string
  /** Content hash of the pack. */
  readonly hash: string
  /** The options of the pack that were on, sorted. */
  readonly options: readonly string[]
}

/**
 * What the rules say of one case file at one moment: plain JSON, without any value of a protected field.
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
 * const assessment: Assessment = engine.assess(caseFile, { asOf: '2015-03-02' })
 * assessment.findings.map(({ rule, verdict }) => [rule, verdict]) // => [['desk/not-safe', 'unknown']]
 * JSON.parse(JSON.stringify(assessment)) // => assessment
 *
 * @category findings
 * @since 0.1.0
 */
export interface Assessment {
  /** Id of the case file. */
  readonly caseFile: string
  /** The day or moment at which clocks were read, as it was given. */
  readonly asOf: string
  /** The packs it was made with. */
  readonly pack: PackStamp
  /** The gravest first; those that do not apply only when asked for. */
  readonly findings: readonly Finding[]
  /** Those on the gravest rules first. */
  readonly questions: readonly Question[]
  /** What was wrong with the call, such as an `asOf` that is no date; clocks are then indeterminate. */
  readonly issues?: readonly Issue[]
}

/**
 * The verdict of one rule on one subject, without explanation or questions.
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
 * const verdicts: readonly RuleVerdict[] = engine.verdicts(caseFile, { asOf: '2015-03-02' })
 * verdicts // => [{ rule: 'desk/not-safe', subject: { kind: 'complaint', id: 'cmp-01' }, verdict: 'unknown' }]
 *
 * @category findings
 * @since 0.1.0
 */
export interface RuleVerdict {
  readonly rule: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly verdict: Finding['verdict']
}
