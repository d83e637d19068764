import type * as z from 'zod'

import { AUDIENCE, COURSE_CATEGORY } from '../code-list/capacity.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, label, name, ref } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * A course that is given to one audience, in one version.
 *
 * @example
 * parse(TrainingCourse, { courseId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const TrainingCourse = entity('trainingCourse', () => ({
  identity: { courseId: ref('trainingCourse', pub('course id')) },
  fields: {
    title: name(pub('title of the course')),
    category: code(COURSE_CATEGORY, pub('category of the course', 'What is the course about?', 'Targets differ by kind of course.')),
    audience: code(AUDIENCE, pub('audience of the course', 'For whom is the course?', 'Police, mediators and others are counted apart.')),
    hours: amount(pub('hours of the course'), 2000),
    completionThreshold: amount(
      pub(
        'share of the course needed to complete it',
        'What share of the course must a person attend to complete it?',
        'Only people who completed it count as trained.',
      ),
      1,
    ),
    version: label(internal('version of the course'), 40),
  },
}))
/** A course that is given to one audience, in one version. */
export interface TrainingCourse extends z.infer<typeof TrainingCourse> {}
