import { NEVER_MEDIATE_NATURES } from '../code-list/incident.ts'
import { involvesGbv } from '../complaint/receiver.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isDone, isOneOf, notKnown } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Complaint = EntityOf<'complaint'>

/** Whether a complaint is about gender-based violence: recorded as such, or one of its matters is. */
export const isGbv = (complaint: Complaint): Known =>
  complaint.natureCodes === undefined ? complaint.involvesGbv : eitherKnown(involvesGbv(complaint), complaint.involvesGbv ?? false)

/** Whether any matter of the complaint, or any act of its incidents, is never for a forum. */
export const holdsWhatIsNeverMediated = (complaint: Complaint, records: Records): Known => {
  const acts = complaint.incidentIds?.map((id) => holdsOneOf(records.find('incident', id)?.actCodes, NEVER_MEDIATE_NATURES))
  return eitherKnown(holdsOneOf(complaint.natureCodes, NEVER_MEDIATE_NATURES), acts === undefined ? undefined : eitherKnown(...acts))
}

/** Whether someone looked in on her after a promise was given. */
export const wasCheckedOn = (complaint: Complaint, records: Records): Known => {
  const checks = records
    .all('followUp')
    .filter(({ entity }) => String(entity.subjectRef) === complaint.complaintId && isOneOf(entity.purposeCode, ['safetyCheck', 'undertakingCheck']) === true)
    .map(({ entity }) => isDone(entity.doneAt))
  return eitherKnown(...checks, records.lists('followUp') ? false : undefined)
}

const wasAskedAlone = ({ immediateSafetyCode, safetyAskedAlone }: Complaint): Known =>
  bothKnown(immediateSafetyCode === undefined ? undefined : immediateSafetyCode !== 'notAsked', safetyAskedAlone)

const hasFir = ({ fir, firDecision }: EntityOf<'legalProcess'>): Known =>
  eitherKnown(isDone(fir), firDecision === undefined ? undefined : firDecision === 'registered')

export const COMPLAINT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'CMP-1',
    looksAt: 'record',
    reads: ['complaint.receivedAt', 'complaint.acknowledgedAt', 'complaint.closedAt'],
    demands: 'A complaint is acknowledged and closed no earlier than it was received.',
    help: 'Correct the moment that is wrong, or leave out the one that is not known.',
    judge: each('complaint', ({ receivedAt, acknowledgedAt, closedAt }) =>
      bothKnown(
        impliesKnown(isDone(acknowledgedAt) ?? false, notBefore(acknowledgedAt, receivedAt)),
        impliesKnown(isDone(closedAt) ?? false, notBefore(closedAt, receivedAt)),
      ),
    ),
  },
  {
    id: 'CMP-2',
    looksAt: 'case file',
    reads: ['complaint.closureReason', 'complaint.natureCodes', 'complaint.incidentIds', 'incident.actCodes'],
    demands: 'A matter that is never for a forum is not closed as settled.',
    help: 'Reopen the complaint, or record the reason for which it was really closed.',
    judge: each('complaint', (complaint, records) =>
      impliesKnown(isOneOf(complaint.closureReason, ['settledLawfully']), notKnown(holdsWhatIsNeverMediated(complaint, records))),
    ),
  },
  {
    id: 'CMP-3',
    looksAt: 'case file',
    reads: ['complaint.informalUndertaking', 'complaint.closedAt', 'complaint.natureCodes', 'followUp.doneAt'],
    demands: 'A complaint about violence is not closed on a promise alone: someone looks in on her first.',
    help: 'Check her safety in private and record the follow-up, or reopen the complaint.',
    judge: each('complaint', (complaint, records) =>
      impliesKnown(bothKnown(isDone(complaint.informalUndertaking), isDone(complaint.closedAt), isGbv(complaint)), wasCheckedOn(complaint, records)),
    ),
  },
  {
    id: 'CMP-4',
    looksAt: 'case file',
    reads: ['complaint.status', 'complaint.legalProcessId', 'legalProcess.cognizable', 'legalProcess.fir', 'legalProcess.firDecision'],
    demands: 'A registered complaint of a cognizable matter has an FIR.',
    help: 'Register the FIR, or keep the refusal on record with its reason and tell her how to challenge it.',
    judge: each('complaint', ({ status, legalProcessId }, records) => {
      const process = records.find('legalProcess', legalProcessId)
      const isRegistered = status === undefined ? undefined : status !== 'received' && status !== 'screened'
      const isCognizable = process?.cognizable === 'yes' ? true : process?.cognizable === 'no' ? false : undefined
      return impliesKnown(bothKnown(isRegistered, isCognizable), process && hasFir(process))
    }),
  },
  {
    id: 'CMP-5',
    looksAt: 'record',
    reads: ['complaint.status', 'complaint.natureCodes', 'complaint.immediateSafetyCode', 'complaint.safetyAskedAlone'],
    demands: 'A complainant is asked once, alone, whether she is safe, whatever the matter.',
    help: 'Ask her alone, and record her answer and that she was alone.',
    judge: each('complaint', (complaint) =>
      impliesKnown(bothKnown(notKnown(isOneOf(complaint.status, ['received'])), notKnown(isGbv(complaint))), wasAskedAlone(complaint)),
    ),
  },
]
