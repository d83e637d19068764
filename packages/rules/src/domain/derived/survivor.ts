import type { JsonObject } from '@aitebaar/conditions'
import type { AgeEvidence } from '@aitebaar/core'

import { findById, groupIn, textIn } from './read.ts'

/** The part in the case of the person an incident happened to. */
export const survivorOf = (incident: JsonObject, caseFile: JsonObject): JsonObject | undefined =>
  findById(caseFile, 'participations', 'participationId', textIn(incident, 'survivorParticipationId'))

/** The person behind a part in the case. */
export const personOf = (participation: JsonObject | undefined, caseFile: JsonObject): JsonObject | undefined =>
  findById(caseFile, 'persons', 'personId', textIn(participation, 'personId'))

/** The complainant's recorded sex stands for the survivor's when they are one person. */
export const survivorSex = (incident: JsonObject, caseFile: JsonObject): string | undefined => {
  const sex = textIn(personOf(survivorOf(incident, caseFile), caseFile), 'sexCode')
  const complaint = groupIn(caseFile, 'complaint')
  const survivor = textIn(incident, 'survivorParticipationId')
  return sex ?? (survivor !== undefined && textIn(complaint, 'complainantParticipationId') === survivor ? textIn(complaint, 'complainantSexCode') : undefined)
}

/** What is known of the age of the person an incident happened to. */
export const ageEvidence = (incident: JsonObject, caseFile: JsonObject): AgeEvidence => {
  const survivor = survivorOf(incident, caseFile)
  return { ...personOf(survivor, caseFile), ageAtIncident: survivor?.['ageAtIncident'], incidentOn: incident['occurredFrom'] }
}
