import type { Known } from '../known.ts'
import { eitherKnown, valueOf } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'

const CHILD_BANDS: readonly unknown[] = ['0_11', '12_17']

/** Whether a participant was under 18 at the time: by age, by what is recorded of the person, or by age band. */
export const wasMinor = (participation: EntityOf<'caseParticipation'>, records: Records): Known => {
  const age = valueOf(participation.ageAtIncident)
  if (age !== undefined) return age < 18
  const person = records.find('person', participation.personId)
  const recorded = valueOf(person?.isMinorAtIncident)
  const band = person?.ageBandAtIncident
  return recorded ?? (band === undefined || band === 'unknown' ? undefined : CHILD_BANDS.includes(band))
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
    dispute.broughtBy === 'woman' || dispute.broughtBy === 'jointly' || dispute.broughtBy === 'womanViaMaleRepresentative',
    affected === undefined ? undefined : affected > 0,
    taking === undefined ? undefined : eitherKnown(...taking.map((one) => one && isFemale(one, records))),
  )
}
