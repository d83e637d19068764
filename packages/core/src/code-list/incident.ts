import { codeList } from './code-list.ts'

/**
 * Codes for: nature.
 *
 * @example
 * NATURE.codes[0]?.code // => 'theft'
 *
 * @category code lists
 * @since 0.1.0
 */
export const NATURE = codeList('nature', '1', {
  theft: 'theft',
  robbery: 'robbery',
  fraud: 'fraud',
  moneyDispute: 'dispute over money',
  propertyDispute: 'dispute over property',
  neighbourDispute: 'dispute between neighbours',
  documentLoss: 'lost document',
  missingPerson: 'missing person',
  assault: 'assault',
  threat: 'threat',
  murder: 'killing',
  attemptedMurder: 'attempt to kill',
  abduction: 'abduction',
  domesticDispute: 'dispute at home',
  domesticViolence: 'violence at home',
  economicDeprivation: 'money or belongings kept from her',
  psychologicalAbuse: 'psychological abuse',
  sexualHarassment: 'sexual harassment',
  workplaceHarassment: 'harassment at work',
  stalking: 'being followed or watched',
  cyberHarassment: 'harassment by telephone or online',
  sexualAssault: 'sexual assault',
  rape: 'rape',
  gangRape: 'gang rape',
  childSexualAbuse: 'sexual abuse of a child',
  acidAttack: 'attack with acid',
  burn: 'burns',
  honourThreat: 'threat in the name of honour',
  honourKilling: 'killing in the name of honour',
  forcedMarriage: 'forced marriage',
  childMarriage: 'marriage of a child',
  swara: 'giving of a girl or woman to settle a dispute',
  ghag: 'public claim on a woman',
  exchangeMarriage: 'exchange marriage',
  inheritanceDenial: 'inheritance withheld',
  dowerOrMaintenance: 'dower or maintenance',
  divorceOrKhula: 'divorce or khula',
  childCustody: 'custody of children',
  trafficking: 'trafficking',
  policeMisconduct: 'conduct of police',
  informationRequest: 'request for information',
  other: 'other',
})
/**
 * Natures that count as gender-based violence; a dispute at home is not one of them and is still screened for safety.
 *
 * @example
 * GBV_NATURES.includes('acidAttack') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const GBV_NATURES = [
  'abduction',
  'domesticViolence',
  'economicDeprivation',
  'psychologicalAbuse',
  'sexualHarassment',
  'workplaceHarassment',
  'stalking',
  'cyberHarassment',
  'sexualAssault',
  'rape',
  'gangRape',
  'childSexualAbuse',
  'acidAttack',
  'burn',
  'honourThreat',
  'honourKilling',
  'forcedMarriage',
  'childMarriage',
  'swara',
  'ghag',
  'exchangeMarriage',
  'inheritanceDenial',
  'trafficking',
] as const

/**
 * Natures that no forum may take up, not even to talk: sexual offences, violence at home, burns, women given or married against their will, honour, abduction, harassment.
 *
 * @example
 * NEVER_MEDIATE_NATURES.includes('ghag') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const NEVER_MEDIATE_NATURES = [
  'abduction',
  'domesticViolence',
  'sexualHarassment',
  'workplaceHarassment',
  'stalking',
  'cyberHarassment',
  'sexualAssault',
  'rape',
  'gangRape',
  'childSexualAbuse',
  'acidAttack',
  'burn',
  'honourThreat',
  'honourKilling',
  'forcedMarriage',
  'childMarriage',
  'swara',
  'ghag',
  'exchangeMarriage',
  'trafficking',
] as const

/**
 * Codes for: gbv core type.
 *
 * @example
 * GBV_CORE_TYPE.codes[0]?.code // => 'rape'
 *
 * @category code lists
 * @since 0.1.0
 */
