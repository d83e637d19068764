import type { Known } from '../known.ts'
import { eitherKnown, isOneOf, valueOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { PartialDate } from '../time/date.ts'
import { ageAtIncident, isUnder } from './age.ts'

/** The date of what a participation is about: of the incident, of the dispute, or of the earliest incident of a complaint. */
const dateOfCase = (caseRef: string | undefined, records: Records): PartialDate | null | undefined => {
  const dispute = records.find('dispute', caseRef)
  if (dispute !== undefined) return dispute.occurredOn ?? dispute.registeredOn
  const incidents = records.find('complaint', caseRef)?.incidentIds ?? (caseRef === undefined ? [] : [caseRef])
  const dates = incidents.map((id) => records.find('incident', id)?.occurredFrom)
  const known = dates.filter((date) => typeof date === 'string')
  return known.length < dates.length ? undefined : known.sort((a, b) => (a < b ? -1 : 1))[0]
}

/**
 * Whether a participant was under 18 at the time: by age, by what is recorded of the person, by age band, or by the year of birth and the date of the case or of
 * what is looked at. What contradicts itself is unknown; who may be a child is protected like one.
 *
 * @example
 * const participation: EntityOf<'caseParticipation'> = encode(CaseParticipation.parse({ participationId: 'prt-01', ageAtIncident: 17 }))
 * wasMinor(participation, recordsOf([])) // => true
 *
 * @category derived
 * @since 0.1.0
 */
export const wasMinor = (participation: EntityOf<'caseParticipation'>, records: Records, on?: PartialDate | null): Known => {
  const person = records.find('person', participation.personId)
  const incidentOn = on ?? dateOfCase(participation.caseRef, records)
  return isUnder(18, ageAtIncident({ ...person, ageAtIncident: participation.ageAtIncident, incidentOn }))
}

/** Whether a participant is a woman or girl. */
export const isFemale = (participation: EntityOf<'caseParticipation'>, records: Records): Known => {
  const sex = valueOf(records.find('person', participation.personId)?.sexCode)
  return sex === undefined || sex === 'notRecorded' ? undefined : sex === 'female'
}

/** Whether a woman or girl is a party to a dispute, or affected by it. */
export const concernsWoman = (dispute: EntityOf<'dispute'>, records: Records): Known => {
  const affected = dispute.screening?.womenOrGirlsAffectedCount
  const taking = dispute.partyIds?.map((id) => records.find('caseParticipation', id))
  return eitherKnown(
    dispute.broughtBy === 'notRecorded' ? undefined : isOneOf(dispute.broughtBy, ['woman', 'jointly', 'womanViaMaleRepresentative']),
    affected === undefined ? undefined : affected > 0,
    taking === undefined ? undefined : eitherKnown(...taking.map((one) => one && isFemale(one, records))),
  )
}
