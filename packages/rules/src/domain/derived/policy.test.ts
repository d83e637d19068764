import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { policyFacts } from './policy.ts'

const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}) => readFact(policyFacts, id, entity, caseFile)

describe('the day of notification', () => {
  const notified = (...stageEvents: object[]) => read('policyInstrument.notifiedOn', { stageEvents })

  it('is that of the stage, the first if there are several', () => {
    expect(notified({ stage: 'drafted', on: '2014-01-01' }, { stage: 'notified', on: '2015-02-01' })).toBe('2015-02-01')
    expect(notified({ stage: 'notified', on: '2015-03' }, { stage: 'notified', on: '2015-02' })).toBe('2015-02')
  })

  it('may lie before the one that is known, where a stage is not named or has no day', () => {
    expect(notified({ on: '2014-01-01' }, { stage: 'notified', on: '2015-02-01' })).toBeUndefined()
    expect(notified({ stage: 'notified' }, { stage: 'notified', on: '2015-02-01' })).toBeUndefined()
    expect(notified({ on: '2014-01-01' })).toBeUndefined()
  })

  it('is recorded as not there yet, or nothing is said of it', () => {
    expect(notified({ stage: 'notified', on: null })).toBeNull()
    expect(notified({ stage: 'drafted', on: '2014-01-01' })).toBeUndefined()
    expect(read('policyInstrument.notifiedOn', {})).toBeUndefined()
  })
})

describe('what shows its use', () => {
  const firstUse = (...useEvidence: object[]) => read('policyInstrument.firstUsedOn', { useEvidence })
  const kinds = (...useEvidence: object[]) => read('policyInstrument.useEvidenceKinds', { useEvidence })

  it('is known from its first evidence, and each kind counts once', () => {
    expect(firstUse({ on: '2016-03-01' }, { on: '2015-03-01' })).toBe('2015-03-01')
    expect(kinds({ kind: 'caseAudit' }, { kind: 'formsInUse' }, { kind: 'caseAudit' })).toBe(2)
  })

  it('is nothing when the list is empty, and not told when there is no list', () => {
    expect([firstUse(), kinds()]).toEqual([null, 0])
    expect([read('policyInstrument.firstUsedOn', {}), read('policyInstrument.useEvidenceKinds', {})]).toEqual([undefined, undefined])
  })

  it('is not told of evidence without a day, or without a kind', () => {
    expect(firstUse({ on: '2016-03-01' }, {})).toBeUndefined()
    expect([kinds({}), kinds({ kind: 'caseAudit' }, {})]).toEqual([undefined, undefined])
  })
})

it('a stage says which it is', () => {
  expect([read('policyStage.stage', { stage: 'notified' }), read('policyStage.stage', {})]).toEqual(['notified', undefined])
})

it.each([
  [{ evidenceUrl: 'https://gazette.example/1' }, true],
  [{ note: 'Gazette of 2 March 2015' }, true],
  [{ evidenceUrl: '', note: 'Gazette of 2 March 2015' }, true],
  [{ evidenceUrl: '', note: '' }, undefined],
  [{ note: { absent: 'unknown' } }, undefined],
  [{}, undefined],
])('of a stage with %j a paper shows that it was reached: %s', (stage, expected) => {
  expect(read('policyStage.shown', stage)).toBe(expected)
})

describe('the stage each text had on the day of a session', () => {
  const instrument = (id: string, ...stageEvents: object[]) => ({ instrumentId: id, stageEvents })
  const drafted = { stage: 'drafted', on: '2014-01-01' }
  const bill = instrument('bill', drafted, { stage: 'notified', on: '2021-01-30' })
  const session = { heldAt: '2015-03-02T10:00:00+05:00', legalInstrumentRefs: ['bill'] }
  const nothing = { known: [], open: true }
  const stagesThen = (activity: object, ...policyInstruments: object[]) =>
    read('awarenessActivity.stagesThen', { ...session, ...activity }, { policyInstruments })

  it('is the last it had reached, whatever order they stand in', () => {
    expect(stagesThen({}, bill)).toEqual(['drafted'])
    expect(stagesThen({ heldAt: '2022-03-02T10:00:00+05:00' }, bill)).toEqual(['notified'])
    expect(stagesThen({}, instrument('bill', { stage: 'notified', on: '2015-02-01' }, drafted))).toEqual(['notified'])
  })

  it('is not told before the first stage, of a text without stages, or of one that is not in the file', () => {
    expect(stagesThen({ heldAt: '2013-03-02T10:00:00+05:00' }, bill)).toEqual(nothing)
    expect(stagesThen({}, instrument('bill'))).toEqual(nothing)
    expect(stagesThen({}, { instrumentId: 'bill' })).toEqual(nothing)
    expect(stagesThen({}, instrument('act', drafted))).toEqual(nothing)
    expect(stagesThen({ legalInstrumentRefs: ['bill', 'act'] }, bill)).toEqual({ known: ['drafted'], open: true })
  })

  it('is not told while it is not recorded when the session was, or which texts it explained', () => {
    expect(stagesThen({ heldAt: undefined }, bill)).toBeUndefined()
    expect(stagesThen({ heldAt: null }, bill)).toBeUndefined()
    expect(stagesThen({ legalInstrumentRefs: undefined }, bill)).toBeUndefined()
  })

  it('is none when no text was explained', () => {
    expect(stagesThen({ legalInstrumentRefs: [] }, bill)).toEqual([])
  })

  it('does not count a stage that is recorded as not reached, and is open where one has no day', () => {
    expect(stagesThen({}, instrument('bill', drafted, { stage: 'notified', on: null }))).toEqual(['drafted'])
    expect(stagesThen({}, instrument('bill', drafted, { stage: 'notified' }))).toEqual(nothing)
    expect(stagesThen({}, instrument('bill', { stage: 'drafted' }))).toEqual(nothing)
    expect(stagesThen({}, instrument('bill', drafted, { on: '2015-01-01' }))).toEqual(nothing)
  })

  it('is open where two stages fall together and nobody can tell which came last', () => {
    expect(stagesThen({}, instrument('bill', { stage: 'approved', on: '2015-01-05' }, { stage: 'notified', on: '2015-01-05' }))).toEqual(nothing)
    expect(stagesThen({}, instrument('bill', { stage: 'approved', on: '2014-06' }, { stage: 'notified', on: '2014' }))).toEqual(nothing)
    expect(stagesThen({}, instrument('bill', { stage: 'approved', on: '2014-05' }, { stage: 'notified', on: '2014-06-01' }))).toEqual(['notified'])
  })

  const notifiedIn = (on: string) => instrument('bill', { stage: 'drafted', on: '2013' }, { stage: 'notified', on })

  it.each([
    ['2015-02', ['notified']],
    ['2015-03', nothing],
    ['2015', nothing],
    ['2015-04', ['drafted']],
    ['2015-03-02', ['notified']],
    ['2015-03-03', ['drafted']],
  ])('notified on %s, a session on 2 March 2015 has %j', (on, expected) => {
    expect(stagesThen({}, notifiedIn(on))).toEqual(expected)
  })

  it.each([
    ['2015-02', ['notified']],
    ['2015-03', nothing],
    ['2015-03-01', ['notified']],
  ])('notified on %s, a session in the first minute of March has %j', (on, expected) => {
    expect(stagesThen({ heldAt: '2015-03-01T00:00:00+05:00' }, notifiedIn(on))).toEqual(expected)
  })
})
