import { Area } from './area/area.ts'
import { AwarenessActivity } from './awareness/awareness-activity.ts'
import { BeneficiaryContact } from './beneficiary/beneficiary-contact.ts'
import { Complaint } from './complaint/complaint.ts'
import { Consent } from './consent/consent.ts'
import { CoverageEstimate } from './coverage/coverage-estimate.ts'
import { DeskContact } from './desk-contact/desk-contact.ts'
import { Dispute } from './dispute/dispute.ts'
import { EvidenceItem } from './evidence/evidence-item.ts'
import { FeedbackResponse } from './feedback/feedback-response.ts'
import { FeedbackSurvey } from './feedback/feedback-survey.ts'
import { PublishedFigure } from './figure/published-figure.ts'
import { FollowUp } from './follow-up/follow-up.ts'
import { DisputeForum } from './forum/dispute-forum.ts'
import { ForumReturn } from './forum/forum-return.ts'
import { Incident } from './incident/incident.ts'
import { DeskInspection } from './inspection/desk-inspection.ts'
import { LegalProcess } from './legal-process/legal-process.ts'
import { Mediator } from './mediator/mediator.ts'
import { Officer } from './officer/officer.ts'
import { Organisation } from './organisation/organisation.ts'
import { CaseParticipation } from './participation/case-participation.ts'
import { PersonIdentity } from './person/person-identity.ts'
import { Person } from './person/person.ts'
import { CommunityPolicingForum } from './policing-forum/community-policing-forum.ts'
import { ForumAction } from './policing-forum/forum-action.ts'
import { ForumIssue } from './policing-forum/forum-issue.ts'
import { ForumMeeting } from './policing-forum/forum-meeting.ts'
import { PolicyInstrument } from './policy/policy-instrument.ts'
import { AuditEvent } from './provenance/audit-event.ts'
import { ProvenanceEvent } from './provenance/provenance-event.ts'
import { ServiceProvider } from './provider/service-provider.ts'
import { RecruitmentApplication } from './recruitment/recruitment-application.ts'
import { RecruitmentDrive } from './recruitment/recruitment-drive.ts'
import { Referral } from './referral/referral.ts'
import { SafetyAssessment } from './safety/safety-assessment.ts'
import { SafetyPlan } from './safety/safety-plan.ts'
import { Settlement } from './settlement/settlement.ts'
import { Station } from './station/station.ts'
import { StoryReview } from './story/story-review.ts'
import { TestResult } from './training/test-result.ts'
import { TrainingAttendance } from './training/training-attendance.ts'
import { TrainingCourse } from './training/training-course.ts'
import { TrainingSession } from './training/training-session.ts'
import { WomensDesk } from './womens-desk/womens-desk.ts'
import { WorkplaceSatisfactionResponse } from './workplace/workplace-response.ts'
import { WorkplaceSatisfactionSurvey } from './workplace/workplace-survey.ts'

/**
 * What there is to know of a kind of entity.
 *
 * @example
 * const desk: EntityEntry<typeof WomensDesk, 'desks', 'deskId'> = ENTITIES.womensDesk
 * desk.plural // => 'desks'
 *
 * @category entities
 * @since 0.1.0
 */
export interface EntityEntry<S, P extends string, I extends string> {
  readonly schema: S
  /** Its name in the arrays of a case file. */
  readonly plural: P
  /** The field that holds its id. */
  readonly idField: I
}

/**
 * The entry of every kind.
 *
 * @example
 * const entities: Entities = ENTITIES
 * entities.complaint.idField // => 'complaintId'
 *
 * @category entities
 * @since 0.1.0
 */
