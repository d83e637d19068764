import { describe, expect, it } from 'vitest'

import { getOrThrow } from '../either.ts'
import type { Setting } from '../../test/lifecycle-harness.ts'
import { testLifecycle, tryMove, withEntity, withRelated, withStated } from '../../test/lifecycle-harness.ts'

const her = { participationId: 'prt-1', consentDecision: 'agreed', consentGivenPrivately: true, coercionConcern: false }
const settlement = {
  settlementId: 'stl-1',
  disputeId: 'dsp-1',
  terms: [{ termType: 'financialCompensation', concernsParticipationId: 'prt-1', payeeParticipationId: 'prt-1' }],
  termsConsidered: [{ termType: 'brideGiving', disposition: 'rejected', concernsParticipationId: 'prt-1' }],
  womenParticipation: [her],
  courtPermission: { orderDate: '2015-05-25' },
}
const check = { followUpId: 'fup-1', participationId: 'prt-1', purposeCode: 'settlementCheck', doneAt: '2015-05-31T10:00+05:00' }
const setting = (from: string | null, to: string): Setting => ({
  entity: {
    disputeId: 'dsp-1',
    broughtBy: 'woman',
    caseTypes: ['murder'],
    mediability: to === 'declinedNotMediable' ? 'notMediable' : 'lawfulPeaceOnly',
    honourGivenAsReason: false,
    linkedLegalProcessIds: ['lgp-1'],
    screening: { doneAt: '2015-05-01T10:00+05:00', eachPartyAlone: true, minorsAffected: true },
    bothSidesAgreed: true,
    panelTrained: 1,
    panelTrainedFemale: 1,
    ...(from === 'settlementDrafted' ? { statusHistory: [{ to: 'settlementDrafted', occurredAt: '2015-05-29T10:00:00+05:00' }] } : {}),
    ...(from === 'settlementConfirmed' ? { statusHistory: [{ to: 'settlementConfirmed', occurredAt: '2015-05-01T10:00:00+05:00' }] } : {}),
  },
  related: {
    participations: [{ participationId: 'prt-1', ageAtIncident: 30 }],
    settlements: [to === 'settlementVoid' ? { ...settlement, terms: [{ termType: 'brideGiving' }] } : settlement],
    followUps: [check],
    safetyAssessments: [],
    referrals: [],
  },
  stated: { safeguardsMet: true, heirsHeardAlone: true, toldForumCannotEndCase: true },
  reasonCode: 'breach',
})

const withSettlement = (more: object) => withRelated({ settlements: [{ ...settlement, ...more }] })
const withScreening = (screening: object | undefined) => withEntity({ screening })
const stateless = (whole: Setting): Setting => ({ ...whole, stated: {} })
const safeguardsOnly = withEntity({ caseTypes: ['inheritance'], mediability: 'mediable' })
const land = withEntity({ caseTypes: ['land'], mediability: 'mediable' })
const share = { termType: 'inheritanceShareTransfer', amount: { amountMinor: 1, currency: 'PKR' } }
const worth = { shareValue: { amountMinor: 2, currency: 'PKR' } }

testLifecycle('dispute', {
  setting,
  guards: {
    'screened-alone': {
      refused: withScreening({ doneAt: '2015-05-01T10:00+05:00', eachPartyAlone: false }),
      unknown: withScreening({ doneAt: '2015-05-01T10:00+05:00' }),
    },
    'not-for-a-forum': { refused: withEntity({ mediability: 'mediable' }), unknown: withEntity({ mediability: undefined }) },
    'for-a-forum': { refused: withEntity({ mediability: 'notMediable' }), unknown: withEntity({ mediability: undefined }) },
    'both-sides-agreed': { refused: withEntity({ bothSidesAgreed: false }), unknown: withEntity({ bothSidesAgreed: undefined }) },
    'safeguards-met': {
      refused: (whole) => withStated({ safeguardsMet: false })(safeguardsOnly(whole)),
      unknown: (whole) => stateless(safeguardsOnly(whole)),
    },
    'trained-member': { refused: withEntity({ panelTrained: 0 }), unknown: withEntity({ panelTrained: undefined }) },
    'trained-woman-on-the-panel': { refused: withEntity({ panelTrainedFemale: 0 }), unknown: withEntity({ panelTrainedFemale: undefined }) },
    'legal-process-exists': { refused: withEntity({ linkedLegalProcessIds: [] }), unknown: withEntity({ linkedLegalProcessIds: undefined }) },
    'no-honour-motive': { refused: withEntity({ honourGivenAsReason: true }), unknown: withEntity({ honourGivenAsReason: { absent: 'notAsked' } }) },
    'heirs-heard-alone': { refused: withStated({ heirsHeardAlone: false }), unknown: (whole) => ({ ...whole, stated: { toldForumCannotEndCase: true } }) },
    'told-what-a-forum-cannot-do': {
      refused: withStated({ toldForumCannotEndCase: false }),
      unknown: (whole) => ({ ...whole, stated: { heirsHeardAlone: true } }),
    },
    'no-prohibited-term': {
      refused: withSettlement({ terms: [{ termType: 'exile' }] }),
      unknown: withSettlement({ terms: [{ termType: 'firWithdrawalCondition' }] }),
    },
    'demanded-ones-checked': { refused: withRelated({ followUps: [] }), unknown: withRelated({ followUps: undefined }) },
    'paid-to-her': { unknown: withSettlement({ terms: [{ termType: 'financialCompensation', concernsParticipationId: 'prt-9' }] }) },
    'women-agreed-freely': {
      refused: withSettlement({ womenParticipation: [{ ...her, coercionConcern: true }] }),
      unknown: withSettlement({ womenParticipation: [{ ...her, coercionConcern: { absent: 'notAsked' } }] }),
    },
    'court-saw-children': {
      refused: (whole) => land(withSettlement({ courtPermission: null })(whole)),
      unknown: (whole) => land(withSettlement({ courtPermission: undefined })(whole)),
    },
    'share-advised': { refused: withSettlement({ terms: [{ ...share, ...worth }] }), unknown: withSettlement({ terms: [share] }) },
    'cooled-off': {
      refused: withEntity({ statusHistory: [{ to: 'settlementDrafted', occurredAt: '2015-05-29T10:01:00+05:00' }] }),
      unknown: withEntity({ statusHistory: undefined }),
    },
    'court-allowed-it': {
      refused: (whole) =>
        withScreening({ minorsAffected: false })(withEntity({ partyIds: [] })(withSettlement({ courtPermission: { orderDate: null } })(whole))),
      unknown: (whole) => withScreening({ minorsAffected: false })(withEntity({ partyIds: [] })(withSettlement({ courtPermission: undefined })(whole))),
    },
    'prohibited-term-or-no-consent': {
      refused: (whole) => withStated({ consentFailed: false })(withSettlement({})(whole)),
      unknown: withSettlement({}),
    },
    'women-followed-up': {
      refused: withRelated({ followUps: [{ ...check, doneAt: '2015-05-31T09:59+05:00' }] }),
      unknown: withRelated({ followUps: undefined }),
    },
    'reason-given': { unknown: (whole) => ({ ...whole, reasonCode: undefined }) },
  },
})

