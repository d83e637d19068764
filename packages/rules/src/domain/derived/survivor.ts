import type { JsonObject } from '@aitebaar/conditions'
import type { AgeEvidence } from '@aitebaar/core'
import { SEX } from '@aitebaar/core'

import { answersOf, findById, groupIn, textIn } from './read.ts'

/** The part in the case of the person an incident happened to. */
export const survivorOf = (incident: JsonObject, caseFile: JsonObject): JsonObject | undefined =>
  findById(caseFile, 'participations', 'participationId', textIn(incident, 'survivorParticipationId'))

/** The person behind a part in the case. */
export const personOf = (participation: JsonObject | undefined, caseFile: JsonObject): JsonObject | undefined =>
  findById(caseFile, 'persons', 'personId', textIn(participation, 'personId'))

const SEXES = answersOf(SEX)

const sexIn = (entity: JsonObject | null | undefined, key: string): string | undefined => SEXES.find((code) => code === entity?.[key])

/** The complainant's recorded sex stands for the survivor's when they are one person. */
export const survivorSex = (incident: JsonObject, caseFile: JsonObject): string | undefined => {
  const complaint = groupIn(caseFile, 'complaint')
  const survivor = textIn(incident, 'survivorParticipationId')
  const isComplainant = survivor !== undefined && textIn(complaint, 'complainantParticipationId') === survivor
  return sexIn(personOf(survivorOf(incident, caseFile), caseFile), 'sexCode') ?? (isComplainant ? sexIn(complaint, 'complainantSexCode') : undefined)
}

/** What is known of the age of the person an incident happened to. */
export const ageEvidence = (incident: JsonObject, caseFile: JsonObject): AgeEvidence => {
  const survivor = survivorOf(incident, caseFile)
  return { ...personOf(survivor, caseFile), ageAtIncident: survivor?.['ageAtIncident'], incidentOn: incident['occurredFrom'] }
}
