import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, isDone, isOneOf } from '../known.ts'
import { cameTo } from '../related/came-to.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { DateTime } from '../time/date-time.ts'
import { dueAt } from '../time/due.ts'

type FollowUp = EntityOf<'followUp'>

/** Whether a moment lies between two numbers of days after another. */
const isWithinDays = (at: DateTime | null | undefined, since: DateTime | undefined, least: number, most: number): Known =>
  at === undefined || at === null || since === undefined
    ? undefined
    : bothKnown(notBefore(at, dueAt(since, `P${least}D`)), notBefore(dueAt(since, `P${most}D`), at))

const isPrivateCheck = ({ purposeCode, doneAt, safeContactUsed, resultCode }: FollowUp): Known =>
  bothKnown(
    isOneOf(purposeCode, ['safetyCheck', 'undertakingCheck']),
    isDone(doneAt),
    safeContactUsed,
    resultCode === undefined ? true : isOneOf(resultCode ?? undefined, ['reached', 'safe', 'notSafe', 'needsMore', 'other']),
  )

const safeAttempts = (followUps: readonly FollowUp[]): number =>
  followUps
    .flatMap(({ attempts }) => attempts ?? [])
    .filter(({ outcome, insideSafeWindow }) => insideSafeWindow === true && isOneOf(outcome, ['notReached', 'answeredByOther']) === true).length

/** Whether she was looked in on in private 7 to 30 days after the matter seemed settled, or could not be reached in two safe attempts. */
export const wasFollowedUp = (complaint: EntityOf<'complaint'>, records: Records): Known => {
  const followUps = records.all('followUp').flatMap(({ entity }) => (String(entity.subjectRef) === complaint.complaintId ? [entity] : []))
  const since = cameTo(complaint, 'resolvedPendingCheck')
  const checks = followUps.map((one) => bothKnown(isPrivateCheck(one), isWithinDays(one.doneAt, since, 7, 30)))
  return eitherKnown(...checks, safeAttempts(followUps) >= 2, records.lists('followUp') ? false : undefined)
}
