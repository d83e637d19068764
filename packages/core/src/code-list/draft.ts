import { codeList } from './code-list.ts'

/**
 * Codes for: detail that helps whoever harmed her.
 *
 * @example
 * DANGER_DETAIL.codes[0]?.code // => 'shelterPlace'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DANGER_DETAIL = codeList('dangerDetail', '1', {
  shelterPlace: 'the place of a shelter',
  whereSheLives: 'where she stays now',
  hearingDate: 'the day of a hearing',
  route: 'a way or a vehicle she takes',
  dailyHours: 'her hours at work or school',
  other: 'other',
})

/**
 * Codes for: detail of act, body or injury.
 *
 * @example
 * INTIMATE_DETAIL.codes[0]?.code // => 'sexualAct'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INTIMATE_DETAIL = codeList('intimateDetail', '1', {
  sexualAct: 'the sexual act',
  body: 'her body',
  injury: 'an injury',
  lastMoments: 'the last moments of a person who died',
  other: 'other',
})

/**
 * Codes for: wording that puts blame on her.
 *
 * @example
 * BLAME_WORDING.codes[0]?.code // => 'dress'
 *
 * @category code lists
 * @since 0.1.0
 */
export const BLAME_WORDING = codeList('blameWording', '1', {
  dress: 'what she wore',
  whereabouts: 'where she went, or at what hour',
  friendship: 'a friendship or love affair',
  character: 'her character',
  delay: 'that she waited',
  honourAsExcuse: 'honour as an excuse',
  other: 'other',
})

/**
 * Codes for: wording that hides or twists the act.
 *
 * @example
 * LOADED_WORDING.codes[0]?.code // => 'relationsForRape'
 *
 * @category code lists
 * @since 0.1.0
 */
export const LOADED_WORDING = codeList('loadedWording', '1', {
  relationsForRape: '"relations" for rape',
  honourKillingUnexplained: '"honour killing" without quotation marks or explanation',
  guiltOfVictim: 'words that make her the guilty one',
  disputeForViolence: '"dispute" for violence',
  other: 'other',
})

/**
 * Codes for: context that a story gives.
 *
 * @example
 * STORY_CONTEXT.codes[0]?.code // => 'law'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STORY_CONTEXT = codeList('storyContext', '1', {
  law: 'what the law says',
  pattern: 'how often such things happen',
  figuresWithSource: 'figures with source and date',
  other: 'other',
})

/**
 * Codes for: likeness of a made-up name to the real one.
 *
 * @example
 * PSEUDONYM_LIKENESS.codes[0]?.code // => 'initial'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PSEUDONYM_LIKENESS = codeList('pseudonymLikeness', '1', {
  initial: 'same first letter',
  sound: 'similar sound',
  meaning: 'same meaning',
  family: 'name used in the family',
  tribe: 'same tribe or caste name',
  other: 'other',
})
