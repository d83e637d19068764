import type * as z from 'zod'

import { AUDIENCE, COURSE_CATEGORY } from '../code-list/capacity.ts'
import { SEX } from '../code-list/common.ts'
import { POLICE_RANK } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, count, date, label, ref, yesNo } from '../entity/fields.ts'
import { internal, personal, pub } from '../entity/meta.ts'

/**
 * One person at one session of a course.
 *
 * @example
 * parse(TrainingAttendance, { attendanceId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const TrainingAttendance = entity('trainingAttendance', () => ({
  identity: { attendanceId: ref('trainingAttendance', internal('attendance id')) },
  fields: {
    sessionId: ref('trainingSession', internal('session')),
    courseId: ref('trainingCourse', internal('course')),
    courseCategory: code(COURSE_CATEGORY, pub('category of the course', 'What was the course about?', 'Targets differ by kind of course.')),
    audience: code(AUDIENCE, pub('audience of the course', 'For whom was the course?', 'Police, mediators and others are counted apart.')),
    attendeeRef: ref('attendee', personal('pseudonym of the person trained')),
    attendeeSexCode: code(SEX, internal('sex of the person trained', 'Is the person trained a woman?', 'Women trained are shown within the total.')),
    rankCode: code(POLICE_RANK, internal('rank')),
    roleLabel: label(internal('role'), 60),
    areaId: ref('area', internal('district', 'In which district?')),
    minutesAttended: count(internal('minutes attended'), 100_000),
    completed: yesNo(internal('whether the course was completed', 'Did the person complete the course?', 'Only people who completed it count as trained.')),
    completedOn: date(internal('date the course was completed', 'When was it completed?', 'Training counts from that day.')),
  },
}))
/** One person at one session of a course. */
export interface TrainingAttendance extends z.infer<typeof TrainingAttendance> {}
