import { codeList } from './code-list.ts'

export const TRACK = codeList('track', '1', {
  criminal: 'criminal', nonCognizable: 'non-cognizable', workplaceInquiry: 'workplace inquiry', ombudsperson: 'ombudsperson', familyCourt: 'family court', protectionOrder: 'protection order', childProtection: 'child protection', other: 'other',
})
export const FIR_DECISION = codeList('firDecision', '1', { registered: 'registered', refused: 'refused', deferred: 'put off', notRequested: 'not asked for', notCognizable: 'held not cognizable' })
export const FIR_REFUSAL_REASON = codeList('firRefusalReason', '1', {
  settlePrivately: 'told to settle privately', otherStation: 'said to belong to another station', noProof: 'proof was asked for', inquiryFirst: 'inquiry first', notCognizable: 'held not cognizable', noReason: 'no reason given', other: 'other',
})
export const PROCESS_STATUS = codeList('processStatus', '1', {
  notStarted: 'not started', diaryEntered: 'entered in the daily diary', firRegistered: 'FIR registered', firRefused: 'FIR refused', nonCognizableNoted: 'noted as non-cognizable', underInvestigation: 'under investigation',
  finalReportSubmitted: 'final report submitted', cancelled: 'cancelled', inTrial: 'in trial', disposed: 'disposed of',
})
export const PROVISION_ANSWER = codeList('provisionAnswer', '1', { yes: 'yes', no: 'no', withCourtPermission: 'with permission of the court', verify: 'to be verified' })
export const STATEMENT_PROVISION = codeList('statementProvision', '1', { s161: 'statement to police (s. 161)', s164: 'statement before a magistrate (s. 164)' })
export const STEP_OUTCOME = codeList('stepOutcome', '1', { done: 'done', notDone: 'not done', accepted: 'accepted', refused: 'refused', pending: 'pending', upheld: 'upheld', dismissed: 'dismissed', convicted: 'convicted', acquitted: 'acquitted', other: 'other' })
export const ADVERSE_ACTION = codeList('adverseAction', '1', {
  none: 'none', transfer: 'transfer', rosterChange: 'change of duty roster', dismissal: 'dismissal', payCut: 'less pay', warning: 'warning letter', other: 'other',
})
export const EVIDENCE_KIND = codeList('evidenceKind', '1', {
  clothing: 'clothing', swab: 'swab', blood: 'blood', weapon: 'weapon', container: 'container', soil: 'soil', document: 'document', phoneExtract: 'telephone extract', photo: 'photograph', video: 'video', other: 'other',
})
export const STORAGE = codeList('storage', '1', { lockedStore: 'locked store', malkhana: 'evidence room', laboratory: 'laboratory', hospital: 'hospital', court: 'court', other: 'other' })
