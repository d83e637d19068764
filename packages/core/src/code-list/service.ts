import { codeList } from './code-list.ts'

export const SERVICE_CATEGORY = codeList('serviceCategory', '1', {
  medical: 'medical care', medicoLegal: 'medico-legal examination', psychosocial: 'psychosocial support', policeProtection: 'police protection', legalAid: 'legal aid', shelter: 'shelter', childProtection: 'child protection',
  livelihood: 'livelihood', cashAssistance: 'cash assistance', burnCare: 'burn care', disabilitySupport: 'disability support', civilDocuments: 'civil documents', ombudsperson: 'ombudsperson', workplaceInquiry: 'workplace inquiry',
  familyCourt: 'family court', protectionCommittee: 'protection committee', disputeForum: 'dispute forum', helpline: 'helpline', other: 'other',
})
export const URGENCY = codeList('urgency', '1', { immediate: 'at once', within24h: 'within 24 hours', within72h: 'within 72 hours', within7d: 'within 7 days', routine: 'routine' })
export const SURVIVOR_DECISION = codeList('survivorDecision', '1', { accepted: 'accepted', declined: 'declined', later: 'later, perhaps', notSafeToAsk: 'not safe to ask' })
export const DECLINE_REASON = codeList('declineReason', '1', { notNeeded: 'not needed', notNow: 'not now', distance: 'too far', family: 'family', trust: 'does not trust the service', other: 'other' })
export const NOT_REFERRED_REASON = codeList('notReferredReason', '1', {
  providedHere: 'provided here', alreadyReceiving: 'already receives it', notApplicable: 'does not arise', declinedBySurvivor: 'she declined', serviceUnavailable: 'service not available', other: 'other',
})
export const REFERRAL_METHOD = codeList('referralMethod', '1', { accompanied: 'accompanied', warmCall: 'call to the provider', sealedLetter: 'sealed letter', cardOnly: 'card only' })
export const REFERRAL_STATUS = codeList('referralStatus', '1', {
  offered: 'offered', declined: 'declined', consented: 'agreed', sent: 'sent', accepted: 'accepted by the provider', rejected: 'rejected by the provider', noResponse: 'no answer', serviceStarted: 'service started', completed: 'completed', revoked: 'revoked',
})
export const REFERRAL_OUTCOME = codeList('referralOutcome', '1', {
  needMet: 'need met', partlyMet: 'partly met', notMet: 'not met', serviceRefused: 'service refused', lostContact: 'contact lost', harmReported: 'harm reported', other: 'other',
})
export const CONSENT_SCOPE = codeList('consentScope', '1', {
  recordForService: 'record for the service', shareMedical: 'share with medical care', sharePsychosocial: 'share with psychosocial support', shareLegal: 'share with legal aid', sharePolice: 'share with police', shareShelter: 'share with a shelter',
  shareChildProtection: 'share with child protection', shareProtectionCommittee: 'share with the protection committee', shareForum: 'share with a forum', followUpContact: 'contact her again', feedbackContact: 'ask for her view later',
  countAcrossServices: 'count across services', anonymousStatistics: 'count without name', research: 'research', mediaContact: 'contact by media', mediaPublicationIdentified: 'publication that identifies her', other: 'other',
})
export const CONSENT_DECISION = codeList('consentDecision', '1', { permit: 'permit', deny: 'deny' })
export const CONSENT_STATUS = codeList('consentStatus', '1', { draft: 'draft', active: 'active', withdrawn: 'withdrawn', expired: 'expired', superseded: 'superseded' })
export const CONSENT_CAPACITY = codeList('consentCapacity', '1', {
  adult: 'adult', minorWithAssent: 'minor, and she agreed herself', minorGuardianOnly: 'minor, guardian only', assistedAdult: 'adult with assistance',
})
export const CONSENT_METHOD = codeList('consentMethod', '1', { verbalWitnessed: 'spoken, with a witness', written: 'written', thumbprint: 'thumbprint', audioRecorded: 'recorded', proxy: 'through another person' })
export const OVERRIDE_BASIS = codeList('overrideBasis', '1', {
  imminentThreatToLife: 'threat to life', childProtectionDuty: 'duty to protect a child', courtOrder: 'court order', statutoryRegistrationDuty: 'duty to register', other: 'other',
})
