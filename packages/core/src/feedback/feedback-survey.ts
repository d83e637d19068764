import type * as z from 'zod'

import { FEEDBACK_MODE, FEEDBACK_STAGE } from '../code-list/feedback.ts'
import { ACTOR_ROLE } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, count, label, period, ref } from '../entity/fields.ts'
import { internal } from '../entity/meta.ts'

/**
 * One round of asking people who used a service how it was: who asks, when and how, and how many could not be asked.
 *
 * @example
 * parse(FeedbackSurvey, { surveyId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const FeedbackSurvey = entity('feedbackSurvey', () => ({
  identity: { surveyId: ref('feedbackSurvey', internal('survey id')) },
  fields: {
    serviceRef: ref('service', internal('desk, forum or provider that is asked about')),
    areaId: ref('area', internal('district')),
    period: period(internal('period in which people were asked')),
    askedByRole: code(
      ACTOR_ROLE,
      internal('role of the person who asks', 'Who asks? Never the officer who had the case.', 'To that officer she may not say what she thinks.'),
    ),
    askedAtStage: code(FEEDBACK_STAGE, internal('stage at which it is asked')),
    modeCode: code(FEEDBACK_MODE, internal('way in which it is asked')),
    instrumentVersion: label(internal('version of the questions'), 40),
    eligible: count(internal('people who could have been asked')),
    asked: count(internal('people who were asked')),
    notAskedNoConsent: count(internal('people not asked because they had not agreed to it')),
    notAskedUnsafe: count(internal('people not asked because there was no safe way')),
  },
}))
/** One round of asking people who used a service how it was. */
export interface FeedbackSurvey extends z.infer<typeof FeedbackSurvey> {}
