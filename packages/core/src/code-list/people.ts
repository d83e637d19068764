import { codeList } from './code-list.ts'

export const AGE_BAND = codeList('ageBand', '1', {
  '0_11': '0 to 11 years', '12_17': '12 to 17 years', '18_25': '18 to 25 years', '26_40': '26 to 40 years', '41_60': '41 to 60 years', '61_plus': '61 years and more', unknown: 'not known',
})
export const MARITAL_STATUS = codeList('maritalStatus', '1', {
  single: 'single', engaged: 'engaged', nikahBeforeRukhsati: 'nikah done, still at her parents\' home', married: 'married', separated: 'separated', divorced: 'divorced', widowed: 'widowed', other: 'other',
})
export const DISPLACEMENT = codeList('displacement', '1', { none: 'not displaced', internallyDisplaced: 'displaced within the country', refugee: 'refugee', returnee: 'returned after displacement', other: 'other' })
export const FUNCTIONAL_DIFFICULTY = codeList('functionalDifficulty', '1', {
  seeing: 'seeing', hearing: 'hearing', walking: 'walking', remembering: 'remembering', selfCare: 'self-care', communicating: 'communicating', other: 'other',
})
export const CASE_ROLE = codeList('caseRole', '1', {
  complainant: 'complainant', survivor: 'survivor', deceasedVictim: 'person who died', respondent: 'respondent', allegedOffender: 'person said to have done it', witness: 'witness', informant: 'informant',
  guardian: 'guardian', supportPerson: 'support person', affectedThirdParty: 'affected, though not a party', legalHeir: 'legal heir', representative: 'representative', applicant: 'applicant', other: 'other',
})
export const RELATIONSHIP = codeList('relationship', '1', {
  husband: 'husband', exHusband: 'former husband', fiance: 'fiancé', father: 'father', mother: 'mother', brother: 'brother', son: 'son', uncle: 'uncle', cousin: 'cousin', inLawMale: 'male in-law',
  inLawFemale: 'female in-law', otherRelative: 'other relative', neighbour: 'neighbour', employerOrSupervisor: 'employer or supervisor', coworker: 'co-worker', patientOrClient: 'patient, client or their visitor',
  teacher: 'teacher', acquaintance: 'acquaintance', stranger: 'stranger', policeOfficer: 'police officer', otherOfficial: 'other official', jirgaMember: 'member of a jirga', other: 'other', unknown: 'not known',
})
export const ACCOMPANIED_BY = codeList('accompaniedBy', '1', {
  alone: 'alone', femaleRelative: 'a female relative', maleRelative: 'a male relative', supportPerson: 'a support person', childOnly: 'a child only', respondentPresent: 'the person complained of', other: 'someone else',
})
export const SIDE = codeList('side', '1', { A: 'side A', B: 'side B', affected: 'affected by the dispute' })
export const POLICE_RANK = codeList('policeRank', '1', {
  constable: 'constable', headConstable: 'head constable', asi: 'assistant sub-inspector', si: 'sub-inspector', inspector: 'inspector', dsp: 'deputy superintendent', sp: 'superintendent',
  ssp: 'senior superintendent', dig: 'deputy inspector general', addlIg: 'additional inspector general', ig: 'inspector general', other: 'other',
})
export const DUTY = codeList('duty', '1', {
  womensDesk: 'women\'s desk', victimSupport: 'victim support', investigation: 'investigation', dutyOfficer: 'duty officer', stationClerk: 'station clerk', stationHouseOfficer: 'station house officer',
  electionDuty: 'election duty', other: 'other',
})
export const CONFLICT_REASON = codeList('conflictReason', '1', {
  party: 'is a party', relative: 'relative of a party', creditor: 'creditor of a party', sameLineage: 'same lineage as a party', politicalPatron: 'political patron of a party', feared: 'feared by her', other: 'other',
})
export const ACTOR_ROLE = codeList('actorRole', '1', {
  deskOfficer: 'desk officer', dutyOfficer: 'duty officer', stationClerk: 'station clerk', investigatingOfficer: 'investigating officer', supervisor: 'supervisor', victimSupportOfficer: 'victim support officer',
  doctor: 'doctor', laboratory: 'laboratory', prosecutor: 'prosecutor', court: 'court', inquiryCommittee: 'inquiry committee', ombudsperson: 'ombudsperson', protectionCommittee: 'protection committee', mediator: 'mediator',
  respondent: 'respondent', complainant: 'complainant', offenderKin: 'family of the person said to have done it', survivorKin: 'her family', jirgaMember: 'member of a jirga', other: 'other',
})
