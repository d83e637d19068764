import { expect, it } from 'vitest'

import { testLifecycle, tryMove, withEntity, withRelated, withStated } from '../../test/lifecycle-harness.ts'

const past = { scope: 'shareMedical', decision: 'permit', validFrom: '2015-01-01T10:00+05:00', validTo: '2015-05-01T10:00+05:00' }
const guardian = { participationId: 'prt-g', personId: 'per-2', roleCode: 'guardian', relationshipToSurvivor: 'mother' }
const own = {
  consentId: 'con-1',
  personId: 'per-1',
  capacityCode: 'adult',
  methodCode: 'written',
  provisions: [past],
  givenAt: '2015-01-01T10:00+05:00',
  explainedInLanguage: 'ps',
  privateWhenGiven: true,
}

testLifecycle('consent', {
  setting: () => ({
    entity: { ...own, privateWhenGiven: false, withdrawnAt: '2015-06-01T09:00+05:00', withdrawalReasonAsked: false },
    related: { participations: [guardian] },
    stated: { newerConsentActive: true },
  }),
  guards: {
    'explained-to-her': { refused: withEntity({ provisions: [] }), unknown: withEntity({ explainedInLanguage: undefined }) },
    'not-given-by-the-accused': {
      refused: (setting) =>
        withRelated({ participations: [{ ...guardian, roleCode: 'allegedOffender' }] })(withEntity({ grantedByParticipationId: 'prt-g' })(setting)),
      unknown: withEntity({ capacityCode: 'minorGuardianOnly' }),
    },
    'no-media-by-others': {
      refused: withEntity({ provisions: [{ ...past, scope: 'mediaContact' }], methodCode: 'proxy' }),
      unknown: withEntity({ provisions: [{ ...past, scope: 'mediaContact' }], capacityCode: 'minorWithAssent' }),
    },
    'taken-back': { refused: withEntity({ withdrawnAt: null }), unknown: withEntity({ withdrawnAt: undefined }) },
    'no-reason-asked': { refused: withEntity({ withdrawalReasonAsked: true }), unknown: withEntity({ withdrawalReasonAsked: undefined }) },
    'time-is-over': {
      refused: (setting) => withStated({ consentNoLongerRuns: false })(withEntity({ provisions: [{ ...past, validTo: '2015-07-01T10:00+05:00' }] })(setting)),
      unknown: withEntity({ provisions: undefined }),
    },
  },
})

it('lets a woman permit contact by media herself', () => {
  const whole = { entity: { ...own, provisions: [{ ...past, scope: 'mediaContact' }] }, related: {}, stated: {} }
  expect(tryMove('consent', 'draft', 'active', whole)._tag).toBe('Right')
})
