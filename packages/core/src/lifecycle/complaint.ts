import { POLICE_RANK } from '../code-list/people.ts'
import { holdsWhatIsNeverMediated, isGbv, wasCheckedOn } from '../invariants/complaint.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import { wasFollowedUp } from './closing.ts'
import type { Guard, Lifecycle, Situation } from './lifecycle.ts'
import { from, vouched } from './lifecycle.ts'

type ComplaintGuard = Guard<'complaint'>

const naturesNamed: ComplaintGuard = {
  id: 'natures-named',
  demands: 'It is recorded what the complaint is about, if only in part; nobody has to say who she is.',
  record: ['complaint.natureCodes'],
  test: ({ entity: { natureCodes } }) => natureCodes && natureCodes.length > 0,
}

const safetyAnswered: ComplaintGuard = {
  id: 'safety-noted',
  demands: 'It is recorded whether she is safe now, or that she was not asked.',
  record: ['complaint.immediateSafetyCode'],
  test: ({ entity }) => isDone(entity.immediateSafetyCode),
}

const safetyScreened: ComplaintGuard = {
  id: 'safety-screened',
  demands: 'In a matter of violence she was asked about her safety, or there was a good reason not to ask.',
  record: ['complaint.natureCodes', 'complaint.immediateSafetyCode', 'stated.notAskedJustified'],
  test: ({ entity, stated }) => {
    const wasAsked = entity.immediateSafetyCode === undefined ? undefined : entity.immediateSafetyCode !== 'notAsked'
    return impliesKnown(isGbv(entity), eitherKnown(wasAsked, stated('notAskedJustified')))
  },
}

const officerAssigned: ComplaintGuard = {
  id: 'officer-assigned',
  demands: 'An officer is in charge.',
  record: ['complaint.assignedOfficerId'],
  test: ({ entity }) => isDone(entity.assignedOfficerId),
}

const entered: ComplaintGuard = {
  id: 'entered-somewhere',
  demands: 'It is in the daily diary, has an FIR or an administrative reference, or asked for information only.',
  record: ['complaint.natureCodes', 'complaint.legalProcessId', 'legalProcess.dailyDiary', 'legalProcess.fir', 'stated.administrativeReference'],
  test: ({ entity: { natureCodes, legalProcessId }, records, stated }) => {
    const process = records.find('legalProcess', legalProcessId)
    const asksOnly = natureCodes?.every((nature) => nature === 'informationRequest')
    return eitherKnown(process && isDone(process.dailyDiary), process && isDone(process.fir), stated('administrativeReference'), asksOnly)
  },
}

const acknowledgementOffered: ComplaintGuard = {
  id: 'acknowledgement-offered',
  demands: 'An acknowledgement with a tracking code was offered to her; she may decline it as unsafe.',
  record: ['complaint.acknowledgementOffered', 'stated.acknowledgementUnsafe'],
  test: ({ entity, stated }) => eitherKnown(entity.acknowledgementOffered, stated('acknowledgementUnsafe')),
}

const reasonGiven: ComplaintGuard = {
  id: 'reason-given',
  demands: 'The reason of the change is recorded.',
  record: ['context.reasonCode'],
  test: ({ reasonCode }) => isDone(reasonCode),
}

const outcomeRecorded: ComplaintGuard = {
  id: 'outcome-recorded',
  demands: 'What came of the complaint is recorded.',
  record: ['complaint.closureReason'],
  test: ({ entity }) => isDone(entity.closureReason),
}

const followedUp: ComplaintGuard = {
  id: 'followed-up-in-private',
  demands: 'Someone looked in on her in private 7 to 30 days later, or could not reach her in two safe attempts.',
  record: ['complaint.statusHistory', 'followUp.subjectRef', 'followUp.doneAt', 'followUp.safeContactUsed', 'followUp.attempts.insideSafeWindow'],
  test: ({ entity, records }) => wasFollowedUp(entity, records),
}

