import { codeList } from './code-list.ts'

/**
 * Codes for: story kind.
 *
 * @example
 * STORY_KIND.codes[0]?.code // => 'news'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STORY_KIND = codeList('storyKind', '1', {
  news: 'news',
  feature: 'feature',
  interview: 'interview',
  drama: 'drama',
  social: 'social media',
  other: 'other',
})

/**
 * Codes for: offence kind.
 *
 * @example
 * OFFENCE_KIND.codes[0]?.code // => 'sexualOffence'
 *
 * @category code lists
 * @since 0.1.0
 */
export const OFFENCE_KIND = codeList('offenceKind', '1', {
  sexualOffence: 'sexual offence',
  domestic: 'violence at home',
  honour: 'honour',
  acid: 'acid',
  customary: 'harmful custom',
  harassment: 'harassment',
  other: 'other',
})

/**
 * Codes for: identity element.
 *
 * @example
 * IDENTITY_ELEMENT.codes[0]?.code // => 'name'
 *
 * @category code lists
 * @since 0.1.0
 */
export const IDENTITY_ELEMENT = codeList('identityElement', '1', {
  name: 'her name',
  image: 'her image',
  voice: 'her voice',
  relativeName: 'name of a relative',
  exactAddress: 'exact address',
  firNumber: 'FIR number',
  workplaceAndJob: 'workplace and job',
  schoolAndClass: 'school and class',
  relationshipToAccused: 'how she is related to the accused',
  socialMediaHandle: 'social media name',
  nickname: 'her nickname',
  silhouetteInPlace: 'her outline in a place that is known',
  street: 'street or ward',
  courtFileNumber: 'number of a court file',
  medicoLegalReport: 'medico-legal report',
  documentImage: 'picture of a page of the file',
  villageName: 'name of the village',
  age: 'age',
  occupation: 'occupation',
  tribeOrCaste: 'tribe or caste',
  injuryDetail: 'detail of injuries',
  hospitalName: 'name of the hospital',
  datePlaceCombination: 'date and place together',
  familyStructure: 'make-up of the family',
  other: 'other',
})
/**
 * Elements that alone may lead to her.
 *
 * @example
 * STRONG_IDENTITY_ELEMENTS.includes('firNumber') // => true
 *
 * @category code lists
 * @since 0.1.0
 */
export const STRONG_IDENTITY_ELEMENTS = [
  'name',
  'image',
  'voice',
  'relativeName',
  'exactAddress',
  'firNumber',
  'workplaceAndJob',
  'schoolAndClass',
  'relationshipToAccused',
  'socialMediaHandle',
  'nickname',
  'silhouetteInPlace',
  'courtFileNumber',
  'medicoLegalReport',
  'documentImage',
] as const

/**
 * Codes for: check result.
 *
 * @example
 * CHECK_RESULT.codes[0]?.code // => 'pass'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CHECK_RESULT = codeList('checkResult', '1', { pass: 'pass', fail: 'fail', notApplicable: 'does not arise' })

/**
 * Codes for: jigsaw level.
 *
 * @example
 * JIGSAW_LEVEL.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const JIGSAW_LEVEL = codeList('jigsawLevel', '1', { none: 'none', low: 'low', high: 'high' })

/**
 * Codes for: story decision.
 *
 * @example
 * STORY_DECISION.codes[0]?.code // => 'publish'
 *
 * @category code lists
 * @since 0.1.0
 */
export const STORY_DECISION = codeList('storyDecision', '1', {
  publish: 'publish',
  publishAfterChanges: 'publish after changes',
  hold: 'hold',
  doNotPublish: 'do not publish',
})
