import { codeList } from './code-list.ts'

/**
 * Codes for: service category.
 *
 * @example
 * SERVICE_CATEGORY.codes[0]?.code // => 'medical'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SERVICE_CATEGORY = codeList('serviceCategory', '1', {
  medical: 'medical care',
  medicoLegal: 'medico-legal examination',
  psychosocial: 'psychosocial support',
  policeProtection: 'police protection',
  legalAid: 'legal aid',
  shelter: 'shelter',
  childProtection: 'child protection',
  livelihood: 'livelihood',
  cashAssistance: 'cash assistance',
  burnCare: 'burn care',
  disabilitySupport: 'disability support',
  civilDocuments: 'civil documents',
  ombudsperson: 'ombudsperson',
  workplaceInquiry: 'workplace inquiry',
  familyCourt: 'family court',
  protectionCommittee: 'protection committee',
  disputeForum: 'dispute forum',
  helpline: 'helpline',
  other: 'other',
})

/**
 * Codes for: urgency.
 *
 * @example
 * URGENCY.codes[0]?.code // => 'immediate'
 *
 * @category code lists
 * @since 0.1.0
 */
export const URGENCY = codeList('urgency', '1', {
  immediate: 'at once',
  within24h: 'within 24 hours',
  within72h: 'within 72 hours',
  within7d: 'within 7 days',
  routine: 'routine',
})

/**
 * Codes for: survivor decision.
 *
 * @example
 * SURVIVOR_DECISION.codes[0]?.code // => 'accepted'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SURVIVOR_DECISION = codeList('survivorDecision', '1', {
  accepted: 'accepted',
  declined: 'declined',
  later: 'later, perhaps',
  notSafeToAsk: 'not safe to ask',
})

/**
 * Codes for: decline reason.
 *
 * @example
 * DECLINE_REASON.codes[0]?.code // => 'notNeeded'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DECLINE_REASON = codeList('declineReason', '1', {
  notNeeded: 'not needed',
  notNow: 'not now',
  distance: 'too far',
  family: 'family',
  trust: 'does not trust the service',
  other: 'other',
})

/**
 * Codes for: not referred reason.
 *
 * @example
 * NOT_REFERRED_REASON.codes[0]?.code // => 'providedHere'
 *
 * @category code lists
 * @since 0.1.0
 */
export const NOT_REFERRED_REASON = codeList('notReferredReason', '1', {
  providedHere: 'provided here',
  alreadyReceiving: 'already receives it',
  notApplicable: 'does not arise',
  declinedBySurvivor: 'she declined',
  serviceUnavailable: 'service not available',
  other: 'other',
})

/**
 * Codes for: referral method.
 *
 * @example
 * REFERRAL_METHOD.codes[0]?.code // => 'accompanied'
 *
 * @category code lists
 * @since 0.1.0
 */
export const REFERRAL_METHOD = codeList('referralMethod', '1', {
  accompanied: 'accompanied',
  warmCall: 'call to the provider',
  sealedLetter: 'sealed letter',
  cardOnly: 'card only',
})

/**
 * Codes for: referral status.
 *
 * @example
 * REFERRAL_STATUS.codes[0]?.code // => 'offered'
 *
 * @category code lists
 * @since 0.1.0
 */
export const REFERRAL_STATUS = codeList('referralStatus', '1', {
  offered: 'offered',
  declined: 'declined',
  consented: 'agreed',
  sent: 'sent',
  accepted: 'accepted by the provider',
  rejected: 'rejected by the provider',
  noResponse: 'no answer',
  serviceStarted: 'service started',
  completed: 'completed',
  revoked: 'revoked',
})

/**
 * Codes for: referral outcome.
 *
 * @example
 * REFERRAL_OUTCOME.codes[0]?.code // => 'needMet'
 *
 * @category code lists
 * @since 0.1.0
 */
export const REFERRAL_OUTCOME = codeList('referralOutcome', '1', {
  needMet: 'need met',
  partlyMet: 'partly met',
  notMet: 'not met',
  serviceRefused: 'service refused',
  lostContact: 'contact lost',
  harmReported: 'harm reported',
  other: 'other',
})

/**
 * Codes for: consent scope.
 *
 * @example
 * CONSENT_SCOPE.codes[0]?.code // => 'recordForService'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONSENT_SCOPE = codeList('consentScope', '1', {
  recordForService: 'record for the service',
  shareMedical: 'share with medical care',
  sharePsychosocial: 'share with psychosocial support',
  shareLegal: 'share with legal aid',
  sharePolice: 'share with police',
  shareShelter: 'share with a shelter',
  shareChildProtection: 'share with child protection',
  shareProtectionCommittee: 'share with the protection committee',
  shareForum: 'share with a forum',
  followUpContact: 'contact her again',
  feedbackContact: 'ask for her view later',
  countAcrossServices: 'count across services',
  anonymousStatistics: 'count without name',
  research: 'research',
  mediaContact: 'contact by media',
  mediaPublicationIdentified: 'publication that identifies her',
  other: 'other',
})

/**
 * Codes for: consent decision.
 *
 * @example
 * CONSENT_DECISION.codes[0]?.code // => 'permit'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONSENT_DECISION = codeList('consentDecision', '1', { permit: 'permit', deny: 'deny' })

/**
 * Codes for: consent status.
 *
 * @example
 * CONSENT_STATUS.codes[0]?.code // => 'draft'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONSENT_STATUS = codeList('consentStatus', '1', {
  draft: 'draft',
  active: 'active',
  withdrawn: 'withdrawn',
  expired: 'expired',
  superseded: 'superseded',
})

/**
 * Codes for: consent capacity.
 *
 * @example
 * CONSENT_CAPACITY.codes[0]?.code // => 'adult'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONSENT_CAPACITY = codeList('consentCapacity', '1', {
  adult: 'adult',
  minorWithAssent: 'minor, and she agreed herself',
  minorGuardianOnly: 'minor, guardian only',
  assistedAdult: 'adult with assistance',
})

/**
 * Codes for: consent method.
 *
 * @example
 * CONSENT_METHOD.codes[0]?.code // => 'verbalWitnessed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONSENT_METHOD = codeList('consentMethod', '1', {
  verbalWitnessed: 'spoken, with a witness',
  written: 'written',
  thumbprint: 'thumbprint',
  audioRecorded: 'recorded',
  proxy: 'through another person',
})

/**
 * Codes for: override basis.
 *
 * @example
 * OVERRIDE_BASIS.codes[0]?.code // => 'imminentThreatToLife'
 *
 * @category code lists
 * @since 0.1.0
 */
export const OVERRIDE_BASIS = codeList('overrideBasis', '1', {
  imminentThreatToLife: 'threat to life',
  childProtectionDuty: 'duty to protect a child',
  courtOrder: 'court order',
  statutoryRegistrationDuty: 'duty to register',
  other: 'other',
})
