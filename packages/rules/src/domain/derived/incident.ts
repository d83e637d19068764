import type { Fact, JsonObject, OpenList } from '@aitebaar/conditions'
import { isDateTime, localDate, RELATIONSHIP, SEX } from '@aitebaar/core'

import { answersOf, codesOf, codesRecorded, groupIn, objectsIn, textIn, whenIn } from './read.ts'
import { survivorSex } from './survivor.ts'

const ACCUSED: readonly unknown[] = ['allegedOffender', 'respondent']

const RELATIONSHIPS = answersOf(RELATIONSHIP)

/** Whoever is accused in this matter; one of whom it is not recorded in which may be. */
const readRelationships = (incident: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const cases = [textIn(incident, 'incidentId'), textIn(groupIn(caseFile, 'complaint'), 'complaintId')]
  const accused = objectsIn(caseFile, 'participations')?.filter((one) => ACCUSED.includes(one['roleCode']))
  if (accused === undefined) return undefined
  const here = accused.filter((one) => typeof one['caseRef'] === 'string' && cases.includes(one['caseRef']))
  if (here.length === 0) return undefined
  const isAnotherPossible = accused.some((one) => textIn(one, 'caseRef') === undefined)
  const relationships = here.map((one) => RELATIONSHIPS.find((code) => code === one['relationshipToSurvivor']))
  return codesRecorded(isAnotherPossible ? [...relationships, undefined] : relationships)
}

/** For what goes on still, the day of the complaint. */
const readLastDay = (incident: JsonObject, caseFile: JsonObject): string | undefined => {
  const endedOn = textIn(incident, 'occurredTo')
  if (incident['isOngoing'] !== true) return endedOn ?? (incident['isOngoing'] === false ? textIn(incident, 'occurredFrom') : undefined)
  const receivedAt = textIn(groupIn(caseFile, 'complaint'), 'receivedAt')
  return receivedAt !== undefined && isDateTime(receivedAt) ? localDate(receivedAt) : receivedAt
}

/** Acts that nobody does by accident. */
const DEEDS: readonly unknown[] = [
  'acidAttack',
  'assault',
  'attemptedMurder',
  'murder',
  'honourKilling',
  'domesticViolence',
  'sexualAssault',
  'rape',
  'gangRape',
  'childSexualAbuse',
  'robbery',
  'abduction',
]

/** The list of acts can show that it was meant; that it was an accident has to be asked. */
const readMeant = (incident: JsonObject): boolean | undefined => {
  const acts = incident['actCodes']
  return Array.isArray(acts) && acts.some((act) => DEEDS.includes(act)) ? true : undefined
}

/** From the day it happened to the complaint. */
const readBefore = (incident: JsonObject, caseFile: JsonObject): { from: string; to: string } | undefined => {
  const [from, to] = [whenIn(incident, 'occurredFrom'), whenIn(groupIn(caseFile, 'complaint') ?? {}, 'receivedAt')]
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined
}

export const incidentFacts: readonly Fact[] = [
  {
    id: 'incident.survivorSexCode',
    subject: 'incident',
    type: codesOf('code', SEX),
    label: { en: 'sex of the person it happened to' },
    question: { en: 'Did it happen to a woman or girl, to a man or boy, or to another person?' },
    why: { en: 'Some duties are owed to women and girls.' },
    sensitivity: 'personal',
    read: survivorSex,
  },
  {
    id: 'incident.offenderRelationships',
    subject: 'incident',
    type: codesOf('codes', RELATIONSHIP),
    label: { en: 'how those said to have done it are related to her' },
    question: { en: 'How is each person she complains of related to her?' },
    why: { en: 'Which routes are open depends on it.' },
    sensitivity: 'special-category',
    read: readRelationships,
  },
  {
    id: 'incident.lastDay',
    subject: 'incident',
    type: { kind: 'date' },
    label: { en: 'the last day on which it is known to have happened' },
    question: { en: 'When did it happen last, as well as she knows? Does it still go on?' },
    why: { en: 'A law that came into force while it went on may apply.' },
    sensitivity: 'special-category',
    read: readLastDay,
  },
  {
    id: 'incident.wasMeant',
    subject: 'incident',
    type: { kind: 'boolean' },
    label: { en: 'whether someone did it on purpose, as she tells it' },
    question: { en: 'As she tells it, did someone do this on purpose, or was it an accident?' },
    why: { en: 'Care comes first either way; what police do next differs.' },
    sensitivity: 'special-category',
    read: readMeant,
  },
  {
    id: 'incident.beforeComplaint',
    subject: 'incident',
    type: { kind: 'interval' },
    label: { en: 'the time from what happened to the complaint' },
    question: { en: 'When did it happen, and when did she come?' },
    why: { en: 'Some treatment works in the first days only.' },
    sensitivity: 'special-category',
    read: readBefore,
  },
]
