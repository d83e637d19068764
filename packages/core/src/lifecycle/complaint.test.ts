import { describe, expect, it } from 'vitest'

import type { Setting } from '../../test/lifecycle-harness.ts'
import { testLifecycle, tryMove, withEntity, withRelated, withStated } from '../../test/lifecycle-harness.ts'

const check = {
  followUpId: 'fup-1',
  subjectRef: 'cmp-1',
  purposeCode: 'safetyCheck',
  doneAt: '2015-05-20T10:00+05:00',
  safeContactUsed: true,
  resultCode: 'safe',
}
const heard = {
  statedAt: '2015-05-30T10:00+05:00',
  statedBy: 'complainant',
  heardPrivatelyBy: 'off-2',
  heardPrivatelyAt: '2015-05-31T10:00+05:00',
  coercionConcern: false,
}
const officers = [
  { officerId: 'off-1', sexCode: 'female', rankCode: 'si' },
  { officerId: 'off-2', sexCode: 'female', rankCode: 'si' },
]

const setting = (from: string | null, to: string): Setting => ({
  entity: {
    complaintId: 'cmp-1',
    natureCodes: ['domesticViolence'],
    incidentIds: [],
    immediateSafetyCode: 'safeNow',
    assignedOfficerId: 'off-1',
    receivedByOfficerId: 'off-1',
    legalProcessId: 'lgp-1',
    acknowledgementOffered: true,
    closureReason: from === 'withdrawnPendingReview' ? 'withdrawnVerified' : 'courtOutcome',
    complainantAgreesWithClosure: 'yes',
    withdrawal: { ...heard, coercionConcern: from === 'withdrawnPendingReview' && to === 'inProgress' },
    ...(from === 'resolvedPendingCheck' ? { statusHistory: [{ to: 'resolvedPendingCheck', occurredAt: '2015-05-10T10:00:00+05:00' }] } : {}),
  },
  related: {
    officers,
    legalProcesses: [{ legalProcessId: 'lgp-1', compoundable: 'yes', dailyDiary: { entryNumber: '12' } }],
    followUps: [check],
  },
  stated: {
    noConflictOfInterest: true,
    nextSafeContactAgreed: true,
    noOpenCriticalFlag: true,
    supervisorReviewed: true,
    receivingUnitAccepted: true,
    survivorTold: true,
  },
  reasonCode: 'her-request',
})

const compoundable = (answer: string) => withRelated({ legalProcesses: [{ legalProcessId: 'lgp-1', compoundable: answer }] })
const rank = (rankCode: string | undefined, sexCode = 'female') => withRelated({ officers: [officers[0], { officerId: 'off-2', sexCode, rankCode }] })

testLifecycle('complaint', {
  setting,
  guards: {
    'natures-named': { refused: withEntity({ natureCodes: [] }), unknown: withEntity({ natureCodes: undefined }) },
    'safety-noted': { unknown: withEntity({ immediateSafetyCode: undefined }) },
    'safety-screened': {
      refused: (whole) => withStated({ notAskedJustified: false })(withEntity({ immediateSafetyCode: 'notAsked' })(whole)),
      unknown: withEntity({ immediateSafetyCode: 'notAsked' }),
    },
    'officer-assigned': { unknown: withEntity({ assignedOfficerId: undefined }) },
    'entered-somewhere': {
      refused: (whole) =>
        withStated({ administrativeReference: false })(withRelated({ legalProcesses: [{ legalProcessId: 'lgp-1', dailyDiary: null, fir: null }] })(whole)),
      unknown: withEntity({ legalProcessId: undefined }),
    },
    'acknowledgement-offered': {
      refused: (whole) => withStated({ acknowledgementUnsafe: false })(withEntity({ acknowledgementOffered: false })(whole)),
      unknown: withEntity({ acknowledgementOffered: undefined }),
    },
    'reason-given': { unknown: (whole) => ({ ...whole, reasonCode: undefined }) },
    'outcome-recorded': {
      refused: withEntity({ closureReason: null }),
      unknown: withEntity({ closureReason: undefined, natureCodes: ['moneyDispute'], informalUndertaking: null }),
    },
    'followed-up-in-private': { refused: withRelated({ followUps: [] }), unknown: withRelated({ followUps: undefined }) },
    'supervisor-reviewed': { refused: withStated({ supervisorReviewed: false }), unknown: (whole) => ({ ...whole, stated: {} }) },
    'her-view-of-closure': { unknown: withEntity({ complainantAgreesWithClosure: undefined }) },
    'not-settled-against-the-law': {
      refused: withEntity({ closureReason: 'settledLawfully' }),
      unknown: withEntity({ closureReason: 'settledLawfully', natureCodes: ['moneyDispute'], incidentIds: undefined }),
    },
    'not-on-a-promise-alone': {
      refused: (whole) =>
        withRelated({ followUps: [{ followUpId: 'fup-1', subjectRef: 'cmp-1', attempts: [attempt(), attempt()] }] })(
          withEntity({ informalUndertaking: { givenByRole: 'respondent' } })(whole),
        ),
      unknown: (whole) =>
        withRelated({ followUps: [{ ...check, doneAt: undefined, attempts: [attempt(), attempt()] }] })(
          withEntity({ informalUndertaking: { givenByRole: 'respondent' } })(whole),
        ),
    },
    'withdrawal-recorded': { refused: withEntity({ withdrawal: null }), unknown: withEntity({ withdrawal: { ...heard, statedBy: undefined } }) },
    'closed-as-withdrawn-and-verified': { refused: withEntity({ closureReason: 'duplicate' }), unknown: withEntity({ closureReason: undefined }) },
    'heard-alone-by-a-woman': { refused: rank('constable'), unknown: rank(undefined) },
    'no-pressure': {
      refused: withEntity({ withdrawal: { ...heard, coercionConcern: true } }),
      unknown: withEntity({ withdrawal: { ...heard, coercionConcern: undefined } }),
    },
    'offence-may-be-withdrawn': { refused: compoundable('no'), unknown: compoundable('verify') },
    'pressure-or-no-withdrawal': {
      refused: withEntity({ withdrawal: heard }),
      unknown: withEntity({ withdrawal: { ...heard, coercionConcern: undefined } }),
    },
  },
})

