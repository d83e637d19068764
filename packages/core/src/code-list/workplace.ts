import { codeList } from './code-list.ts'

/**
 * Codes for: rank band.
 *
 * @example
 * RANK_BAND.codes[0]?.code // => 'constable_hc'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RANK_BAND = codeList('rankBand', '1', {
  constable_hc: 'constable or head constable',
  asi_si: 'assistant sub-inspector or sub-inspector',
  inspector_plus: 'inspector and above',
})

/**
 * Codes for: years of service.
 *
 * @example
 * YEARS_BAND.codes[0]?.code // => 'upTo2'
 *
 * @category code lists
 * @since 0.1.0
 */
export const YEARS_BAND = codeList('yearsBand', '1', {
  upTo2: 'up to 2 years',
  from3to5: '3 to 5 years',
  from6to10: '6 to 10 years',
  over10: 'more than 10 years',
})

/**
 * Codes for: item of a workplace survey.
 *
 * @example
 * WORKPLACE_ITEM.codes[0]?.code // => 'facilities'
 *
 * @category code lists
 * @since 0.1.0
 */
export const WORKPLACE_ITEM = codeList('workplaceItem', '1', {
  facilities: 'rooms, toilets and places to rest',
  dutyHours: 'duty hours',
  transport: 'transport to and from duty',
  childcare: 'care for children during duty',
  fairAssignments: 'fair assignments',
  respectBySeniors: 'respect by seniors',
  trainingAccess: 'access to training',
  promotionFairness: 'fair promotion',
  safetyFromHarassment: 'safety from harassment',
  knowsComplaintRoute: 'knows where to complain',
  trustsComplaintRoute: 'trusts the way to complain',
  familySupport: 'support from the family',
  intendsToStay: 'intends to stay in the service',
})
