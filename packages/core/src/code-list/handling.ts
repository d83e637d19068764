import { codeList } from './code-list.ts'

/**
 * Codes for: intrusive question, one that is never asked of a woman who reports.
 *
 * @example
 * INTRUSIVE_QUESTION.codes[0]?.code // => 'sexualHistory'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INTRUSIVE_QUESTION = codeList('intrusiveQuestion', '1', {
  sexualHistory: 'her sexual past',
  character: 'her character',
  dress: 'what she wore',
  whyLate: 'why she waited',
  none: 'none of these',
})

/**
 * Codes for: connection of an officer with the matter.
 *
 * @example
 * HANDLER_CONNECTION.codes[0]?.code // => 'party'
 *
 * @category code lists
 * @since 0.1.0
 */
export const HANDLER_CONNECTION = codeList('handlerConnection', '1', {
  party: 'a party to the matter',
  relative: 'a relative of a party',
  feared: 'someone she fears',
  none: 'no connection',
})

/**
 * Codes for: what a death is said to be.
 *
 * @example
 * DEATH_SAID_TO_BE.codes[0]?.code // => 'suicide'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DEATH_SAID_TO_BE = codeList('deathSaidToBe', '1', {
  suicide: 'suicide',
  stove: 'a burst stove or a fire',
  accident: 'another accident',
  illness: 'sudden illness',
  killing: 'a killing',
  notSaid: 'nothing is said',
})

/**
 * Codes for: who was told or shown what should have stayed in the case.
 *
 * @example
 * OUTSIDER.codes[0]?.code // => 'family'
 *
 * @category code lists
 * @since 0.1.0
 */
export const OUTSIDER = codeList('outsider', '1', {
  family: 'her family, without her wish',
  otherSide: 'the other side',
  press: 'press or online channels',
  forum: 'a forum or jirga',
  neighbours: 'neighbours or employer',
  other: 'someone else',
  none: 'nobody',
})

/**
 * Codes for: office that made known who she is.
 *
 * @example
 * DISCLOSING_OFFICE.codes[0]?.code // => 'police'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DISCLOSING_OFFICE = codeList('disclosingOffice', '1', {
  police: 'police',
  hospital: 'hospital',
  forum: 'forum or jirga',
  court: 'court office',
  media: 'media',
  other: 'someone else',
})

/**
 * Codes for: what was left undone in an investigation.
 *
 * @example
 * INVESTIGATION_FAILURE.codes[0]?.code // => 'statementNotTaken'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INVESTIGATION_FAILURE = codeList('investigationFailure', '1', {
  statementNotTaken: 'her statement was not taken',
  siteNotVisited: 'the place was not visited',
  tracesNotKept: 'traces were not kept',
  witnessesNotHeard: 'witnesses were not heard',
  recordFalse: 'something false was written down',
  notPursued: 'the case was left lying',
  none: 'nothing',
})
