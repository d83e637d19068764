import { codeList } from './code-list.ts'

/**
 * Codes for: area tree.
 *
 * @example
 * AREA_TREE.codes[0]?.code // => 'administrative'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AREA_TREE = codeList('areaTree', '1', { administrative: 'administrative', policing: 'policing' })

/**
 * Codes for: area level.
 *
 * @example
 * AREA_LEVEL.codes[0]?.code // => 'province'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AREA_LEVEL = codeList('areaLevel', '1', {
  province: 'province',
  division: 'division',
  district: 'district',
  tehsil: 'tehsil',
  localCouncil: 'local council',
  region: 'police region',
  policeDistrict: 'police district',
  circle: 'police circle',
  station: 'police station',
  post: 'police post',
})

/**
 * Codes for: station type.
 *
 * @example
 * STATION_TYPE.codes[0]?.code // => 'regular'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STATION_TYPE = codeList('stationType', '1', { regular: 'regular station', model: 'model station', women: "women's station", post: 'police post' })

/**
 * Codes for: desk status.
 *
 * @example
 * DESK_STATUS.codes[0]?.code // => 'planned'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DESK_STATUS = codeList('deskStatus', '1', {
  planned: 'planned',
  established: 'established',
  operational: 'operational',
  suspended: 'suspended',
  closed: 'closed',
})

/**
 * Codes for: desk facility.
 *
 * @example
 * DESK_FACILITY.codes[0]?.code // => 'privateRoom'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DESK_FACILITY = codeList('deskFacility', '1', {
  privateRoom: 'private room',
  waitingSpace: 'waiting space',
  toilet: 'toilet',
  childCorner: 'corner for children',
  telephone: 'telephone',
  vehicleAccess: 'use of a vehicle',
  safeStorage: 'storage that locks',
  stepFreeEntry: 'entry without steps',
  drinkingWater: 'drinking water',
})

/**
 * Codes for: fir capability.
 *
 * @example
 * FIR_CAPABILITY.codes[0]?.code // => 'onDesk'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FIR_CAPABILITY = codeList('firCapability', '1', {
  onDesk: 'at the desk',
  viaStationClerk: 'through the station clerk',
  otherStation: 'at another station',
})

/**
 * Codes for: place type.
 *
 * @example
 * PLACE_TYPE.codes[0]?.code // => 'home'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PLACE_TYPE = codeList('placeType', '1', {
  home: 'home',
  inLawsHome: 'home of the in-laws',
  workplace: 'workplace',
  hospital: 'hospital',
  street: 'street',
  transport: 'bus or other transport',
  school: 'school',
  field: 'field',
  market: 'market',
  policePremises: 'police premises',
  forumPlace: 'place of a forum or jirga',
  online: 'online or by telephone',
  other: 'other',
  unknown: 'not known',
})
