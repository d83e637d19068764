import { COMPLAINT_LIFECYCLE } from './complaint.ts'
import { CONSENT_LIFECYCLE } from './consent.ts'
import { DISPUTE_LIFECYCLE } from './dispute.ts'
import { FORUM_ACTION_LIFECYCLE } from './forum-action.ts'
import { LEGAL_PROCESS_LIFECYCLE } from './legal-process.ts'
import type { Lifecycle } from './lifecycle.ts'
import { POLICY_LIFECYCLE } from './policy.ts'
import { RECRUITMENT_LIFECYCLE } from './recruitment.ts'
import { REFERRAL_LIFECYCLE } from './referral.ts'
import { STORY_LIFECYCLE } from './story.ts'
import { WOMENS_DESK_LIFECYCLE } from './womens-desk.ts'

/**
 * The kinds of entities that have a lifecycle.
 *
 * @example
 * const kind: LifecycleKind = 'complaint'
 * LIFECYCLES[kind].field // => 'status'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export type LifecycleKind =
  | 'complaint'
  | 'consent'
  | 'dispute'
  | 'forumAction'
  | 'legalProcess'
  | 'policyInstrument'
  | 'recruitmentApplication'
  | 'referral'
  | 'storyReview'
  | 'womensDesk'

/**
 * Every lifecycle, by the kind of entity.
 *
 * @example
 * LIFECYCLES.consent.states // => ['draft', 'active', 'withdrawn', 'expired', 'superseded']
 *
 * @category lifecycles
 * @since 0.1.0
 */
export const LIFECYCLES: { readonly [K in LifecycleKind]: Lifecycle<K> } = {
  womensDesk: WOMENS_DESK_LIFECYCLE,
  consent: CONSENT_LIFECYCLE,
  complaint: COMPLAINT_LIFECYCLE,
  legalProcess: LEGAL_PROCESS_LIFECYCLE,
  referral: REFERRAL_LIFECYCLE,
  dispute: DISPUTE_LIFECYCLE,
  recruitmentApplication: RECRUITMENT_LIFECYCLE,
  storyReview: STORY_LIFECYCLE,
  forumAction: FORUM_ACTION_LIFECYCLE,
  policyInstrument: POLICY_LIFECYCLE,
}
