import type * as z from 'zod'

import { COVERAGE_SERVICE, REACH_METHOD } from '../code-list/capacity.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, count, date, label, ref } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * How many women live in reach of a service in a place, as somebody estimated it.
 *
 * @example
 * parse(CoverageEstimate, { estimateId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const CoverageEstimate = entity('coverageEstimate', () => ({
  identity: { estimateId: ref('coverageEstimate', pub('estimate id')) },
  fields: {
    placeId: ref('place', pub('catchment', 'Which catchment is it? Catchments do not overlap.')),
    areaId: ref('area', pub('district')),
    serviceCode: code(COVERAGE_SERVICE, pub('service', 'Which service do the women live in reach of?')),
    women: count(pub('women in reach, best estimate', 'How many women live in reach of the service?')),
    low: count(pub('women in reach, lowest estimate')),
    high: count(pub('women in reach, highest estimate')),
    attributionShare: amount(pub('share attributed to the programme'), 1),
    methodCode: code(REACH_METHOD, pub('method')),
    source: label(pub('source'), 300),
    estimatedOn: date(pub('date of the estimate', 'For which date is the estimate?')),
  },
}))
/** How many women live in reach of a service in a place. */
export interface CoverageEstimate extends z.infer<typeof CoverageEstimate> {}
