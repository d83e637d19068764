import type { CaseFile } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEvaluator } from '../evaluate/index.ts'
import type { FactRow } from '../evaluate/pack-module.ts'
import { toEvaluatePack } from '../evaluate/to-evaluate-pack.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, TOY_LIMITS, toyEngine, toyPack, toyPlugin } from '../testing/toy.ts'
import { createEngine } from './create-engine.ts'

const young = {
  ...OPEN_RULE,
  cites: undefined,
  basis: { source: 'toy', confidence: 'low' },
  name: 'toy/young',
  conditions: { all: [{ id: 'limit', fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } }] },
}
const clock = { ...CLOSE_RULE.event.params.clock, within: { fact: 'law.timeToClose' } }
const close = { ...CLOSE_RULE, lawAt: OPEN_RULE.lawAt, event: { ...CLOSE_RULE.event, params: { ...CLOSE_RULE.event.params, clock } } }
const plain = (rule: object): object => JSON.parse(JSON.stringify(rule)) as object
const engine = toyEngine([young, close].map(plain), TOY_DATED)

const findingsOf = (thing: object) => {
  const file = { kind: 'toy', id: 'cf-1', things: [{ thingId: 't-1', ...thing }] } as unknown as CaseFile
  return engine.assess(file, { asOf: '2016-01-01', all: true }).findings
}
const youngIs = (thing: object) => {
  const found = findingsOf(thing).find(({ rule }) => rule === 'toy/young')
  return [found?.verdict, found?.missing, ...(found?.because === undefined ? [] : [found.because])]
}

