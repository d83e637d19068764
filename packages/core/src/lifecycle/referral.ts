import { mayShare } from '../consent/permits.ts'
import { isOverride, overrideIsRecorded } from '../invariants/consent.ts'
import { bothKnown, eitherKnown, isDone, isOneOf, notKnown } from '../known.ts'
import type { Guard, Lifecycle } from './lifecycle.ts'
import { from } from './lifecycle.ts'

type ReferralGuard = Guard<'referral'>

const decidedFor = (id: string, decision: 'accepted' | 'declined', demands: string): ReferralGuard => ({
  id,
  demands,
  record: ['referral.survivorDecision'],
  test: ({ entity }) => isOneOf(entity.survivorDecision, [decision]),
})

const offered: ReferralGuard = {
  id: 'offered-to-her',
  demands: 'The moment it was offered to her is recorded.',
  record: ['referral.offeredAt'],
  test: ({ entity }) => isDone(entity.offeredAt),
}

const providerNamed: ReferralGuard = {
  id: 'provider-named',
  demands: 'The provider is named.',
  record: ['referral.providerId'],
  test: ({ entity }) => isDone(entity.providerId),
}

const consentOrOverride: ReferralGuard = {
  id: 'consent-or-override',
  demands: 'Her consent covers what is shared at that moment, or sharing without it has a ground, a second person and a note of how she was told.',
  record: ['referral.consentId', 'referral.dataShared', 'referral.serviceCategory', 'consent.provisions', 'referral.overrideBasis', 'referral.override'],
  test: ({ entity, records, occurredAt }) =>
    eitherKnown(
      bothKnown(notKnown(isOverride(entity) ?? false), mayShare(entity, records, occurredAt)),
      bothKnown(isOverride(entity) ?? false, overrideIsRecorded(entity)),
    ),
}

const answered: ReferralGuard = {
  id: 'answer-recorded',
  demands: 'The moment the provider answered is recorded.',
  record: ['referral.respondedAt'],
  test: ({ entity }) => isDone(entity.respondedAt),
}

const serviceBegan: ReferralGuard = {
  id: 'service-began',
  demands: 'The moment the service began is recorded.',
  record: ['referral.firstServiceAt'],
  test: ({ entity }) => isDone(entity.firstServiceAt),
}

const sheWasAsked: ReferralGuard = {
  id: 'she-was-asked',
  demands: 'She was asked herself whether she got the service.',
  record: ['referral.survivorReportedReceived'],
  test: ({ entity: { survivorReportedReceived } }) => (survivorReportedReceived === undefined ? undefined : survivorReportedReceived !== 'notAsked'),
}

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'referral'> => ({
  kind: 'referral',
  field: 'status',
  states: ['offered', 'declined', 'consented', 'sent', 'accepted', 'rejected', 'noResponse', 'serviceStarted', 'completed', 'revoked'],
  moves: [
    { from: null, to: 'offered', guards: [offered] },
    { from: 'offered', to: 'declined', guards: [decidedFor('she-declined', 'declined', 'She declined; no reason is asked.')] },
    { from: 'offered', to: 'consented', guards: [decidedFor('she-accepted', 'accepted', 'She accepted.')] },
    { from: 'consented', to: 'sent', guards: [providerNamed, consentOrOverride] },
    { from: 'sent', to: 'accepted', guards: [answered] },
    { from: 'sent', to: 'rejected', guards: [answered], next: 'Another provider is offered within the same urgency.' },
    { from: 'sent', to: 'noResponse', guards: [], next: 'Another provider is offered within the same urgency.' },
    { from: 'accepted', to: 'serviceStarted', guards: [serviceBegan] },
    { from: 'serviceStarted', to: 'completed', guards: [sheWasAsked] },
    ...from<'referral'>(['consented', 'sent', 'accepted', 'rejected', 'noResponse', 'serviceStarted', 'completed'], 'revoked', [], 'Nothing more is shared.'),
  ],
})

export const REFERRAL_LIFECYCLE: Lifecycle<'referral'> = /* @__PURE__ */ build()
