import type * as z from 'zod'

import { bySex } from '../entity/by-sex.ts'
import { entity } from '../entity/entity.ts'
import { date, label, ref } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * One round of questions to police staff about their work. It is anonymous from the start.
 *
 * @example
 * parse(WorkplaceSatisfactionSurvey, { surveyId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const WorkplaceSatisfactionSurvey = entity('workplaceSatisfactionSurvey', () => ({
  identity: { surveyId: ref('workplaceSatisfactionSurvey', pub('survey id')) },
  fields: {
    unitScope: ref('area', pub('unit asked: a region or larger', 'Which region was asked?', 'In a small unit an answer can be traced.')),
    opensOn: date(pub('first day of the survey')),
    closesOn: date(pub('last day of the survey')),
    invitedBySex: bySex(pub('people invited')),
    instrumentVersion: label(internal('version of the questions'), 40),
  },
}))
/** One round of questions to police staff about their work. */
export interface WorkplaceSatisfactionSurvey extends z.infer<typeof WorkplaceSatisfactionSurvey> {}
