import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { PackInput } from '../pack/pack.ts'
import { CLOSE_RULE, OPEN_RULE, PAIR_RULE, TOY_DATED, TOY_PROVISION, toyEngine } from '../testing/toy.ts'

const BEGUN = '2014-03-09T10:00+05:00'
const IN_FORCE = { start: '2014-03-09', areaId: 'plain' }
const clock = { from: 'thing.openedAt', within: 'PT2H', doneAt: 'thing.closedAt' }
const duty = (change: object) => ({ ...CLOSE_RULE, event: { type: 'duty', params: { severity: 'medium', clock: { ...clock, ...change } } } })

/** The first finding of some rules on one open thing. */
const findingOf = (rules: readonly object[], thing: object, asOf = '2014-03-09T11:00+05:00', more: Partial<PackInput> = {}) => {
  const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', isOpen: true, ...thing }] } as unknown as CaseFile
  return toyEngine(rules, { ...TOY_DATED, ...more }).assess(file, { asOf, all: true }).findings[0]
}

describe('the clock of a finding (spec 6.6)', () => {
  it('names its facts, and says until when and how much time is left', () => {
    expect(findingOf([CLOSE_RULE], { openedAt: BEGUN, closedAt: null })).toMatchObject({
      verdict: 'pending',
      due: '2014-03-09T12:00:00+05:00',
      clock: { from: 'thing.openedAt', within: 'PT2H', doneAt: ['thing.closedAt'], left: 'PT1H', overdue: false, withheld: false },
    })
    expect(findingOf([CLOSE_RULE], { openedAt: BEGUN }, '2014-03-10')).toMatchObject({ verdict: 'indeterminate', clock: { overdue: true } })
  })

  it('withholds moments that come from a protected field', () => {
    const finding = findingOf([duty({ from: 'thing.secretAt' })], { secretAt: BEGUN, closedAt: null })
    expect(finding).toMatchObject({
      verdict: 'pending',
      due: null,
      clock: { from: 'thing.secretAt', within: 'PT2H', doneAt: ['thing.closedAt'], left: null, overdue: false, withheld: true },
    })
    expect(JSON.stringify(finding)).not.toContain('2014')
  })

  it('stands still where the duty does not arise, or it is not known whether it does', () => {
    const still = { due: null, clock: { from: 'thing.openedAt', within: 'PT2H', doneAt: ['thing.closedAt'], left: null, overdue: false, withheld: false } }
    for (const isOpen of [false, undefined]) expect(findingOf([CLOSE_RULE], { isOpen, openedAt: BEGUN }, '2014-03-10')).toMatchObject(still)
  })

  it('has the time that the law gives, and its name where that cannot be told', () => {
    const dated = { ...duty({ within: { fact: 'law.timeToClose' } }), lawAt: OPEN_RULE.lawAt }
    expect(findingOf([dated], { ...IN_FORCE, openedAt: BEGUN, closedAt: null })?.clock?.within).toBe('PT2H')
    expect(findingOf([dated], { ...IN_FORCE, start: '2015-03-09', openedAt: BEGUN, closedAt: null })?.clock?.within).toBe('PT6H')
    expect(findingOf([dated], { openedAt: BEGUN, closedAt: null })?.clock?.within).toBe('law.timeToClose')
  })

  it('is not there where a rule has none', () => {
    expect(findingOf([OPEN_RULE], IN_FORCE)).not.toHaveProperty('clock')
    expect(findingOf([OPEN_RULE], IN_FORCE)?.due).toBeNull()
  })
})

