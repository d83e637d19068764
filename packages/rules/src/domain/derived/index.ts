import type { Fact } from '@aitebaar/conditions'

import { complaintSafetyFacts } from './complaint-safety.ts'
import { complaintFacts } from './complaint.ts'
import { incidentFacts } from './incident.ts'
import { legalProcessFacts } from './legal-process.ts'
import { marriageFacts } from './marriage.ts'
import { referralFacts } from './referral.ts'
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
  ...survivorAgeFacts,
  ...marriageFacts,
  ...complaintFacts,
  ...complaintSafetyFacts,
  ...legalProcessFacts,
  ...referralFacts,
  ...storyFacts,
]
