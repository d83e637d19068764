/** Fields that the reference of the domain marks as derived: never typed by a person. */
export interface DerivedField {
  /** As in the reference: `Incident.daysToReport`. */
  readonly field: string
  /** The function of `@aitebaar/core` that gives it; absent when none does. */
  readonly by?: string
  /** Where it is told instead. */
  readonly instead?: string
}

export const DERIVED_FIELDS: readonly DerivedField[] = [
  { field: 'Officer.isTrainedForDesk', by: 'isTrainedForDesk' },
  { field: 'Officer.isVictimSupportOfficer', by: 'isVictimSupportOfficer' },
  { field: 'Person.isMinorAtIncident', by: 'wasMinor' },
  { field: 'Complaint.receiverWasFemale', by: 'receiverWasFemale' },
  { field: 'Complaint.receiverWasTrained', by: 'receiverWasTrained' },
  { field: 'Complaint.involvesGbv', by: 'involvesGbv' },
  { field: 'Incident.gbvCoreType', by: 'gbvCoreType' },
  { field: 'Incident.contextCodes', by: 'gbvContexts' },
  { field: 'Incident.daysToReport', by: 'daysToReport' },
  { field: 'Incident.consentToCount', by: 'mayBeCounted' },
  { field: 'LegalProcess.cognizable', instead: 'It is law: the register of a jurisdiction says it of a provision and a day, and rules read it there.' },
  { field: 'LegalProcess.bailable', instead: 'It is law: the register of a jurisdiction says it of a provision and a day, and rules read it there.' },
  { field: 'LegalProcess.compoundable', instead: 'It is law: the register of a jurisdiction says it of a provision and a day, and rules read it there.' },
  { field: 'DisputeForum.membersTotal', by: 'membersOf' },
  { field: 'DisputeForum.membersFemale', by: 'membersOf' },
  { field: 'Mediator.isTrained', by: 'isTrainedMediator' },
  { field: 'Mediator.trainingValidTo', by: 'trainingValidTo' },
  { field: 'Dispute.broughtBy', by: 'broughtBy' },
  { field: 'Dispute.mediability', by: 'mediabilityOf' },
  { field: 'Dispute.panelSize', by: 'panelOf' },
  { field: 'Dispute.panelFemale', by: 'panelOf' },
  { field: 'Dispute.panelTrained', by: 'panelOf' },
  { field: 'Settlement.criminalEffect', by: 'criminalEffect' },
  { field: 'ForumReturn.reconciliationGap', by: 'reconciliationGap' },
  { field: 'TrainingAttendance.completed', by: 'hasCompleted' },
  { field: 'RecruitmentApplication.currentStage', by: 'currentStage' },
  { field: 'StoryReview.jigsawLevel', by: 'jigsawLevel' },
  { field: 'SafetyAssessment.levelCode', by: 'levelFloor' },
  { field: 'SafetyAssessment.nextReviewDueAt', by: 'reviewDueAt' },
]
