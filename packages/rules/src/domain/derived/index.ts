import type { Fact } from '@aitebaar/conditions'

import { complaintHandlingFacts } from './complaint-handling.ts'
import { complaintSafetyFacts } from './complaint-safety.ts'
import { complaintFacts } from './complaint.ts'
import { evidenceFacts } from './evidence.ts'
import { followUpFacts } from './follow-up.ts'
import { incidentCareFacts } from './incident-care.ts'
import { incidentFacts } from './incident.ts'
import { legalProcessFacts } from './legal-process.ts'
import { legalStepFacts } from './legal-step.ts'
import { marriageFacts } from './marriage.ts'
import { referralFacts } from './referral.ts'
import { safetyAssessmentFacts } from './safety-assessment.ts'
import { settlementSafetyFacts } from './settlement-safety.ts'
import { settlementTermFacts } from './settlement-terms.ts'
import { settlementTimeFacts } from './settlement-time.ts'
import { settlementWomenFacts } from './settlement-women.ts'
import { storyFacts } from './story.ts'
import { survivorAgeFacts } from './survivor-age.ts'

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
]
