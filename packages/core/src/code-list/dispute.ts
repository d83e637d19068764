import { codeList } from './code-list.ts'

/**
 * Codes for: forum type.
 *
 * @example
 * FORUM_TYPE.codes[0]?.code // => 'policeDrc'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FORUM_TYPE = codeList('forumType', '1', {
  policeDrc: 'dispute resolution council of the police',
  communityMediation: 'community mediation',
  jirga: 'jirga',
  womensJirga: "women's jirga",
  adrSaliseen: 'saliseen',
  villageCouncil: 'village council',
  other: 'other',
})

/**
 * Codes for: forum legal basis.
 *
 * @example
 * FORUM_LEGAL_BASIS.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FORUM_LEGAL_BASIS = codeList('forumLegalBasis', '1', {
  none: 'none',
  policeAct2017: 'police Act of 2017',
  adrAct2020: 'dispute resolution Act of 2020',
  localGovernmentAct2013: 'local government Act of 2013',
  standingOrder: 'police standing order',
  other: 'other',
})

/**
 * Codes for: intake route.
 *
 * @example
 * INTAKE_ROUTE.codes[0]?.code // => 'policeReferral'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INTAKE_ROUTE = codeList('intakeRoute', '1', {
  policeReferral: 'sent by police',
  directApplication: 'direct application',
  court: 'sent by a court',
  complaintDesk: 'sent by a complaint desk',
  communityLeader: 'community leader',
  other: 'other',
})

/**
 * Codes for: brought by.
 *
 * @example
 * BROUGHT_BY.codes[0]?.code // => 'woman'
 *
 * @category code lists
 * @since 0.1.0
 */
export const BROUGHT_BY = codeList('broughtBy', '1', {
  woman: 'a woman',
  man: 'a man',
  jointly: 'jointly',
  womanViaMaleRepresentative: 'a woman through a male representative',
  institution: 'an institution',
  notRecorded: 'not recorded',
})

