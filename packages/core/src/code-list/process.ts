import { codeList } from './code-list.ts'

/**
 * Codes for: track.
 *
 * @example
 * TRACK.codes[0]?.code // => 'criminal'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TRACK = codeList('track', '1', {
  criminal: 'criminal',
  nonCognizable: 'non-cognizable',
  workplaceInquiry: 'workplace inquiry',
  ombudsperson: 'ombudsperson',
  familyCourt: 'family court',
  protectionOrder: 'protection order',
  childProtection: 'child protection',
  other: 'other',
})

/**
 * Codes for: fir decision.
 *
 * @example
 * FIR_DECISION.codes[0]?.code // => 'registered'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FIR_DECISION = codeList('firDecision', '1', {
  registered: 'registered',
  refused: 'refused',
  deferred: 'put off',
  notRequested: 'not asked for',
  notCognizable: 'held not cognizable',
})

/**
 * Codes for: fir refusal reason.
 *
 * @example
 * FIR_REFUSAL_REASON.codes[0]?.code // => 'settlePrivately'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FIR_REFUSAL_REASON = codeList('firRefusalReason', '1', {
  settlePrivately: 'told to settle privately',
  otherStation: 'said to belong to another station',
  noProof: 'proof was asked for',
  inquiryFirst: 'inquiry first',
  notCognizable: 'held not cognizable',
  noReason: 'no reason given',
  other: 'other',
})

/**
 * Codes for: process status.
 *
 * @example
 * PROCESS_STATUS.codes[0]?.code // => 'notStarted'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROCESS_STATUS = codeList('processStatus', '1', {
  notStarted: 'not started',
  diaryEntered: 'entered in the daily diary',
  firRegistered: 'FIR registered',
  firRefused: 'FIR refused',
  nonCognizableNoted: 'noted as non-cognizable',
  underInvestigation: 'under investigation',
  finalReportSubmitted: 'final report submitted',
  cancelled: 'cancelled',
  inTrial: 'in trial',
  disposed: 'disposed of',
})

/**
 * Codes for: provision answer.
 *
 * @example
 * PROVISION_ANSWER.codes[0]?.code // => 'yes'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROVISION_ANSWER = codeList('provisionAnswer', '1', {
  yes: 'yes',
  no: 'no',
  withCourtPermission: 'with permission of the court',
  verify: 'to be verified',
})

/**
 * Codes for: statement provision.
 *
 * @example
 * STATEMENT_PROVISION.codes[0]?.code // => 's161'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STATEMENT_PROVISION = codeList('statementProvision', '1', { s161: 'statement to police (s. 161)', s164: 'statement before a magistrate (s. 164)' })

/**
 * Codes for: step outcome.
 *
 * @example
 * STEP_OUTCOME.codes[0]?.code // => 'done'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STEP_OUTCOME = codeList('stepOutcome', '1', {
  done: 'done',
  notDone: 'not done',
  accepted: 'accepted',
  refused: 'refused',
  pending: 'pending',
  upheld: 'upheld',
  dismissed: 'dismissed',
  convicted: 'convicted',
  acquitted: 'acquitted',
  other: 'other',
})

/**
 * Codes for: adverse action.
 *
 * @example
 * ADVERSE_ACTION.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ADVERSE_ACTION = codeList('adverseAction', '1', {
  none: 'none',
  transfer: 'transfer',
  rosterChange: 'change of duty roster',
  dismissal: 'dismissal',
  payCut: 'less pay',
  warning: 'warning letter',
  other: 'other',
})

/**
 * Codes for: evidence kind.
 *
 * @example
 * EVIDENCE_KIND.codes[0]?.code // => 'clothing'
 *
 * @category code lists
 * @since 0.1.0
 */
export const EVIDENCE_KIND = codeList('evidenceKind', '1', {
  clothing: 'clothing',
  swab: 'swab',
  blood: 'blood',
  weapon: 'weapon',
  container: 'container',
  soil: 'soil',
  document: 'document',
  phoneExtract: 'telephone extract',
  photo: 'photograph',
  video: 'video',
  other: 'other',
})

/**
 * Codes for: storage.
 *
 * @example
 * STORAGE.codes[0]?.code // => 'lockedStore'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STORAGE = codeList('storage', '1', {
  lockedStore: 'locked store',
  malkhana: 'evidence room',
  laboratory: 'laboratory',
  hospital: 'hospital',
  court: 'court',
  other: 'other',
})