const supervisorReviewed: ComplaintGuard = {
  id: 'supervisor-reviewed',
  demands: 'In a matter of violence a supervisor has reviewed the case.',
  record: ['complaint.natureCodes', 'stated.supervisorReviewed'],
  test: ({ entity, stated }) => impliesKnown(isGbv(entity), stated('supervisorReviewed')),
}

const herViewOfClosure: ComplaintGuard = {
  id: 'her-view-of-closure',
  demands: 'It is recorded whether she agrees with closure, or that she was not asked or not reached.',
  record: ['complaint.complainantAgreesWithClosure'],
  test: ({ entity }) => isDone(entity.complainantAgreesWithClosure),
}

const notSettledUnlawfully: ComplaintGuard = {
  id: 'not-settled-against-the-law',
  demands: 'A matter that is never for a forum is not closed as settled.',
  record: ['complaint.closureReason', 'complaint.natureCodes', 'complaint.incidentIds', 'incident.actCodes'],
  test: ({ entity, records }) => impliesKnown(isOneOf(entity.closureReason, ['settledLawfully']), notKnown(holdsWhatIsNeverMediated(entity, records))),
}

const notOnPromiseAlone: ComplaintGuard = {
  id: 'not-on-a-promise-alone',
  demands: 'A matter of violence is not closed on a promise without a check of her safety.',
  record: ['complaint.informalUndertaking', 'followUp.purposeCode', 'followUp.doneAt'],
  test: ({ entity, records }) => impliesKnown(bothKnown(isDone(entity.informalUndertaking) ?? false, isGbv(entity)), wasCheckedOn(entity, records)),
}

const withdrawalRecorded: ComplaintGuard = {
  id: 'withdrawal-recorded',
  demands: 'Her statement of withdrawal is recorded, and who made it.',
  record: ['complaint.withdrawal.statedAt', 'complaint.withdrawal.statedBy'],
  test: ({ entity: { withdrawal } }) => (withdrawal ? bothKnown(isDone(withdrawal.statedAt), isDone(withdrawal.statedBy)) : isDone(withdrawal)),
}

const placeOfRank = (rank: EntityOf<'officer'>['rankCode']): number | undefined =>
  rank === undefined || rank === 'other' ? undefined : POLICE_RANK.codes.findIndex(({ code }) => code === rank)

const heardByWoman = ({ entity: { withdrawal, receivedByOfficerId }, records }: Situation<'complaint'>): Known => {
  if (withdrawal === undefined || withdrawal === null) return isDone(withdrawal)
  const listener = records.find('officer', withdrawal.heardPrivatelyBy)
  const [heard, received] = [placeOfRank(listener?.rankCode), placeOfRank(records.find('officer', receivedByOfficerId)?.rankCode)]
  const isOwnReceiver = receivedByOfficerId !== undefined && withdrawal.heardPrivatelyBy === receivedByOfficerId
  return bothKnown(
    isDone(withdrawal.heardPrivatelyAt),
    isOneOf(listener?.sexCode === 'notRecorded' ? undefined : listener?.sexCode, ['female']),
    isOwnReceiver || (heard === undefined || received === undefined ? undefined : heard >= received),
  )
}

const heardAlone: ComplaintGuard = {
  id: 'heard-alone-by-a-woman',
  demands: 'A female officer, of no lower rank than the one who received the complaint, heard her alone.',
  record: ['complaint.withdrawal.heardPrivatelyBy', 'complaint.withdrawal.heardPrivatelyAt', 'officer.sexCode', 'officer.rankCode'],
  test: heardByWoman,
}

const noPressure: ComplaintGuard = {
  id: 'no-pressure',
  demands: 'There is no sign that she is under pressure.',
  record: ['complaint.withdrawal.coercionConcern'],
  test: ({ entity }) => notKnown(entity.withdrawal?.coercionConcern),
}

/** Whether the law lets a person withdraw: by the process on record, or on the word of the one who decides. */
const mayBeWithdrawn = ({ entity, records, stated }: Situation<'complaint'>): Known => {
  const answer = valueOf(records.find('legalProcess', entity.legalProcessId)?.compoundable)
  if (answer !== undefined && answer !== 'verify') return answer !== 'no'
  return stated('offenceMayBeWithdrawn') ?? notKnown(stated('offenceCannotBeWithdrawn'))
}

