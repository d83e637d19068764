import { describe, expect, it } from 'vitest'

import { PROHIBITED_TERM_TYPES } from '../code-list/dispute.ts'
import { answerOf, disputeFile } from '../testing/case-files.ts'

const her = { participationId: 'prt-1', consentDecision: 'agreed', consentGivenPrivately: true, coercionConcern: false }
const file = (settlement: object, dispute: object = {}, more: object = {}) =>
  disputeFile(
    { status: 'settlementDrafted', ...dispute },
    {
      persons: [
        { personId: 'per-1', sexCode: 'female' },
        { personId: 'per-3', sexCode: 'male' },
      ],
      participations: [
        { participationId: 'prt-1', personId: 'per-1', ageAtIncident: 30 },
        { participationId: 'prt-2', ageAtIncident: 40 },
        { participationId: 'prt-3', personId: 'per-3', ageAtIncident: 40 },
      ],
      settlements: [{ settlementId: 'stl-1', disputeId: 'dsp-1', ...settlement }],
      ...more,
    },
  )
const confirmed = { confirmedOn: '2015-04-01' }
const rupees = (amountMinor: number) => ({ amountMinor, currency: 'PKR' })
const proposed = { termType: 'brideGiving', disposition: 'replaced', concernsParticipationId: 'prt-1' }
const exile = (more: object) => ({ termsConsidered: [{ termType: 'exile', disposition: 'rejected', ...more }] })
const unchecked = { followUps: [], safetyAssessments: [] }
const betweenMen = { broughtBy: 'man', screening: { womenOrGirlsAffectedCount: 0 }, partyIds: [] }
const share = { termType: 'inheritanceShareTransfer', amount: rupees(100), shareValue: rupees(200) }
const advice = (firstServiceAt: string | null) => ({ referrals: [{ referralId: 'ref-1', serviceCategory: 'legalAid', firstServiceAt }] })
const pay = (term: object) => ({ terms: [{ termType: 'financialCompensation', concernsParticipationId: 'prt-1', payeeParticipationId: 'prt-1', ...term }] })

describe('STL-1', () => {
  it.each(PROHIBITED_TERM_TYPES.filter((type) => type !== 'firWithdrawalCondition'))(
    'is violated by an agreed term of %s, which is read all the same',
    (termType) => {
      expect(answerOf('STL-1', file({ terms: [{ termType: 'apology' }, { termType }] }))).toBe('violated')
    },
  )
})

