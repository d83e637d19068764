import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyLoaded } from '../testing/toy.ts'
import { RuleCase } from './rule-case.ts'
import { runCases } from './run-cases.ts'

const CLOSED = {
  ...CLOSE_RULE,
  name: 'toy/closed',
  event: { type: 'duty', params: { severity: 'info', metWhen: { fact: 'thing.isLarge', operator: 'equal', value: true } } },
}
const COLOURED = { ...CLOSED, name: 'toy/coloured', conditions: { fact: 'thing.colour', operator: 'equal', value: 'red' } }
const loaded = toyLoaded([OPEN_RULE, CLOSE_RULE, CLOSED, COLOURED], TOY_DATED)
const open = { 'thing.isOpen': true, 'thing.start': '2014-03-09', 'thing.areaId': 'plain' }
const example = { name: 'open in the plain', asOf: '2015-01-01', facts: open, expect: 'applies' }
const run = (rule: string, ...cases: readonly unknown[]) => runCases(loaded, rule, cases)
const problemsOf = (change: object) => run('toy/open', { ...example, ...change }).results.flatMap(({ problems }) => problems)

describe('the cases of a rule', () => {
  it('pass when verdict, provisions and missing facts are those expected', () => {
    expect(run('toy/open', { ...example, provisions: ['toy-act-7'], missing: [] }, { ...example, name: 'shut', facts: {}, expect: 'unknown' })).toMatchObject({
      issues: [],
      results: [
        { rule: 'toy/open', name: 'open in the plain', passed: true, expected: 'applies', actual: 'applies', problems: [], finding: { verdict: 'applies' } },
        {
          rule: 'toy/open',
          name: 'shut',
          passed: true,
          expected: 'unknown',
          actual: 'unknown',
          finding: { missing: ['thing.isOpen', 'thing.start', 'thing.areaId'] },
        },
      ],
    })
  })

  it('say in a sentence each what came out otherwise', () => {
    expect(problemsOf({ expect: 'does-not-apply', provisions: [], missing: ['thing.isOpen', 'thing.start'] })).toEqual([
      'expected the verdict does-not-apply, got applies',
      'expected in force: none; got: toy-act-7',
      'expected missing: thing.isOpen, thing.start; got: none',
    ])
    expect(run('toy/open', { ...example, expect: 'unknown' }).results).toMatchObject([{ passed: false, expected: 'unknown', actual: 'applies' }])
  })

  it('count as in force only what was', () => {
    const early = { ...open, 'thing.start': '2013-03-09' }
    expect(problemsOf({ facts: early, expect: 'not-in-force', provisions: [] })).toEqual([])
    expect(problemsOf({ facts: early, expect: 'not-in-force', provisions: ['toy-act-7'] })).toEqual(['expected in force: toy-act-7; got: none'])
  })

  it('name all that is missing and nothing else, in any order', () => {
    const missing = (...names: readonly string[]) => problemsOf({ facts: {}, expect: 'unknown', missing: names })
    expect(missing('thing.areaId', 'thing.isOpen', 'thing.start')).toEqual([])
    expect(missing('thing.areaId', 'thing.isOpen')).toHaveLength(1)
    expect(missing('thing.areaId', 'thing.isOpen', 'thing.colour')).toHaveLength(1)
  })

  it('may give every fact that the rule reads: of its conditions, its law, its clock, and of what meets a duty', () => {
    const clock = { 'thing.isOpen': true, 'thing.openedAt': '2014-03-09T10:00+05:00', 'thing.closedAt': null }
    expect(run('toy/close', { ...example, facts: clock, expect: 'breached' }).results).toMatchObject([{ passed: true }])
    expect(run('toy/closed', { ...example, facts: { 'thing.isOpen': true, 'thing.isLarge': true }, expect: 'satisfied' }).results).toMatchObject([
      { passed: true },
    ])
  })

  it('are not run when one gives a fact that the rule does not read, or a value that is none', () => {
    const report = run('toy/coloured', example, { ...example, facts: { 'thing.color': 'red', 'thing.colour': 'pink', 'thing.isLarge': 'yes' } })
    expect(report.results).toEqual([])
    expect(report.issues).toEqual([
      ...Object.keys(open).map((id) => expect.objectContaining({ code: 'rules/case-unknown-fact', path: ['toy/coloured', 0, 'facts', id] })),
      {
        code: 'rules/case-unknown-fact',
        path: ['toy/coloured', 1, 'facts', 'thing.color'],
        message: 'The rule does not read the fact "thing.color".',
        help: 'Did you mean "thing.colour"?',
      },
      {
        code: 'rules/case-wrong-value',
        path: ['toy/coloured', 1, 'facts', 'thing.colour'],
        message: 'This is not a value of the fact "thing.colour".',
        help: 'It is of type code: red, green, blue, grey.',
      },
      {
        code: 'rules/case-wrong-value',
        path: ['toy/coloured', 1, 'facts', 'thing.isLarge'],
        message: 'This is not a value of the fact "thing.isLarge".',
        help: 'It is of type boolean.',
      },
    ])
  })

  it('are told which facts the rule reads where nothing is alike', () => {
    expect(run('toy/coloured', { ...example, facts: { weather: 'fair' } }).issues).toMatchObject([
      { help: 'See the list of facts of the rule: thing.colour, thing.isLarge.' },
    ])
  })

  it('belong to a rule, and have a form', () => {
    expect(run('toy/opne')).toEqual({
      results: [],
      issues: [
        { code: 'rules/case-unknown-rule', path: ['toy/opne'], message: 'There is no rule "toy/opne" for these cases.', help: 'Name the file like its rule.' },
      ],
    })
    expect(runCases(loaded, 'toy/open', { name: 'x' })).toMatchObject({ results: [], issues: [{ code: 'rules/case-wrong-shape', path: ['toy/open'] }] })
    expect(run('toy/open', { ...example, asOf: 'today' })).toMatchObject({
      results: [],
      issues: [{ code: 'rules/case-wrong-shape', path: ['toy/open', 0, 'asOf'] }],
    })
    expect(run('toy/open')).toMatchObject({ results: [], issues: [{ code: 'rules/case-wrong-shape' }] })
  })
})