const offenceMayBeWithdrawn: ComplaintGuard = {
  id: 'offence-may-be-withdrawn',
  demands: 'The law lets the parties end the matter; an offence that nobody can compound is not closed on a withdrawal.',
  record: ['complaint.legalProcessId', 'legalProcess.compoundable', 'stated.offenceMayBeWithdrawn'],
  test: mayBeWithdrawn,
}

const closedAsVerified: ComplaintGuard = {
  id: 'closed-as-withdrawn-and-verified',
  demands: 'The reason of closure says that the withdrawal was checked in private.',
  record: ['complaint.closureReason'],
  test: ({ entity: { closureReason } }) => isOneOf(closureReason ?? undefined, ['withdrawnVerified']),
}

const pressureOrNoWithdrawal: ComplaintGuard = {
  id: 'pressure-or-no-withdrawal',
  demands: 'There are signs of pressure, or the offence is one that nobody can withdraw.',
  record: ['complaint.withdrawal.coercionConcern', 'legalProcess.compoundable', 'stated.offenceCannotBeWithdrawn'],
  test: (situation) => eitherKnown(situation.entity.withdrawal?.coercionConcern, notKnown(mayBeWithdrawn(situation))),
}

const OPEN = ['received', 'screened', 'registered', 'inProgress', 'awaitingComplainant', 'resolvedPendingCheck', 'reopened'] as const

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'complaint'> => ({
  kind: 'complaint',
  field: 'status',
  states: [
    'received',
    'screened',
    'registered',
    'inProgress',
    'awaitingComplainant',
    'resolvedPendingCheck',
    'closed',
    'withdrawnPendingReview',
    'transferred',
    'reopened',
  ],
  moves: [
    { from: null, to: 'received', guards: [naturesNamed, safetyAnswered] },
    {
      from: 'received',
      to: 'screened',
      guards: [
        safetyScreened,
        officerAssigned,
        vouched('no-conflict-of-interest', 'noConflictOfInterest', 'Nobody who handles the matter is a party, a relative of one, or feared by her.'),
      ],
    },
    { from: 'screened', to: 'registered', guards: [entered] },
    { from: 'registered', to: 'inProgress', guards: [acknowledgementOffered] },
    {
      from: 'inProgress',
      to: 'awaitingComplainant',
      guards: [reasonGiven, vouched('next-safe-contact', 'nextSafeContactAgreed', 'The day of the next safe contact is agreed with her.')],
    },
    { from: 'awaitingComplainant', to: 'inProgress', guards: [] },
    {
      from: 'inProgress',
      to: 'resolvedPendingCheck',
      guards: [outcomeRecorded, vouched('no-critical-flag', 'noOpenCriticalFlag', 'No critical flag is open.')],
    },
    {
      from: 'resolvedPendingCheck',
      to: 'closed',
      guards: [outcomeRecorded, followedUp, supervisorReviewed, herViewOfClosure, notSettledUnlawfully, notOnPromiseAlone],
    },
    ...from<'complaint'>(OPEN, 'withdrawnPendingReview', [withdrawalRecorded]),
    { from: 'withdrawnPendingReview', to: 'closed', guards: [closedAsVerified, heardAlone, noPressure, offenceMayBeWithdrawn] },
    { from: 'withdrawnPendingReview', to: 'inProgress', guards: [pressureOrNoWithdrawal] },
    ...from<'complaint'>([...OPEN, 'withdrawnPendingReview'], 'transferred', [
      vouched('receiving-unit-accepted', 'receivingUnitAccepted', 'The receiving unit has accepted it.'),
      vouched('survivor-told', 'survivorTold', 'She has been told.'),
    ]),
    { from: 'closed', to: 'reopened', guards: [reasonGiven] },
    { from: 'reopened', to: 'inProgress', guards: [] },
  ],
})

export const COMPLAINT_LIFECYCLE: Lifecycle<'complaint'> = /* @__PURE__ */ build()
