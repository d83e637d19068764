import type { Fact, JsonObject } from '@aitebaar/conditions'

import { firstComplete } from './assessment.ts'
import { processesOf, stepsOf } from './process.ts'
import type { When } from './read.ts'
import { firstOf, objectsIn, whenIn } from './read.ts'

const readAssessed = (_complaint: JsonObject, caseFile: JsonObject): When => {
  const assessments = objectsIn(caseFile, 'safetyAssessments')
  return assessments && firstComplete(assessments)
}

const statementsOf = (complaint: JsonObject, caseFile: JsonObject): readonly JsonObject[] =>
  processesOf(complaint, caseFile).flatMap((process) => stepsOf(process, 'statementRecorded'))

const COMPANY = ['recordedByFemale', 'femaleOfficerPresent', 'femaleFamilyMemberPresent', 'supportPersonPresent']

/** Yes when one of them was there each time; no when for one statement each of them is recorded as not there. */
const readCompany = (complaint: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const statements = statementsOf(complaint, caseFile)
  if (statements.some((step) => COMPANY.every((key) => step[key] === false))) return false
  return statements.length > 0 && statements.every((step) => COMPANY.some((key) => step[key] === true)) ? true : undefined
}

export const complaintSafetyFacts: readonly Fact[] = [
  {
    id: 'complaint.safetyAssessedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her safety was first assessed' },
    question: { en: 'When was her safety assessed, alone?' },
    why: { en: 'It should be assessed soon after first contact.' },
    sensitivity: 'internal',
    read: readAssessed,
  },
  {
    id: 'complaint.statementRecordedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her statement was first recorded' },
    question: { en: 'When was her statement recorded?' },
    why: { en: 'The law of that day applies.' },
    sensitivity: 'internal',
    read: (complaint, caseFile) => firstOf(statementsOf(complaint, caseFile).map((step) => whenIn(step, 'occurredAt'))),
  },
  {
    id: 'complaint.statementInCompany',
    subject: 'complaint',
    type: { kind: 'boolean' },
    label: { en: 'whether a female officer, a woman of her family or a person of her choice was there whenever her statement was recorded' },
    question: { en: 'Was a female officer, a woman of her family or a person of her choice with her whenever her statement was recorded?' },
    why: { en: 'She should be able to speak with someone at her side.' },
    sensitivity: 'special-category',
    read: readCompany,
  },
]
