import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile } from '../testing/case-files.ts'

const sentAt = '2015-03-05T10:00+05:00'
const provision = { scope: 'shareMedical', decision: 'permit', dataCategories: ['contact', 'medical'], validFrom: '2015-03-01T00:00+05:00', validTo: null }
const sent = { referralId: 'ref-1', serviceCategory: 'medical', status: 'sent', sentAt, consentId: 'con-1', overrideBasis: null, dataShared: ['medical'] }
const given = { consentId: 'con-1', personId: 'per-1', status: 'active', privateWhenGiven: true, withdrawnAt: null, provisions: [provision] }
const file = (referral: object = {}, consent: object = {}, more: object = {}) =>
  complaintFile({}, { persons: [{ personId: 'per-1' }], consents: [{ ...given, ...consent }], referrals: [{ ...sent, ...referral }], ...more })

const ended = (status: string, at: string) => ({ status, statusHistory: [{ from: 'active', to: status, at }] })

const provider = (organisationId: string | undefined) => ({ serviceProviders: [{ providerId: 'prv-1', organisationId }] })
const toOrg = (organisationId: string | undefined) =>
  file({ providerId: 'prv-1' }, { provisions: [{ ...provision, recipientOrgId: 'org-1' }] }, provider(organisationId))
const toHelpline = (recipientOrgId: string | undefined) =>
  file({ serviceCategory: 'helpline', providerId: 'prv-1' }, { provisions: [{ ...provision, scope: 'other', recipientOrgId }] }, provider('org-1'))
const toKind = (organisationType: string | undefined) =>
  file(
    { providerId: 'prv-1' },
    { provisions: [{ ...provision, recipientCategory: 'hospital' }] },
    { ...provider('org-1'), organisations: [{ organisationId: 'org-1', organisationType }] },
  )

const counted = (consents: readonly object[], incident: object = { consentToCount: true }) =>
  complaintFile(
    {},
    {
      persons: [{ personId: 'per-1' }],
      participations: [{ participationId: 'prt-1', personId: 'per-1', caseRef: 'inc-1' }],
      incidents: [{ incidentId: 'inc-1', survivorParticipationId: 'prt-1', ...incident }],
      consents,
    },
  )
const statistics = { ...given, provisions: [{ scope: 'anonymousStatistics', decision: 'permit' }] }
const linked = (consents: readonly object[], linkageToken: unknown = 'token-abcdefgh') =>
  complaintFile({}, { persons: [{ personId: 'per-1', linkageToken }], consents })

const overridden = (override: unknown, overrideBasis = 'imminentThreatToLife') => file({ overrideBasis, ...(override === undefined ? {} : { override }) })
const media = { provisions: [{ scope: 'mediaContact', decision: 'permit' }] }

