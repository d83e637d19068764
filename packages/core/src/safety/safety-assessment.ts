import type * as z from 'zod'

import { ASSESSMENT_TRIGGER, OWN_VIEW, RISK_ANSWER, RISK_ITEM, RISK_LEVEL } from '../code-list/safety.ts'
import { entity } from '../entity/entity.ts'
import { answers, code, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety } from '../entity/meta.ts'

/**
 * A structured professional judgement of danger; no score is added up.
 *
 * @example
 * parse(SafetyAssessment, { safetyAssessmentId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const SafetyAssessment = entity('safetyAssessment', () => ({
  identity: { safetyAssessmentId: ref('safetyAssessment', internal('safety assessment id')) },
  fields: {
    subjectParticipationId: ref('caseParticipation', lifeSafety('whose safety is assessed')),
    assessedAt: moment(internal('moment of the assessment', 'When was her safety assessed?', 'It should be assessed soon after first contact.')),
    assessedByOfficerId: ref('officer', internal('officer who assessed')),
    trigger: code(ASSESSMENT_TRIGGER, internal('occasion of the assessment')),
    alone: yesNo(lifeSafety('whether she was alone', 'Was she alone when she answered?', 'Before others she may not be able to say.')),
    items: answers(
      RISK_ITEM,
      (label) =>
        code(RISK_ANSWER, lifeSafety(`risk: ${label}`, `Ask her alone, in your own words: ${label}?`, 'It helps to judge how soon she needs protection.')),
      lifeSafety('answers on risk'),
    ),
    survivorOwnView: code(OWN_VIEW, lifeSafety('her own view of her safety', 'How safe does she feel herself?', 'Her own view counts.')),
    levelCode: code(RISK_LEVEL, lifeSafety('level of danger', 'Which level of danger was judged?')),
    planId: ref('safetyPlan', lifeSafety('safety plan')),
    planMadeAt: moment(
      lifeSafety('moment a safety plan was agreed with her', 'When was a safety plan agreed with her?', 'At a high level a plan is needed soon.'),
    ),
    supervisorInformedAt: moment(internal('moment the supervisor was told', 'When was the supervisor told?', 'Extreme danger needs more than one officer.')),
    nextReviewDueAt: moment(internal('moment of the next review', 'When is the next review?')),
    reviewedAt: moment(internal('moment it was reviewed', 'When was her safety looked at again?')),
  },
}))
/** A structured professional judgement of danger. */
export interface SafetyAssessment extends z.infer<typeof SafetyAssessment> {}
