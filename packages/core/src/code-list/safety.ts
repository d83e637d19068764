import { codeList } from './code-list.ts'

/**
 * Codes for: risk item.
 *
 * @example
 * RISK_ITEM.codes[0]?.code // => 'threatToKill'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RISK_ITEM = codeList('riskItem', '1', {
  threatToKill: 'threat to kill',
  strangulation: 'pressure on the neck or choking',
  firearmAccess: 'access to a firearm',
  weaponUsed: 'a weapon was used',
  acidOrBurnThreat: 'threat with acid or fire',
  honourThreatByFamily: 'threat by family in the name of honour',
  jirgaDecisionAgainstHer: 'a jirga decided against her',
  forcedMarriageOrSwaraImminent: 'a marriage against her will or a giving in swara is near',
  confinementOrAbductionPlan: 'confinement, or a plan to take her',
  fearsForLife: 'she fears for her life',
  suicidalThoughts: 'thoughts of suicide',
  escalation: 'it is getting worse',
  recentSeparationOrPlan: 'separated recently, or plans to',
  pregnantOrNewBaby: 'pregnant or a new baby',
  sexualViolence: 'sexual violence',
  stalkingOrPhoneControl: 'she is followed or her telephone is controlled',
  childrenThreatened: 'children are threatened',
  offenderSuicideThreat: 'he threatens suicide',
  offenderKnowsLocation: 'he knows where she is',
  offenderPoliceOrInfluential: 'he is in the police or has influence',
  priorReportNoAction: 'an earlier report led to nothing',
  breachOfUndertakingOrOrder: 'an undertaking or order was broken',
  noSafePlaceTonight: 'no safe place tonight',
  disabilityOrDependence: 'disability or dependence',
})
/**
 * Risk items that alone raise the level to high.
 *
 * @example
 * CRITICAL_RISK_ITEMS.includes('strangulation') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const CRITICAL_RISK_ITEMS = [
  'threatToKill',
  'strangulation',
  'firearmAccess',
  'weaponUsed',
  'acidOrBurnThreat',
  'honourThreatByFamily',
  'jirgaDecisionAgainstHer',
  'forcedMarriageOrSwaraImminent',
  'confinementOrAbductionPlan',
  'fearsForLife',
  'suicidalThoughts',
] as const

/**
 * Codes for: risk answer.
 *
 * @example
 * RISK_ANSWER.codes[0]?.code // => 'yes'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RISK_ANSWER = codeList('riskAnswer', '1', {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  declined: { en: 'did not wish to say', absent: 'declined' },
})

/**
 * Codes for: risk level.
 *
 * @example
 * RISK_LEVEL.codes[0]?.code // => 'standard'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RISK_LEVEL = codeList('riskLevel', '1', { standard: 'standard', elevated: 'elevated', high: 'high', extreme: 'extreme', incomplete: 'incomplete' })

/**
 * Codes for: own view.
 *
 * @example
 * OWN_VIEW.codes[0]?.code // => 'safe'
 *
 * @category code lists
 * @since 0.1.0
 */
export const OWN_VIEW = codeList('ownView', '1', {
  safe: 'safe',
  somewhatUnsafe: 'somewhat unsafe',
  veryUnsafe: 'very unsafe',
  fearsForLife: 'fears for her life',
  declined: { en: 'did not wish to say', absent: 'declined' },
})

/**
 * Codes for: assessment trigger.
 *
 * @example
 * ASSESSMENT_TRIGGER.codes[0]?.code // => 'intake'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ASSESSMENT_TRIGGER = codeList('assessmentTrigger', '1', {
  intake: 'first contact',
  review: 'review',
  newIncident: 'new incident',
  release: 'release of the person she fears',
  settlement: 'settlement',
  closure: 'closure',
  other: 'other',
})
