import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { trainingFacts } from './training.ts'

const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown>) => readFact(trainingFacts, id, entity, caseFile)

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

describe('the share of a course', () => {
  const share = (minutesAttended: unknown, course: object | null) =>
    read('trainingAttendance.shareAttended', { courseId: 'c1', minutesAttended }, { course: course && { courseId: 'c1', ...course } })

  it('is not told without the minutes, the hours or the course', () => {
    expect([share(undefined, { hours: 20 }), share(60, {}), share(60, null), share(0, { hours: 0 }), share(60, { hours: 0 })]).toEqual(Array(5).fill(undefined))
    expect(share(0, { hours: 20 })).toBe(0)
  })

  it('is not taken of a course that has no name, where the attendance names none', () => {
    expect(read('trainingAttendance.shareAttended', { minutesAttended: 60 }, { course: { hours: 20 } })).toBeUndefined()
    expect(read('trainingAttendance.shareAsked', {}, { course: { completionThreshold: 0.8 }, trainingCourses: [{ completionThreshold: 0.8 }] })).toBeUndefined()
  })
})

describe('a test of which part is not recorded', () => {
  const after = { attendeeRef: 'a1', courseId: 'c1', testKind: 'post', instrumentId: 'paper 1' }
  const asked = (id: string, ...others: object[]) => read(`testResult.${id}`, after, { testResults: [after, ...others] })

  it.each(['attendeeRef', 'courseId', 'testKind'])('may be the one before, when it has no %s', (key) => {
    const blank = { ...after, testKind: 'pre', [key]: undefined }
    expect(asked('hasTestBefore', blank)).toBeUndefined()
    expect(asked('samePaperBefore', blank)).toBeUndefined()
    expect(asked('hasTestBefore', blank, { ...after, testKind: 'pre' })).toBe(true)
  })

  it('is not the one before when another part says that it is not', () => {
    expect(asked('hasTestBefore', { attendeeRef: 'a2' }, { courseId: 'c2' }, { testKind: 'followUp' })).toBe(false)
  })

  it('leaves open whose test came before, where the test after is the one without a name or a paper', () => {
    const tests = { testResults: [{ ...after, testKind: 'pre' }] }
    expect(read('testResult.hasTestBefore', { ...after, courseId: undefined }, tests)).toBeUndefined()
    expect(read('testResult.samePaperBefore', { ...after, instrumentId: undefined }, tests)).toBeUndefined()
  })

  it('says nothing where there is no list of tests, and no where the list holds none', () => {
    expect([read('testResult.hasTestBefore', after, {}), read('testResult.samePaperBefore', after, {})]).toEqual([undefined, undefined])
    expect([read('testResult.hasTestBefore', after, { testResults: [] }), read('testResult.samePaperBefore', after, { testResults: [] })]).toEqual([
      false,
      undefined,
    ])
  })
})
