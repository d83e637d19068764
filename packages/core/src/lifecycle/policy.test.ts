import { describe, expect, it } from 'vitest'

import type { Setting } from '../../test/lifecycle-harness.ts'
import { testLifecycle, tryMove, withEntity, withStated } from '../../test/lifecycle-harness.ts'

const forms = { kind: 'formsInUse', on: '2015-01-01' }
const officers = { kind: 'trainedOfficers', on: '2014-07-01' }
const setting = (): Setting => ({
  entity: {
    instrumentId: 'pol-1',
    instrumentType: 'guideline',
    consultations: [{ participantsBySex: { female: 3 } }],
    stageEvents: [{ stage: 'notified', note: 'standing order 1' }],
    useEvidence: [forms, officers],
  },
  related: {},
  stated: { approvedByCompetentBody: true },
})

testLifecycle('policyInstrument', {
  setting,
  guards: {
    'women-consulted': { refused: withEntity({ consultations: [{ participantsBySex: { female: 0 } }] }), unknown: withEntity({ consultations: [{}] }) },
    'approved-by-a-competent-body': { refused: withStated({ approvedByCompetentBody: false }), unknown: withEntity({ instrumentType: 'draftBill' }) },
    'notification-reference': { refused: withEntity({ stageEvents: [] }), unknown: withEntity({ stageEvents: [{ stage: 'notified' }] }) },
    'two-kinds-of-use': { refused: withEntity({ useEvidence: [forms, forms] }), unknown: withEntity({ useEvidence: undefined }) },
  },
})

describe('whether an instrument is in use', () => {
  const use = (useEvidence: readonly object[]) => {
    const result = tryMove('policyInstrument', 'notified', 'inUse', withEntity({ useEvidence })(setting()))
    return result._tag === 'Right' ? 'allowed' : result.left.map(({ code }) => code).join()
  }
  it.each([
    ['allowed', 'with evidence 365 days old', [forms, { ...officers, on: '2014-06-01' }]],
    ['core/guard-refused', 'with evidence a day older', [forms, { ...officers, on: '2014-05-31' }]],
    ['core/guard-refused', 'with evidence of tomorrow', [forms, { ...officers, on: '2015-06-02' }]],
    ['core/guard-unknown', 'with evidence of some day in 2014', [forms, { ...officers, on: '2014' }]],
    ['core/guard-unknown', 'with evidence of a kind that is not recorded', [forms, { on: '2015-01-01' }]],
    ['core/guard-refused', 'with one kind only', [forms]],
  ])('is %s %s', (expected, _why, evidence) => {
    expect(use(evidence)).toBe(expected)
  })

  it('takes a bill for approved only when it was passed and assented to', () => {
    const bill = withEntity({ instrumentType: 'draftBill' })(setting())
    expect(tryMove('policyInstrument', 'consulted', 'approved', withStated({ billPassedAndAssented: true })(bill))._tag).toBe('Right')
    expect(tryMove('policyInstrument', 'consulted', 'approved', withStated({ billPassedAndAssented: false })(bill))._tag).toBe('Left')
    const passed = [
      { billStage: 'introduced', on: '2019-02-11' },
      { billStage: 'passed', on: '2021-01-15' },
    ]
    const through = (billEvents: readonly object[]) => tryMove('policyInstrument', 'consulted', 'approved', withEntity({ billEvents })(bill))
    expect(through([...passed, { billStage: 'assented', on: '2021-02-01' }])._tag).toBe('Right')
    expect(through([...passed, { billStage: 'assented', on: null }])).toMatchObject({ left: [{ code: 'core/guard-unknown' }] })
  })
})
