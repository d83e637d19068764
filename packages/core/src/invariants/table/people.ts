import type { Known } from '../../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../../known.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import type { Invariant } from '../invariant.ts'
import { each } from '../invariant.ts'
import { isDistrictOrLarger } from './places.ts'

/** Two or more letters that stand alone, or up to three capitals and nothing else. */
const INITIALS = /^\p{L}\.?(?:[\s.]+\p{L}\.?)+$|^\p{Lu}{2,3}$/u

/** Whether it is recorded, with a reason for its absence or with an answer. */
const isTold = (value: unknown): Known => (value === undefined ? undefined : true)

const rolesOf = (personId: string, records: Records): readonly EntityOf<'caseParticipation'>[] =>
  records.all('caseParticipation').flatMap(({ entity }) => (entity.personId === personId ? [entity] : []))

const isSurvivorOrAccused = (personId: string, records: Records): Known => {
  const answers = rolesOf(personId, records).map(({ roleCode }) => isOneOf(roleCode, ['survivor', 'allegedOffender']))
  return answers.length === 0 ? undefined : eitherKnown(...answers)
}

/** Whether all that a person is on record for is a request for information. */
const askedOnly = (personId: string, records: Records): Known => {
  const roles = records.all('caseParticipation').flatMap(({ entity }) => (entity.personId === undefined || entity.personId === personId ? [entity] : []))
  if (roles.length === 0) return undefined
  return bothKnown(
    ...roles.map(({ caseRef, personId: whose }) => {
      if (whose === undefined) return undefined
      const isOther = (['incident', 'dispute', 'legalProcess'] as const).some((kind) => records.find(kind, caseRef) !== undefined)
      return isOther ? false : records.find('complaint', caseRef)?.natureCodes?.every((nature) => nature === 'informationRequest')
    }),
  )
}

/** Whether nobody tried to reach a person, save that she came; an attempt that is planned may be a visit she chose. */
const isLeftAlone = (personId: string, records: Records): Known => {
  const own = new Set<string | undefined>(rolesOf(personId, records).map(({ participationId }) => participationId))
  const followUps = records.all('followUp').filter(({ entity }) => entity.participationId !== undefined && own.has(entity.participationId))
  return bothKnown(
    ...followUps.map(({ entity }) =>
      entity.attempts === undefined || entity.attempts.length === 0
        ? impliesKnown(notKnown(isDone(entity.doneAt) ?? false), undefined)
        : bothKnown(...entity.attempts.map(({ channel }) => isOneOf(channel, ['walkIn']))),
    ),
  )
}

