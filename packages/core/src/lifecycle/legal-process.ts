import { isGbv } from '../invariants/complaint.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import type { Guard, Lifecycle, Situation } from './lifecycle.ts'
import { from, vouched } from './lifecycle.ts'

type LegalGuard = Guard<'legalProcess'>
type StepType = NonNullable<EntityOf<'legalProcess'>['steps']>[number]['stepType']

/** Whether a step of one of some types is on record; steps that are not recorded are unknown. */
const hasStep = ({ steps }: EntityOf<'legalProcess'>, types: readonly StepType[]): Known => steps?.some(({ stepType }) => types.includes(stepType))

/** Whether the complaint behind a process is about violence. */
const isAboutViolence = ({ entity, records }: Situation<'legalProcess'>): Known => {
  const complaint = records.find('complaint', entity.complaintId)
  return complaint && isGbv(complaint)
}

const diaryEntry: LegalGuard = {
  id: 'diary-entry',
  demands: 'The entry in the daily diary has its number and its hour.',
  record: ['legalProcess.dailyDiary.entryNumber', 'legalProcess.dailyDiary.entryAt'],
  test: ({ entity: { dailyDiary } }) => (dailyDiary ? bothKnown(isDone(dailyDiary.entryNumber), isDone(dailyDiary.entryAt)) : isDone(dailyDiary)),
}

const firComplete: LegalGuard = {
  id: 'fir-complete',
  demands: 'The FIR has its number, its year and the moment it was registered.',
  record: ['legalProcess.fir.number', 'legalProcess.fir.year', 'legalProcess.fir.registeredAt'],
  test: ({ entity: { fir } }) => (fir ? bothKnown(isDone(fir.number), isDone(fir.year), isDone(fir.registeredAt)) : isDone(fir)),
}

const keepsRegister: LegalGuard = {
  id: 'station-keeps-register',
  demands: 'The station keeps an FIR register.',
  record: ['legalProcess.stationId', 'station.keepsFirRegister'],
  test: ({ entity, records }) => records.find('station', entity.stationId)?.keepsFirRegister,
}

const refusalRecorded: LegalGuard = {
  id: 'refusal-recorded',
  demands: 'It is recorded that the FIR was refused or put off. Nothing more is asked, so that a refusal can always be recorded.',
  record: ['legalProcess.firDecision'],
  test: ({ entity }) => isOneOf(entity.firDecision, ['refused', 'deferred']),
}

const officersNamed: LegalGuard = {
  id: 'officers-named',
  demands: 'In a matter of violence the investigating officer, a supervisor and a victim support officer are named.',
  record: ['legalProcess.complaintId', 'legalProcess.ioOfficerId', 'legalProcess.supervisorOfficerId', 'legalProcess.victimSupportOfficerId'],
  test: (situation) => {
    const { ioOfficerId, supervisorOfficerId, victimSupportOfficerId } = situation.entity
    return impliesKnown(isAboutViolence(situation), bothKnown(isDone(ioOfficerId), isDone(supervisorOfficerId), isDone(victimSupportOfficerId)))
  },
}

const statementTaken: LegalGuard = {
  id: 'statement-taken',
  demands: 'A statement was recorded.',
  record: ['legalProcess.steps'],
  test: ({ entity }) => hasStep(entity, ['statementRecorded']),
}

const medicoLegalOffered: LegalGuard = {
  id: 'medico-legal-offered',
  demands: 'A medico-legal examination was offered, where one applies.',
  record: ['legalProcess.steps', 'stated.medicoLegalDoesNotApply'],
  test: ({ entity, stated }) =>
    eitherKnown(hasStep(entity, ['medicoLegalOffered', 'medicoLegalDone', 'medicoLegalDeclined']), stated('medicoLegalDoesNotApply')),
}

const forensicKnown: LegalGuard = {
  id: 'forensic-status-known',
  demands: 'It is known how far each forensic request is.',
  record: ['legalProcess.steps', 'stated.forensicStatusKnown'],
  test: ({ entity, stated }) => eitherKnown(hasStep(entity, ['forensicReportReceived']), stated('forensicStatusKnown')),
}

