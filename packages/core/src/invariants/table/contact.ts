import type { CodeOf } from '../../code-list/code-list.ts'
import type { NATURE } from '../../code-list/incident.ts'
import { CRITICAL_RISK_ITEMS } from '../../code-list/safety.ts'
import type { Known } from '../../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isDone, isOneOf, notKnown } from '../../known.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import { notBefore } from '../../time/compare.ts'
import { instant } from '../../time/date-time.ts'
import { isLowerLevel, levelFloor, reviewDueAt } from '../../safety/level.ts'
import type { Invariant } from '../invariant.ts'
import { each } from '../invariant.ts'

type Assessment = EntityOf<'safetyAssessment'>
type Level = NonNullable<Assessment['levelCode']>

const isTold = (value: unknown): Known => (value === undefined ? undefined : true)

/** Matters of things and money alone, in which nobody needs to be named as the one it happened to. */
const PROPERTY_ONLY: readonly CodeOf<typeof NATURE>[] = ['theft', 'fraud', 'moneyDispute', 'propertyDispute', 'documentLoss']

const SCREENED = ['screened', 'registered', 'inProgress', 'awaitingComplainant', 'resolvedPendingCheck'] as const

/** One unit receives it: a desk, or a station; a desk of that station is still one. */
const isOneUnit = ({ deskId, stationId }: EntityOf<'complaint'>, records: Records): Known => {
  if (deskId === undefined || stationId === undefined) return deskId !== undefined || stationId !== undefined ? true : undefined
  const of = records.find('womensDesk', deskId)?.stationId
  return of === undefined ? undefined : of === stationId
}

const isPrimaryNamed = ({ natureCodes, primaryNatureCode }: EntityOf<'complaint'>): Known =>
  primaryNatureCode === undefined ? true : holdsOneOf(natureCodes, [primaryNatureCode])

/** Whether a judgement does not go below its floor; one that is incomplete goes below any but that of answers given before others. */
const isAboveFloor = (assessment: Assessment): Known => {
  const { alone, levelCode } = assessment
  if (levelCode === undefined) return undefined
  if (alone === false) return levelCode === 'incomplete'
  const floor = levelFloor(assessment)
  if (levelCode === 'incomplete') return floor === undefined || floor === 'standard' ? true : alone === true ? false : undefined
  if (floor !== undefined && isLowerLevel(levelCode, floor)) return alone === undefined ? undefined : false
  return alone === undefined || floor === undefined ? undefined : levelCode === 'extreme' || !isOpen(assessment) ? true : undefined
}

/** Whether an answer that nobody wrote down could still raise the floor above the level. */
const isOpen = ({ items, levelCode, survivorOwnView = 'fearsForLife' }: Assessment): boolean => {
  const worst = Object.fromEntries(CRITICAL_RISK_ITEMS.map((item) => [item, items?.[item] ?? 'yes']))
  const floor = levelFloor({ alone: true, survivorOwnView, items: worst })
  return levelCode !== undefined && floor !== undefined && isLowerLevel(levelCode, floor)
}

/** The level at the assessment of the same person before this one; unknown where one without a moment or a person may have been that. */
const previousLevel = ({ safetyAssessmentId, subjectParticipationId, assessedAt }: Assessment, records: Records): Level | 'none' | undefined => {
  if (subjectParticipationId === undefined || typeof assessedAt !== 'string') return undefined
  const others = records.all('safetyAssessment').flatMap(({ entity }) => (entity.safetyAssessmentId === safetyAssessmentId ? [] : [entity]))
  const hers = others.filter((one) => one.subjectParticipationId === undefined || one.subjectParticipationId === subjectParticipationId)
  if (hers.some((one) => one.subjectParticipationId === undefined || one.assessedAt === undefined)) return undefined
  const momentOf = (one: Assessment): number => (typeof one.assessedAt === 'string' ? instant(one.assessedAt) : Infinity)
  const before = hers.filter((one) => momentOf(one) < instant(assessedAt)).sort((a, b) => momentOf(a) - momentOf(b))
  const last = before.at(-1)
  return last === undefined ? 'none' : last.levelCode
}

const isLoweredWithSupervisor = (assessment: Assessment, records: Records): Known => {
  const before = previousLevel(assessment, records)
  const { levelCode, supervisorInformedAt } = assessment
  if (levelCode === undefined || before === undefined) return impliesKnown(undefined, isDone(supervisorInformedAt) === true ? true : undefined)
  return before === 'none' || !isLowerLevel(levelCode, before) ? true : isDone(supervisorInformedAt)
}

