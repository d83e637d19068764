import { testLifecycle, withEntity } from '../../test/lifecycle-harness.ts'

testLifecycle('storyReview', {
  setting: () => ({
    entity: { reviewId: 'str-1', checks: { 'R-ETH-01': 'pass' }, jigsawLevel: 'low', survivorInterviewed: true, survivorConsentId: 'con-1', publishedOn: null },
    related: {},
    stated: {},
  }),
  guards: {
    'no-check-failed': { refused: withEntity({ checks: { 'R-ETH-01': 'pass', 'R-ETH-02': 'fail' } }), unknown: withEntity({ checks: undefined }) },
    'not-recognisable': { refused: withEntity({ jigsawLevel: 'high' }), unknown: withEntity({ jigsawLevel: undefined }) },
    'she-agreed': { unknown: withEntity({ survivorConsentId: undefined }) },
    'not-yet-published': { refused: withEntity({ publishedOn: '2015-05-01' }), unknown: withEntity({ publishedOn: undefined }) },
  },
})
