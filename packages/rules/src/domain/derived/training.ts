import type { Fact, JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'

import { any, each, isOneOf, isSame } from './answers.ts'
import { numberIn } from './numbers.ts'
import { findById, groupIn, objectsIn, textIn } from './read.ts'

/** The course an entity belongs to: the root of the file, or one of the other courses in it. */
const courseOf = (entity: JsonObject, caseFile: JsonObject): JsonObject | undefined => {
  const id = textIn(entity, 'courseId')
  const root = groupIn(caseFile, 'course')
  return id !== undefined && root?.['courseId'] === id ? root : findById(caseFile, 'trainingCourses', 'courseId', id)
}

const readShare = (attendance: JsonObject, caseFile: JsonObject): number | undefined => {
  const [minutes, hours] = [numberIn(attendance, 'minutesAttended'), numberIn(courseOf(attendance, caseFile), 'hours')]
  return minutes === undefined || hours === undefined || hours === 0 ? undefined : minutes / (hours * 60)
}

/** Whether another test is one of the same person before the same course; unknown when it is not recorded whose test it is, of which course, or when. */
const isBefore = (other: JsonObject, result: JsonObject): Known =>
  each([isSame(result, other, 'attendeeRef'), isSame(result, other, 'courseId'), isOneOf(other, 'testKind', ['pre'])])

const readPair = (result: JsonObject, caseFile: JsonObject): Known => {
  const tests = objectsIn(caseFile, 'testResults')
  return tests && any([false, ...tests.map((other) => isBefore(other, result))])
}

const readSamePaper = (result: JsonObject, caseFile: JsonObject): Known => {
  const before = objectsIn(caseFile, 'testResults')?.filter((other) => isBefore(other, result) !== false)
  return before && any(before.map((other) => each([isBefore(other, result), isSame(result, other, 'instrumentId')])))
}

export const trainingFacts: readonly Fact[] = [
  {
    id: 'trainingAttendance.shareAttended',
    subject: 'trainingAttendance',
    type: { kind: 'number', min: 0 },
    label: { en: 'the share of the hours of the course that the person attended' },
    question: { en: 'How much of the course did the person attend?' },
    why: { en: 'Trained means more than to have been there once.' },
    sensitivity: 'internal',
    read: readShare,
  },
  {
    id: 'trainingAttendance.shareAsked',
    subject: 'trainingAttendance',
    type: { kind: 'number', min: 0, max: 1 },
    label: { en: 'the share of the course that its completion asks for' },
    question: { en: 'What share of the course must a person attend to complete it?' },
    why: { en: 'Each course says how much is enough.' },
    sensitivity: 'internal',
    read: (attendance, caseFile) => numberIn(courseOf(attendance, caseFile), 'completionThreshold'),
  },
  {
    id: 'testResult.hasTestBefore',
    subject: 'testResult',
    type: { kind: 'boolean' },
    label: { en: 'whether the same person took a test before the course' },
    question: { en: 'Did the same person take a test before the course?' },
    why: { en: 'A gain needs a pair of tests.' },
    sensitivity: 'internal',
    read: readPair,
  },
  {
    id: 'testResult.samePaperBefore',
    subject: 'testResult',
    type: { kind: 'boolean' },
    label: { en: 'whether the test before the course used the same paper' },
    question: { en: 'Was the same test paper used before and after?' },
    why: { en: 'Two papers cannot be compared.' },
    sensitivity: 'internal',
    read: readSamePaper,
  },
]
