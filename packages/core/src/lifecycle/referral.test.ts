import { describe, expect, it } from 'vitest'

import type { Setting } from '../../test/lifecycle-harness.ts'
import { AT, testLifecycle, tryMove, withEntity, withRelated } from '../../test/lifecycle-harness.ts'

const provision = { scope: 'shareMedical', decision: 'permit', dataCategories: ['contact'], validFrom: '2015-01-01T10:00+05:00' }
const consent = { consentId: 'con-1', personId: 'per-1', status: 'active', privateWhenGiven: true, withdrawnAt: null, provisions: [provision] }
const setting = (_from: string | null, to: string): Setting => ({
  entity: {
    referralId: 'ref-1',
    serviceCategory: 'medical',
    offeredAt: '2015-05-30T10:00+05:00',
    survivorDecision: to === 'declined' ? 'declined' : 'accepted',
    providerId: 'prv-1',
    consentId: 'con-1',
    overrideBasis: null,
    dataShared: ['contact'],
    respondedAt: '2015-05-31T10:00+05:00',
    firstServiceAt: '2015-05-31T12:00+05:00',
    survivorReportedReceived: 'no',
  },
  related: { consents: [consent] },
  stated: {},
})

testLifecycle('referral', {
  setting,
  guards: {
    'offered-to-her': { refused: withEntity({ offeredAt: null }), unknown: withEntity({ offeredAt: undefined }) },
    'she-declined': { refused: withEntity({ survivorDecision: 'later' }), unknown: withEntity({ survivorDecision: undefined }) },
    'she-accepted': { refused: withEntity({ survivorDecision: 'later' }), unknown: withEntity({ survivorDecision: undefined }) },
    'provider-named': { unknown: withEntity({ providerId: undefined }) },
    'consent-or-override': { refused: withEntity({ dataShared: ['contact', 'safety'] }), unknown: withRelated({ consents: [] }) },
    'answer-recorded': { refused: withEntity({ respondedAt: null }), unknown: withEntity({ respondedAt: undefined }) },
    'service-began': { refused: withEntity({ firstServiceAt: null }), unknown: withEntity({ firstServiceAt: undefined }) },
    'she-was-asked': { refused: withEntity({ survivorReportedReceived: 'notAsked' }), unknown: withEntity({ survivorReportedReceived: undefined }) },
  },
})

describe('sending a referral', () => {
  const send = (change: (whole: Setting) => Setting) => {
    const result = tryMove('referral', 'consented', 'sent', change(setting('consented', 'sent')))
    return result._tag === 'Right' ? 'allowed' : result.left.map(({ code }) => code).join()
  }
  const override = (more: object) =>
    withEntity({ consentId: undefined, overrideBasis: 'imminentThreatToLife', override: { secondOfficerId: 'off-2', ...more } })
  const toOther =
    (serviceCategory: string, recipientOrgId: string | undefined, scope = 'other', organisationId: string | null = 'org-1') =>
    (whole: Setting): Setting => ({
      ...withEntity({ serviceCategory })(whole),
      related: {
        consents: [{ ...consent, provisions: [{ ...provision, scope, ...(recipientOrgId === undefined ? {} : { recipientOrgId }) }] }],
        serviceProviders: [{ providerId: 'prv-1', ...(organisationId === null ? {} : { organisationId }) }],
      },
    })
  it.each([
    ['allowed', 'on a ground of its own, when she was told', override({ survivorToldAt: AT })],
    ['allowed', 'on a ground of its own, when telling her was unsafe', override({ survivorToldAt: null, unsafeToTell: true })],
    ['core/guard-refused', 'on a ground of its own, when nobody told her', override({ survivorToldAt: null, unsafeToTell: false })],
    ['core/guard-unknown', 'on a ground of its own, without a note', override({})],
    ['core/guard-refused', 'after she took her consent back', withRelated({ consents: [{ ...consent, withdrawnAt: '2015-05-31T10:00+05:00' }] })],
    ['allowed', 'a minute before she took her consent back', withRelated({ consents: [{ ...consent, withdrawnAt: '2015-06-01T10:01+05:00' }] })],
    ['allowed', 'as a card only', withEntity({ dataShared: [], consentId: undefined })],
    ['allowed', 'to the helpline that she named', toOther('helpline', 'org-1')],
    ['core/guard-refused', 'to a helpline, when she named another', toOther('helpline', 'org-2')],
    ['core/guard-refused', 'to a helpline, when she named nobody', toOther('helpline', undefined)],
    ['core/guard-refused', 'to a helpline, when she agreed to medical care only', toOther('helpline', 'org-1', 'shareMedical')],
    ['core/guard-unknown', 'to a helpline of nobody knows which organisation', toOther('helpline', 'org-1', 'other', null)],
    ['allowed', 'to a service without a name of its own, that she named', toOther('other', 'org-1')],
    ['core/guard-refused', 'to medical care, when she agreed to something else of the same provider', toOther('medical', 'org-1')],
  ] as const)('is %s %s', (expected, _why, change) => {
    expect(send(change)).toBe(expected)
  })
})
