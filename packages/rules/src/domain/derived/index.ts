import type { Fact } from '@aitebaar/conditions'

import { complaintSafetyFacts } from './complaint-safety.ts'
import { complaintFacts } from './complaint.ts'
import { incidentFacts } from './incident.ts'
import { marriageFacts } from './marriage.ts'
import { referralFacts } from './referral.ts'
import { settlementSafetyFacts } from './settlement-safety.ts'
import { settlementTermFacts } from './settlement-terms.ts'
import { storyFacts } from './story.ts'

/** Facts that follow from several fields, the same in every country. */
export const derivedFacts: readonly Fact[] = [
  ...settlementTermFacts,
  ...settlementSafetyFacts,
  ...incidentFacts,
  ...marriageFacts,
  ...complaintFacts,
  ...complaintSafetyFacts,
  ...referralFacts,
  ...storyFacts,
]
