import type { CodeOf } from '../code-list/code-list.ts'
import type { DISPUTE_TYPE } from '../code-list/dispute.ts'
import type { HARMFUL_PRACTICE, NATURE } from '../code-list/incident.ts'
import type { RELATIONSHIP } from '../code-list/people.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../known.ts'
import { wasMinor } from '../person/minor.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Participation = EntityOf<'caseParticipation'>

const FAMILY: readonly CodeOf<typeof RELATIONSHIP>[] = [
  'husband',
  'exHusband',
  'fiance',
  'father',
  'mother',
  'brother',
  'son',
  'uncle',
  'cousin',
  'inLawMale',
  'inLawFemale',
  'otherRelative',
]
const MARRIAGE_OR_HONOUR: readonly CodeOf<typeof NATURE>[] = [
  'forcedMarriage',
  'childMarriage',
  'swara',
  'ghag',
  'exchangeMarriage',
  'honourThreat',
  'honourKilling',
]
const PRACTICES: readonly CodeOf<typeof HARMFUL_PRACTICE>[] = [
  'swara',
  'vani',
  'ghag',
  'exchangeMarriage',
  'honourBased',
  'childMarriage',
  'marriageToQuran',
  'brideSale',
]
const DISPUTES: readonly CodeOf<typeof DISPUTE_TYPE>[] = ['forcedMarriage', 'childMarriage', 'swara', 'ghag', 'honour']

const isFamily = ({ relationshipToSurvivor }: Participation): Known => isOneOf(valueOf(relationshipToSurvivor), FAMILY)

/** A case file is one case; in a set of records, one case is what the participation points to. */
const isOfCase = (caseRef: string | undefined, id: string | undefined, records: Records): boolean =>
  records.caseFile !== undefined || (caseRef !== undefined && caseRef === id)

/** Acts tell it; a practice or a motive that is recorded adds to them, and one that is not takes nothing away. */
const isIncidentOfMarriageOrHonour = ({ actCodes, harmfulPracticeCode, motiveHonour }: EntityOf<'incident'>): Known =>
  isOneOf(valueOf(harmfulPracticeCode), PRACTICES) === true || valueOf(motiveHonour) === true || holdsOneOf(actCodes, MARRIAGE_OR_HONOUR)

const isDisputeOfMarriageOrHonour = ({ caseTypes, honourGivenAsReason }: EntityOf<'dispute'>): Known =>
  valueOf(honourGivenAsReason) === true || holdsOneOf(caseTypes, DISPUTES)

const isMarriageOrHonour = ({ caseRef }: Participation, records: Records): Known =>
  eitherKnown(
    ...records.all('incident').flatMap(({ entity }) => (isOfCase(caseRef, entity.incidentId, records) ? [isIncidentOfMarriageOrHonour(entity)] : [])),
    ...records
      .all('complaint')
      .flatMap(({ entity }) => (isOfCase(caseRef, entity.complaintId, records) ? [holdsOneOf(entity.natureCodes, MARRIAGE_OR_HONOUR)] : [])),
    ...records.all('dispute').flatMap(({ entity }) => (isOfCase(caseRef, entity.disputeId, records) ? [isDisputeOfMarriageOrHonour(entity)] : [])),
  )

/** Whether the one who consents for a child may do so: not said to have done it, and in a matter of marriage or honour no relative of one who is. */
export const mayConsentForChild = (grantor: Participation, records: Records): Known => {
  const offenders = records
    .all('caseParticipation')
    .filter(({ entity }) => entity.roleCode === 'allegedOffender' && isOfCase(grantor.caseRef, entity.caseRef, records))
  const named = records
    .all('caseParticipation')
    .flatMap(({ entity }) => (entity.guardianship?.guardianParticipationId === grantor.participationId ? [entity.guardianship.guardianIsAllegedOffender] : []))
  const isOffender = eitherKnown(
    isOneOf(grantor.roleCode, ['allegedOffender']),
    ...named,
    ...offenders.map(({ entity }) => (entity.personId === undefined || grantor.personId === undefined ? undefined : entity.personId === grantor.personId)),
  )
  const isKin = bothKnown(isMarriageOrHonour(grantor, records), isFamily(grantor), eitherKnown(...offenders.map(({ entity }) => isFamily(entity))))
  return notKnown(eitherKnown(isOffender, isKin))
}

/** Whether the same person stands in both roles of one case. */
const isAlsoSurvivor = (offender: Participation, records: Records): Known =>
  eitherKnown(
    ...records
      .all('caseParticipation')
      .filter(({ entity }) => entity.roleCode === 'survivor' && entity.caseRef !== undefined && entity.caseRef === offender.caseRef)
      .map(({ entity }) => (entity.personId === undefined || offender.personId === undefined ? undefined : entity.personId === offender.personId)),
  )

export const PARTICIPATION_INVARIANTS: readonly Invariant[] = [
  {
    id: 'PAR-1',
    looksAt: 'case file',
    reads: [
      'consent.grantedByParticipationId',
      'caseParticipation.roleCode',
      'caseParticipation.personId',
      'caseParticipation.relationshipToSurvivor',
      'caseParticipation.guardianship.guardianIsAllegedOffender',
      'incident.actCodes',
      'incident.harmfulPracticeCode',
      'complaint.natureCodes',
      'dispute.caseTypes',
    ],
    demands: 'Nobody consents for a child who is said to have done it, or who in a matter of marriage or honour is a close relative of one who is.',
    help: 'Hear the child, and bring in someone independent of the family.',
    judge: each('consent', ({ grantedByParticipationId }, records) => {
      if (grantedByParticipationId === undefined) return true
      const grantor = records.find('caseParticipation', grantedByParticipationId)
      return grantor && mayConsentForChild(grantor, records)
    }),
  },
  {
    id: 'PAR-2',
    looksAt: 'case file',
    reads: ['caseParticipation.caseRef', 'caseParticipation.personId', 'caseParticipation.roleCode'],
    demands: 'Nobody is both the one it happened to and the one said to have done it in the same incident.',
    help: 'Record the complaint of the other side as an incident of its own.',
    judge: each('caseParticipation', (participation, records) =>
      impliesKnown(
        bothKnown(isOneOf(participation.roleCode, ['allegedOffender']) ?? false, records.find('incident', participation.caseRef) !== undefined),
        notKnown(isAlsoSurvivor(participation, records)),
      ),
    ),
  },
  {
    id: 'PER-3',
    looksAt: 'case file',
    reads: [
      'caseParticipation.guardianship',
      'caseParticipation.ageAtIncident',
      'person.isMinorAtIncident',
      'person.ageBandAtIncident',
      'person.birthYear',
      'incident.occurredFrom',
    ],
    demands: 'A child who takes part in a case has a guardianship on record.',
    help: 'Record who looks after the child, and whether that person is said to be involved. Until the age is known, treat the person as a child.',
    judge: each('caseParticipation', (participation, records) => impliesKnown(wasMinor(participation, records), isDone(participation.guardianship))),
  },
]
