import type { Fact, JsonObject } from '@aitebaar/conditions'
import { ageOn, isUnder } from '@aitebaar/core'

import { textIn, whenIn } from './read.ts'
import { ageEvidence } from './survivor.ts'

const isRecorded = (incident: JsonObject, key: string): boolean | undefined => {
  const when = whenIn(incident, key)
  return when === undefined ? undefined : when !== null
}

const marriageDay = (incident: JsonObject): string | undefined => textIn(incident, 'marriageHeldOn') ?? textIn(incident, 'marriagePlannedOn')

const readUnder =
  (years: number) =>
  (incident: JsonObject, caseFile: JsonObject): boolean | undefined => {
    const day = marriageDay(incident)
    return day === undefined ? undefined : isUnder(years, ageOn(day, ageEvidence(incident, caseFile)))
  }

const under = (years: number): Fact => ({
  id: `incident.survivorUnder${years}AtMarriage`,
  subject: 'incident',
  type: { kind: 'boolean' },
  label: { en: `whether she or he is under ${years} on the day of the marriage` },
  question: { en: `Is she or he under ${years} on the day of the marriage? A school or birth record helps; nobody is turned away without one.` },
  why: { en: 'Which protection there is depends on the age.' },
  sensitivity: 'personal',
  read: readUnder(years),
})

export const marriageFacts: readonly Fact[] = [
  under(16),
  under(18),
  {
    id: 'incident.marriageDay',
    subject: 'incident',
    type: { kind: 'date' },
    label: { en: 'the day of the marriage, held or planned' },
    question: { en: 'For which day is the marriage planned?' },
    why: { en: 'Protection has to come before that day.' },
    sensitivity: 'life-safety',
    read: marriageDay,
  },
  {
    id: 'incident.isMarriagePlanned',
    subject: 'incident',
    type: { kind: 'boolean' },
    label: { en: 'whether a marriage is planned' },
    question: { en: 'Is a marriage planned? Ask her alone, never the family.' },
    why: { en: 'Protection has to come before that day.' },
    sensitivity: 'life-safety',
    read: (incident) => isRecorded(incident, 'marriagePlannedOn'),
  },
  {
    id: 'incident.isMarriageHeld',
    subject: 'incident',
    type: { kind: 'boolean' },
    label: { en: 'whether a marriage was held' },
    question: { en: 'Has a nikah been held?' },
    why: { en: 'Protection differs before and after.' },
    sensitivity: 'life-safety',
    read: (incident) => isRecorded(incident, 'marriageHeldOn'),
  },
]
