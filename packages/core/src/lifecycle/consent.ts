import { isGivenByAnother, opensMedia } from '../invariants/consent.ts'
import { mayConsentForChild } from '../invariants/participation.ts'
import { bothKnown, eitherKnown, isDone, isOneOf, notKnown } from '../known.ts'
import { notBefore } from '../time/compare.ts'
import type { Guard, Lifecycle } from './lifecycle.ts'
import { from, vouched } from './lifecycle.ts'

const explained: Guard<'consent'> = {
  id: 'explained-to-her',
  demands: 'It is recorded what she permits, when and how she said so, in which language it was explained, and whether she was alone.',
  record: ['consent.provisions', 'consent.givenAt', 'consent.methodCode', 'consent.explainedInLanguage', 'consent.privateWhenGiven'],
  test: ({ entity: { provisions, givenAt, methodCode, explainedInLanguage, privateWhenGiven } }) =>
    bothKnown(
      provisions === undefined ? undefined : provisions.length > 0,
      isDone(givenAt),
      isDone(methodCode),
      isDone(explainedInLanguage),
      isDone(privateWhenGiven),
    ),
}

const grantor: Guard<'consent'> = {
  id: 'not-given-by-the-accused',
  demands: 'Nobody consents for a child who is said to be involved, or is a close relative of one who is in a matter of marriage or honour.',
  record: ['consent.grantedByParticipationId', 'caseParticipation.roleCode', 'caseParticipation.relationshipToSurvivor'],
  test: ({ entity: { grantedByParticipationId, capacityCode }, records }) => {
    if (grantedByParticipationId === undefined) return isOneOf(capacityCode, ['minorGuardianOnly']) === false ? true : undefined
    const participation = records.find('caseParticipation', grantedByParticipationId)
    return participation && mayConsentForChild(participation, records)
  },
}

const noMediaByOthers: Guard<'consent'> = {
  id: 'no-media-by-others',
  demands: 'No guardian, heir or proxy permits contact by media or publication that identifies her.',
  record: ['consent.capacityCode', 'consent.methodCode', 'consent.grantedByParticipationId', 'consent.provisions'],
  test: ({ entity }) => notKnown(bothKnown(isGivenByAnother(entity), opensMedia(entity))),
}

const withdrawn: Guard<'consent'> = {
  id: 'taken-back',
  demands: 'The moment at which she took it back is recorded.',
  record: ['consent.withdrawnAt'],
  test: ({ entity }) => isDone(entity.withdrawnAt),
}

const noReasonAsked: Guard<'consent'> = {
  id: 'no-reason-asked',
  demands: 'She was not asked for a reason.',
  record: ['consent.withdrawalReasonAsked'],
  test: ({ entity }) => notKnown(entity.withdrawalReasonAsked),
}

const expired: Guard<'consent'> = {
  id: 'time-is-over',
  demands: 'Everything that she permitted has come to its end.',
  record: ['consent.provisions.validTo', 'stated.consentNoLongerRuns'],
  test: ({ entity: { provisions }, occurredAt, stated }) =>
    eitherKnown(
      provisions && bothKnown(...provisions.map(({ validTo }) => bothKnown(isDone(validTo), notBefore(occurredAt, validTo)))),
      stated('consentNoLongerRuns'),
    ),
}

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'consent'> => ({
  kind: 'consent',
  field: 'status',
  states: ['draft', 'active', 'withdrawn', 'expired', 'superseded'],
  moves: [
    { from: null, to: 'draft', guards: [] },
    { from: 'draft', to: 'active', guards: [explained, grantor, noMediaByOthers] },
    { from: 'active', to: 'withdrawn', guards: [withdrawn, noReasonAsked], next: 'Nothing more is shared; what was shared stays on record.' },
    { from: 'active', to: 'expired', guards: [expired] },
    ...from<'consent'>(['active'], 'superseded', [vouched('newer-consent', 'newerConsentActive', 'A newer consent of the same person is active.')]),
  ],
})

export const CONSENT_LIFECYCLE: Lifecycle<'consent'> = /* @__PURE__ */ build()