export type Entities = {
  readonly area: EntityEntry<typeof Area, 'areas', 'areaId'>
  readonly auditEvent: EntityEntry<typeof AuditEvent, 'auditEvents', 'auditEventId'>
  readonly awarenessActivity: EntityEntry<typeof AwarenessActivity, 'awarenessActivities', 'activityId'>
  readonly beneficiaryContact: EntityEntry<typeof BeneficiaryContact, 'beneficiaryContacts', 'contactRecordId'>
  readonly caseParticipation: EntityEntry<typeof CaseParticipation, 'participations', 'participationId'>
  readonly communityPolicingForum: EntityEntry<typeof CommunityPolicingForum, 'policingForums', 'forumId'>
  readonly complaint: EntityEntry<typeof Complaint, 'complaints', 'complaintId'>
  readonly consent: EntityEntry<typeof Consent, 'consents', 'consentId'>
  readonly coverageEstimate: EntityEntry<typeof CoverageEstimate, 'coverageEstimates', 'estimateId'>
  readonly deskContact: EntityEntry<typeof DeskContact, 'deskContacts', 'contactId'>
  readonly deskInspection: EntityEntry<typeof DeskInspection, 'deskInspections', 'inspectionId'>
  readonly dispute: EntityEntry<typeof Dispute, 'disputes', 'disputeId'>
  readonly disputeForum: EntityEntry<typeof DisputeForum, 'forums', 'forumId'>
  readonly evidenceItem: EntityEntry<typeof EvidenceItem, 'evidenceItems', 'evidenceItemId'>
  readonly feedbackResponse: EntityEntry<typeof FeedbackResponse, 'feedbackResponses', 'responseId'>
  readonly feedbackSurvey: EntityEntry<typeof FeedbackSurvey, 'feedbackSurveys', 'surveyId'>
  readonly followUp: EntityEntry<typeof FollowUp, 'followUps', 'followUpId'>
  readonly forumAction: EntityEntry<typeof ForumAction, 'forumActions', 'actionId'>
  readonly forumIssue: EntityEntry<typeof ForumIssue, 'forumIssues', 'issueId'>
  readonly forumMeeting: EntityEntry<typeof ForumMeeting, 'forumMeetings', 'meetingId'>
  readonly forumReturn: EntityEntry<typeof ForumReturn, 'forumReturns', 'returnId'>
  readonly incident: EntityEntry<typeof Incident, 'incidents', 'incidentId'>
  readonly legalProcess: EntityEntry<typeof LegalProcess, 'legalProcesses', 'legalProcessId'>
  readonly mediator: EntityEntry<typeof Mediator, 'mediators', 'mediatorId'>
  readonly officer: EntityEntry<typeof Officer, 'officers', 'officerId'>
  readonly organisation: EntityEntry<typeof Organisation, 'organisations', 'organisationId'>
  readonly person: EntityEntry<typeof Person, 'persons', 'personId'>
  readonly personIdentity: EntityEntry<typeof PersonIdentity, 'personIdentities', 'personId'>
  readonly policyInstrument: EntityEntry<typeof PolicyInstrument, 'policyInstruments', 'instrumentId'>
  readonly provenanceEvent: EntityEntry<typeof ProvenanceEvent, 'provenanceEvents', 'provenanceEventId'>
  readonly publishedFigure: EntityEntry<typeof PublishedFigure, 'publishedFigures', 'figureId'>
  readonly recruitmentApplication: EntityEntry<typeof RecruitmentApplication, 'recruitmentApplications', 'applicationId'>
  readonly recruitmentDrive: EntityEntry<typeof RecruitmentDrive, 'recruitmentDrives', 'driveId'>
  readonly referral: EntityEntry<typeof Referral, 'referrals', 'referralId'>
  readonly safetyAssessment: EntityEntry<typeof SafetyAssessment, 'safetyAssessments', 'safetyAssessmentId'>
  readonly safetyPlan: EntityEntry<typeof SafetyPlan, 'safetyPlans', 'safetyPlanId'>
  readonly serviceProvider: EntityEntry<typeof ServiceProvider, 'serviceProviders', 'providerId'>
  readonly settlement: EntityEntry<typeof Settlement, 'settlements', 'settlementId'>
  readonly station: EntityEntry<typeof Station, 'stations', 'stationId'>
  readonly storyReview: EntityEntry<typeof StoryReview, 'stories', 'reviewId'>
  readonly testResult: EntityEntry<typeof TestResult, 'testResults', 'testResultId'>
  readonly trainingAttendance: EntityEntry<typeof TrainingAttendance, 'trainingAttendances', 'attendanceId'>
  readonly trainingCourse: EntityEntry<typeof TrainingCourse, 'trainingCourses', 'courseId'>
  readonly trainingSession: EntityEntry<typeof TrainingSession, 'trainingSessions', 'sessionId'>
  readonly womensDesk: EntityEntry<typeof WomensDesk, 'desks', 'deskId'>
  readonly workplaceSatisfactionResponse: EntityEntry<typeof WorkplaceSatisfactionResponse, 'workplaceResponses', 'responseId'>
  readonly workplaceSatisfactionSurvey: EntityEntry<typeof WorkplaceSatisfactionSurvey, 'workplaceSurveys', 'surveyId'>
}

