import type * as z from 'zod'

import { CASE_ROLE, RELATIONSHIP, SIDE } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, groupOrNone, maybeCode, maybeCount, maybeYesNo, ref, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, personal, special } from '../entity/meta.ts'

/**
 * The role of a person in a case. One person may have many roles in many cases.
 *
 * @example
 * parse(CaseParticipation, { participationId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const CaseParticipation = entity('caseParticipation', () => ({
  identity: { participationId: ref('caseParticipation', internal('participation id')) },
  fields: {
    caseRef: ref('case', internal('what the person takes part in')),
    personId: ref('person', personal('person')),
    roleCode: code(CASE_ROLE, special('role in the case', "What is this person's part in the matter?")),
    side: code(
      SIDE,
      lifeSafety(
        'side in the dispute',
        'On which side is this person, or is she or he affected without being a party?',
        'A woman or girl who is affected must be heard too.',
      ),
    ),
    relationshipToSurvivor: maybeCode(
      RELATIONSHIP,
      special('relationship to the woman concerned', 'How is this person related to her?', 'Which routes are open depends on it.'),
    ),
    ageAtIncident: maybeCount(personal('age at the time, in years', 'How old was she or he at the time?', 'Children are owed more protection.'), 130),
    actsFor: ref('caseParticipation', special('for whom this person acts')),
    guardianship: groupOrNone(lifeSafety('guardianship'), {
      guardianParticipationId: ref('caseParticipation', lifeSafety('guardian')),
      guardianIsAllegedOffender: yesNo(
        lifeSafety(
          'whether the guardian is said to be involved',
          'Is the guardian said to be involved in what happened?',
          'Then someone independent must support the child.',
        ),
      ),
      independentSupportPersonId: ref(
        'supportPerson',
        lifeSafety(
          'independent support person',
          'Who, independent of the family, supports the child?',
          'A child should not depend on someone who is involved.',
        ),
      ),
      guardianToldOfPlans: maybeYesNo(
        lifeSafety(
          'whether the guardian was told what is planned for the child',
          'Was the guardian told what is planned for her or him?',
          'Plans that reach somebody who is involved can put the child in danger.',
        ),
      ),
    }),
    ageDisputed: maybeYesNo(
      special(
        'whether the age is in dispute',
        'Does anyone say that she or he is older or younger than was told?',
        'In doubt, she or he is treated as a child.',
      ),
    ),
    treatedAsChild: yesNo(special('whether she or he is treated as a child meanwhile', 'Is she or he treated as a child until the age is settled?')),
    ageTestDone: yesNo(special('whether the age was tested by a doctor', 'Was a medical test of the age made?')),
    ageTestAgreed: yesNo(
      special('whether there was agreement to the test', 'Did she or he agree to the test of the age?', 'Nobody is tested against their will.'),
    ),
    ageTestNeeded: yesNo(special('whether no paper or person could settle the age', 'Was there no paper and no person that could settle the age?')),
    fearedBySurvivor: maybeYesNo(lifeSafety('whether she fears this person', 'Does she fear this person?', 'Nothing is shown to someone she fears.')),
  },
}))
/** The role of a person in a case. */
export interface CaseParticipation extends z.infer<typeof CaseParticipation> {}
