import { codeList } from './code-list.ts'

/**
 * Codes for: channel.
 *
 * @example
 * CHANNEL.codes[0]?.code // => 'walkIn'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CHANNEL = codeList('channel', '1', {
  walkIn: 'in person',
  phone: 'telephone',
  sms: 'text message',
  onlinePortal: 'online portal',
  email: 'e-mail',
  post: 'post',
  helpline: 'helpline',
  mobileTeam: 'mobile team',
  hospitalDesk: 'at a hospital',
  forumReferral: 'sent by a dispute forum',
  thirdParty: 'through another person',
  policeOwnMotion: 'police acted by themselves',
  other: 'other',
})

/**
 * Codes for: heard about.
 *
 * @example
 * HEARD_ABOUT.codes[0]?.code // => 'neighbourOrFriend'
 *
 * @category code lists
 * @since 0.1.0
 */
export const HEARD_ABOUT = codeList('heardAbout', '1', {
  neighbourOrFriend: 'neighbour or friend',
  family: 'family',
  radio: 'radio',
  radioDrama: 'radio drama',
  tv: 'television',
  newspaper: 'newspaper',
  awarenessSession: 'awareness session',
  activist: 'activist',
  mediator: 'mediator',
  healthWorker: 'health worker',
  policeOfficer: 'police officer',
  mosqueOrElder: 'mosque or elder',
  socialMedia: 'social media',
  schoolOrCollege: 'school or college',
  other: 'other',
  notAsked: 'not asked',
})

/**
 * Codes for: contact purpose.
 *
 * @example
 * CONTACT_PURPOSE.codes[0]?.code // => 'information'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONTACT_PURPOSE = codeList('contactPurpose', '1', {
  information: 'information',
  newComplaint: 'new complaint',
  followUp: 'follow-up',
  document: 'a document',
  support: 'support',
  other: 'other',
})

/**
 * Codes for: visit type.
 *
 * @example
 * VISIT_TYPE.codes[0]?.code // => 'first'
 *
 * @category code lists
 * @since 0.1.0
 */
export const VISIT_TYPE = codeList('visitType', '1', { first: 'first visit', return: 'return visit', notAsked: 'not asked' })

/**
 * Codes for: on behalf of.
 *
 * @example
 * ON_BEHALF_OF.codes[0]?.code // => 'self'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ON_BEHALF_OF = codeList('onBehalfOf', '1', {
  self: 'herself',
  child: 'a child',
  otherWoman: 'another woman',
  community: 'a community',
  deceased: 'a person who died',
})

/**
 * Codes for: immediate safety.
 *
 * @example
 * IMMEDIATE_SAFETY.codes[0]?.code // => 'safeNow'
 *
 * @category code lists
 * @since 0.1.0
 */
export const IMMEDIATE_SAFETY = codeList('immediateSafety', '1', { safeNow: 'safe now', notSafeNow: 'not safe now', unsure: 'not sure', notAsked: 'not asked' })

/**
 * Codes for: fir wish.
 *
 * @example
 * FIR_WISH.codes[0]?.code // => 'wantsFir'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FIR_WISH = codeList('firWish', '1', {
  wantsFir: 'wants it registered',
  doesNotWantFir: 'does not want it registered',
  undecided: 'has not decided',
  notAsked: 'not asked',
  notApplicable: 'does not arise',
})

/**
 * Codes for: departure arrangement.
 *
 * @example
 * DEPARTURE_ARRANGEMENT.codes[0]?.code // => 'safePlace'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DEPARTURE_ARRANGEMENT = codeList('departureArrangement', '1', {
  safePlace: 'a safe place was found',
  escort: 'she was escorted',
  declinedByHer: 'she declined an escort or a place',
  none: 'nothing was arranged',
  other: 'other',
})

/**
 * Codes for: legal route.
 *
 * @example
 * LEGAL_ROUTE.codes[0]?.code // => 'policeRegistration'
 *
 * @category code lists
 * @since 0.1.0
 */
export const LEGAL_ROUTE = codeList('legalRoute', '1', {
  policeRegistration: 'police',
  workplaceInquiry: 'inquiry committee of the employer',
  ombudsperson: 'ombudsperson',
  protectionCommittee: 'district protection committee',
  familyCourt: 'family court',
  magistrate: 'magistrate',
  seniorPoliceComplaint: 'complaint to senior police',
  justiceOfPeace: 'sessions judge as justice of the peace',
  childProtection: 'child protection unit',
  employerSafetyDuty: 'safety duty of the employer',
  other: 'other',
})

/**
 * Codes for: complaint status.
 *
 * @example
 * COMPLAINT_STATUS.codes[0]?.code // => 'received'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COMPLAINT_STATUS = codeList('complaintStatus', '1', {
  received: 'received',
  screened: 'screened',
  registered: 'registered',
  inProgress: 'in progress',
  awaitingComplainant: 'waiting for the complainant',
  resolvedPendingCheck: 'resolved, check pending',
  closed: 'closed',
  withdrawnPendingReview: 'withdrawal under review',
  transferred: 'transferred',
  reopened: 'reopened',
})

/**
 * Codes for: closure reason.
 *
 * @example
 * CLOSURE_REASON.codes[0]?.code // => 'challanSubmitted'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CLOSURE_REASON = codeList('closureReason', '1', {
  challanSubmitted: 'final report submitted',
  courtOutcome: 'court outcome',
  policeActionCompleted: 'police action completed',
  settledLawfully: 'settled lawfully',
  referredAndAccepted: 'referred and accepted',
  informationGiven: 'information given',
  withdrawnVerified: 'withdrawn, checked in private',
  noOffenceDisclosed: 'no offence disclosed',
  untraced: 'untraced',
  otherJurisdiction: 'other jurisdiction',
  duplicate: 'duplicate',
  other: 'other',
})

/**
 * Codes for: closure agreement.
 *
 * @example
 * CLOSURE_AGREEMENT.codes[0]?.code // => 'yes'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CLOSURE_AGREEMENT = codeList('closureAgreement', '1', { yes: 'yes', no: 'no', notAsked: 'not asked', notReachable: 'could not be reached safely' })

/**
 * Codes for: follow up purpose.
 *
 * @example
 * FOLLOW_UP_PURPOSE.codes[0]?.code // => 'safetyCheck'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FOLLOW_UP_PURPOSE = codeList('followUpPurpose', '1', {
  safetyCheck: 'safety check',
  caseUpdate: 'news of the case',
  referralCheck: 'check of a referral',
  undertakingCheck: 'check of an undertaking',
  settlementCheck: 'check of a settlement',
  satisfaction: 'her view of the service',
  other: 'other',
})

/**
 * Codes for: follow up outcome.
 *
 * @example
 * FOLLOW_UP_OUTCOME.codes[0]?.code // => 'reached'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FOLLOW_UP_OUTCOME = codeList('followUpOutcome', '1', {
  reached: 'reached her',
  notReached: 'did not reach her',
  answeredByOther: 'someone else answered',
  safe: 'she is safe',
  notSafe: 'she is not safe',
  needsMore: 'she needs more help',
  other: 'other',
})
