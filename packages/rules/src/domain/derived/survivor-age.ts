import type { Fact, JsonObject } from '@aitebaar/conditions'
import { ageAtIncident, isUnder } from '@aitebaar/core'

import { ageEvidence } from './survivor.ts'

const readUnder =
  (years: number) =>
  (incident: JsonObject, caseFile: JsonObject): boolean | undefined =>
    isUnder(years, ageAtIncident(ageEvidence(incident, caseFile)))

const under = (years: number): Fact => ({
  id: `incident.survivorUnder${years}`,
  subject: 'incident',
  type: { kind: 'boolean' },
  label: { en: `whether she or he was under ${years} when it happened` },
  question: { en: `Was she or he under ${years} when it happened? Nobody needs a paper to be heard.` },
  why: { en: 'Children are owed more protection.' },
  sensitivity: 'personal',
  read: readUnder(years),
})

export const survivorAgeFacts: readonly Fact[] = [under(16), under(18)]