describe('an example case', () => {
  const isCase = (change: object): boolean => RuleCase.safeParse({ ...example, ...change }).success

  it.each([
    ['yes or no', true],
    ['a number', 7],
    ['a text', 'red'],
    ['none', null],
    ['a list', ['red']],
    ['a list that is not complete', { known: ['red'], open: true }],
    ['a span of numbers', { from: '16', to: '18' }],
  ])('has facts that are %s', (_, value) => {
    expect(isCase({ facts: { 'thing.colour': value } })).toBe(true)
  })

  it.each([
    ['without a name', { name: '' }],
    ['with more to it', { day: '2014-01-01' }],
    ['with an empty reason', { why: '' }],
    ['with a list of numbers', { facts: { 'thing.colour': [1] } }],
    ['with a list that is open and yet complete', { facts: { 'thing.colour': { known: ['red'], open: false } } }],
    ['with an open list and more', { facts: { 'thing.colour': { known: ['red'], open: true, size: 1 } } }],
    ['with half a span', { facts: { 'thing.colour': { from: '16' } } }],
    ['with a span and more', { facts: { 'thing.colour': { from: '16', to: '18', size: 1 } } }],
    ['with a fact that is an object', { facts: { 'thing.colour': {} } }],
    ['with a verdict that is none', { expect: 'no' }],
    ['with provisions that have no names', { provisions: [1] }],
    ['with missing facts that have no names', { missing: [1] }],
  ])('is refused %s', (_, change) => {
    expect(isCase(change)).toBe(false)
  })

  it('may be asked on a day or at a moment, and say why', () => {
    expect([isCase({ asOf: '2015-01-01' }), isCase({ asOf: '2015-01-01T10:00+05:00', why: 'It is so.' }), isCase({ asOf: '2015-01' })]).toEqual([
      true,
      true,
      false,
    ])
  })
})