/* @__NO_SIDE_EFFECTS__ */
export const peopleRules = (): readonly Invariant[] => [
  {
    id: 'person/alias-of-no-initials',
    looksAt: 'record',
    reads: ['person.aliasCode'],
    demands: 'An alias is made up, such as "Complainant A", and never initials.',
    help: 'Make up an alias that has nothing to do with the name.',
    judge: each('person', ({ aliasCode }) => aliasCode === undefined || !INITIALS.test(aliasCode.trim())),
  },
  {
    id: 'person/age-told',
    looksAt: 'case file',
    reads: ['person.birthYear', 'person.ageBandAtIncident', 'caseParticipation.roleCode', 'caseParticipation.personId'],
    demands: 'Of the one it happened to and of the one said to have done it the year of birth or the age band is recorded.',
    help: 'Ask how old she or he was; "not known" is an answer.',
    judge: each('person', ({ personId, birthYear, ageBandAtIncident }, records) =>
      impliesKnown(isSurvivorOrAccused(personId, records), valueOf(birthYear) === undefined ? isTold(ageBandAtIncident) : true),
    ),
  },
  {
    id: 'person/home-no-narrower-than-a-district',
    looksAt: 'set of records',
    reads: ['person.homeAreaId', 'area.level'],
    demands: 'Outside the vault a home is told by its district and nothing narrower.',
    help: 'Record the district.',
    judge: each('person', ({ homeAreaId }, records) => valueOf(homeAreaId) === undefined || isDistrictOrLarger(valueOf(homeAreaId), records)),
  },
  {
    id: 'personIdentity/no-contact-without-a-safe-way',
    looksAt: 'set of records',
    reads: ['personIdentity.safeContact', 'caseParticipation.personId', 'followUp.participationId', 'followUp.attempts.channel', 'followUp.doneAt'],
    demands: 'Who named no safe way to be reached is not contacted; she may come back herself.',
    help: 'Take the follow-up off the list, and ask her for a safe way when she comes.',
    judge: each('personIdentity', ({ personId, safeContact }, records) =>
      impliesKnown(safeContact === undefined ? undefined : safeContact === null, isLeftAlone(personId, records)),
    ),
  },
  {
    id: 'personIdentity/no-name-for-information',
    looksAt: 'set of records',
    reads: ['personIdentity.names', 'caseParticipation.caseRef', 'complaint.natureCodes'],
    demands: 'Of somebody who only asks for information no name is kept.',
    help: 'Take the name out of the vault.',
    judge: each('personIdentity', ({ personId, names }, records) => impliesKnown(names?.full !== undefined, notKnown(askedOnly(personId, records)))),
  },
  {
    id: 'personIdentity/location-of-no-shelter',
    looksAt: 'record',
    reads: ['personIdentity.currentLocation'],
    demands: 'Where she is now is never told by the address of a shelter.',
    help: 'Read what stands there, and take out what tells where a shelter is.',
    judge: each('personIdentity', ({ currentLocation }) => (currentLocation === undefined ? true : undefined)),
  },
  {
    id: 'caseParticipation/relationship-told',
    looksAt: 'record',
    reads: ['caseParticipation.roleCode', 'caseParticipation.relationshipToSurvivor'],
    demands: 'Of the one said to have done it, of a guardian and of a support person it is recorded how they are related to her, or why that is not known.',
    help: 'Ask how this person is related to her.',
    judge: each('caseParticipation', ({ roleCode, relationshipToSurvivor }) =>
      impliesKnown(isOneOf(roleCode, ['allegedOffender', 'guardian', 'supportPerson']), isTold(relationshipToSurvivor)),
    ),
  },
  {
    id: 'caseParticipation/acts-for-somebody',
    looksAt: 'record',
    reads: ['caseParticipation.roleCode', 'caseParticipation.actsFor'],
    demands: 'Of a guardian and of a representative it is recorded for whom they act.',
    help: 'Name for whom this person acts.',
    judge: each('caseParticipation', ({ roleCode, actsFor }) => impliesKnown(isOneOf(roleCode, ['guardian', 'representative']), isTold(actsFor))),
  },
  {
    id: 'consent/explained-by-somebody',
    looksAt: 'record',
    reads: ['consent.explainedByOfficerId', 'consent.explainedByRole'],
    demands: 'It is recorded who explained to her what she permits.',
    help: 'Name the officer, or the role.',
    judge: each('consent', ({ explainedByOfficerId, explainedByRole }) => eitherKnown(isTold(explainedByOfficerId), isTold(explainedByRole))),
  },
  {
    id: 'consent/taken-back-at-a-moment',
    looksAt: 'record',
    reads: ['consent.status', 'consent.withdrawnAt'],
    demands: 'Of a consent that was taken back it is recorded when.',
    help: 'Record the moment; nothing more may be shared from then on.',
    judge: each('consent', ({ status, withdrawnAt }) => impliesKnown(isOneOf(status, ['withdrawn']), isDone(withdrawnAt))),
  },
  {
    id: 'consent/no-reason-demanded',
    looksAt: 'record',
    reads: ['consent.status', 'consent.withdrawnAt', 'consent.withdrawalReasonAsked'],
    demands: 'Nobody who takes her consent back is asked for a reason.',
    help: 'Tell the supervisor, and her that she owed no reason.',
    judge: each('consent', ({ status, withdrawnAt, withdrawalReasonAsked }) =>
      impliesKnown(eitherKnown(isDone(withdrawnAt), isOneOf(status, ['withdrawn'])), notKnown(withdrawalReasonAsked)),
    ),
  },
]
