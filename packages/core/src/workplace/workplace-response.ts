import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { RANK_BAND, WORKPLACE_ITEM, YEARS_BAND } from '../code-list/workplace.ts'
import { entity } from '../entity/entity.ts'
import { answers, code, rating, ref } from '../entity/fields.ts'
import { internal } from '../entity/meta.ts'

/**
 * One anonymous answer to a survey on work: bands and ratings, no text, no officer.
 *
 * @example
 * parse(WorkplaceSatisfactionResponse, { responseId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const WorkplaceSatisfactionResponse = entity('workplaceSatisfactionResponse', () => ({
  identity: { responseId: ref('workplaceSatisfactionResponse', internal('response id, not linked to anyone')) },
  fields: {
    surveyId: ref('workplaceSatisfactionSurvey', internal('survey')),
    sexCode: code(SEX, internal('sex')),
    rankBand: code(RANK_BAND, internal('rank band')),
    yearsBand: code(YEARS_BAND, internal('years of service')),
    items: answers(WORKPLACE_ITEM, (label) => rating(internal(`rating: ${label}`)), internal('ratings')),
  },
}))
/** One anonymous answer to a survey on work. */
export interface WorkplaceSatisfactionResponse extends z.infer<typeof WorkplaceSatisfactionResponse> {}
