import type { Fact, JsonObject } from '@aitebaar/conditions'

import { ageAtIncident, isUnder } from './age.ts'
import { textIn } from './read.ts'
import { personOf, survivorOf } from './survivor.ts'

const readUnder =
  (years: number) =>
  (incident: JsonObject, caseFile: JsonObject): boolean | undefined => {
    const survivor = survivorOf(incident, caseFile)
    return survivor === undefined ? undefined : isUnder(years, ageAtIncident(textIn(incident, 'occurredFrom'), personOf(survivor, caseFile), survivor))
  }

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
