import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type FollowUp = EntityOf<'followUp'>

/** Whether somebody tried, and nobody reached her. */
const isUnanswered = ({ attempts, doneAt }: FollowUp): Known =>
  attempts === undefined
    ? isDone(doneAt) === true
      ? false
      : undefined
    : attempts.length > 0 && bothKnown(...attempts.map(({ outcome }) => isOneOf(outcome, ['notReached', 'answeredByOther'])))

/** Whether any assessment of her puts her in high or extreme danger and the supervisor was told, by assessment. */
const assessmentsOf = ({ participationId }: FollowUp, records: Records) =>
  records.all('safetyAssessment').filter(({ entity }) => participationId !== undefined && entity.subjectParticipationId === participationId)

const isInDanger = (followUp: FollowUp, records: Records): Known => {
  const levels = assessmentsOf(followUp, records).map(({ entity }) => isOneOf(entity.levelCode, ['high', 'extreme']))
  return levels.length === 0 ? undefined : eitherKnown(...levels)
}

const wasEscalated = (followUp: FollowUp, records: Records): Known =>
  eitherKnown(...assessmentsOf(followUp, records).map(({ entity }) => isDone(entity.supervisorInformedAt)))

export const FOLLOW_UP_INVARIANTS: readonly Invariant[] = [
  {
    id: 'FUP-1',
    looksAt: 'record',
    reads: ['followUp.attempts.insideSafeWindow', 'followUp.safeContactUsed'],
    demands: 'She is contacted only in the way and at the times that she named as safe.',
    help: 'Tell the supervisor, ask her in a safe way whether she is in danger, and use her safe contact from now on.',
    judge: each(
      'followUp',
      ({ attempts, safeContactUsed }) =>
        attempts && (attempts.length === 0 || bothKnown(safeContactUsed, ...attempts.map(({ insideSafeWindow }) => insideSafeWindow))),
    ),
  },
  {
    id: 'FUP-2',
    looksAt: 'case file',
    reads: [
      'followUp.purposeCode',
      'followUp.attempts.outcome',
      'followUp.participationId',
      'safetyAssessment.levelCode',
      'safetyAssessment.supervisorInformedAt',
    ],
    demands: 'A safety check that she did not answer, when she is in high or extreme danger, goes to the supervisor and does not lapse.',
    help: 'Tell the supervisor now, and record when.',
    judge: each('followUp', (followUp, records) =>
      impliesKnown(
        bothKnown(isOneOf(followUp.purposeCode, ['safetyCheck']), isUnanswered(followUp), isInDanger(followUp, records)),
        wasEscalated(followUp, records),
      ),
    ),
  },
]