/**
 * Every entity: its schema, its name in the arrays of a case file, and the field that holds its id.
 *
 * @example
 * ENTITIES.complaint.plural // => 'complaints'
 * ENTITIES.settlement.idField // => 'settlementId'
 *
 * @category entities
 * @since 0.1.0
 */
export const ENTITIES: Entities = {
  area: { schema: Area, plural: 'areas', idField: 'areaId' },
  auditEvent: { schema: AuditEvent, plural: 'auditEvents', idField: 'auditEventId' },
  awarenessActivity: { schema: AwarenessActivity, plural: 'awarenessActivities', idField: 'activityId' },
  beneficiaryContact: { schema: BeneficiaryContact, plural: 'beneficiaryContacts', idField: 'contactRecordId' },
  caseParticipation: { schema: CaseParticipation, plural: 'participations', idField: 'participationId' },
  communityPolicingForum: { schema: CommunityPolicingForum, plural: 'policingForums', idField: 'forumId' },
  complaint: { schema: Complaint, plural: 'complaints', idField: 'complaintId' },
  consent: { schema: Consent, plural: 'consents', idField: 'consentId' },
  coverageEstimate: { schema: CoverageEstimate, plural: 'coverageEstimates', idField: 'estimateId' },
  deskContact: { schema: DeskContact, plural: 'deskContacts', idField: 'contactId' },
  deskInspection: { schema: DeskInspection, plural: 'deskInspections', idField: 'inspectionId' },
  dispute: { schema: Dispute, plural: 'disputes', idField: 'disputeId' },
  disputeForum: { schema: DisputeForum, plural: 'forums', idField: 'forumId' },
  evidenceItem: { schema: EvidenceItem, plural: 'evidenceItems', idField: 'evidenceItemId' },
  feedbackResponse: { schema: FeedbackResponse, plural: 'feedbackResponses', idField: 'responseId' },
  feedbackSurvey: { schema: FeedbackSurvey, plural: 'feedbackSurveys', idField: 'surveyId' },
  followUp: { schema: FollowUp, plural: 'followUps', idField: 'followUpId' },
  forumAction: { schema: ForumAction, plural: 'forumActions', idField: 'actionId' },
  forumIssue: { schema: ForumIssue, plural: 'forumIssues', idField: 'issueId' },
  forumMeeting: { schema: ForumMeeting, plural: 'forumMeetings', idField: 'meetingId' },
  forumReturn: { schema: ForumReturn, plural: 'forumReturns', idField: 'returnId' },
  incident: { schema: Incident, plural: 'incidents', idField: 'incidentId' },
  legalProcess: { schema: LegalProcess, plural: 'legalProcesses', idField: 'legalProcessId' },
  mediator: { schema: Mediator, plural: 'mediators', idField: 'mediatorId' },
  officer: { schema: Officer, plural: 'officers', idField: 'officerId' },
  organisation: { schema: Organisation, plural: 'organisations', idField: 'organisationId' },
  person: { schema: Person, plural: 'persons', idField: 'personId' },
  personIdentity: { schema: PersonIdentity, plural: 'personIdentities', idField: 'personId' },
  policyInstrument: { schema: PolicyInstrument, plural: 'policyInstruments', idField: 'instrumentId' },
  provenanceEvent: { schema: ProvenanceEvent, plural: 'provenanceEvents', idField: 'provenanceEventId' },
  publishedFigure: { schema: PublishedFigure, plural: 'publishedFigures', idField: 'figureId' },
  recruitmentApplication: { schema: RecruitmentApplication, plural: 'recruitmentApplications', idField: 'applicationId' },
  recruitmentDrive: { schema: RecruitmentDrive, plural: 'recruitmentDrives', idField: 'driveId' },
  referral: { schema: Referral, plural: 'referrals', idField: 'referralId' },
  safetyAssessment: { schema: SafetyAssessment, plural: 'safetyAssessments', idField: 'safetyAssessmentId' },
  safetyPlan: { schema: SafetyPlan, plural: 'safetyPlans', idField: 'safetyPlanId' },
  serviceProvider: { schema: ServiceProvider, plural: 'serviceProviders', idField: 'providerId' },
  settlement: { schema: Settlement, plural: 'settlements', idField: 'settlementId' },
  station: { schema: Station, plural: 'stations', idField: 'stationId' },
  storyReview: { schema: StoryReview, plural: 'stories', idField: 'reviewId' },
  testResult: { schema: TestResult, plural: 'testResults', idField: 'testResultId' },
  trainingAttendance: { schema: TrainingAttendance, plural: 'trainingAttendances', idField: 'attendanceId' },
  trainingCourse: { schema: TrainingCourse, plural: 'trainingCourses', idField: 'courseId' },
  trainingSession: { schema: TrainingSession, plural: 'trainingSessions', idField: 'sessionId' },
  womensDesk: { schema: WomensDesk, plural: 'desks', idField: 'deskId' },
  workplaceSatisfactionResponse: { schema: WorkplaceSatisfactionResponse, plural: 'workplaceResponses', idField: 'responseId' },
  workplaceSatisfactionSurvey: { schema: WorkplaceSatisfactionSurvey, plural: 'workplaceSurveys', idField: 'surveyId' },
}

