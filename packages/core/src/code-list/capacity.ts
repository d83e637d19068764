import { codeList } from './code-list.ts'

/**
 * Codes for: course category.
 *
 * @example
 * COURSE_CATEGORY.codes[0]?.code // => 'genderSensitisation'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COURSE_CATEGORY = codeList('courseCategory', '1', {
  genderSensitisation: 'gender sensitisation',
  victimSupportReferral: 'victim support and referral',
  womensDeskOperations: "running a women's desk",
  gbvInvestigation: 'investigation of gender-based violence',
  careerDevelopment: 'career development',
  prosecution: 'prosecution',
  disputeResolution: 'dispute resolution',
  womensRights: "women's rights",
  communityActivism: 'community activism',
  legalAwareness: 'legal awareness',
  ethicalReporting: 'ethical reporting',
  other: 'other',
})

/**
 * Codes for: audience.
 *
 * @example
 * AUDIENCE.codes[0]?.code // => 'police'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AUDIENCE = codeList('audience', '1', {
  police: 'police',
  policewomen: 'policewomen',
  prosecutors: 'prosecutors',
  mediators: 'mediators',
  activists: 'activists',
  nurses: 'nurses',
  employees: 'employees',
  journalists: 'journalists',
  officials: 'officials',
  community: 'community',
  other: 'other',
})

/**
 * Codes for: recruit stage.
 *
 * @example
 * RECRUIT_STAGE.codes[0]?.code // => 'applied'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RECRUIT_STAGE = codeList('recruitStage', '1', {
  applied: 'applied',
  documentScrutiny: 'check of documents',
  physicalMeasurement: 'physical measurement',
  physicalEndurance: 'physical endurance',
  writtenTest: 'written test',
  psychologicalTest: 'psychological test',
  interview: 'interview',
  medical: 'medical examination',
  verification: 'verification',
  meritListed: 'on the merit list',
  offered: 'offered a post',
  joined: 'joined',
  basicTraining: 'basic training',
  passedOut: 'passed out',
  other: 'other',
})

/**
 * Codes for: recruit result.
 *
 * @example
 * RECRUIT_RESULT.codes[0]?.code // => 'passed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RECRUIT_RESULT = codeList('recruitResult', '1', {
  passed: 'passed',
  failed: 'failed',
  absent: 'absent',
  withdrawn: 'withdrawn',
  disqualified: 'disqualified',
  pending: 'pending',
})

/**
 * Codes for: recruit exit.
 *
 * @example
 * RECRUIT_EXIT.codes[0]?.code // => 'failedStandard'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RECRUIT_EXIT = codeList('recruitExit', '1', {
  failedStandard: 'standard not met',
  absent: 'absent',
  withdrew: 'withdrew',
  familyObjection: 'objection of the family',
  safetyConcern: 'concern for safety',
  documents: 'documents',
  fraud: 'fraud',
  noVacancy: 'no vacancy',
  other: 'other',
})

/**
 * Codes for: education.
 *
 * @example
 * EDUCATION.codes[0]?.code // => 'none'
 *
 * @category code lists
 * @since 0.1.0
 */
export const EDUCATION = codeList('education', '1', {
  none: 'none',
  primary: 'primary',
  middle: 'middle',
  matric: 'matric',
  intermediate: 'intermediate',
  graduate: 'graduate',
  postgraduate: 'postgraduate',
  other: 'other',
  unknown: 'not known',
})

/**
 * Codes for: awareness mode.
 *
 * @example
 * AWARENESS_MODE.codes[0]?.code // => 'radio'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AWARENESS_MODE = codeList('awarenessMode', '1', {
  radio: 'radio',
  tv: 'television',
  newspaper: 'newspaper',
  faceToFace: 'face to face',
  theatre: 'theatre',
  socialMedia: 'social media',
  print: 'print',
})

/**
 * Codes for: awareness objective.
 *
 * @example
 * AWARENESS_OBJECTIVE.codes[0]?.code // => 'rightsAwareness'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AWARENESS_OBJECTIVE = codeList('awarenessObjective', '1', {
  rightsAwareness: 'awareness of rights',
  recruitmentMotivation: 'motivation to join',
  serviceInformation: 'information on services',
  attitudeChange: 'change of attitudes',
  other: 'other',
})

/**
 * Codes for: awareness topic.
 *
 * @example
 * AWARENESS_TOPIC.codes[0]?.code // => 'domesticViolenceBill'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AWARENESS_TOPIC = codeList('awarenessTopic', '1', {
  domesticViolenceBill: 'draft domestic violence bill',
  acidCrimeLaw: 'law on acid crimes',
  workplaceHarassmentLaw: 'law on harassment at work',
  antiSwaraLaw: 'law against swara',
  ghagLaw: 'law on ghag',
  inheritanceRights: 'inheritance rights',
  marriageRights: 'rights in marriage',
  womensDesks: "women's desks",
  howToReport: 'how to report',
  policeCareers: 'careers in police',
  menAsAllies: 'men as allies',
  other: 'other',
})

/**
 * Codes for: count basis.
 *
 * @example
 * COUNT_BASIS.codes[0]?.code // => 'register'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COUNT_BASIS = codeList('countBasis', '1', { register: 'register', headcount: 'head count', estimate: 'estimate' })

/**
 * Codes for: reach method.
 *
 * @example
 * REACH_METHOD.codes[0]?.code // => 'listenerSurvey'
 *
 * @category code lists
 * @since 0.1.0
 */
