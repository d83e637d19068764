import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { AGE_BAND } from '../code-list/people.ts'
import { BENEFICIARY_TIER } from '../code-list/trace.ts'
import { entity } from '../entity/entity.ts'
import { code, count, maybeToken, period, ref } from '../entity/fields.ts'
import { internal, personal } from '../entity/meta.ts'

/**
 * One contact of the programme with people, with its tier: a service, a registered event, a counted event or an estimate. Tiers are never added up.
 *
 * @example
 * parse(BeneficiaryContact, { contactRecordId: 'x-01', tier: 'A' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const BeneficiaryContact = entity('beneficiaryContact', () => ({
  identity: { contactRecordId: ref('beneficiaryContact', internal('contact record id')) },
  fields: {
    tier: code(
      BENEFICIARY_TIER,
      internal('tier of reach', 'Was it a service, a registered event, a counted event or an estimate?', 'Each tier is shown on a line of its own.'),
    ),
    sourceRef: ref('anyRecord', internal('record it comes from')),
    sexCode: code(SEX, internal('sex', 'Was it a woman or girl?')),
    ageBand: code(AGE_BAND, internal('age band')),
    areaId: ref('area', internal('district')),
    people: count(internal('people in this contact; one for a service')),
    linkageToken: maybeToken(personal('pseudonym for counting people')),
    period: period(internal('period')),
  },
}))
/** One contact of the programme with people. */
export interface BeneficiaryContact extends z.infer<typeof BeneficiaryContact> {}
