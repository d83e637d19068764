import type * as z from 'zod'

import { entity } from '../entity/entity.ts'
import { freeText, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety } from '../entity/meta.ts'

/**
 * What she will do when danger comes near. The plan is hers; a copy on paper is offered only when that is safe.
 *
 * @example
 * parse(SafetyPlan, { safetyPlanId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const SafetyPlan = entity('safetyPlan', () => ({
  identity: { safetyPlanId: ref('safetyPlan', internal('safety plan id')) },
  fields: {
    subjectParticipationId: ref('caseParticipation', lifeSafety('whose plan it is')),
    agreedWithSurvivor: yesNo(lifeSafety('whether she agreed to the plan', 'Did she agree to the plan herself?', 'A plan works only when it is hers.')),
    warningSigns: freeText(lifeSafety('signs that danger is near')),
    safePlaces: freeText(lifeSafety('places she can go to')),
    trustedPeople: freeText(lifeSafety('people she trusts')),
    codeWord: freeText(lifeSafety('word that asks for help')),
    documentsAndMoney: freeText(lifeSafety('papers and money put aside')),
    childrenPlan: freeText(lifeSafety('plan for the children')),
    phoneSafety: freeText(lifeSafety('safe use of the telephone')),
    ifHeIsReleased: freeText(lifeSafety('what to do when he is released')),
    paperCopySafe: yesNo(
      lifeSafety('whether a copy on paper is safe', 'Is it safe for her to keep a copy on paper?', 'A copy that is found can put her in danger.'),
    ),
    reviewDueAt: moment(lifeSafety('moment the plan is to be looked at again', 'When is the plan to be looked at again?')),
  },
}))
/** What she will do when danger comes near. */
export interface SafetyPlan extends z.infer<typeof SafetyPlan> {}
