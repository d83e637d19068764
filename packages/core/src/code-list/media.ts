import { codeList } from './code-list.ts'

export const STORY_KIND = codeList('storyKind', '1', { news: 'news', feature: 'feature', interview: 'interview', drama: 'drama', social: 'social media', other: 'other' })
export const OFFENCE_KIND = codeList('offenceKind', '1', {
  sexualOffence: 'sexual offence', domestic: 'violence at home', honour: 'honour', acid: 'acid', customary: 'harmful custom', harassment: 'harassment', other: 'other',
})
export const IDENTITY_ELEMENT = codeList('identityElement', '1', {
  name: 'her name', image: 'her image', voice: 'her voice', relativeName: 'name of a relative', exactAddress: 'exact address', firNumber: 'FIR number', workplaceAndJob: 'workplace and job', schoolAndClass: 'school and class',
  relationshipToAccused: 'how she is related to the accused', socialMediaHandle: 'social media name', villageName: 'name of the village', age: 'age', occupation: 'occupation', tribeOrCaste: 'tribe or caste', injuryDetail: 'detail of injuries',
  hospitalName: 'name of the hospital', datePlaceCombination: 'date and place together', familyStructure: 'make-up of the family', other: 'other',
})
/** Elements that alone may lead to her. */
export const STRONG_IDENTITY_ELEMENTS = [
  'name', 'image', 'voice', 'relativeName', 'exactAddress', 'firNumber', 'workplaceAndJob', 'schoolAndClass', 'relationshipToAccused', 'socialMediaHandle',
] as const
export const CHECK_RESULT = codeList('checkResult', '1', { pass: 'pass', fail: 'fail', notApplicable: 'does not arise' })
export const JIGSAW_LEVEL = codeList('jigsawLevel', '1', { none: 'none', low: 'low', high: 'high' })
export const STORY_DECISION = codeList('storyDecision', '1', { publish: 'publish', publishAfterChanges: 'publish after changes', hold: 'hold', doNotPublish: 'do not publish' })