/**
 * The kind of an entity.
 *
 * @example
 * const kind: EntityKind = 'womensDesk'
 * ENTITIES[kind].idField // => 'deskId'
 *
 * @category entities
 * @since 0.1.0
 */
export type EntityKind = keyof Entities

/**
 * The kinds that live in a vault of their own: no case file holds them, and no rule or indicator reads them.
 *
 * @example
 * VAULT_KINDS.includes('personIdentity') // => true
 *
 * @category entities
 * @since 0.1.0
 */
export const VAULT_KINDS = ['personIdentity'] as const satisfies readonly EntityKind[]

/**
 * The kinds of entities that a case file may hold and that facts are made of.
 *
 * @example
 * const kind: CaseEntityKind = 'person'
 * CASE_ENTITY_KINDS.includes(kind) // => true
 *
 * @category entities
 * @since 0.1.0
 */
export type CaseEntityKind = Exclude<EntityKind, (typeof VAULT_KINDS)[number]>

/* @__NO_SIDE_EFFECTS__ */
const outsideVault = (): readonly CaseEntityKind[] => {
  const vault: readonly string[] = VAULT_KINDS
  return (Object.keys(ENTITIES) as EntityKind[]).filter((kind): kind is CaseEntityKind => !vault.includes(kind))
}

/**
 * Every kind of entity but those of the vault.
 *
 * @example
 * CASE_ENTITY_KINDS.some((kind) => kind === 'complaint') // => true
 *
 * @category entities
 * @since 0.1.0
 */
export const CASE_ENTITY_KINDS: readonly CaseEntityKind[] = /* @__PURE__ */ outsideVault()
