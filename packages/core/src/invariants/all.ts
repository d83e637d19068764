import { COMPLAINT_INVARIANTS } from './complaint.ts'
import { CONSENT_INVARIANTS } from './consent.ts'
import { EVIDENCE_INVARIANTS } from './evidence.ts'
import { FEEDBACK_INVARIANTS } from './feedback.ts'
import { FOLLOW_UP_INVARIANTS } from './follow-up.ts'
import { FORUM_INVARIANTS } from './forum.ts'
import { INCIDENT_INVARIANTS } from './incident.ts'
import type { Invariant } from './invariant.ts'
import { LEGAL_PROCESS_INVARIANTS } from './legal-process.ts'
import { PARTICIPATION_INVARIANTS } from './participation.ts'
import { PERSON_INVARIANTS } from './person.ts'
import { RECRUITMENT_INVARIANTS } from './recruitment.ts'
import { SETTLEMENT_INVARIANTS } from './settlement.ts'
import { STORY_INVARIANTS } from './story.ts'
import { TRAINING_INVARIANTS } from './training.ts'

/* @__NO_SIDE_EFFECTS__ */
const build = (): readonly Invariant[] => [
  ...COMPLAINT_INVARIANTS,
  ...CONSENT_INVARIANTS,
  ...EVIDENCE_INVARIANTS,
  ...FEEDBACK_INVARIANTS,
  ...FOLLOW_UP_INVARIANTS,
  ...FORUM_INVARIANTS,
  ...INCIDENT_INVARIANTS,
  ...LEGAL_PROCESS_INVARIANTS,
  ...PARTICIPATION_INVARIANTS,
  ...PERSON_INVARIANTS,
  ...RECRUITMENT_INVARIANTS,
  ...SETTLEMENT_INVARIANTS,
  ...STORY_INVARIANTS,
  ...TRAINING_INVARIANTS,
]

/**
 * Every invariant that is checked on records.
 *
 * @example
 * INVARIANTS.find(({ id }) => id === 'STL-1')?.demands // => 'No agreed term is one that no settlement may hold.'
 *
 * @category invariants
 * @since 0.1.0
 */
export const INVARIANTS: readonly Invariant[] = /* @__PURE__ */ build()
