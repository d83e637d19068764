import type { CodeOf } from '../code-list/code-list.ts'
import type { GBV_CONTEXT } from '../code-list/incident.ts'
import type { RELATIONSHIP } from '../code-list/people.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, isOneOf, valueOf } from '../known.ts'
import { wasMinor } from '../person/minor.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { gbvCoreType } from './gbv-core-type.ts'

type Incident = EntityOf<'incident'>
type Relationship = CodeOf<typeof RELATIONSHIP>

/**
 * The contexts in which violence is counted; `other` is never told from what is recorded.
 *
 * @example
 * const context: DerivedContext = 'workplace'
 * context // => 'workplace'
 *
 * @category derived
 * @since 0.1.0
 */
export type DerivedContext = Exclude<CodeOf<typeof GBV_CONTEXT>, 'other'>

const PARTNERS: readonly Relationship[] = ['husband', 'exHusband', 'fiance']
const HOUSEHOLD: readonly Relationship[] = [...PARTNERS, 'father', 'mother', 'brother', 'son', 'uncle', 'cousin', 'inLawMale', 'inLawFemale', 'otherRelative']
const AT_WORK: readonly Relationship[] = ['employerOrSupervisor', 'coworker']
const ACCUSED: readonly unknown[] = ['allegedOffender', 'respondent']

/** How those who are accused of an incident are related to her; `undefined` for each of whom it is not recorded, and when nobody is named. */
const relationships = ({ incidentId }: Incident, records: Records): readonly (Relationship | undefined)[] => {
  const complaints = records.all('complaint').filter(({ entity }) => entity.incidentIds?.includes(incidentId) === true)
  const cases = new Set<string | undefined>([incidentId, ...complaints.map(({ entity }) => entity.complaintId)])
  const accused = records.all('caseParticipation').filter(({ entity }) => ACCUSED.includes(entity.roleCode) && cases.has(entity.caseRef))
  return accused.length === 0 ? [undefined] : accused.map(({ entity }) => valueOf(entity.relationshipToSurvivor))
}

const isAt = ({ placeTypeCode }: Incident, place: 'workplace' | 'policePremises' | 'online'): Known => {
  const where = valueOf(placeTypeCode)
  return where === 'unknown' ? undefined : isOneOf(where, [place])
}

/**
 * Whether each context applies to an incident, as far as the record tells; a person confirms it. `undefined` is no no. Possible sexual exploitation is told only
 * where she was taken for it, custody only where a police officer is accused on police premises.
 *
 * @example
 * const incident: EntityOf<'incident'> = encode(Incident.parse({ incidentId: 'inc-01', actCodes: ['cyberHarassment'] }))
 * const contexts = gbvContexts(incident, recordsOf([]))
 * contexts.online // => true
 * contexts.intimatePartner // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const gbvContexts = (incident: EntityOf<'incident'>, records: Records): Readonly<Record<DerivedContext, Known>> => {
  const { actCodes, harmfulPracticeCode, offenderLivesWithHer, takenForCodes } = incident
  const related = relationships(incident, records)
  const isRelated = (some: readonly Relationship[]): Known =>
    eitherKnown(...related.map((one) => (one === 'unknown' ? undefined : isOneOf<Relationship>(one, some))))
  const survivor = records.find('caseParticipation', incident.survivorParticipationId)
  const isChild = survivor && wasMinor(survivor, records, incident.occurredFrom)
  const type = gbvCoreType(incident)
  const practice = valueOf(harmfulPracticeCode)
  return {
    intimatePartner: isRelated(PARTNERS),
    domestic: eitherKnown(isRelated(HOUSEHOLD), valueOf(offenderLivesWithHer)),
    childSexualAbuse: bothKnown(
      eitherKnown(isOneOf(type, ['rape', 'sexualAssault']), holdsOneOf(actCodes, ['rape', 'gangRape', 'sexualAssault', 'childSexualAbuse'])),
      isChild,
    ),
    earlyMarriage: bothKnown(eitherKnown(isOneOf(type, ['forcedMarriage']), holdsOneOf(actCodes, ['forcedMarriage', 'childMarriage'])), isChild),
    possibleSexualExploitation: holdsOneOf(valueOf(takenForCodes), ['sexualActs', 'prostitution']) === true ? true : undefined,
    harmfulPractice: eitherKnown(
      practice === undefined ? undefined : practice !== 'none',
      holdsOneOf(actCodes, ['swara', 'ghag', 'exchangeMarriage', 'childMarriage', 'honourThreat', 'honourKilling']),
    ),
    workplace: eitherKnown(isAt(incident, 'workplace'), isRelated(AT_WORK), holdsOneOf(actCodes, ['workplaceHarassment'])),
    custodial: bothKnown(isAt(incident, 'policePremises'), isRelated(['policeOfficer'])),
    online: eitherKnown(isAt(incident, 'online'), holdsOneOf(actCodes, ['cyberHarassment'])),
  }
}
