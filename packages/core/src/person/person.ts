import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { AGE_BAND, DISPLACEMENT, FUNCTIONAL_DIFFICULTY, MARITAL_STATUS } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, label, maybeCode, maybeCodes, maybeCount, maybeRef, maybeToken, maybeYesNo, ref, yesNo } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'

/**
 * A person without identity: an alias, and what rules need. Names and safe contacts are kept apart.
 *
 * @example
 * parse(Person, { personId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Person = entity('person', () => ({
  identity: { personId: ref('person', internal('person id')) },
  fields: {
    aliasCode: label(internal('alias, such as "Complainant A"'), 40),
    sexCode: maybeCode(SEX, personal('sex of the person', 'Is this a woman, a man, or another?', 'Some duties are owed to women and girls.')),
    birthYear: maybeCount(personal('year of birth', 'In which year was she or he born?', 'Children are owed more protection.'), 2100),
    ageBandAtIncident: code(AGE_BAND, personal('age band at the time', 'About how old was she or he at the time?', 'Children are owed more protection.')),
    isMinorAtIncident: maybeYesNo(personal('whether under 18 at the time', 'Was she or he under 18 at the time?', 'Children are owed more protection.')),
    maritalStatusCode: maybeCode(
      MARITAL_STATUS,
      special('marital status', 'Is she married, engaged, widowed or single?', 'Some protections depend on it; no proof is needed.'),
    ),
    disability: maybeCodes(
      FUNCTIONAL_DIFFICULTY,
      special(
        'difficulties in daily life',
        'Does she have difficulty seeing, hearing, walking, remembering, with self-care or communicating?',
        'Help can be arranged.',
      ),
    ),
    displacementCode: maybeCode(DISPLACEMENT, special('displacement', 'Has she had to leave her home area?', 'Other services may be open to her.')),
    homeAreaId: maybeRef('area', special('home district', 'In which district does she live?', 'Services near her can be offered.')),
    linkageToken: maybeToken(personal('pseudonym for counting across services')),
    isDeceased: yesNo(special('whether the person has died', 'Has the person died?', 'Heirs and their protection are looked at then.')),
  },
}))
/** A person without identity. */
export interface Person extends z.infer<typeof Person> {}