describe('a finding', () => {
  it('says what kind of rule it is of, and on what that rests', () => {
    const basis = { source: 'toy practice', confidence: 'low' }
    expect(findingOf([CLOSE_RULE], {})).toMatchObject({ type: 'duty', severity: 'medium', basis, provisions: [], refer: [], blocks: [] })
    expect(findingOf([CLOSE_RULE], {})).not.toHaveProperty('flag')
    expect(findingOf([OPEN_RULE], IN_FORCE)).not.toHaveProperty('basis')
  })

  it('says what the host should hold, and where to go', () => {
    const params = { ...OPEN_RULE.event.params, blocks: ['publish', 'close'] }
    expect(findingOf([{ ...OPEN_RULE, event: { ...OPEN_RULE.event, params } }], IN_FORCE)).toMatchObject({ refer: ['court'], blocks: ['publish', 'close'] })
  })

  it('says of each provision whether it was in force, and after which day nothing is recorded', () => {
    const old = { ...TOY_PROVISION, id: 'toy-act-6', confidence: 'low', extent: [{ territory: 'lowlands', from: '2000-01-01', to: '2014-06-30' }] }
    const rule = { ...OPEN_RULE, cites: ['toy-act-6', 'toy-act-7'] }
    const register = [TOY_PROVISION, old]
    const at = (start: string) => findingOf([{ ...rule }], { ...IN_FORCE, start }, '2016-01-01', { register, parameters: [] })?.provisions
    expect(at('2014-08-01')).toEqual([
      { id: 'toy-act-6', inForce: 'cannot-tell', confidence: 'low', notRecordedAfter: '2014-06-30' },
      { id: 'toy-act-7', inForce: 'yes', confidence: 'high' },
    ])
    expect(at('2013-03-09')?.map(({ inForce }) => inForce)).toEqual(['yes', 'not-yet'])
    expect(at('2014-01-11')?.[1]).toEqual({ id: 'toy-act-7', inForce: 'cannot-tell', confidence: 'high' })
  })

  it('says that it is the law that leaves it open only where nothing is missing', () => {
    expect(findingOf([OPEN_RULE], { ...IN_FORCE, start: '2014-01-11' })).toMatchObject({ because: 'law', missing: [] })
    expect(findingOf([OPEN_RULE], { areaId: 'plain' })).toMatchObject({ because: 'facts', missing: ['thing.start'] })
    expect(findingOf([OPEN_RULE], IN_FORCE)).not.toHaveProperty('because')
    expect(findingOf([CLOSE_RULE], {})).toMatchObject({ because: 'facts' })
  })

  it('names the rule that it gave way to only where that is why it does not apply', () => {
    const other = { ...OPEN_RULE, name: 'toy/other', event: { ...OPEN_RULE.event, params: { ...OPEN_RULE.event.params, severity: 'info' } } }
    const third = { ...other, name: 'toy/third' }
    const yielding = { ...OPEN_RULE, yieldsTo: ['toy/third', 'toy/other'] }
    const yieldedTo = (thing: object) => findingOf([yielding, other, third], { ...IN_FORCE, ...thing })?.yieldedTo
    expect(yieldedTo({})).toBe('toy/third')
    expect(yieldedTo({ isOpen: false })).toBeUndefined()
    expect(yieldedTo({ start: '2013-03-09' })).toBeUndefined()
  })

  it('names the first rule that it gave way to of those that apply, and none where its own conditions fail', () => {
    const large = { ...CLOSE_RULE, name: 'toy/large', conditions: { fact: 'thing.isLarge', operator: 'equal', value: true } }
    const red = { ...CLOSE_RULE, name: 'toy/red', conditions: { fact: 'thing.colour', operator: 'equal', value: 'red' } }
    const yielding = { ...OPEN_RULE, yieldsTo: ['toy/large', 'toy/red'] }
    const yieldedTo = (thing: object) => findingOf([yielding, large, red], { ...IN_FORCE, ...thing })?.yieldedTo
    expect(yieldedTo({ isLarge: false, colour: 'red' })).toBe('toy/red')
    expect(yieldedTo({ isLarge: true, colour: 'red', isOpen: false })).toBeUndefined()
  })

  it('names the provisions that count only together, and no group where each counts alone', () => {
    expect(findingOf([PAIR_RULE], { ...IN_FORCE, areaId: 'peak' })?.together).toEqual([['toy-act-8', 'toy-act-7']])
    expect(findingOf([OPEN_RULE], IN_FORCE)).not.toHaveProperty('together')
    expect(findingOf([CLOSE_RULE], {})).not.toHaveProperty('together')
  })

  it('leaves out what there is nothing to say of', () => {
    const finding = findingOf([OPEN_RULE], IN_FORCE)
    expect(finding?.provisions[0]).toStrictEqual({ id: 'toy-act-7', inForce: 'yes', confidence: 'high' })
    expect(finding).not.toHaveProperty('yieldedTo')
    expect(finding).not.toHaveProperty('clock')
    expect(finding?.due).toBeNull()
  })

  it('does not blame the law where it is the day of asking that leaves a clock open', () => {
    expect(findingOf([CLOSE_RULE], { openedAt: BEGUN, closedAt: null }, '2014')).toMatchObject({ verdict: 'indeterminate', missing: [], because: 'facts' })
  })
})