export const GBV_CORE_TYPE = codeList('gbvCoreType', '1', {
  rape: 'rape',
  sexualAssault: 'sexual assault',
  physicalAssault: 'physical assault',
  forcedMarriage: 'forced marriage',
  denialOfResources: 'denial of resources',
  psychologicalAbuse: 'psychological abuse',
  nonGbv: 'not gender-based violence',
  notClassifiable: 'cannot be classified',
})

/**
 * Codes for: gbv context.
 *
 * @example
 * GBV_CONTEXT.codes[0]?.code // => 'intimatePartner'
 *
 * @category code lists
 * @since 0.1.0
 */
export const GBV_CONTEXT = codeList('gbvContext', '1', {
  intimatePartner: 'husband or partner',
  domestic: 'home',
  childSexualAbuse: 'sexual abuse of a child',
  earlyMarriage: 'early marriage',
  possibleSexualExploitation: 'possible sexual exploitation',
  harmfulPractice: 'harmful practice',
  workplace: 'workplace',
  custodial: 'custody',
  online: 'online or by telephone',
  other: 'other',
})

/**
 * Codes for: harmful practice.
 *
 * @example
 * HARMFUL_PRACTICE.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const HARMFUL_PRACTICE = codeList('harmfulPractice', '1', {
  none: 'none',
  swara: 'swara',
  vani: 'vani',
  ghag: 'ghag',
  exchangeMarriage: 'exchange marriage',
  honourBased: 'in the name of honour',
  childMarriage: 'marriage of a child',
  marriageToQuran: 'marriage to the Quran',
  brideSale: 'sale of a bride',
  acidViolence: 'acid violence',
  other: 'other',
})

/**
 * Codes for: iccs.
 *
 * @example
 * ICCS.codes[0]?.code // => '0101'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ICCS = codeList('iccs', '1.0', {
  '0101': 'intentional homicide',
  '0102': 'attempted intentional homicide',
  '0201': 'assaults and threats',
  '0203': 'slavery and exploitation',
  '0204': 'trafficking in persons',
  '0205': 'coercion',
  '0208': 'harassment and stalking',
  '0301': 'sexual violence',
  '03011': 'rape',
  '03012': 'sexual assault',
  '03019': 'other sexual violence',
  '0302': 'sexual exploitation',
})

/**
 * Codes for: incident time.
 *
 * @example
 * INCIDENT_TIME.codes[0]?.code // => 'morning'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INCIDENT_TIME = codeList('incidentTime', '1', {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  unknown: 'not known',
})

/**
 * Codes for: weapon.
 *
 * @example
 * WEAPON.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const WEAPON = codeList('weapon', '1', {
  none: 'none',
  body: 'hands or feet',
  stick: 'stick',
  blade: 'blade',
  firearm: 'firearm',
  corrosive: 'acid or another corrosive',
  fire: 'fire',
  other: 'other',
})

/**
 * Codes for: injury.
 *
 * @example
 * INJURY.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INJURY = codeList('injury', '1', {
  none: 'none',
  bruise: 'bruise',
  cut: 'cut',
  fracture: 'fracture',
  burn: 'burn',
  strangulation: 'pressure on the neck',
  genital: 'genital injury',
  internal: 'internal injury',
  psychological: 'psychological harm',
  death: 'death',
  other: 'other',
  unknown: 'not known',
})

/**
 * Codes for: organisation type.
 *
 * @example
 * ORGANISATION_TYPE.codes[0]?.code // => 'police'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ORGANISATION_TYPE = codeList('organisationType', '1', {
  police: 'police',
  prosecution: 'prosecution',
  court: 'court',
  hospital: 'hospital',
  shelter: 'shelter',
  socialWelfare: 'social welfare',
  childProtectionUnit: 'child protection unit',
  ombudspersonOffice: 'office of the ombudsperson',
  ngo: 'non-governmental organisation',
  barAssociation: 'bar association',
  mediaOutlet: 'media outlet',
  employer: 'employer',
  localGovernment: 'local government',
  forum: 'forum',
  donor: 'donor',
  other: 'other',
})