describe('what should be so of a settlement', () => {
  it.each([
    ['STL-1', 'holds', 'money instead of a girl', file({ terms: [{ termType: 'financialCompensation' }], termsConsidered: [proposed] })],
    ['STL-1', 'violated', 'agreed among the terms considered', file({ termsConsidered: [{ ...proposed, disposition: 'agreed' }] })],
    [
      'STL-1',
      'violated',
      'an FIR to be withdrawn that nobody may withdraw',
      file({ criminalEffect: 'notCompoundable', terms: [{ termType: 'firWithdrawalCondition' }] }),
    ],
    [
      'STL-1',
      'holds',
      'an FIR to be withdrawn where the law allows it',
      file({ criminalEffect: 'compoundableBetweenParties', terms: [{ termType: 'firWithdrawalCondition' }] }),
    ],
    ['STL-1', 'cannot tell', 'an FIR to be withdrawn, of an unknown offence', file({ terms: [{ termType: 'firWithdrawalCondition' }] })],
    ['STL-1', 'cannot tell', 'terms not recorded', file({})],

    [
      'STL-2',
      'holds',
      'a demand was dropped, and she was looked in on',
      file({ termsConsidered: [proposed] }, {}, { followUps: [{ followUpId: 'fup-1', participationId: 'prt-1', purposeCode: 'settlementCheck' }] }),
    ],
    [
      'STL-2',
      'holds',
      'her safety was assessed',
      file({ termsConsidered: [proposed] }, {}, { safetyAssessments: [{ safetyAssessmentId: 'saf-1', subjectParticipationId: 'prt-1' }] }),
    ],
    ['STL-2', 'violated', 'nobody looked in on her', file({ termsConsidered: [proposed] }, {}, { followUps: [], safetyAssessments: [] })],
    ['STL-2', 'cannot tell', 'checks are not recorded', file({ termsConsidered: [proposed] })],
    [
      'STL-2',
      'cannot tell',
      'nobody wrote down whom it was about',
      file({ termsConsidered: [{ ...proposed, concernsParticipationId: undefined }] }, {}, { followUps: [], safetyAssessments: [] }),
    ],
    ['STL-2', 'holds', 'exile of a man, where no woman is a party or affected', file(exile({}), betweenMen, unchecked)],
    ['STL-2', 'holds', 'exile of a man, where a woman is', file(exile({ concernsParticipationId: 'prt-3' }), { broughtBy: 'woman' }, unchecked)],
    ['STL-2', 'violated', 'exile of a woman', file(exile({ concernsParticipationId: 'prt-1' }), betweenMen, unchecked)],
    ['STL-2', 'cannot tell', 'exile of nobody knows whom, where a woman is affected', file(exile({}), { broughtBy: 'woman' }, unchecked)],
    [
      'STL-2',
      'holds',
      'nothing of the kind was proposed',
      file({ termsConsidered: [{ termType: 'apology', disposition: 'rejected' }] }, {}, { followUps: [] }),
    ],

    ['STL-3', 'holds', 'paid to her', file(pay({}))],
    [
      'STL-3',
      'violated',
      'paid to another, who did not ask her',
      file({ ...pay({ payeeParticipationId: 'prt-2' }), womenParticipation: [{ ...her, consentDecision: 'notAsked' }] }),
    ],
    ['STL-3', 'holds', 'paid to another as she agreed alone', file({ ...pay({ payeeParticipationId: 'prt-2' }), womenParticipation: [her] })],
    ['STL-3', 'cannot tell', 'nobody wrote down who is paid', file(pay({ payeeParticipationId: undefined }))],
    ['STL-3', 'cannot tell', 'nobody wrote down whom it is about', file(pay({ concernsParticipationId: undefined }), { broughtBy: 'woman' })],
    ['STL-3', 'holds', 'nobody wrote it down, and a woman is paid', file({ ...pay({ concernsParticipationId: undefined }), womenParticipation: [her] })],
    ['STL-3', 'holds', 'between men, with no woman affected', file(pay({ concernsParticipationId: undefined, payeeParticipationId: 'prt-2' }), betweenMen)],
    [
      'STL-3',
      'cannot tell',
      'nobody wrote down who brought it, and no woman is known of',
      file(pay({ concernsParticipationId: undefined, payeeParticipationId: 'prt-2' }), { ...betweenMen, broughtBy: 'notRecorded' }),
    ],
    [
      'STL-3',
      'cannot tell',
      'it is left out who brought it, and no woman is known of',
      file(pay({ concernsParticipationId: undefined, payeeParticipationId: 'prt-2' }), { ...betweenMen, broughtBy: undefined }),
    ],
    ['STL-3', 'holds', 'no money', file({ terms: [{ termType: 'apology' }] })],

    ['STL-4', 'holds', 'confirmed as she agreed alone', file({ ...confirmed, womenParticipation: [her] })],
    ['STL-4', 'violated', 'confirmed without asking her', file({ ...confirmed, womenParticipation: [{ ...her, consentDecision: 'notAsked' }] })],
    [
      'STL-4',
      'violated',
      'confirmed though she answered before others',
      file({ ...confirmed, womenParticipation: [{ ...her, consentGivenPrivately: false }] }),
    ],
    ['STL-4', 'violated', 'confirmed under pressure', file({ ...confirmed, womenParticipation: [her, { ...her, coercionConcern: true }] })],
    [
      'STL-4',
      'violated',
      'confirmed by the state of the dispute',
      file({ womenParticipation: [{ ...her, consentDecision: 'refused' }] }, { status: 'settlementConfirmed' }),
    ],
    ['STL-4', 'violated', 'confirmed with no woman heard, though one is a party', file({ ...confirmed, womenParticipation: [] }, { broughtBy: 'woman' })],
    [
      'STL-4',
      'cannot tell',
      'nobody wrote down whether there was pressure',
      file({ ...confirmed, womenParticipation: [{ ...her, coercionConcern: undefined }] }),
    ],
    ['STL-4', 'holds', 'still a draft', file({ confirmedOn: null, womenParticipation: [{ ...her, consentDecision: 'refused' }] })],

    [
      'STL-5',
      'violated',
      'a child is a party, and no court was asked',
      file(
        { ...confirmed, courtPermission: null },
        { partyIds: ['prt-1', 'prt-2'] },
        { participations: [{ participationId: 'prt-1', ageAtIncident: 9 }, { participationId: 'prt-2' }] },
      ),
    ],
    [
      'STL-5',
      'violated',
      'children are affected, and the court has not answered',
      file({ ...confirmed, courtPermission: { orderDate: null } }, { screening: { minorsAffected: true } }),
    ],
    ['STL-5', 'holds', 'a court allowed it', file({ ...confirmed, courtPermission: { orderDate: '2015-03-01' } }, { screening: { minorsAffected: true } })],
    ['STL-5', 'holds', 'no child', file({ ...confirmed, courtPermission: null }, { partyIds: ['prt-1', 'prt-2'], screening: { minorsAffected: false } })],
    ['STL-5', 'cannot tell', 'nobody asked about children', file({ ...confirmed, courtPermission: null }, { partyIds: ['prt-1'] })],

    ['STL-6', 'violated', 'her share for half its worth, without advice', file({ ...confirmed, terms: [share] }, {}, { referrals: [] })],
    [
      'STL-6',
      'violated',
      'her inheritance given up, and legal aid did not begin',
      file({ ...confirmed, terms: [{ termType: 'inheritanceRenunciation' }] }, {}, advice(null)),
    ],
    ['STL-6', 'holds', 'after advice', file({ ...confirmed, terms: [share] }, {}, advice('2015-03-01T10:00+05:00'))],
    ['STL-6', 'holds', 'for its full worth', file({ ...confirmed, terms: [{ ...share, amount: rupees(200) }] }, {}, { referrals: [] })],
    ['STL-6', 'cannot tell', 'nobody wrote down its worth', file({ ...confirmed, terms: [{ ...share, shareValue: undefined }] }, {}, { referrals: [] })],

    [
      'STL-5',
      'holds',
      'adults by their years of birth',
      disputeFile(
        { registeredOn: '2015-03-02', partyIds: ['prt-1'], screening: { minorsAffected: false } },
        {
          persons: [{ personId: 'per-1', birthYear: 1980 }],
          participations: [{ participationId: 'prt-1', personId: 'per-1' }],
          settlements: [{ settlementId: 'stl-1', disputeId: 'dsp-1', ...confirmed, courtPermission: null }],
        },
      ),
    ],
    ['STL-7', 'violated', 'a killing settled without a court', file({ ...confirmed, courtPermission: null }, { mediability: 'lawfulPeaceOnly' })],
    ['STL-7', 'violated', 'a killing recorded as open', file({ ...confirmed, courtPermission: null }, { mediability: 'mediable', caseTypes: ['murder'] })],
    ['STL-7', 'holds', 'after the order of a court', file({ ...confirmed, courtPermission: { orderDate: '2015-03-01' } }, { mediability: 'lawfulPeaceOnly' })],
    ['STL-7', 'holds', 'a debt', file({ ...confirmed, courtPermission: null }, { mediability: 'mediable' })],
    ['STL-7', 'cannot tell', 'nobody wrote down whether a court allowed it', file(confirmed, { mediability: 'lawfulPeaceOnly' })],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })
})
