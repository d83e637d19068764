import { codeList } from './code-list.ts'

/**
 * Codes for: need.
 *
 * @example
 * NEED.codes[0]?.code // => 'emergencyCare'
 *
 * @category code lists
 * @since 0.1.0
 */
export const NEED = codeList('need', '1', {
  emergencyCare: 'bleeding, burns, choking or danger in pregnancy',
  sexualViolenceCare: 'care after rape',
  evidence: 'evidence, with no FIR yet',
  safePlaceTonight: 'no safe place tonight',
  extremeRisk: 'extreme danger',
  suicidalThoughts: 'thoughts of suicide',
  distress: 'shock, fear or no sleep',
  rights: 'to know her rights',
  firRefused: 'an FIR was refused',
  protectionOrder: 'an order against violence at home',
  workplaceHarassment: 'harassment at work',
  familyMatter: 'maintenance, dower, divorce or custody',
  inheritance: 'a share of an inheritance',
  childAtRisk: 'a child in danger',
  girlDemanded: 'a girl demanded in swara or claimed by ghag',
  papers: 'no papers or identity card',
  noIncome: 'no income, or hungry children',
  disabilityOrLanguage: 'help with a disability or a language',
  disfigurement: 'scars or lost features',
  threatsAfterComplaint: 'threats after she complained',
  other: 'other',
})

/**
 * Codes for: what is asked of a shelter.
 *
 * @example
 * SHELTER_QUESTION.codes[0]?.code // => 'room'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SHELTER_QUESTION = codeList('shelterQuestion', '1', {
  room: 'whether there is room',
  children: 'whether her children may come',
  courtOrder: 'whether an order of a court is needed',
  disability: 'whether it can take a woman with a disability',
  other: 'other',
})
