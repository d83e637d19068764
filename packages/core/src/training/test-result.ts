import type * as z from 'zod'

import { TEST_KIND } from '../code-list/directory.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, date, label, ref } from '../entity/fields.ts'
import { internal, personal } from '../entity/meta.ts'

/**
 * What one person scored in a test of a course. It is never used for decisions about that person.
 *
 * @example
 * parse(TestResult, { testResultId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const TestResult = entity('testResult', () => ({
  identity: { testResultId: ref('testResult', internal('test result id')) },
  fields: {
    courseId: ref('trainingCourse', internal('course')),
    courseVersion: label(internal('version of the course'), 40),
    attendeeRef: ref('attendee', personal('pseudonym of the person tested')),
    testKind: code(
      TEST_KIND,
      internal('when the test was taken', 'Was the test taken before the course, after it, or later?', 'A gain needs a pair of tests.'),
    ),
    takenOn: date(internal('date of the test', 'When was the test taken?')),
    instrumentId: label(internal('test paper'), 60),
    score: amount(personal('score'), 10_000),
    maxScore: amount(personal('highest possible score'), 10_000),
    attitudeScale: amount(personal('value on the scale of attitudes'), 10_000),
  },
}))
/** What one person scored in a test of a course. */
export interface TestResult extends z.infer<typeof TestResult> {}
