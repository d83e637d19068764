import type { Fact } from '@aitebaar/conditions'

import { complaintChildFacts } from './complaint-child.ts'
import { complaintHandlingFacts } from './complaint-handling.ts'
import { complaintSafetyFacts } from './complaint-safety.ts'
import { complaintSupportFacts } from './complaint-support.ts'
import { complaintFacts } from './complaint.ts'
import { directoryFacts } from './directory.ts'
import { disputeFacts } from './dispute.ts'
import { evidenceFacts } from './evidence.ts'
import { figureFacts } from './figure.ts'
import { followUpFacts } from './follow-up.ts'
import { forumReturnFacts } from './forum-return.ts'
import { incidentCareFacts } from './incident-care.ts'
import { incidentFacts } from './incident.ts'
import { legalProcessFacts } from './legal-process.ts'
import { legalStepFacts } from './legal-step.ts'
import { marriageFacts } from './marriage.ts'
import { needFacts } from './need.ts'
import { participationFacts } from './participation.ts'
import { policingForumFacts } from './policing-forum.ts'
import { policyFacts } from './policy.ts'
import { recruitmentFacts } from './recruitment.ts'
import { referralFacts } from './referral.ts'
import { safetyAssessmentFacts } from './safety-assessment.ts'
import { settlementSafetyFacts } from './settlement-safety.ts'
import { settlementTermFacts } from './settlement-terms.ts'
import { settlementTimeFacts } from './settlement-time.ts'
import { settlementWomenFacts } from './settlement-women.ts'
import { storyFacts } from './story.ts'
import { survivorAgeFacts } from './survivor-age.ts'
import { trainingFacts } from './training.ts'

/** Facts that follow from several fields, the same in every country. */
export const derivedFacts: readonly Fact[] = [
  ...settlementTermFacts,
  ...settlementSafetyFacts,
  ...settlementTimeFacts,
  ...settlementWomenFacts,
  ...incidentFacts,
  ...incidentCareFacts,
  ...survivorAgeFacts,
  ...marriageFacts,
  ...complaintFacts,
  ...complaintSafetyFacts,
  ...complaintHandlingFacts,
  ...safetyAssessmentFacts,
  ...evidenceFacts,
  ...followUpFacts,
  ...legalProcessFacts,
  ...legalStepFacts,
  ...referralFacts,
  ...storyFacts,
  ...complaintSupportFacts,
  ...complaintChildFacts,
  ...disputeFacts,
  ...participationFacts,
  ...directoryFacts,
  ...figureFacts,
  ...forumReturnFacts,
  ...needFacts,
  ...policingForumFacts,
  ...policyFacts,
  ...recruitmentFacts,
  ...trainingFacts,
]
