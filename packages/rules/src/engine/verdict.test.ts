import type { Truth } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import type { RuleTests } from './compiled-rule.ts'
import type { Reach } from './verdict.ts'
import { neverStarts, reach, reachFrom, verdictOf } from './verdict.ts'

const { context } = toyLoaded([OPEN_RULE])
const areas = new Map([['plain', { id: 'plain', territories: [{ territory: 'lowlands', from: null, to: null }] }]])
const saying = (truth: Truth, more: Partial<RuleTests> = {}): RuleTests => ({
  test: () => truth,
  metWhen: undefined,
  clock: undefined,
  law: undefined,
  parameterLaws: [],
  isDuty: false,
  exceptions: [],
  context,
  reads: () => ({ slots: [], usage: new Map(), unknownsIn: () => [], missingAtOnce: undefined }),
  ...more,
})
const act = (from: string | null) => ({ id: 'act', extent: [{ territory: 'lowlands', from, to: null }] })
const law = (from: string | null) => ({ date: 0, area: 1, provisions: [act(from)], citations: [[act(from)]] })
const yieldingTo = (...tests: readonly RuleTests[]): Partial<RuleTests> => ({ exceptions: tests.map((one, at) => ({ name: `other-${at}`, tests: one })) })
const onlyLaw = saying('true', { law: law(null) })

describe('how far a rule gets (spec 4.1, 4.10)', () => {
  it.each<[string, RuleTests, readonly (string | null | undefined)[], Reach | 'unknown']>([
    ['conditions that are false', saying('false', { law: law('2014-01-01') }), [], 'does-not-apply'],
    ['conditions that are unknown', saying('unknown', { law: law('2030-01-01') }), ['2014-05-01', 'plain'], 'unknown'],
    [
      'a clock that never starts, whatever its conditions',
      saying('unknown', { clock: { from: 0, mayNeverStart: true, doneAt: [1], within: () => 'PT2H', parameter: undefined } }),
      [null],
      'does-not-apply',
    ],
    [
      'a clock of whose start nothing is recorded, whatever the law',
      saying('true', { clock: { from: 2, mayNeverStart: true, doneAt: [3], within: () => 'PT2H', parameter: undefined }, law: law('2030-01-01') }),
      ['2014-05-01', 'plain'],
      'unknown',
    ],
    ['conditions that are true, and no law', saying('true'), [], 'applies'],
    ['law in force', saying('true', { law: law('2014-01-01') }), ['2014-05-01', 'plain'], 'applies'],
    ['law not in force', saying('true', { law: law('2014-01-01') }), ['2013-05-01', 'plain'], 'not-in-force'],
    ['law whose day is missing', saying('true', { law: law('2014-01-01') }), [undefined, 'plain'], 'unknown'],
    ['law that cannot be told', onlyLaw, ['2014-05-01', 'plain'], 'law'],
    ['a demand that is met', saying('true', { metWhen: () => 'true' }), [], 'met'],
    ['a demand that is not met', saying('true', { metWhen: () => 'false' }), [], 'unmet'],
    ['a demand of which it is unknown whether it is met', saying('true', { metWhen: () => 'unknown' }), [], 'unknown'],
    ['a demand under law that cannot be told', saying('true', { metWhen: () => 'true', law: law(null) }), ['2014-05-01', 'plain'], 'law'],
    ['another rule that applies', saying('true', yieldingTo(saying('false'), saying('true'))), [], 'does-not-apply'],
    ['another rule that is unknown', saying('true', yieldingTo(saying('unknown'))), [], 'unknown'],
    ['one that is unknown and one that applies', saying('true', yieldingTo(saying('unknown'), saying('true'))), [], 'does-not-apply'],
    ['another rule that does not apply', saying('true', yieldingTo(saying('false'))), [], 'applies'],
    ['another rule that only the law keeps open', saying('true', yieldingTo(onlyLaw)), ['2014-05-01', 'plain'], 'law'],
    [
      'another rule that only the law keeps open, and law not in force',
      saying('true', { ...yieldingTo(onlyLaw), law: law('2030-01-01') }),
      ['2014-05-01', 'plain'],
      'law',
    ],
    [
      'another rule that does not apply, and law not in force',
      saying('true', { ...yieldingTo(saying('false')), law: law('2030-01-01') }),
      ['2014-05-01', 'plain'],
      'not-in-force',
    ],
  ])('with %s', (_, tests, values, expected) => {
    expect(reach(tests, areas, values, values)).toBe(expected)
  })

  it('tests the values that are assumed, and asks the record what is recorded', () => {
    const test: RuleTests['test'] = ([assumed], [recorded]) => (assumed === true && recorded === undefined ? 'true' : 'false')
    const tests = saying('true', {
      test,
      metWhen: test,
      ...yieldingTo(saying('true', { test: (values, recorded) => (test(values, recorded) === 'true' ? 'false' : 'true') })),
    })
    expect([reach(tests, areas, [true], [undefined]), reach(tests, areas, [true], [true])]).toEqual(['met', 'does-not-apply'])
    expect(reachFrom('true', saying('false'), areas, [], [])).toBe('applies')
  })
})

describe('a duty whose start is recorded as not having happened (spec 6.9)', () => {
  const clock = { from: 0, mayNeverStart: true, doneAt: [1], within: () => 'PT2H', parameter: undefined }

  it('never starts, unlike one whose start is not recorded, or that has no clock', () => {
    const starts = [null, undefined, '2014-03-09'].map((from) => neverStarts(saying('true', { clock }), [from]))
    expect([...starts, neverStarts(saying('true'), [null])]).toEqual([true, false, false, false])
  })
})

describe('a verdict in the words of the type of a rule', () => {
  it.each([
    ['does-not-apply', 'does-not-apply', 'not-applicable'],
    ['not-in-force', 'not-in-force', 'not-in-force'],
    ['met', 'satisfied', 'satisfied'],
    ['unmet', 'breached', 'breached'],
    ['applies', 'applies', 'applies'],
    ['law', 'unknown', 'indeterminate'],
    ['unknown', 'unknown', 'indeterminate'],
  ] as const)('of %s is %s, or of a duty %s', (reached, flag, duty) => {
    expect([verdictOf(saying('true'), reached, undefined), verdictOf(saying('true', { isDuty: true }), reached, undefined)]).toEqual([flag, duty])
  })

  it('is that of the clock when the duty applies', () => {
    expect(verdictOf(saying('true', { isDuty: true }), 'applies', 'pending')).toBe('pending')
    expect(verdictOf(saying('true', { isDuty: true }), 'not-in-force', 'pending')).toBe('not-in-force')
  })
})