export const REACH_METHOD = codeList('reachMethod', '1', {
  listenerSurvey: 'survey of listeners',
  broadcasterFigure: 'figure of the broadcaster',
  circulation: 'circulation',
  platformAnalytics: 'figures of the platform',
  censusProjection: 'projection from the census',
  householdSurvey: 'household survey',
  guess: 'guess',
  other: 'other',
})

/**
 * Codes for: coverage service.
 *
 * @example
 * COVERAGE_SERVICE.codes[0]?.code // => 'womensDesk'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COVERAGE_SERVICE = codeList('coverageService', '1', {
  womensDesk: "women's desk",
  disputeForum: 'dispute forum',
  awareness: 'awareness sessions',
  massMedia: 'mass media',
  policingForum: 'community policing forum',
  other: 'other',
})

/**
 * Codes for: figure qualifier.
 *
 * @example
 * FIGURE_QUALIFIER.codes[0]?.code // => 'exact'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FIGURE_QUALIFIER = codeList('figureQualifier', '1', {
  exact: 'exactly',
  about: 'about',
  moreThan: 'more than',
  atMost: 'at most',
  atLeast: 'at least',
  target: 'target',
})

/**
 * Codes for: instrument type.
 *
 * @example
 * INSTRUMENT_TYPE.codes[0]?.code // => 'guideline'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INSTRUMENT_TYPE = codeList('instrumentType', '1', {
  guideline: 'guideline',
  procedure: 'procedure',
  sop: 'standing operating procedure',
  strategy: 'strategy',
  policy: 'policy',
  draftBill: 'draft bill',
  act: 'act',
  rules: 'rules',
  notification: 'notification',
  mou: 'memorandum of understanding',
  other: 'other',
})

/**
 * Codes for: instrument stage.
 *
 * @example
 * INSTRUMENT_STAGE.codes[0]?.code // => 'drafted'
 *
 * @category code lists
 * @since 0.1.0
 */
export const INSTRUMENT_STAGE = codeList('instrumentStage', '1', {
  drafted: 'drafted',
  consulted: 'consulted',
  approved: 'approved',
  notified: 'notified',
  inUse: 'in use',
  underReview: 'under review',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
})

/**
 * Codes for: bill stage. How far a bill has come on its way to being an act.
 *
 * @example
 * BILL_STAGE.codes.map(({ code }) => code) // => ['introduced', 'committee', 'passed', 'assented']
 *
 * @category code lists
 * @since 0.1.0
 */
export const BILL_STAGE = codeList('billStage', '1', {
  introduced: 'introduced',
  committee: 'in committee',
  passed: 'passed',
  assented: 'assented to',
})

/**
 * Codes for: use evidence kind.
 *
 * @example
 * USE_EVIDENCE_KIND.codes[0]?.code // => 'trainedOfficers'
 *
 * @category code lists
 * @since 0.1.0
 */
export const USE_EVIDENCE_KIND = codeList('useEvidenceKind', '1', {
  trainedOfficers: 'trained officers',
  formsInUse: 'forms in use',
  caseAudit: 'audit of cases',
  courtCitation: 'cited by a court',
  bodyConstituted: 'body constituted',
  other: 'other',
})

/**
 * Codes for: policy topic.
 *
 * @example
 * POLICY_TOPIC.codes[0]?.code // => 'gbvInvestigation'
 *
 * @category code lists
 * @since 0.1.0
 */
export const POLICY_TOPIC = codeList('policyTopic', '1', {
  gbvInvestigation: 'investigation of gender-based violence',
  easeOfReporting: 'ease of reporting',
  victimSupport: 'victim support',
  domesticViolence: 'domestic violence',
  acidCrime: 'acid crimes',
  workplaceHarassment: 'harassment at work',
  womenInPolice: 'women in police',
  womensDesks: "women's desks",
  customaryPractices: 'harmful customs',
  childProtection: 'child protection',
  other: 'other',
})