describe('a dated parameter of the law (spec 5.8)', () => {
  it.each([
    ['the last day of the old one', { age: 17, start: '2014-12-31', areaId: 'plain' }, ['does-not-apply', []]],
    ['the first day of the new one', { age: 17, start: '2015-01-01', areaId: 'plain' }, ['applies', []]],
    ['either of them', { age: 15, start: '2014-12', areaId: 'plain' }, ['applies', []]],
    ['none of them', { age: 30, areaId: 'plain' }, ['does-not-apply', []]],
    ['a place where it is not set', { age: 1, start: '2015-01-01', areaId: 'peak' }, ['does-not-apply', []]],
    ['a day that decides', { age: 17, areaId: 'plain' }, ['unknown', ['thing.start'], 'facts']],
    ['a place nobody knows', { age: 17, start: '2015-01-01', areaId: 'elsewhere' }, ['unknown', [], 'law']],
  ])('has the value of the day and place of the conduct: %s', (_, thing, expected) => {
    expect(youngIs(thing)).toEqual(expected)
  })

  it('is the time of a clock', () => {
    const opened = { isOpen: true, areaId: 'plain', openedAt: '2015-01-01T10:00+05:00', closedAt: '2015-01-01T15:00+05:00' }
    const verdictOn = (start: string | undefined) => findingsOf({ ...opened, start }).find(({ rule }) => rule === 'toy/close')
    expect(verdictOn('2015-01-01')).toMatchObject({ verdict: 'satisfied', clock: { within: 'PT6H' } })
    expect(verdictOn('2014-06-01')).toMatchObject({ verdict: 'breached', clock: { within: 'PT2H' } })
    expect(verdictOn(undefined)).toMatchObject({ verdict: 'indeterminate', missing: ['thing.start'], clock: { within: 'law.timeToClose' } })
  })

  it('asks nothing about a clock that the law of that day and place gives no time', () => {
    const clockIn = (thing: object) => {
      const { missing, because } = findingsOf({ isOpen: true, ...thing }).find(({ rule }) => rule === 'toy/close') ?? {}
      return [missing, because]
    }
    expect(clockIn({ start: '2015-01-01', areaId: 'peak' })).toEqual([[], 'law'])
    expect(clockIn({ areaId: 'peak' })).toEqual([[], 'law'])
    expect(clockIn({ start: '2015-01-01', areaId: 'elsewhere' })).toEqual([[], 'law'])
    expect(clockIn({ start: '2014-12', areaId: 'plain' })).toEqual([['thing.openedAt', 'thing.closedAt'], 'facts'])
    expect(clockIn({ areaId: 'plain' })).toEqual([['thing.openedAt', 'thing.closedAt', 'thing.start'], 'facts'])
    expect(clockIn({ start: '2015-01-01' })).toEqual([['thing.openedAt', 'thing.closedAt', 'thing.areaId'], 'facts'])
  })

  it('leaves alone what two facts that are recorded say of each other', () => {
    const inTime = { all: [...young.conditions.all, { fact: 'thing.start', operator: 'before', value: { fact: 'thing.end' } }] }
    const dated = toyEngine([plain({ ...young, conditions: inTime })], TOY_DATED)
    const verdictTo = (end: string) => {
      const things = [{ thingId: 't-1', age: 17, start: '2015-01-01', end, areaId: 'plain' }]
      return dated.verdicts({ kind: 'toy', id: 'cf-1', things } as unknown as CaseFile, { asOf: '2016-01-01' }).map(({ verdict }) => verdict)
    }
    expect([verdictTo('2015-01-02'), verdictTo('2015-01-01')]).toEqual([['applies'], ['does-not-apply']])
  })

  it('is among the values that an answer can have, also for a rule that gives way to the one that names it', () => {
    const limit = { ...young.conditions.all[0], operator: 'equal' }
    const exact = { ...young, name: 'toy/exact', conditions: limit }
    const other = {
      ...young,
      lawAt: undefined,
      name: 'toy/other',
      conditions: { fact: 'thing.isOpen', operator: 'equal', value: true },
      yieldsTo: ['toy/exact'],
    }
    const [loaded] = toyEngine([exact, other].map(plain), TOY_DATED).packs
    const things = loaded === undefined ? undefined : createEvaluator(toEvaluatePack(loaded)).get('thing')
    const missingIn = (row: FactRow) => things?.assess({ 'thing.isOpen': true, ...row }, { asOf: '2016-01-01' }).map(({ rule, missing }) => [rule, ...missing])
    expect(missingIn({ 'thing.start': '2015-01-01', 'thing.areaId': 'plain' })).toEqual([
      ['toy/exact', 'thing.age'],
      ['toy/other', 'thing.age'],
    ])
    expect(missingIn({ 'thing.age': 16, 'thing.areaId': 'plain' })).toEqual([
      ['toy/exact', 'thing.start'],
      ['toy/other', 'thing.start'],
    ])
    expect(missingIn({ 'thing.age': 17, 'thing.areaId': 'plain' })).toEqual([['toy/other']])
  })

  it('has the same value in a pack that is shipped to be run only', () => {
    const [loaded] = engine.packs
    const things = loaded === undefined ? undefined : createEvaluator(toEvaluatePack(loaded)).get('thing')
    const verdictOf = (start: string) =>
      things?.verdicts({ 'thing.age': 17, 'thing.start': start, 'thing.areaId': 'plain' }, { asOf: '2016-01-01' }).find(({ rule }) => rule === 'toy/young')
        ?.verdict
    expect(verdictOf('2015-01-01')).toBe('applies')
    expect(verdictOf('2014-01-01')).toBeUndefined()
  })
})

describe('a pack with parameters that are wrong', () => {
  const [first, second] = TOY_LIMITS
  const codesOf = (register: readonly unknown[], rules: readonly unknown[] = []): readonly string[] => {
    const plugin = toyPlugin([])
    const made = createEngine({ plugins: [{ ...plugin, packs: [toyPack(rules, { ...TOY_DATED, register })] }] })
    return E.isLeft(made) ? [...new Set(made.left.map(({ code }) => code))] : []
  }

  it.each([
    ['set by nothing', [], ['rules/parameter-never-set']],
    ['set to two values at once', [first, { ...second, extent: first?.extent }], ['rules/parameter-set-twice']],
    ['not declared', [first, { ...second, sets: { 'law.ageLimt': 18 } }], ['rules/unknown-parameter']],
    ['of another type', [{ ...first, sets: { 'law.ageLimit': 'P16D', 'law.timeToClose': 2 } }], ['rules/wrong-parameter']],
  ])('is refused: %s', (_, register, codes) => {
    expect(codesOf(register)).toEqual(codes)
  })

  it('wants to know when and where', () => {
    expect(codesOf(TOY_LIMITS, [plain({ ...young, lawAt: undefined })])).toEqual(['rules/missing'])
  })

  it('loads when all is well', () => {
    expect(codesOf(TOY_LIMITS, [young, close].map(plain))).toEqual([])
  })
})