const prosecutorConsulted: LegalGuard = {
  id: 'prosecutor-consulted',
  demands: 'The prosecutor has been consulted.',
  record: ['legalProcess.steps', 'stated.prosecutorConsulted'],
  test: ({ entity, stated }) => eitherKnown(hasStep(entity, ['prosecutionScrutiny']), stated('prosecutorConsulted')),
}

const supervisorApproved: LegalGuard = {
  id: 'supervisor-approved',
  demands: 'A supervisor approved the cancellation.',
  record: ['legalProcess.supervisorApprovedCancellation'],
  test: ({ entity }) => entity.supervisorApprovedCancellation,
}

const toldReason: LegalGuard = {
  id: 'told-reason-in-writing',
  demands: 'In a matter of violence she was told the reason in writing.',
  record: ['legalProcess.complaintId', 'stated.survivorToldReasonInWriting'],
  test: (situation) => impliesKnown(isAboutViolence(situation), situation.stated('survivorToldReasonInWriting')),
}

const decided: LegalGuard = {
  id: 'judgment-or-lawful-compounding',
  demands: 'There is a judgment, or a compromise that the law allows, with the permission of the court where it needs one.',
  record: ['legalProcess.steps', 'legalProcess.steps.courtPermission', 'legalProcess.steps.offenceCompoundable'],
  test: ({ entity: { steps } }) =>
    steps &&
    eitherKnown(
      ...steps.map((step) => {
        if (step.stepType === 'judgment') return true
        if (step.stepType !== 'compromiseAttempt') return false
        const { offenceCompoundable, courtPermission, accepted } = step
        const permitted = courtPermission ? isDone(courtPermission.orderDate) : isDone(courtPermission)
        const isLawful =
          offenceCompoundable === 'yes' ? true : offenceCompoundable === 'withCourtPermission' ? permitted : offenceCompoundable === 'no' ? false : undefined
        return bothKnown(isLawful, typeof accepted === 'boolean' ? accepted : undefined)
      }),
    ),
}

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'legalProcess'> => ({
  kind: 'legalProcess',
  field: 'status',
  states: [
    'notStarted',
    'diaryEntered',
    'firRegistered',
    'firRefused',
    'nonCognizableNoted',
    'underInvestigation',
    'finalReportSubmitted',
    'cancelled',
    'inTrial',
    'disposed',
  ],
  moves: [
    { from: null, to: 'notStarted', guards: [] },
    { from: 'notStarted', to: 'diaryEntered', guards: [diaryEntry] },
    ...from<'legalProcess'>(['diaryEntered', 'firRefused'], 'firRegistered', [firComplete, keepsRegister]),
    { from: 'diaryEntered', to: 'firRefused', guards: [refusalRecorded], next: 'She is told how to challenge it, and the reason is recorded.' },
    { from: 'diaryEntered', to: 'nonCognizableNoted', guards: [] },
    ...from<'legalProcess'>(['firRegistered', 'nonCognizableNoted'], 'underInvestigation', [officersNamed]),
    { from: 'underInvestigation', to: 'finalReportSubmitted', guards: [statementTaken, medicoLegalOffered, forensicKnown, prosecutorConsulted] },
    { from: 'underInvestigation', to: 'cancelled', guards: [supervisorApproved, toldReason] },
    { from: 'finalReportSubmitted', to: 'inTrial', guards: [] },
    ...from<'legalProcess'>(['cancelled'], 'inTrial', [
      vouched('court-took-the-case', 'courtTookTheCase', 'A court has taken up the case in spite of the cancellation.'),
    ]),
    { from: 'inTrial', to: 'disposed', guards: [decided] },
  ],
})

export const LEGAL_PROCESS_LIFECYCLE: Lifecycle<'legalProcess'> = /* @__PURE__ */ build()