/* @__NO_SIDE_EFFECTS__ */
export const contactRules = (): readonly Invariant[] => [
  {
    id: 'deskContact/complaint-named',
    looksAt: 'record',
    reads: ['deskContact.purposeCode', 'deskContact.complaintId'],
    demands: 'Of a contact that made a complaint it is recorded which.',
    help: 'Name the complaint.',
    judge: each('deskContact', ({ purposeCode, complaintId }) => impliesKnown(isOneOf(purposeCode, ['newComplaint']), isTold(complaintId))),
  },
  {
    id: 'complaint/one-receiving-unit',
    looksAt: 'set of records',
    reads: ['complaint.deskId', 'complaint.stationId', 'womensDesk.stationId'],
    demands: 'One unit received the complaint: a station, or a desk, and then of no other station than is named.',
    help: 'Name the unit that received it. A complaint that was handed on keeps the first.',
    judge: each('complaint', isOneUnit),
  },
  {
    id: 'complaint/matter-named',
    looksAt: 'record',
    reads: ['complaint.natureCodes'],
    demands: 'It is recorded what the complaint is about, if only in part.',
    help: 'Record what she says has happened; "other" is an answer.',
    judge: each('complaint', ({ natureCodes }) => natureCodes && natureCodes.length > 0),
  },
  {
    id: 'complaint/main-matter-among-all',
    looksAt: 'record',
    reads: ['complaint.primaryNatureCode', 'complaint.natureCodes'],
    demands: 'The main matter of a complaint is one of its matters.',
    help: 'Add it to the matters, or correct it.',
    judge: each('complaint', isPrimaryNamed),
  },
  {
    id: 'complaint/officer-once-screened',
    looksAt: 'record',
    reads: ['complaint.status', 'complaint.assignedOfficerId'],
    demands: 'Once a complaint is screened an officer is in charge of it.',
    help: 'Name the officer in charge.',
    judge: each('complaint', ({ status, assignedOfficerId }) => impliesKnown(isOneOf(status, SCREENED), isTold(assignedOfficerId))),
  },
  {
    id: 'complaint/withdrawal-told',
    looksAt: 'record',
    reads: ['complaint.status', 'complaint.closureReason', 'complaint.withdrawal'],
    demands: 'Of a complaint that was withdrawn the statement is on record: who said so, when, and whether she was heard alone.',
    help: 'Record the statement, and hear her alone.',
    judge: each('complaint', ({ status, closureReason, withdrawal }) =>
      impliesKnown(eitherKnown(isOneOf(status, ['withdrawnPendingReview']), isOneOf(closureReason, ['withdrawnVerified']) ?? false), isDone(withdrawal)),
    ),
  },
  {
    id: 'complaint/closed-with-a-reason',
    looksAt: 'record',
    reads: ['complaint.status', 'complaint.closureReason', 'complaint.complainantAgreesWithClosure', 'complaint.closedAt'],
    demands: 'Of a complaint that is closed it is recorded why, when, and whether she agrees.',
    help: 'Record what is missing; that she could not be reached is an answer.',
    judge: each('complaint', ({ status, closureReason, complainantAgreesWithClosure, closedAt }) =>
      impliesKnown(isOneOf(status, ['closed']), bothKnown(isDone(closureReason), isTold(complainantAgreesWithClosure), isDone(closedAt))),
    ),
  },
  {
    id: 'incident/person-named',
    looksAt: 'record',
    reads: ['incident.actCodes', 'incident.survivorParticipationId'],
    demands: 'Unless it is about property alone, it is recorded whom an incident happened to.',
    help: 'Name her part in the case; an alias is enough.',
    judge: each('incident', ({ actCodes, survivorParticipationId }) =>
      impliesKnown(actCodes && !actCodes.every((act) => PROPERTY_ONLY.includes(act)), isTold(survivorParticipationId)),
    ),
  },
  {
    id: 'incident/place-no-narrower-than-a-tehsil',
    looksAt: 'set of records',
    reads: ['incident.placeAreaId', 'area.level'],
    demands: 'Outside the vault the place of an incident is told by its tehsil and nothing narrower.',
    help: 'Record the tehsil or the district.',
    judge: each(
      'incident',
      ({ placeAreaId }, records) =>
        placeAreaId === undefined || notKnown(isOneOf(records.find('area', placeAreaId)?.level, ['localCouncil', 'station', 'post'])),
    ),
  },
  {
    id: 'safetyAssessment/not-below-the-floor',
    looksAt: 'record',
    reads: ['safetyAssessment.alone', 'safetyAssessment.items', 'safetyAssessment.survivorOwnView', 'safetyAssessment.levelCode'],
    demands: 'The level of danger is not below what her answers ask for, and answers given before others leave it incomplete.',
    help: 'Raise the level, or ask her again, alone.',
    judge: each('safetyAssessment', isAboveFloor),
  },
  {
    id: 'safetyAssessment/not-lowered-alone',
    looksAt: 'case file',
    reads: ['safetyAssessment.levelCode', 'safetyAssessment.assessedAt', 'safetyAssessment.subjectParticipationId', 'safetyAssessment.supervisorInformedAt'],
    demands: 'A level of danger is lowered with a supervisor only.',
    help: 'Ask the supervisor, and record when.',
    judge: each('safetyAssessment', isLoweredWithSupervisor),
  },
  {
    id: 'safetyAssessment/plan-made',
    looksAt: 'record',
    reads: ['safetyAssessment.levelCode', 'safetyAssessment.planId', 'safetyAssessment.planMadeAt'],
    demands: 'From an elevated level on there is a safety plan, unless she did not want one.',
    help: 'Offer her a plan, and record it.',
    judge: each('safetyAssessment', ({ levelCode, planId, planMadeAt }) =>
      impliesKnown(isOneOf(levelCode, ['elevated', 'high', 'extreme']), planId !== undefined || isDone(planMadeAt) === true ? true : undefined),
    ),
  },
  {
    id: 'safetyAssessment/review-in-time',
    looksAt: 'record',
    reads: ['safetyAssessment.assessedAt', 'safetyAssessment.levelCode', 'safetyAssessment.nextReviewDueAt'],
    demands: 'The next look at her safety is due in time: after 24 hours at extreme danger, 72 at high, 7 days at elevated, 30 at standard.',
    help: 'Plan it sooner.',
    judge: each('safetyAssessment', (assessment) => notBefore(reviewDueAt(assessment), assessment.nextReviewDueAt)),
  },
]