describe('a sitting of others, recorded afterwards', () => {
  const external = withEntity({ recordKind: 'externalReport' })
  it('is recorded whatever happened there, and the guards it does not meet stay visible', () => {
    const lawless = external(withSettlement({ terms: [{ termType: 'brideGiving' }] })(setting('settlementDrafted', 'settlementConfirmed')))
    const moved = getOrThrow(tryMove('dispute', 'settlementDrafted', 'settlementConfirmed', lawless))
    expect(moved.status).toBe('settlementConfirmed')
    expect(moved.statusHistory?.at(-1)?.unmet).toEqual(['no-prohibited-term'])
  })

  it('goes only where the table leads', () => {
    expect(tryMove('dispute', 'registered', 'settlementConfirmed', external(setting('registered', 'settlementConfirmed')))._tag).toBe('Left')
  })
})

it('a draft that pays another, whom she did not agree to in private, is not confirmed', () => {
  const paid = { terms: [{ termType: 'financialCompensation', concernsParticipationId: 'prt-1', payeeParticipationId: 'prt-2' }] }
  const confirm = (woman: object) =>
    tryMove('dispute', 'settlementDrafted', 'settlementConfirmed', withSettlement({ ...paid, womenParticipation: [woman] })(setting('settlementDrafted', '')))
  const refused = confirm({ ...her, consentGivenPrivately: false })
  expect(confirm(her)._tag).toBe('Right')
  expect(refused._tag === 'Left' && refused.left.map(({ guard }) => guard)).toEqual(['paid-to-her', 'women-agreed-freely'])
})

describe('a matter that is recorded as less than it is', () => {
  it.each([
    ['domesticViolence', ['for-a-forum']],
    ['murder', ['legal-process-exists', 'heirs-heard-alone', 'told-what-a-forum-cannot-do']],
  ])('is not taken up as if it were open: %s', (type, guards) => {
    const whole = withEntity({ caseTypes: ['land', type], mediability: 'mediable', linkedLegalProcessIds: [] })(setting('screened', 'accepted'))
    const refused = tryMove('dispute', 'screened', 'accepted', { ...whole, stated: { heirsHeardAlone: false, toldForumCannotEndCase: false } })
    expect(refused._tag === 'Left' && refused.left.map(({ guard }) => guard)).toEqual(guards)
  })

  it('is turned away when honour is given as the reason for a killing', () => {
    const whole = withEntity({ mediability: undefined, honourGivenAsReason: true })(setting('screened', 'declinedNotMediable'))
    expect(tryMove('dispute', 'screened', 'declinedNotMediable', whole)._tag).toBe('Right')
  })
})

describe('a change of which only one moment was kept', () => {
  const drafted = (at: string) => withEntity({ statusHistory: [{ to: 'settlementDrafted', at }] })(setting('settlementDrafted', 'settlementConfirmed'))
  const confirm = (at: string) => tryMove('dispute', 'settlementDrafted', 'settlementConfirmed', drafted(at))
  it('tells the time that has passed since', () => {
    expect(confirm('2015-05-29T10:00+05:00')._tag).toBe('Right')
    expect(confirm('2015-05-29T10:01+05:00')).toMatchObject({ left: [{ code: 'core/guard-refused', guard: 'cooled-off' }] })
  })

  it('is not followed by one that happened before it', () => {
    expect(confirm('2015-06-01T10:01+05:00')).toMatchObject({ left: [{ code: 'core/before-last-change' }] })
  })
})

describe('a settlement that is void', () => {
  it.each([
    ['she did not agree', withSettlement({ womenParticipation: [{ ...her, consentDecision: 'refused' }] })],
    ['somebody took agreement back', (whole: Setting) => withStated({ consentFailed: true })(withSettlement({})(whole))],
  ])('is one to which %s', (_why, change) => {
    expect(tryMove('dispute', 'settlementDrafted', 'settlementVoid', change(setting('settlementDrafted', 'settlementVoid')))._tag).toBe('Right')
  })
})
