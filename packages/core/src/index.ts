export type { Issue, IssuePath, Issues } from './issue.ts'
export { formatPath } from './issue.ts'
export { invariant } from './invariant.ts'
export { getOrThrow } from './either.ts'
export type { Known } from './known.ts'
export { editDistance, nearest } from './nearest.ts'
export type { ShapeCode } from './issue-from-zod.ts'
export { issuesFromZod } from './issue-from-zod.ts'
export { parse } from './parse.ts'
export type { JsonLimits } from './json/scan.ts'
export { isJsonObject } from './json/is-json-object.ts'
export { JSON_LIMITS, parseJson } from './json/parse-json.ts'
export { addDays, daysBetween, daysInMonth, dayNumber, firstDay, IsoDate, isIsoDate, isPartialDate, lastDay, PartialDate } from './time/date.ts'
export type { Span } from './time/date-time.ts'
export { DateTime, formatInstant, instant, isDateTime, localDate, PAKISTAN_OFFSET_MINUTES, spanOf, startOfDay } from './time/date-time.ts'
export { ascends, notBefore } from './time/compare.ts'
export { Period, Recurrence } from './time/period.ts'
export { durationMilliseconds, formatDuration, IsoDuration, isIsoDuration, isWholeDays } from './time/duration.ts'
export { dueAt, isOverdue } from './time/due.ts'
export { atLeast, maySurface, SENSITIVITIES, Sensitivity } from './sensitivity.ts'
export type { Protected, Unwrapped } from './privacy/protected.ts'
export { isProtected, protect, unwrap } from './privacy/protected.ts'
export type { Encoded } from './privacy/encode.ts'
export { encode } from './privacy/encode.ts'
export { project } from './privacy/project.ts'
export { redact } from './privacy/redact.ts'
export { sensitivityOf } from './privacy/sensitivity-of.ts'
export type { RetentionClass, RetentionDates, RetentionYears } from './privacy/retention.ts'
export { RETENTION_YEARS, retentionDates } from './privacy/retention.ts'
export { erase } from './privacy/erase.ts'
export { Absent, ABSENT_REASONS, AbsentReason, isAbsent, Maybe } from './maybe.ts'
export { FreeText, LanguageTag, LocalName, LocalText, Money, TimeOfDay } from './text/text.ts'
export type { Id, IdSchema, TokenSchema } from './id.ts'
export { id, idKind, token } from './id.ts'
export type { CodeEntry, CodeList, CodeOf, CodeSchema, CodeWords } from './code-list/code-list.ts'
export { codeList, codeListOf, codeSchema } from './code-list/code-list.ts'
export {
  AUDIENCE,
  AWARENESS_MODE,
  AWARENESS_OBJECTIVE,
  AWARENESS_TOPIC,
  BILL_STAGE,
  COUNT_BASIS,
  COURSE_CATEGORY,
  COVERAGE_SERVICE,
  EDUCATION,
  FIGURE_QUALIFIER,
  INSTRUMENT_STAGE,
  INSTRUMENT_TYPE,
  POLICY_TOPIC,
  REACH_METHOD,
  RECRUIT_EXIT,
  RECRUIT_RESULT,
  RECRUIT_STAGE,
  USE_EVIDENCE_KIND,
} from './code-list/capacity.ts'
export { CHARGED_SECTION, COMPROMISE_BY } from './code-list/charge.ts'
export {
  SEXUAL_ACT,
  LACK_OF_AGREEMENT,
  TAKEN_BY,
  TAKEN_FOR,
  HURT_GRADE,
  LASTING_HARM,
  THREAT,
  MARRIAGE_PART,
  MARRIAGE_PRESSURE,
  MARRIAGE_CLAIM,
  QURAN_MARRIAGE,
  ONLINE_ACT,
  ONLINE_PURPOSE,
  EMPLOYER_TYPE,
  SHARE_WITHHELD_BY,
  PROPERTY_RIGHT,
  PROPERTY_ACT,
} from './code-list/conduct.ts'
export { ABSENT_REASON, DATA_CATEGORY, DAY, RETENTION_CLASS, SEX, YES_NO_NOT_ASKED, YES_NO_UNKNOWN } from './code-list/common.ts'
export {
  CHANNEL,
  CLOSURE_AGREEMENT,
  CLOSURE_REASON,
  COMPLAINT_STATUS,
  CONTACT_PURPOSE,
  DEPARTURE_ARRANGEMENT,
  FIR_WISH,
  FOLLOW_UP_OUTCOME,
  FOLLOW_UP_PURPOSE,
  HEARD_ABOUT,
  IMMEDIATE_SAFETY,
  LEGAL_ROUTE,
  ON_BEHALF_OF,
  VISIT_TYPE,
} from './code-list/contact.ts'
export {
  BROUGHT_BY,
  COMPLIANCE_STATUS,
  CRIMINAL_EFFECT,
  DISPUTE_STATUS,
  DISPUTE_TYPE,
  FORUM_LEGAL_BASIS,
  FORUM_TYPE,
  INTAKE_ROUTE,
  MEDIABILITY,
  PROFESSION,
  PROHIBITED_TERM_TYPES,
  RECORD_KIND,
  SETTLEMENT_CONSENT,
  TERM_DISPOSITION,
  TERM_TYPE,
  WOMAN_PRESENCE,
} from './code-list/dispute.ts'
export { BLAME_WORDING, DANGER_DETAIL, INTIMATE_DETAIL, LOADED_WORDING, PSEUDONYM_LIKENESS, STORY_CONTEXT } from './code-list/draft.ts'
export {
  GBV_CONTEXT,
  GBV_CORE_TYPE,
  GBV_NATURES,
  HARMFUL_PRACTICE,
  ICCS,
  INCIDENT_TIME,
  INJURY,
  NATURE,
  NEVER_MEDIATE_NATURES,
  ORGANISATION_TYPE,
  WEAPON,
} from './code-list/incident.ts'
export { CHECK_RESULT, IDENTITY_ELEMENT, JIGSAW_LEVEL, OFFENCE_KIND, STORY_DECISION, STORY_KIND, STRONG_IDENTITY_ELEMENTS } from './code-list/media.ts'
export { NEED, SHELTER_QUESTION } from './code-list/need.ts'
export {
  ACCOMPANIED_BY,
  ACTOR_ROLE,
  AGE_BAND,
  CASE_ROLE,
  CONFLICT_REASON,
  DISPLACEMENT,
  DUTY,
  FUNCTIONAL_DIFFICULTY,
  MARITAL_STATUS,
  POLICE_RANK,
  RELATIONSHIP,
  SIDE,
} from './code-list/people.ts'
export { AREA_LEVEL, AREA_TREE, DESK_FACILITY, DESK_STATUS, FIR_CAPABILITY, PLACE_TYPE, STATION_TYPE } from './code-list/place.ts'
export {
  ADVERSE_ACTION,
  EVIDENCE_KIND,
  FIR_DECISION,
  FIR_REFUSAL_REASON,
  PROCESS_STATUS,
  PROVISION_ANSWER,
  STATEMENT_PROVISION,
  STEP_OUTCOME,
  STORAGE,
  TRACK,
} from './code-list/process.ts'
export { ASSESSMENT_TRIGGER, CRITICAL_RISK_ITEMS, OWN_VIEW, RISK_ANSWER, RISK_ITEM, RISK_LEVEL } from './code-list/safety.ts'
export {
  CONSENT_CAPACITY,
  CONSENT_DECISION,
  CONSENT_METHOD,
  CONSENT_SCOPE,
  CONSENT_STATUS,
  DECLINE_REASON,
  NOT_REFERRED_REASON,
  OVERRIDE_BASIS,
  REFERRAL_METHOD,
  REFERRAL_OUTCOME,
  REFERRAL_STATUS,
  SERVICE_CATEGORY,
  SURVIVOR_DECISION,
  URGENCY,
} from './code-list/service.ts'
export { RANK_BAND, WORKPLACE_ITEM, YEARS_BAND } from './code-list/workplace.ts'
export { FORUM_ACTION_STATUS, ISSUE_TOPIC, MEMBER_CAPACITY, POLICING_FORUM_KIND } from './code-list/forum-work.ts'
export { DEATH_SAID_TO_BE, DISCLOSING_OFFICE, HANDLER_CONNECTION, INTRUSIVE_QUESTION, INVESTIGATION_FAILURE, OUTSIDER } from './code-list/handling.ts'
export { FEEDBACK_ITEM, FEEDBACK_MODE, FEEDBACK_STAGE } from './code-list/feedback.ts'
export { MEASURED, SCOPE_PART, TIME_GRAIN } from './code-list/figure.ts'
export { AGENT_ROLE, AUDIT_ACTION, AUDIT_OUTCOME, BENEFICIARY_TIER, PROVENANCE_ACTIVITY } from './code-list/trace.ts'
export { CAPACITY_STATUS, RECRUIT_POST, SAFE_CHANNEL, TEST_KIND } from './code-list/directory.ts'
export { CODE_LISTS } from './code-list/all.ts'
export type { MappingSystem } from './code-list/mappings.ts'
export { mappingOf } from './code-list/mappings.ts'
export type { FieldMeta, FieldSchema, LifeSafetyMeta, ProtectedSchema } from './entity/field.ts'
export { field, fieldMeta } from './entity/field.ts'
export type { AllOptional, Fields } from './entity/fields.ts'
export type { Envelope } from './entity/envelope.ts'
export type { EntityFields, EntitySchema } from './entity/entity.ts'
export { entity, entityKind } from './entity/entity.ts'
export type { FieldDescription, FieldKind } from './entity/describe-fields.ts'
export { describeFields } from './entity/describe-fields.ts'
export { fieldsWithOther, otherTextOf } from './entity/other-text.ts'
export { Area } from './area/area.ts'
export { AwarenessActivity } from './awareness/awareness-activity.ts'
export { Complaint } from './complaint/complaint.ts'
export { Consent } from './consent/consent.ts'
export { SAFETY_SCOPES, scopeOfService } from './consent/permits.ts'
export { CoverageEstimate } from './coverage/coverage-estimate.ts'
export { DeskContact } from './desk-contact/desk-contact.ts'
export { Dispute } from './dispute/dispute.ts'
export type { DisputeMatter, Mediability } from './dispute/mediability.ts'
export { MEDIABILITY_OF_TYPE, mediabilityOf } from './dispute/mediability.ts'
export { EvidenceItem } from './evidence/evidence-item.ts'
export { PublishedFigure } from './figure/published-figure.ts'
export { FollowUp } from './follow-up/follow-up.ts'
export { DisputeForum } from './forum/dispute-forum.ts'
export { Incident } from './incident/incident.ts'
export { LegalProcess } from './legal-process/legal-process.ts'
export { LegalStep } from './legal-process/step.ts'
export { Mediator } from './mediator/mediator.ts'
export { Officer } from './officer/officer.ts'
export { CaseParticipation } from './participation/case-participation.ts'
export { Person } from './person/person.ts'
export type { AgeEvidence, AgeRange } from './person/age.ts'
export { ageAtIncident, ageOn, isUnder } from './person/age.ts'
export { wasMinor } from './person/minor.ts'
export { involvesGbv, receiverWasFemale, receiverWasTrained } from './complaint/receiver.ts'
export { mayBeCounted } from './consent/counting.ts'
export { broughtBy } from './dispute/brought-by.ts'
export type { Panel } from './dispute/panel.ts'
export { panelOf } from './dispute/panel.ts'
export { membersOf } from './forum/members.ts'
export type { ReturnFigures } from './forum/reconciliation-gap.ts'
export { missingFigures, reconciliationGap } from './forum/reconciliation-gap.ts'
export { daysToReport, REPORT_BANDS, reportBand } from './incident/days-to-report.ts'
export type { DerivedContext } from './incident/gbv-contexts.ts'
export { gbvContexts } from './incident/gbv-contexts.ts'
export { gbvCoreType } from './incident/gbv-core-type.ts'
export { isTrainedMediator, trainingValidTo } from './mediator/mediator-training.ts'
export { isTrainedForDesk, isVictimSupportOfficer } from './officer/desk-training.ts'
export { currentStage } from './recruitment/current-stage.ts'
export { levelFloor, reviewDueAt } from './safety/level.ts'
export { criminalEffect } from './settlement/criminal-effect.ts'
export { jigsawLevel } from './story/jigsaw-level.ts'
export { hasCompleted } from './training/has-completed.ts'
export { PolicyInstrument } from './policy/policy-instrument.ts'
export { RecruitmentApplication } from './recruitment/recruitment-application.ts'
export { Referral } from './referral/referral.ts'
export { SafetyAssessment } from './safety/safety-assessment.ts'
export { ConsideredTerm, Settlement, SettlementTerm } from './settlement/settlement.ts'
export { Station } from './station/station.ts'
export { StoryReview } from './story/story-review.ts'
export { TrainingAttendance } from './training/training-attendance.ts'
export { WomensDesk } from './womens-desk/womens-desk.ts'
export { Organisation } from './organisation/organisation.ts'
export { PersonIdentity } from './person/person-identity.ts'
export { SafetyPlan } from './safety/safety-plan.ts'
export { ServiceProvider } from './provider/service-provider.ts'
export { TrainingCourse } from './training/training-course.ts'
export { TrainingSession } from './training/training-session.ts'
export { TestResult } from './training/test-result.ts'
export { RecruitmentDrive } from './recruitment/recruitment-drive.ts'
export { WorkplaceSatisfactionSurvey } from './workplace/workplace-survey.ts'
export { WorkplaceSatisfactionResponse } from './workplace/workplace-response.ts'
export { CommunityPolicingForum } from './policing-forum/community-policing-forum.ts'
export { ForumMeeting } from './policing-forum/forum-meeting.ts'
export { ForumIssue } from './policing-forum/forum-issue.ts'
export { ForumAction } from './policing-forum/forum-action.ts'
export { FeedbackSurvey } from './feedback/feedback-survey.ts'
export { FeedbackResponse } from './feedback/feedback-response.ts'
export { ForumReturn } from './forum/forum-return.ts'
export { BeneficiaryContact } from './beneficiary/beneficiary-contact.ts'
export { ProvenanceEvent } from './provenance/provenance-event.ts'
export { AuditEvent } from './provenance/audit-event.ts'
export { DeskInspection } from './inspection/desk-inspection.ts'
export type { CaseEntityKind, Entities, EntityEntry, EntityKind } from './entities.ts'
export { CASE_ENTITY_KINDS, ENTITIES, VAULT_KINDS } from './entities.ts'
export { findIdentityNumbers } from './identity/refuse-identity-numbers.ts'
export { holdsIdentityNumber } from './identity/identity-number.ts'
export type { Scrubbed } from './identity/scrub.ts'
export { scrub } from './identity/scrub.ts'
export { LINKAGE_TEXT_VERSION, linkageText } from './identity/linkage-text.ts'
export type { HmacCrypto, LinkageOptions } from './identity/linkage-token.ts'
export { linkageToken } from './identity/linkage-token.ts'
export { makeTrackingCode, readTrackingCode, TrackingCode } from './tracking/tracking-code.ts'
export type { Migration, VersionedDocument } from './migration/migration.ts'
export { MIGRATIONS, migrate } from './migration/migrate.ts'
export type { RecordOf, RecordSchema } from './record/record.ts'
export { parseRecord, ProgrammeRecord, recordSchema, SCHEMA_VERSION } from './record/record.ts'
export type { CaseFileKind, CaseFileOf } from './case-file/case-file.ts'
export { CASE_FILE_ROOTS, CaseFile } from './case-file/case-file.ts'
export type { PlacedEntity } from './case-file/check-references.ts'
export { entitiesOf } from './case-file/check-references.ts'
export { parseCaseFile } from './case-file/parse-case-file.ts'
export type { EntityOf, Records, Related, Standing } from './related/records.ts'
export { recordsOf } from './related/records.ts'
export type { Invariant, Judgement } from './invariants/invariant.ts'
export { INVARIANTS } from './invariants/all.ts'
export { tableInvariants } from './invariants/table/all.ts'
export { INVARIANT_IDS } from './invariants/ids.ts'
export type { Unchecked, UncheckedReason } from './invariants/unchecked.ts'
export { UNCHECKED_INVARIANTS } from './invariants/unchecked.ts'
export type { InvariantFinding } from './invariants/check-invariants.ts'
export { checkInvariants } from './invariants/check-invariants.ts'
export type { Guard, Lifecycle, Move, Situation } from './lifecycle/lifecycle.ts'
export type { Statement } from './lifecycle/statements.ts'
export { STATEMENTS } from './lifecycle/statements.ts'
export type { LifecycleKind } from './lifecycle/all.ts'
export { LIFECYCLES } from './lifecycle/all.ts'
export type { TransitionCode, TransitionContext, TransitionIssue } from './lifecycle/transition.ts'
export { transition } from './lifecycle/transition.ts'
