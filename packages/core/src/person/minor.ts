import type { Known } from '../known.ts'
import { eitherKnown, isOneOf, valueOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { PartialDate } from '../time/date.ts'

const CHILD_BANDS: readonly unknown[] = ['0_11', '12_17']

/** Whether someone who was born in a year was under 18 at a date, as well as it is known. */
const wasBornTooLate = (birthYear: number | undefined, on: PartialDate | null | undefined): Known => {
  if (birthYear === undefined || typeof on !== 'string') return undefined
  const oldest = Number(on.slice(0, 4)) - birthYear
  return oldest < 18 ? true : oldest - 1 >= 18 ? false : undefined
}

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
 * what is looked at.
 */
export const wasMinor = (participation: EntityOf<'caseParticipation'>, records: Records, on?: PartialDate | null): Known => {
  const age = valueOf(participation.ageAtIncident)
  if (age !== undefined) return age < 18
  const person = records.find('person', participation.personId)
  const recorded = valueOf(person?.isMinorAtIncident)
  const band = person?.ageBandAtIncident
  if (recorded !== undefined) return recorded
  if (band !== undefined && band !== 'unknown') return CHILD_BANDS.includes(band)
  return wasBornTooLate(valueOf(person?.birthYear), on ?? dateOfCase(participation.caseRef, records))
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