/**
 * Codes for: dispute type.
 *
 * @example
 * DISPUTE_TYPE.codes[0]?.code // => 'money'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DISPUTE_TYPE = codeList('disputeType', '1', {
  money: 'money',
  land: 'land',
  tenancy: 'tenancy',
  waterRight: 'water',
  business: 'business',
  neighbour: 'neighbours',
  trafficDamage: 'traffic damage',
  inheritance: 'inheritance',
  dower: 'dower',
  maintenance: 'maintenance',
  custodyArrangement: 'custody of children',
  divorceTerms: 'terms of divorce',
  minorInjury: 'minor injury',
  domesticDispute: 'dispute at home',
  murder: 'killing',
  attemptedMurder: 'attempt to kill',
  domesticViolence: 'violence at home',
  sexualOffence: 'sexual offence',
  harassment: 'harassment',
  acidOrBurn: 'acid or burns',
  abduction: 'abduction',
  forcedMarriage: 'forced marriage',
  childMarriage: 'marriage of a child',
  swara: 'swara',
  ghag: 'ghag',
  honour: 'honour',
  childAbuse: 'abuse of a child',
  trafficking: 'trafficking',
  other: 'other',
})

/**
 * Codes for: mediability.
 *
 * @example
 * MEDIABILITY.codes[0]?.code // => 'mediable'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MEDIABILITY = codeList('mediability', '1', {
  mediable: 'may be mediated',
  mediableWithSafeguards: 'may be mediated with safeguards',
  lawfulPeaceOnly: 'peace between families only',
  notMediable: 'never for a forum',
})

/**
 * Codes for: record kind.
 *
 * @example
 * RECORD_KIND.codes[0]?.code // => 'own'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RECORD_KIND = codeList('recordKind', '1', { own: 'own sitting', externalReport: 'sitting of others, recorded afterwards' })

/**
 * Codes for: dispute status.
 *
 * @example
 * DISPUTE_STATUS.codes[0]?.code // => 'registered'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DISPUTE_STATUS = codeList('disputeStatus', '1', {
  registered: 'registered',
  screened: 'screened',
  declinedNotMediable: 'declined',
  accepted: 'accepted',
  inHearing: 'being heard',
  settlementDrafted: 'settlement drafted',
  notSettled: 'not settled',
  referredToLegalAction: 'referred to legal action',
  withdrawn: 'withdrawn',
  settlementConfirmed: 'settlement confirmed',
  settlementVoid: 'settlement void',
  closed: 'closed',
  reopened: 'reopened',
})

/**
 * Codes for: term type.
 *
 * @example
 * TERM_TYPE.codes[0]?.code // => 'financialCompensation'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TERM_TYPE = codeList('termType', '1', {
  financialCompensation: 'compensation in money',
  apology: 'apology',
  landTransfer: 'transfer of land',
  boundaryDemarcation: 'marking of a boundary',
  propertyReturn: 'return of property',
  debtSchedule: 'schedule for a debt',
  maintenancePayment: 'maintenance',
  dowerPayment: 'dower',
  inheritanceShareTransfer: 'transfer of an inheritance share',
  undertakingNonViolence: 'promise of no violence',
  residenceArrangement: 'place to live',
  custodyArrangement: 'custody of children',
  customaryHospitality: 'customary hospitality',
  publicStatementOfPeace: 'public statement of peace',
  brideGiving: 'giving of a girl or woman',
  exchangeMarriage: 'exchange marriage',
  restrictionOnWoman: 'restriction on a woman',
  exile: 'exile',
  houseBurning: 'burning of a house',
  corporalPunishment: 'corporal punishment',
  firWithdrawalCondition: 'condition that an FIR be withdrawn',
  inheritanceRenunciation: 'giving up of an inheritance',
  other: 'other',
})
/**
 * Terms that no settlement may hold.
 *
 * @example
 * PROHIBITED_TERM_TYPES.includes('brideGiving') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROHIBITED_TERM_TYPES = [
  'brideGiving',
  'exchangeMarriage',
  'restrictionOnWoman',
  'exile',
  'houseBurning',
  'corporalPunishment',
  'firWithdrawalCondition',
  'inheritanceRenunciation',
] as const

/**
 * Codes for: term disposition.
 *
 * @example
 * TERM_DISPOSITION.codes[0]?.code // => 'proposed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TERM_DISPOSITION = codeList('termDisposition', '1', { proposed: 'proposed', rejected: 'rejected', replaced: 'replaced', agreed: 'agreed' })

/**
 * Codes for: woman presence.
 *
 * @example
 * WOMAN_PRESENCE.codes[0]?.code // => 'inPerson'
 *
 * @category code lists
 * @since 0.1.0
 */
export const WOMAN_PRESENCE = codeList('womanPresence', '1', {
  inPerson: 'in person',
  remote: 'at a distance',
  represented: 'through a representative',
  heardByChildWorker: 'heard by a child worker',
  absent: 'not present',
})

/**
 * Codes for: settlement consent.
 *
 * @example
 * SETTLEMENT_CONSENT.codes[0]?.code // => 'agreed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SETTLEMENT_CONSENT = codeList('settlementConsent', '1', {
  agreed: 'agreed',
  refused: 'refused',
  undecided: 'has not decided',
  notAsked: 'not asked',
})

/**
 * Codes for: criminal effect.
 *
 * @example
 * CRIMINAL_EFFECT.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CRIMINAL_EFFECT = codeList('criminalEffect', '1', {
  none: 'none',
  compoundableBetweenParties: 'parties may compound',
  needsCourtPermission: 'needs permission of the court',
  notCompoundable: 'cannot be compounded',
})

/**
 * Codes for: compliance status.
 *
 * @example
 * COMPLIANCE_STATUS.codes[0]?.code // => 'pending'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COMPLIANCE_STATUS = codeList('complianceStatus', '1', {
  pending: 'pending',
  kept: 'kept',
  partlyKept: 'partly kept',
  broken: 'broken',
  unknown: 'not known',
})

/**
 * Codes for: profession.
 *
 * @example
 * PROFESSION.codes[0]?.code // => 'elder'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROFESSION = codeList('profession', '1', {
  elder: 'elder',
  teacher: 'teacher',
  lawyer: 'lawyer',
  formerOfficial: 'former official',
  healthWorker: 'health worker',
  business: 'business',
  homemaker: 'homemaker',
  religiousScholar: 'religious scholar',
  other: 'other',
})
