import { codeList } from './code-list.ts'

/**
 * Codes for: item of feedback.
 *
 * @example
 * FEEDBACK_ITEM.codes[0]?.code // => 'safe'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FEEDBACK_ITEM = codeList('feedbackItem', '1', {
  safe: 'felt safe',
  private: 'was heard in private',
  listenedTo: 'was listened to',
  respected: 'was treated with respect',
  understoodNextSteps: 'understood what happens next',
  timeTaken: 'time it took',
  fair: 'was treated fairly',
  wouldComeAgain: 'would come again',
  wouldTellAnother: 'would tell another woman',
})

/**
 * Codes for: stage at which feedback is asked.
 *
 * @example
 * FEEDBACK_STAGE.codes[0]?.code // => 'afterFirstContact'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FEEDBACK_STAGE = codeList('feedbackStage', '1', {
  afterFirstContact: 'after the first contact',
  duringCase: 'while the case is open',
  afterClosure: 'after closure',
  afterReferral: 'after a referral',
  other: 'other',
})

/**
 * Codes for: way in which feedback is asked.
 *
 * @example
 * FEEDBACK_MODE.codes[0]?.code // => 'inPerson'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FEEDBACK_MODE = codeList('feedbackMode', '1', {
  inPerson: 'in person',
  phone: 'by telephone',
  paper: 'on paper',
  onlineForm: 'online form',
  groupTalk: 'talk in a group',
  other: 'other',
})
