/**
 * What no field of a record holds, so that the person who makes a change vouches for it. It is kept with the change.
 *
 * @example
 * STATEMENTS.roomAssigned // => 'a room has been assigned'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export const STATEMENTS = {
  stationAgreedInWriting: 'the station has agreed in writing',
  roomAssigned: 'a room has been assigned',
  openComplaintsTransferred: 'open complaints have been handed over to another unit',
  survivorsToldSafely: 'each woman concerned has been told, by her safe contact only',
  noConflictOfInterest: 'nobody who handles the matter is a party, a relative of one, or feared by her',
  notAskedJustified: 'there was a good reason not to ask about her safety',
  acknowledgementUnsafe: 'she declined an acknowledgement as unsafe',
  administrativeReference: 'the complaint has an administrative reference',
  nextSafeContactAgreed: 'the day of the next safe contact is agreed with her',
  noOpenCriticalFlag: 'no critical flag is open',
  supervisorReviewed: 'a supervisor has reviewed the case',
  receivingUnitAccepted: 'the receiving unit has accepted it',
  survivorTold: 'she has been told',
  offenceMayBeWithdrawn: 'the offence is one that the law lets a person withdraw',
  offenceCannotBeWithdrawn: 'the offence is one that nobody can withdraw',
  medicoLegalDoesNotApply: 'no medico-legal examination applies',
  forensicStatusKnown: 'it is known how far each forensic request is',
  prosecutorConsulted: 'the prosecutor has been consulted',
  survivorToldReasonInWriting: 'she has been told the reason in writing',
  courtTookTheCase: 'a court has taken up the case in spite of the cancellation',
  newerConsentActive: 'a newer consent of the same person is active',
  consentNoLongerRuns: 'the time for which it was given is over',
  safeguardsMet: 'the safeguards that such a matter needs are met',
  heirsHeardAlone: 'the widow and the other heirs were each heard alone',
  toldForumCannotEndCase: 'everyone was told that the forum cannot end the case',
  consentFailed: 'somebody did not agree, or took agreement back',
  approvedByCompetentBody: 'a body with power to approve it has signed it',
  billPassedAndAssented: 'the bill has been passed and assented to',
} as const

/**
 * The name of something a person vouches for.
 *
 * @example
 * const statement: Statement = 'supervisorReviewed'
 * STATEMENTS[statement] // => 'a supervisor has reviewed the case'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export type Statement = keyof typeof STATEMENTS
