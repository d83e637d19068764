import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { HEARD_ABOUT } from '../code-list/contact.ts'
import { FEEDBACK_ITEM } from '../code-list/feedback.ts'
import { AGE_BAND } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { answers, code, date, maybeCode, maybeYesNo, rating, ref, yesNo } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'

/**
 * What one person said about a service she used.
 *
 * @example
 * parse(FeedbackResponse, { responseId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const FeedbackResponse = entity('feedbackResponse', () => ({
  identity: { responseId: ref('feedbackResponse', internal('response id')) },
  fields: {
    surveyId: ref('feedbackSurvey', internal('survey')),
    consentId: ref('consent', internal('consent to be asked')),
    respondentSexCode: code(SEX, internal('sex of the person asked')),
    respondentAgeBand: code(AGE_BAND, personal('age band of the person asked')),
    answeredOn: date(internal('date of the answer', 'When did she answer?')),
    items: answers(
      FEEDBACK_ITEM,
      (label) => rating(special(`rating: ${label}`, `From 1 to 5, how far is this so for her: ${label}?`, 'It shows where the service must get better.')),
      special('ratings'),
    ),
    viewOfPoliceBefore: rating(special('view of police before', 'From 1 to 5, what did she think of police before?')),
    viewOfPoliceAfter: rating(special('view of police after', 'From 1 to 5, what does she think of police now?')),
    heardAboutVia: maybeCode(HEARD_ABOUT, internal('how she heard of the service', 'How did she hear of the service?', 'It shows what reaches women.')),
    wouldRecommend: maybeYesNo(special('whether she would recommend it', 'Would she tell another woman to come?')),
    consentToFollowUp: yesNo(internal('whether she may be asked again', 'May she be asked again?')),
  },
}))
/** What one person said about a service she used. */
export interface FeedbackResponse extends z.infer<typeof FeedbackResponse> {}
