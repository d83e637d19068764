import { codeList } from './code-list.ts'

/**
 * Codes for: age band.
 *
 * @example
 * AGE_BAND.codes[0]?.code // => '0_11'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AGE_BAND = codeList('ageBand', '1', {
  '0_11': '0 to 11 years',
  '12_17': '12 to 17 years',
  '18_25': '18 to 25 years',
  '26_40': '26 to 40 years',
  '41_60': '41 to 60 years',
  '61_plus': '61 years and more',
  unknown: 'not known',
})

/**
 * Codes for: marital status.
 *
 * @example
 * MARITAL_STATUS.codes[0]?.code // => 'single'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MARITAL_STATUS = codeList('maritalStatus', '1', {
  single: 'single',
  engaged: 'engaged',
  nikahBeforeRukhsati: "nikah done, still at her parents' home",
  married: 'married',
  separated: 'separated',
  divorced: 'divorced',
  widowed: 'widowed',
  other: 'other',
})

/**
 * Codes for: displacement.
 *
 * @example
 * DISPLACEMENT.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DISPLACEMENT = codeList('displacement', '1', {
  none: 'not displaced',
  internallyDisplaced: 'displaced within the country',
  refugee: 'refugee',
  returnee: 'returned after displacement',
  other: 'other',
})

/**
 * Codes for: functional difficulty.
 *
 * @example
 * FUNCTIONAL_DIFFICULTY.codes[0]?.code // => 'seeing'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FUNCTIONAL_DIFFICULTY = codeList('functionalDifficulty', '1', {
  seeing: 'seeing',
  hearing: 'hearing',
  walking: 'walking',
  remembering: 'remembering',
  selfCare: 'self-care',
  communicating: 'communicating',
  other: 'other',
})

/**
 * Codes for: case role.
 *
 * @example
 * CASE_ROLE.codes[0]?.code // => 'complainant'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CASE_ROLE = codeList('caseRole', '1', {
  complainant: 'complainant',
  survivor: 'survivor',
  deceasedVictim: 'person who died',
  respondent: 'respondent',
  allegedOffender: 'person said to have done it',
  witness: 'witness',
  informant: 'informant',
  guardian: 'guardian',
  supportPerson: 'support person',
  affectedThirdParty: 'affected, though not a party',
  legalHeir: 'legal heir',
  representative: 'representative',
  applicant: 'applicant',
  other: 'other',
})

/**
 * Codes for: relationship.
 *
 * @example
 * RELATIONSHIP.codes[0]?.code // => 'husband'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RELATIONSHIP = codeList('relationship', '1', {
  husband: 'husband',
  exHusband: 'former husband',
  fiance: 'fiancé',
  father: 'father',
  mother: 'mother',
  brother: 'brother',
  son: 'son',
  uncle: 'uncle',
  cousin: 'cousin',
  inLawMale: 'male in-law',
  inLawFemale: 'female in-law',
  otherRelative: 'other relative',
  neighbour: 'neighbour',
  employerOrSupervisor: 'employer or supervisor',
  coworker: 'co-worker',
  patientOrClient: 'patient, client or their visitor',
  teacher: 'teacher',
  acquaintance: 'acquaintance',
  stranger: 'stranger',
  policeOfficer: 'police officer',
  otherOfficial: 'other official',
  jirgaMember: 'member of a jirga',
  other: 'other',
  unknown: 'not known',
})

/**
 * Codes for: accompanied by.
 *
 * @example
 * ACCOMPANIED_BY.codes[0]?.code // => 'alone'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ACCOMPANIED_BY = codeList('accompaniedBy', '1', {
  alone: 'alone',
  femaleRelative: 'a female relative',
  maleRelative: 'a male relative',
  supportPerson: 'a support person',
  childOnly: 'a child only',
  respondentPresent: 'the person complained of',
  other: 'someone else',
})

/**
 * Codes for: side.
 *
 * @example
 * SIDE.codes[0]?.code // => 'A'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SIDE = codeList('side', '1', { A: 'side A', B: 'side B', affected: 'affected by the dispute' })

/**
 * Codes for: police rank.
 *
 * @example
 * POLICE_RANK.codes[0]?.code // => 'constable'
 *
 * @category code lists
 * @since 0.1.0
 */
export const POLICE_RANK = codeList('policeRank', '1', {
  constable: 'constable',
  headConstable: 'head constable',
  asi: 'assistant sub-inspector',
  si: 'sub-inspector',
  inspector: 'inspector',
  dsp: 'deputy superintendent',
  sp: 'superintendent',
  ssp: 'senior superintendent',
  dig: 'deputy inspector general',
  addlIg: 'additional inspector general',
  ig: 'inspector general',
  other: 'other',
})

/**
 * Codes for: duty.
 *
 * @example
 * DUTY.codes[0]?.code // => 'womensDesk'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DUTY = codeList('duty', '1', {
  womensDesk: "women's desk",
  victimSupport: 'victim support',
  investigation: 'investigation',
  dutyOfficer: 'duty officer',
  stationClerk: 'station clerk',
  stationHouseOfficer: 'station house officer',
  electionDuty: 'election duty',
  other: 'other',
})

/**
 * Codes for: conflict reason.
 *
 * @example
 * CONFLICT_REASON.codes[0]?.code // => 'party'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CONFLICT_REASON = codeList('conflictReason', '1', {
  party: 'is a party',
  relative: 'relative of a party',
  creditor: 'creditor of a party',
  sameLineage: 'same lineage as a party',
  politicalPatron: 'political patron of a party',
  feared: 'feared by her',
  other: 'other',
})

/**
 * Codes for: actor role.
 *
 * @example
 * ACTOR_ROLE.codes[0]?.code // => 'deskOfficer'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ACTOR_ROLE = codeList('actorRole', '1', {
  deskOfficer: 'desk officer',
  dutyOfficer: 'duty officer',
  stationClerk: 'station clerk',
  investigatingOfficer: 'investigating officer',
  supervisor: 'supervisor',
  victimSupportOfficer: 'victim support officer',
  doctor: 'doctor',
  laboratory: 'laboratory',
  prosecutor: 'prosecutor',
  court: 'court',
  inquiryCommittee: 'inquiry committee',
  ombudsperson: 'ombudsperson',
  protectionCommittee: 'protection committee',
  mediator: 'mediator',
  respondent: 'respondent',
  complainant: 'complainant',
  offenderKin: 'family of the person said to have done it',
  survivorKin: 'her family',
  jirgaMember: 'member of a jirga',
  other: 'other',
})
