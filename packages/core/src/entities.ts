import { Area } from './area/area.ts'
import { AwarenessActivity } from './awareness/awareness-activity.ts'
import { Complaint } from './complaint/complaint.ts'
import { Consent } from './consent/consent.ts'
import { CoverageEstimate } from './coverage/coverage-estimate.ts'
import { DeskContact } from './desk-contact/desk-contact.ts'
import { Dispute } from './dispute/dispute.ts'
import { EvidenceItem } from './evidence/evidence-item.ts'
import { PublishedFigure } from './figure/published-figure.ts'
import { FollowUp } from './follow-up/follow-up.ts'
import { DisputeForum } from './forum/dispute-forum.ts'
import { Incident } from './incident/incident.ts'
import { LegalProcess } from './legal-process/legal-process.ts'
import { Mediator } from './mediator/mediator.ts'
import { Officer } from './officer/officer.ts'
import { CaseParticipation } from './participation/case-participation.ts'
import { Person } from './person/person.ts'
import { PolicyInstrument } from './policy/policy-instrument.ts'
import { RecruitmentApplication } from './recruitment/recruitment-application.ts'
import { Referral } from './referral/referral.ts'
import { SafetyAssessment } from './safety/safety-assessment.ts'
import { Settlement } from './settlement/settlement.ts'
import { Station } from './station/station.ts'
import { StoryReview } from './story/story-review.ts'
import { TrainingAttendance } from './training/training-attendance.ts'
import { WomensDesk } from './womens-desk/womens-desk.ts'

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
export const ENTITIES = {
  area: { schema: Area, plural: 'areas', idField: 'areaId' },
  awarenessActivity: { schema: AwarenessActivity, plural: 'awarenessActivities', idField: 'activityId' },
  caseParticipation: { schema: CaseParticipation, plural: 'participations', idField: 'participationId' },
  complaint: { schema: Complaint, plural: 'complaints', idField: 'complaintId' },
  consent: { schema: Consent, plural: 'consents', idField: 'consentId' },
  coverageEstimate: { schema: CoverageEstimate, plural: 'coverageEstimates', idField: 'estimateId' },
  deskContact: { schema: DeskContact, plural: 'deskContacts', idField: 'contactId' },
  dispute: { schema: Dispute, plural: 'disputes', idField: 'disputeId' },
  disputeForum: { schema: DisputeForum, plural: 'forums', idField: 'forumId' },
  evidenceItem: { schema: EvidenceItem, plural: 'evidenceItems', idField: 'evidenceItemId' },
  followUp: { schema: FollowUp, plural: 'followUps', idField: 'followUpId' },
  incident: { schema: Incident, plural: 'incidents', idField: 'incidentId' },
  legalProcess: { schema: LegalProcess, plural: 'legalProcesses', idField: 'legalProcessId' },
  mediator: { schema: Mediator, plural: 'mediators', idField: 'mediatorId' },
  officer: { schema: Officer, plural: 'officers', idField: 'officerId' },
  person: { schema: Person, plural: 'persons', idField: 'personId' },
  policyInstrument: { schema: PolicyInstrument, plural: 'policyInstruments', idField: 'instrumentId' },
  publishedFigure: { schema: PublishedFigure, plural: 'publishedFigures', idField: 'figureId' },
  recruitmentApplication: { schema: RecruitmentApplication, plural: 'recruitmentApplications', idField: 'applicationId' },
  referral: { schema: Referral, plural: 'referrals', idField: 'referralId' },
  safetyAssessment: { schema: SafetyAssessment, plural: 'safetyAssessments', idField: 'safetyAssessmentId' },
  settlement: { schema: Settlement, plural: 'settlements', idField: 'settlementId' },
  station: { schema: Station, plural: 'stations', idField: 'stationId' },
  storyReview: { schema: StoryReview, plural: 'stories', idField: 'reviewId' },
  trainingAttendance: { schema: TrainingAttendance, plural: 'trainingAttendances', idField: 'attendanceId' },
  womensDesk: { schema: WomensDesk, plural: 'desks', idField: 'deskId' },
} as const

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
export type EntityKind = keyof typeof ENTITIES