function attempt(outcome = 'notReached', insideSafeWindow = true) {
  return { outcome, insideSafeWindow }
}

const answer = (from: string, to: string, change: (whole: Setting) => Setting) => {
  const result = tryMove('complaint', from, to, change(setting(from, to)))
  return result._tag === 'Right' ? 'allowed' : result.left.map(({ guard }) => guard).join()
}

describe('closing a complaint', () => {
  const close = (change: (whole: Setting) => Setting) => answer('resolvedPendingCheck', 'closed', change)
  const checked = (more: object) => withRelated({ followUps: [{ ...check, ...more }] })
  it.each([
    ['allowed', 'after seven days', checked({ doneAt: '2015-05-17T10:00+05:00' })],
    ['followed-up-in-private', 'a minute before', checked({ doneAt: '2015-05-17T09:59+05:00' })],
    ['allowed', 'after thirty days', checked({ doneAt: '2015-06-09T10:00+05:00' })],
    ['followed-up-in-private', 'a minute later', checked({ doneAt: '2015-06-09T10:01+05:00' })],
    ['followed-up-in-private', 'when she was not contacted safely', checked({ safeContactUsed: false })],
    ['followed-up-in-private', 'when nobody reached her', checked({ resultCode: 'notReached' })],
    ['followed-up-in-private', 'when the check was about another complaint', checked({ subjectRef: 'cmp-2' })],
    ['allowed', 'after two safe attempts', checked({ doneAt: null, attempts: [attempt(), attempt('answeredByOther')] })],
    ['followed-up-in-private', 'after one', checked({ doneAt: null, attempts: [attempt()] })],
    ['followed-up-in-private', 'after two of which one was unsafe', checked({ doneAt: null, attempts: [attempt(), attempt('notReached', false)] })],
    ['followed-up-in-private', 'when nobody knows when the matter was settled', withEntity({ statusHistory: undefined })],
    ['allowed', 'of theft without a supervisor', (whole: Setting) => withStated({ supervisorReviewed: false })(withEntity({ natureCodes: ['theft'] })(whole))],
  ] as const)('is %s %s', (expected, _why, change) => {
    expect(close(change)).toBe(expected)
  })
})

describe('a withdrawal', () => {
  const close = (change: (whole: Setting) => Setting) => answer('withdrawnPendingReview', 'closed', change)
  it('is never closed by a man, by a lower rank, or for an offence that nobody can withdraw', () => {
    expect(close((whole) => whole)).toBe('allowed')
    expect(close(rank('ig'))).toBe('allowed')
    expect(close(rank('si', 'male'))).toBe('heard-alone-by-a-woman')
    expect(close(rank('asi'))).toBe('heard-alone-by-a-woman')
    expect(close(compoundable('no'))).toBe('offence-may-be-withdrawn')
    expect(close((whole) => withStated({ offenceMayBeWithdrawn: true })(compoundable('no')(whole)))).toBe('offence-may-be-withdrawn')
    expect(close((whole) => withStated({ offenceMayBeWithdrawn: true })(compoundable('verify')(whole)))).toBe('allowed')
  })

  it('may be heard by the woman who received the complaint, whatever her rank', () => {
    expect(close((whole) => withEntity({ receivedByOfficerId: 'off-2' })(rank(undefined)(whole)))).toBe('allowed')
  })
})

describe('registering a complaint', () => {
  const register = (change: (whole: Setting) => Setting) => answer('screened', 'registered', change)
  const without = withEntity({ legalProcessId: undefined })
  it('takes a request for information, an administrative reference or an FIR', () => {
    expect(register(withEntity({ legalProcessId: undefined, natureCodes: ['informationRequest'] }))).toBe('allowed')
    expect(register((whole) => withStated({ administrativeReference: true })(without(whole)))).toBe('allowed')
    expect(register(withRelated({ legalProcesses: [{ legalProcessId: 'lgp-1', fir: { number: '3' } }] }))).toBe('allowed')
  })
})
