import { expect, it } from 'vitest'

import { trainingFacts } from './training.ts'

const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown>): unknown =>
  trainingFacts.find((fact) => fact.id === id)?.read(entity, caseFile)

it('takes the share of the hours of its own course', () => {
  const file = { course: { courseId: 'c1', hours: 20, completionThreshold: 0.8 }, trainingCourses: [{ courseId: 'c2', hours: 12, completionThreshold: 0.9 }] }
  expect(read('trainingAttendance.shareAttended', { courseId: 'c1', minutesAttended: 960 }, file)).toBe(0.8)
  expect(read('trainingAttendance.shareAttended', { courseId: 'c2', minutesAttended: 720 }, file)).toBe(1)
  expect(read('trainingAttendance.shareAsked', { courseId: 'c2' }, file)).toBe(0.9)
  expect(read('trainingAttendance.shareAttended', { courseId: 'c3', minutesAttended: 960 }, file)).toBeUndefined()
  expect(read('trainingAttendance.shareAttended', { minutesAttended: 960 }, file)).toBeUndefined()
})

it('looks for a test of the same person before the course, on the same paper', () => {
  const after = { attendeeRef: 'a1', courseId: 'c1', testKind: 'post', instrumentId: 'paper 1' }
  const tests = (...testResults: object[]) => ({ testResults: [after, ...testResults] })
  const before = { ...after, testKind: 'pre' }
  expect(read('testResult.hasTestBefore', after, tests(before))).toBe(true)
  expect(read('testResult.hasTestBefore', after, tests({ ...before, attendeeRef: 'a2' }))).toBe(false)
  expect(read('testResult.hasTestBefore', after, tests({ ...before, courseId: 'c2' }))).toBe(false)
  expect(read('testResult.hasTestBefore', { ...after, attendeeRef: undefined }, tests(before))).toBeUndefined()
  expect(read('testResult.samePaperBefore', after, tests(before))).toBe(true)
  expect(read('testResult.samePaperBefore', after, tests({ ...before, instrumentId: 'paper 2' }))).toBe(false)
  expect(read('testResult.samePaperBefore', after, tests({ ...before, instrumentId: undefined }))).toBeUndefined()
  expect(read('testResult.samePaperBefore', after, tests())).toBeUndefined()
})
