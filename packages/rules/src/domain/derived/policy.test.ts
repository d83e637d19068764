import { expect, it } from 'vitest'

import { policyFacts } from './policy.ts'

const read = (id: string, entity: object, caseFile: Record<string, unknown> = {}): unknown =>
  policyFacts.find((fact) => fact.id === id)?.read(entity as Record<string, unknown>, caseFile)

it('knows when it was notified and what shows its use', () => {
  expect(
    read('policyInstrument.notifiedOn', {
      stageEvents: [
        { stage: 'drafted', on: '2014-01-01' },
        { stage: 'notified', on: '2015-02-01' },
      ],
    }),
  ).toBe('2015-02-01')
  expect(read('policyInstrument.firstUsedOn', { useEvidence: [{ on: '2016-03-01' }, { on: '2015-03-01' }] })).toBe('2015-03-01')
  expect(read('policyInstrument.useEvidenceKinds', { useEvidence: [{ kind: 'caseAudit' }, { kind: 'formsInUse' }, { kind: 'caseAudit' }] })).toBe(2)
})

it('takes an empty list for no evidence, and no list for nothing said', () => {
  expect([read('policyInstrument.firstUsedOn', { useEvidence: [] }), read('policyInstrument.firstUsedOn', {})]).toEqual([null, undefined])
  expect([read('policyInstrument.useEvidenceKinds', { useEvidence: [] }), read('policyInstrument.useEvidenceKinds', { useEvidence: [{}] })]).toEqual([
    0,
    undefined,
  ])
})

it('knows which stage each text had on the day of a session', () => {
  const instrument = (id: string, ...stageEvents: object[]) => ({ instrumentId: id, stageEvents })
  const bill = instrument('bill', { stage: 'drafted', on: '2014-01-01' }, { stage: 'notified', on: '2021-01-30' })
  const session = { heldAt: '2015-03-02T10:00:00+05:00', legalInstrumentRefs: ['bill'] }
  expect(read('awarenessActivity.stagesThen', session, { policyInstruments: [bill] })).toEqual(['drafted'])
  expect(read('awarenessActivity.stagesThen', { ...session, heldAt: '2022-03-02T10:00:00+05:00' }, { policyInstruments: [bill] })).toEqual(['notified'])
  expect(read('awarenessActivity.stagesThen', { ...session, legalInstrumentRefs: ['bill', 'act'] }, { policyInstruments: [bill] })).toEqual({
    known: ['drafted'],
    open: true,
  })
  expect(read('awarenessActivity.stagesThen', session, { policyInstruments: [instrument('bill', { stage: 'drafted' })] })).toEqual({ known: [], open: true })
  const notifiedIn = (on: string) => instrument('bill', { stage: 'drafted', on: '2014' }, { stage: 'notified', on })
  const stagesOf = (on: string) => read('awarenessActivity.stagesThen', session, { policyInstruments: [notifiedIn(on)] })
  expect(['2015-02', '2015-03', '2015', '2015-04', '2015-03-02', '2015-03-03'].map(stagesOf)).toEqual([
    ['notified'],
    { known: [], open: true },
    { known: [], open: true },
    ['drafted'],
    ['notified'],
    ['drafted'],
  ])
})
