import type { Known } from '../../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isOneOf, valueOf } from '../../known.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import { jigsawLevel } from '../../story/jigsaw-level.ts'
import { instant } from '../../time/date-time.ts'
import type { Invariant, Judgement } from '../invariant.ts'
import { each } from '../invariant.ts'

const isTold = (value: unknown): Known => (value === undefined ? undefined : true)
const some = (list: readonly unknown[] | undefined): Known => list && list.length > 0
const atMost = (one: number | undefined, limit: number | undefined): Known => (one === undefined ? true : limit === undefined ? undefined : one <= limit)

/** A person has one row for a session. */
const oneRowEach = (records: Records): readonly Judgement[] => {
  const rows = records.all('trainingAttendance')
  const keyOf = ({ attendeeRef, sessionId }: EntityOf<'trainingAttendance'>): string | undefined =>
    attendeeRef === undefined || sessionId === undefined ? undefined : `${attendeeRef} ${sessionId}`
  const counts = new Map<string | undefined, number>()
  for (const { entity } of rows) counts.set(keyOf(entity), (counts.get(keyOf(entity)) ?? 0) + 1)
  return rows.map(({ entity, path }) => ({ path, holds: keyOf(entity) === undefined ? undefined : counts.get(keyOf(entity)) === 1 }))
}

const minutesFit = ({ minutesAttended, sessionId }: EntityOf<'trainingAttendance'>, records: Records): Known => {
  const { startsAt, endsAt } = records.find('trainingSession', sessionId) ?? {}
  return atMost(minutesAttended, startsAt && endsAt ? (instant(endsAt) - instant(startsAt)) / 60_000 : undefined)
}

/** The paper of a later test is that of one taken before the course. */
const isSamePaper = ({ testResultId, testKind, instrumentId, attendeeRef, courseId }: EntityOf<'testResult'>, records: Records): Known => {
  const isLater = isOneOf(testKind, ['post', 'followUp'])
  if (isLater !== true) return isLater === false ? true : undefined
  if (attendeeRef === undefined || courseId === undefined) return undefined
  const others = records.all('testResult').filter(({ entity }) => entity.testResultId !== testResultId)
  const mayBe = others.filter(
    ({ entity }) =>
      [undefined, 'pre'].includes(entity.testKind) && [undefined, attendeeRef].includes(entity.attendeeRef) && [undefined, courseId].includes(entity.courseId),
  )
  const isSure = ({ entity }: (typeof others)[number]): boolean =>
    entity.testKind !== undefined && entity.attendeeRef !== undefined && entity.courseId !== undefined && entity.instrumentId !== undefined
  if (mayBe.length === 0) return true
  return eitherKnown(...mayBe.map((one) => (isSure(one) && instrumentId !== undefined ? one.entity.instrumentId === instrumentId : undefined)))
}

/** A figure of reach has its two ends and its method, and lies between them. */
const isRange = (reach: EntityOf<'awarenessActivity'>['reachEstimate']): Known =>
  reach &&
  bothKnown(
    isTold(reach.low),
    isTold(reach.high),
    isTold(reach.method),
    atMost(reach.low, reach.point),
    atMost(reach.point, reach.high),
    atMost(reach.low, reach.high),
  )

