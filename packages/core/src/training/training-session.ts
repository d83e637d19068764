import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { ACTOR_ROLE } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, groups, moment, ref } from '../entity/fields.ts'
import { internal } from '../entity/meta.ts'

/**
 * One sitting of a course.
 *
 * @example
 * parse(TrainingSession, { sessionId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const TrainingSession = entity('trainingSession', () => ({
  identity: { sessionId: ref('trainingSession', internal('session id')) },
  fields: {
    courseId: ref('trainingCourse', internal('course')),
    areaId: ref('area', internal('district', 'In which district was the session held?')),
    startsAt: moment(internal('start of the session', 'When did the session start?')),
    endsAt: moment(internal('end of the session', 'When did the session end?')),
    trainers: groups(internal('trainers'), {
      sexCode: code(SEX, internal('sex of the trainer')),
      roleCode: code(ACTOR_ROLE, internal('role of the trainer')),
    }),
  },
}))
/** One sitting of a course. */
export interface TrainingSession extends z.infer<typeof TrainingSession> {}
