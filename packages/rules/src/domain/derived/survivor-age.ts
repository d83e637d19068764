import type { Fact, JsonObject } from '@aitebaar/conditions'

import { ageOn, isUnder } from './age.ts'
import { textIn } from './read.ts'
import { personOf, survivorOf } from './survivor.ts'

const readUnder =
  (years: number) =>
  (incident: JsonObject, caseFile: JsonObject): boolean | undefined => {
    const day = textIn(incident, 'occurredFrom')
    const survivor = survivorOf(incident, caseFile)
    return day === undefined || survivor === undefined ? undefined : isUnder(years, ageOn(day, day, personOf(survivor, caseFile), survivor))
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
