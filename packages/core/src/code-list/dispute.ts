import { codeList } from './code-list.ts'

export const FORUM_TYPE = codeList('forumType', '1', {
  policeDrc: 'dispute resolution council of the police', communityMediation: 'community mediation', jirga: 'jirga', womensJirga: 'women\'s jirga', adrSaliseen: 'saliseen', villageCouncil: 'village council', other: 'other',
})
export const FORUM_LEGAL_BASIS = codeList('forumLegalBasis', '1', { none: 'none', policeAct2017: 'police Act of 2017', adrAct2020: 'dispute resolution Act of 2020', localGovernmentAct2013: 'local government Act of 2013', standingOrder: 'police standing order', other: 'other' })
export const INTAKE_ROUTE = codeList('intakeRoute', '1', {
  policeReferral: 'sent by police', directApplication: 'direct application', court: 'sent by a court', complaintDesk: 'sent by a complaint desk', communityLeader: 'community leader', other: 'other',
})
export const BROUGHT_BY = codeList('broughtBy', '1', {
  woman: 'a woman', man: 'a man', jointly: 'jointly', womanViaMaleRepresentative: 'a woman through a male representative', institution: 'an institution', notRecorded: 'not recorded',
})
export const DISPUTE_TYPE = codeList('disputeType', '1', {
  money: 'money', land: 'land', tenancy: 'tenancy', waterRight: 'water', business: 'business', neighbour: 'neighbours', trafficDamage: 'traffic damage', inheritance: 'inheritance', dower: 'dower', maintenance: 'maintenance',
  custodyArrangement: 'custody of children', divorceTerms: 'terms of divorce', minorInjury: 'minor injury', domesticDispute: 'dispute at home', murder: 'killing', attemptedMurder: 'attempt to kill', domesticViolence: 'violence at home',
  sexualOffence: 'sexual offence', harassment: 'harassment', acidOrBurn: 'acid or burns', abduction: 'abduction', forcedMarriage: 'forced marriage', childMarriage: 'marriage of a child', swara: 'swara', ghag: 'ghag', honour: 'honour',
  childAbuse: 'abuse of a child', trafficking: 'trafficking', other: 'other',
})
export const MEDIABILITY = codeList('mediability', '1', {
  mediable: 'may be mediated', mediableWithSafeguards: 'may be mediated with safeguards', lawfulPeaceOnly: 'peace between families only', notMediable: 'never for a forum',
})
export const RECORD_KIND = codeList('recordKind', '1', { own: 'own sitting', externalReport: 'sitting of others, recorded afterwards' })
export const DISPUTE_STATUS = codeList('disputeStatus', '1', {
  registered: 'registered', screened: 'screened', declinedNotMediable: 'declined', accepted: 'accepted', inHearing: 'being heard', settlementDrafted: 'settlement drafted', notSettled: 'not settled', referredToLegalAction: 'referred to legal action',
  withdrawn: 'withdrawn', settlementConfirmed: 'settlement confirmed', settlementVoid: 'settlement void', closed: 'closed', reopened: 'reopened',
})
export const TERM_TYPE = codeList('termType', '1', {
  financialCompensation: 'compensation in money', apology: 'apology', landTransfer: 'transfer of land', boundaryDemarcation: 'marking of a boundary', propertyReturn: 'return of property', debtSchedule: 'schedule for a debt',
  maintenancePayment: 'maintenance', dowerPayment: 'dower', inheritanceShareTransfer: 'transfer of an inheritance share', undertakingNonViolence: 'promise of no violence', residenceArrangement: 'place to live', custodyArrangement: 'custody of children',
  customaryHospitality: 'customary hospitality', publicStatementOfPeace: 'public statement of peace', brideGiving: 'giving of a girl or woman', exchangeMarriage: 'exchange marriage', restrictionOnWoman: 'restriction on a woman', exile: 'exile',
  houseBurning: 'burning of a house', corporalPunishment: 'corporal punishment', firWithdrawalCondition: 'condition that an FIR be withdrawn', inheritanceRenunciation: 'giving up of an inheritance', other: 'other',
})
/** Terms that no settlement may hold. */
export const PROHIBITED_TERM_TYPES = ['brideGiving', 'exchangeMarriage', 'restrictionOnWoman', 'exile', 'houseBurning', 'corporalPunishment', 'firWithdrawalCondition', 'inheritanceRenunciation'] as const
export const TERM_DISPOSITION = codeList('termDisposition', '1', { proposed: 'proposed', rejected: 'rejected', replaced: 'replaced', agreed: 'agreed' })
export const WOMAN_PRESENCE = codeList('womanPresence', '1', { inPerson: 'in person', remote: 'at a distance', represented: 'through a representative', heardByChildWorker: 'heard by a child worker', absent: 'not present' })
export const SETTLEMENT_CONSENT = codeList('settlementConsent', '1', { agreed: 'agreed', refused: 'refused', undecided: 'has not decided', notAsked: 'not asked' })
export const CRIMINAL_EFFECT = codeList('criminalEffect', '1', {
  none: 'none', compoundableBetweenParties: 'parties may compound', needsCourtPermission: 'needs permission of the court', notCompoundable: 'cannot be compounded',
})
export const COMPLIANCE_STATUS = codeList('complianceStatus', '1', { pending: 'pending', kept: 'kept', partlyKept: 'partly kept', broken: 'broken', unknown: 'not known' })
export const PROFESSION = codeList('profession', '1', { elder: 'elder', teacher: 'teacher', lawyer: 'lawyer', formerOfficial: 'former official', healthWorker: 'health worker', business: 'business', homemaker: 'homemaker', religiousScholar: 'religious scholar', other: 'other' })