/* @__NO_SIDE_EFFECTS__ */
export const programmeRules = (): readonly Invariant[] => [
  {
    id: 'trainingAttendance/one-row-a-session',
    looksAt: 'set of records',
    reads: ['trainingAttendance.attendeeRef', 'trainingAttendance.sessionId'],
    demands: 'A person has one row for a session.',
    help: 'Keep one of them, with all the minutes.',
    judge: oneRowEach,
  },
  {
    id: 'trainingAttendance/minutes-of-the-session',
    looksAt: 'set of records',
    reads: ['trainingAttendance.minutesAttended', 'trainingAttendance.sessionId', 'trainingSession.startsAt', 'trainingSession.endsAt'],
    demands: 'Nobody attends a session for longer than it lasts.',
    help: 'Correct the minutes, or the times of the session.',
    judge: each('trainingAttendance', minutesFit),
  },
  {
    id: 'testResult/score-in-range',
    looksAt: 'record',
    reads: ['testResult.score', 'testResult.maxScore'],
    demands: 'Nobody scores more than the highest possible score.',
    help: 'Correct the score, or the highest score of the paper.',
    judge: each('testResult', ({ score, maxScore }) => atMost(score, maxScore)),
  },
  {
    id: 'testResult/same-paper',
    looksAt: 'set of records',
    reads: ['testResult.testKind', 'testResult.instrumentId', 'testResult.attendeeRef', 'testResult.courseId'],
    demands: 'The test after a course is on the same paper as the one before it.',
    help: 'Leave the pair out of every gain; two papers cannot be compared.',
    judge: each('testResult', isSamePaper),
  },
  {
    id: 'recruitmentDrive/reserved-within-all',
    looksAt: 'record',
    reads: ['recruitmentDrive.vacanciesReservedForWomen', 'recruitmentDrive.vacancies'],
    demands: 'No more posts are kept for women than there are.',
    help: 'Correct the number of posts, or of those kept for women.',
    judge: each('recruitmentDrive', ({ vacanciesReservedForWomen, vacancies }) => atMost(vacanciesReservedForWomen, vacancies)),
  },
  {
    id: 'awarenessActivity/people-met-are-counted',
    looksAt: 'record',
    reads: ['awarenessActivity.mode', 'awarenessActivity.facilitators', 'awarenessActivity.attendance'],
    demands: 'Of a session face to face it is recorded who led it and how many came.',
    help: 'Record the facilitators and the attendance, by sex.',
    judge: each('awarenessActivity', ({ mode, facilitators, attendance }) =>
      impliesKnown(isOneOf(mode, ['faceToFace']), bothKnown(some(facilitators), attendance && Object.values(attendance).some((count) => count !== undefined))),
    ),
  },
  {
    id: 'awarenessActivity/reach-is-a-range',
    looksAt: 'record',
    reads: ['awarenessActivity.mode', 'awarenessActivity.reachEstimate'],
    demands: 'The reach of mass media is a range with its method, never a bare number.',
    help: 'Record the lowest and the highest estimate and how they were made; a guess is one way.',
    judge: each('awarenessActivity', ({ mode, reachEstimate }) =>
      impliesKnown(isOneOf(mode, ['radio', 'tv', 'newspaper', 'socialMedia', 'print']), isRange(reachEstimate)),
    ),
  },
  {
    id: 'storyReview/high-by-its-details',
    looksAt: 'record',
    reads: ['storyReview.jigsawLevel', 'storyReview.identityElements'],
    demands: 'The danger that details together name her is recorded as high when they make it so.',
    help: 'Record the higher level, and take details out of the draft.',
    judge: each('storyReview', (review) => {
      if (review.jigsawLevel === undefined || review.jigsawLevel === 'high') return true
      const level = jigsawLevel(review)
      return level === undefined ? undefined : level !== 'high'
    }),
  },
  {
    id: 'policyInstrument/consulted-with-somebody',
    looksAt: 'record',
    reads: ['policyInstrument.stage', 'policyInstrument.consultations'],
    demands: 'Of an instrument that was consulted on the consultations are recorded.',
    help: 'Record when, and how many women and men took part.',
    judge: each('policyInstrument', ({ stage, consultations }) => impliesKnown(isOneOf(stage, ['consulted']), some(consultations))),
  },
  {
    id: 'policyInstrument/in-use-by-evidence',
    looksAt: 'record',
    reads: ['policyInstrument.stage', 'policyInstrument.useEvidence'],
    demands: 'Of an instrument that is in use there is evidence.',
    help: 'Record what shows it; a text that was notified is not yet used.',
    judge: each('policyInstrument', ({ stage, useEvidence }) => impliesKnown(isOneOf(stage, ['inUse']), some(useEvidence))),
  },
  {
    id: 'beneficiaryContact/token-of-people-only',
    looksAt: 'record',
    reads: ['beneficiaryContact.tier', 'beneficiaryContact.linkageToken'],
    demands: 'Only a service or a registered event has a pseudonym of a person.',
    help: 'Take the pseudonym out; people who were counted by head are not told apart.',
    judge: each('beneficiaryContact', ({ tier, linkageToken }) => impliesKnown(valueOf(linkageToken) !== undefined, isOneOf(tier, ['A', 'B']))),
  },
]
