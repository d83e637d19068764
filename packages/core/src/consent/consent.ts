import type * as z from 'zod'

import { DATA_CATEGORY } from '../code-list/common.ts'
import { ORGANISATION_TYPE } from '../code-list/incident.ts'
import { ACTOR_ROLE } from '../code-list/people.ts'
import { CONSENT_CAPACITY, CONSENT_DECISION, CONSENT_METHOD, CONSENT_SCOPE, CONSENT_STATUS } from '../code-list/service.ts'
import { entity } from '../entity/entity.ts'
import { code, codes, groups, language, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'

/**
 * What a person permits to be recorded, shared, counted or published. Whatever is not permitted is denied.
 *
 * @example
 * parse(Consent, { consentId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Consent = entity('consent', () => ({
  identity: { consentId: ref('consent', internal('consent id')) },
  fields: {
    personId: ref('person', personal('whose consent it is')),
    grantedByParticipationId: ref('caseParticipation', personal("who gave it in the person's place")),
    status: code(CONSENT_STATUS, internal('status of the consent', 'Does her consent still stand?', 'She may take it back at any time.')),
    capacityCode: code(
      CONSENT_CAPACITY,
      special('capacity in which consent was given', 'Did she consent as an adult, or was it given for a child?', "A child's own view is recorded apart."),
    ),
    provisions: groups(internal('what is permitted and what is not'), {
      scope: code(CONSENT_SCOPE, internal('what it covers')),
      decision: code(CONSENT_DECISION, internal('permit or deny')),
      recipientCategory: code(ORGANISATION_TYPE, internal('kind of recipient')),
      recipientOrgId: ref('organisation', internal('recipient')),
      dataCategories: codes(DATA_CATEGORY, internal('kinds of data')),
      validFrom: moment(internal('valid from')),
      validTo: moment(internal('valid to')),
    }),
    methodCode: code(CONSENT_METHOD, internal('how it was given')),
    explainedInLanguage: language(internal('language in which it was explained')),
    explainedByOfficerId: ref('officer', internal('officer who explained it')),
    explainedByRole: code(ACTOR_ROLE, internal('role of the person who explained it')),
    privateWhenGiven: yesNo(
      special('whether she was alone when she consented', 'Was she alone with you when she consented?', 'Consent given before others may not be her own.'),
    ),
    givenAt: moment(internal('moment consent was given', 'When did she consent?', 'Consent must come before anything is shared.')),
    withdrawnAt: moment(internal('moment consent was taken back', 'Has she taken her consent back, and when?', 'From then on nothing more may be shared.')),
    withdrawalReasonAsked: yesNo(internal('whether a reason was asked when she took it back')),
  },
}))
/** What a person permits. */
export interface Consent extends z.infer<typeof Consent> {}
