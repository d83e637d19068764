import { describe, expect, it } from 'vitest'

import type { Setting } from '../../test/lifecycle-harness.ts'
import { testLifecycle, tryMove, withEntity, withRelated, withStated } from '../../test/lifecycle-harness.ts'

const steps = ['statementRecorded', 'medicoLegalOffered', 'forensicReportReceived', 'prosecutionScrutiny', 'judgment'].map((stepType) => ({ stepType }))
const without = (...types: readonly string[]) => withEntity({ steps: steps.filter(({ stepType }) => !types.includes(stepType)) })
const onWord = (type: string, statement: 'medicoLegalDoesNotApply' | 'forensicStatusKnown' | 'prosecutorConsulted') => ({
  refused: (whole: Setting) => withStated({ [statement]: false })(without(type)(whole)),
  unknown: without(type),
})
const setting = (): Setting => ({
  entity: {
    legalProcessId: 'lgp-1',
    complaintId: 'cmp-1',
    stationId: 'stn-1',
    dailyDiary: { entryNumber: '12', entryAt: '2015-05-01T10:00+05:00' },
    fir: { number: '7', year: 2015, registeredAt: '2015-05-01T11:00+05:00' },
    firDecision: 'refused',
    ioOfficerId: 'off-1',
    supervisorOfficerId: 'off-2',
    victimSupportOfficerId: 'off-3',
    supervisorApprovedCancellation: true,
    steps,
  },
  related: { complaints: [{ complaintId: 'cmp-1', natureCodes: ['rape'] }], stations: [{ stationId: 'stn-1', keepsFirRegister: true }] },
  stated: { survivorToldReasonInWriting: true, courtTookTheCase: true },
})
const compromise = (step: object) => withEntity({ steps: [{ stepType: 'compromiseAttempt', accepted: true, ...step }] })

testLifecycle('legalProcess', {
  setting,
  guards: {
    'diary-entry': { refused: withEntity({ dailyDiary: null }), unknown: withEntity({ dailyDiary: { entryNumber: '12' } }) },
    'fir-complete': { refused: withEntity({ fir: null }), unknown: withEntity({ fir: { number: '7', year: 2015 } }) },
    'station-keeps-register': { refused: withRelated({ stations: [{ stationId: 'stn-1', keepsFirRegister: false }] }), unknown: withRelated({ stations: [] }) },
    'refusal-recorded': { refused: withEntity({ firDecision: 'registered' }), unknown: withEntity({ firDecision: undefined }) },
    'officers-named': { unknown: withEntity({ victimSupportOfficerId: undefined }) },
    'statement-taken': {
      refused: without('statementRecorded'),
      unknown: (whole) =>
        withStated({ medicoLegalDoesNotApply: true, forensicStatusKnown: true, prosecutorConsulted: true })(withEntity({ steps: undefined })(whole)),
    },
    'medico-legal-offered': onWord('medicoLegalOffered', 'medicoLegalDoesNotApply'),
    'forensic-status-known': onWord('forensicReportReceived', 'forensicStatusKnown'),
    'prosecutor-consulted': onWord('prosecutionScrutiny', 'prosecutorConsulted'),
    'supervisor-approved': {
      refused: withEntity({ supervisorApprovedCancellation: false }),
      unknown: withEntity({ supervisorApprovedCancellation: undefined }),
    },
    'told-reason-in-writing': { refused: withStated({ survivorToldReasonInWriting: false }), unknown: (whole) => ({ ...whole, stated: {} }) },
    'judgment-or-lawful-compounding': { refused: withEntity({ steps: [] }), unknown: withEntity({ steps: undefined }) },
  },
})

describe('the end of a legal process', () => {
  const dispose = (change: (whole: Setting) => Setting) => {
    const result = tryMove('legalProcess', 'inTrial', 'disposed', change(setting()))
    return result._tag === 'Right' ? 'allowed' : result.left.map(({ code }) => code).join()
  }
  const order = { courtPermission: { orderDate: '2015-05-20T10:00+05:00' } }
  it.each([
    ['allowed', 'a compromise that the law allows', compromise({ offenceCompoundable: 'yes' })],
    ['core/guard-refused', 'one that it does not', compromise({ offenceCompoundable: 'no', ...order })],
    ['allowed', 'one that needs the court, with its order', compromise({ offenceCompoundable: 'withCourtPermission', ...order })],
    ['core/guard-refused', 'one that needs the court, without', compromise({ offenceCompoundable: 'withCourtPermission', courtPermission: null })],
    ['core/guard-unknown', 'one that needs the court, and nobody wrote down the order', compromise({ offenceCompoundable: 'withCourtPermission' })],
    ['core/guard-unknown', 'one of an offence that is to be verified', compromise({ offenceCompoundable: 'verify', ...order })],
    ['core/guard-refused', 'one that was not accepted', compromise({ offenceCompoundable: 'yes', accepted: false })],
  ] as const)('is %s by %s', (expected, _why, change) => {
    expect(dispose(change)).toBe(expected)
  })
})

describe('a refused FIR', () => {
  it('can be recorded without naming a reason or remedies, and registered later', () => {
    const bare: Setting = { entity: { legalProcessId: 'lgp-1', firDecision: 'refused' }, related: {}, stated: {} }
    expect(tryMove('legalProcess', 'diaryEntered', 'firRefused', bare)._tag).toBe('Right')
    expect(tryMove('legalProcess', 'firRefused', 'firRegistered', setting())._tag).toBe('Right')
  })

  it('leads to no investigation by itself', () => {
    expect(tryMove('legalProcess', 'firRefused', 'underInvestigation', setting())).toMatchObject({ left: [{ code: 'core/no-such-transition' }] })
  })
})