describe('what should be so of consent', () => {
  it.each([
    ['CON-1', 'violated', 'counted without any consent', counted([])],
    ['CON-1', 'holds', 'counted with it', counted([statistics])],
    ['CON-1', 'violated', 'counted on a consent for something else', counted([given])],
    ['CON-1', 'violated', 'counted on a consent that was taken back', counted([{ ...statistics, withdrawnAt: sentAt }])],
    ['CON-1', 'violated', 'counted on a consent that no longer runs', counted([{ ...statistics, status: 'expired' }])],
    ['CON-1', 'holds', 'not counted', counted([], { consentToCount: false })],
    ['CON-1', 'cannot tell', 'nobody wrote down whether it is counted', counted([], {})],
    ['CON-1', 'violated', 'linked across services without consent', linked([])],
    ['CON-1', 'holds', 'linked with it', linked([{ ...given, provisions: [{ scope: 'countAcrossServices', decision: 'permit' }] }])],
    ['CON-1', 'holds', 'no token, because she declined', linked([], { absent: 'declined' })],

    ['CON-3', 'holds', 'covered', file()],
    ['CON-3', 'violated', 'more was shared than she permitted', file({ dataShared: ['medical', 'safety'] })],
    ['CON-3', 'violated', 'another service than she permitted', file({ serviceCategory: 'legalAid' })],
    ['CON-3', 'violated', 'sent a day before it was valid', file({ sentAt: '2015-02-28T10:00+05:00' })],
    ['CON-3', 'violated', 'sent after it ended', file({}, { provisions: [{ ...provision, validTo: '2015-03-04T00:00+05:00' }] })],
    ['CON-3', 'violated', 'denied beside a permit', file({}, { provisions: [provision, { ...provision, decision: 'deny' }] })],
    ['CON-3', 'holds', 'a helpline that she named', toHelpline('org-1')],
    ['CON-3', 'violated', 'a helpline, when she named nobody', toHelpline(undefined)],
    ['CON-3', 'violated', 'nothing permitted at all', file({}, { provisions: [] })],
    ['CON-3', 'violated', 'only a draft', file({}, { status: 'draft' })],
    ['CON-3', 'holds', 'given before others, for medical care', file({}, { privateWhenGiven: false })],
    [
      'CON-3',
      'violated',
      'given before others, for legal aid',
      file({ serviceCategory: 'legalAid' }, { privateWhenGiven: false, provisions: [{ ...provision, scope: 'shareLegal' }] }),
    ],
    ['CON-3', 'holds', 'sent before a newer one took its place', file({}, ended('superseded', '2015-03-06T10:00+05:00'))],
    ['CON-3', 'violated', 'sent after a newer one took its place', file({}, ended('superseded', '2015-03-04T10:00+05:00'))],
    ['CON-3', 'cannot tell', 'taken back, and nobody wrote down when', file({}, { status: 'withdrawn', withdrawnAt: undefined })],
    ['CON-3', 'cannot tell', 'expired, and nobody wrote down when', file({}, { status: 'expired' })],
    ['CON-3', 'holds', 'sent before it expired', file({}, { status: 'expired', provisions: [{ ...provision, validTo: '2015-03-05T11:00+05:00' }] })],
    ['CON-3', 'violated', 'she was asked after it was sent', file({}, { givenAt: '2015-03-05T10:01+05:00' })],
    ['CON-3', 'cannot tell', 'no consent named', file({ consentId: undefined })],
    ['CON-3', 'cannot tell', 'nobody wrote down what was shared', file({ dataShared: undefined })],
    ['CON-3', 'cannot tell', 'nobody wrote down when', file({ sentAt: undefined })],
    ['CON-3', 'holds', 'sent to the one she named', toOrg('org-1')],
    ['CON-3', 'violated', 'sent to another', toOrg('org-2')],
    ['CON-3', 'cannot tell', 'nobody wrote down to whom', toOrg(undefined)],
    ['CON-3', 'holds', 'sent to the kind of recipient she named', toKind('hospital')],
    ['CON-3', 'violated', 'sent to another kind', toKind('police')],
    ['CON-3', 'cannot tell', 'the kind of recipient is not recorded', toKind(undefined)],
    ['CON-3', 'holds', 'a card only, nothing shared', file({ dataShared: [], consentId: undefined })],
    ['CON-3', 'holds', 'not sent', file({ status: 'offered', sentAt: null, dataShared: ['safety'] })],
    ['CON-3', 'holds', 'on a ground of its own', overridden({ secondOfficerId: 'off-2', survivorToldAt: sentAt })],

    ['CON-4', 'holds', 'a second person, and she was told', overridden({ secondOfficerId: 'off-2', survivorToldAt: sentAt })],
    ['CON-4', 'holds', 'a second person, and telling her was unsafe', overridden({ secondOfficerId: 'off-2', survivorToldAt: null, unsafeToTell: true })],
    ['CON-4', 'violated', 'not told, and no reason', overridden({ secondOfficerId: 'off-2', survivorToldAt: null, unsafeToTell: false })],
    ['CON-4', 'violated', 'recorded that nothing was kept', overridden(null)],
    ['CON-4', 'violated', 'a ground outside the list', overridden({ secondOfficerId: 'off-2', survivorToldAt: sentAt }, 'other')],
    ['CON-4', 'cannot tell', 'nobody wrote down who agreed', overridden({ survivorToldAt: sentAt })],
    ['CON-4', 'cannot tell', 'nothing written down', overridden(undefined)],
    ['CON-4', 'holds', 'no override', file()],

    ['CON-5', 'holds', 'sent before she took it back', file({}, { withdrawnAt: '2015-03-06T10:00+05:00' })],
    ['CON-5', 'violated', 'sent after', file({}, { withdrawnAt: '2015-03-05T09:59+05:00' })],
    ['CON-5', 'cannot tell', 'nobody wrote down when it was sent', file({ sentAt: undefined }, { withdrawnAt: sentAt })],
    ['CON-5', 'holds', 'never taken back', file()],

    ['CON-6', 'violated', 'a proxy permits contact by media', file({}, { ...media, methodCode: 'proxy' })],
    ['CON-6', 'violated', 'a guardian permits it', file({}, { ...media, capacityCode: 'minorGuardianOnly' })],
    ['CON-6', 'violated', 'an heir permits it', file({}, { ...media, grantedByParticipationId: 'prt-1' }, { participations: [{ participationId: 'prt-1' }] })],
    ['CON-6', 'holds', 'a proxy permits medical care', file({}, { methodCode: 'proxy' })],
    ['CON-6', 'holds', 'a proxy denies it', file({}, { methodCode: 'proxy', provisions: [{ scope: 'mediaContact', decision: 'deny' }] })],
    ['CON-6', 'holds', 'a woman permits it herself, in writing', file({}, { ...media, capacityCode: 'adult', methodCode: 'written' })],
    ['CON-6', 'violated', 'a proxy for an adult permits it', file({}, { ...media, capacityCode: 'adult', methodCode: 'proxy' })],
    ['CON-6', 'cannot tell', 'a child, and nobody wrote down who permits', file({}, { ...media, capacityCode: 'minorWithAssent', methodCode: 'written' })],
    ['CON-6', 'cannot tell', 'nobody wrote down who permits', file({}, media)],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })
})
