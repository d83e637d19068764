import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, toyLoaded } from '../testing/toy.ts'
import { coverCases } from './coverage.ts'
import type { RuleCase } from './rule-case.ts'

const RULE = {
  ...CLOSE_RULE,
  name: 'toy/red-and-open',
  conditions: {
    all: [
      { id: 'open', fact: 'thing.isOpen', operator: 'equal', value: true },
      { any: [{ not: { fact: 'thing.colour', operator: 'equal', value: 'red' } }, { fact: 'thing.colour', operator: 'isKnown', value: true }] },
    ],
  },
}

const example = (facts: RuleCase['facts']): RuleCase => ({ name: 'a case', asOf: '2014-03-01', facts, expect: 'unknown' })
const covered = (...facts: RuleCase['facts'][]) => coverCases(toyLoaded([RULE]), RULE.name, facts.map(example))?.comparisons ?? []

describe('coverCases', () => {
  it('names each comparison by its place, and what no case has shown of it', () => {
    expect(covered({ 'thing.isOpen': true, 'thing.colour': 'red' })).toEqual([
      {
        at: 'conditions/all/0',
        id: 'open',
        fact: 'thing.isOpen',
        operator: 'equal',
        seen: ['true'],
        unseen: ['false', 'unknown'],
        unreachable: [],
      },
      {
        at: 'conditions/all/1/any/0/not',
        fact: 'thing.colour',
        operator: 'equal',
        seen: ['true'],
        unseen: ['false', 'unknown'],
        unreachable: [],
      },
      {
        at: 'conditions/all/1/any/1',
        fact: 'thing.colour',
        operator: 'isKnown',
        seen: ['true'],
        unseen: ['false'],
        unreachable: ['unknown'],
      },
    ])
  })

  it('leaves nothing unseen once the cases have shown it all', () => {
    const all = covered({ 'thing.isOpen': true, 'thing.colour': 'red' }, { 'thing.isOpen': false, 'thing.colour': 'blue' }, {})
    expect(all.flatMap(({ unseen }) => unseen)).toEqual([])
  })

  it('proves that a number that cannot be so large is never over its limit', () => {
    const rule = { ...RULE, conditions: { all: [{ fact: 'thing.age', operator: 'greaterThan', value: 40 }] } }
    const [age] = coverCases(toyLoaded([rule]), rule.name, [example({})])?.comparisons ?? []
    expect(age).toMatchObject({ seen: ['unknown'], unseen: ['false'], unreachable: ['true'] })
  })

  it('looks at what meets a duty too', () => {
    const metWhen = { all: [{ fact: 'thing.isLarge', operator: 'equal', value: true }] }
    const rule = { ...RULE, event: { type: 'duty', params: { severity: 'medium', metWhen } } }
    expect(coverCases(toyLoaded([rule]), rule.name, [example({})])?.comparisons.at(-1)).toMatchObject({ at: 'metWhen/all/0', fact: 'thing.isLarge' })
  })

  it('enters a shared condition by its name', () => {
    const shared = { any: [{ fact: 'thing.isLarge', operator: 'equal', value: true }, { condition: 'red' }] }
    const red = { fact: 'thing.colour', operator: 'equal', value: 'red' }
    const rule = { ...RULE, conditions: { all: [{ condition: 'grand' }] } }
    const loaded = toyLoaded([rule], { conditions: { grand: shared, red } })
    expect(coverCases(loaded, rule.name, [example({ 'thing.colour': 'red' })])?.comparisons.map(({ at, fact, seen }) => [at, fact, seen])).toEqual([
      ['conditions/all/0/grand/any/0', 'thing.isLarge', ['unknown']],
      ['conditions/all/0/grand/any/1/red', 'thing.colour', ['true']],
    ])
  })

  it('leaves open what a comparison of two facts can come to, and names no id where it has none', () => {
    const rule = { ...RULE, conditions: { all: [{ fact: 'thing.start', operator: 'before', value: { fact: 'thing.end' } }] } }
    expect(coverCases(toyLoaded([rule]), rule.name, [example({ 'thing.start': '2014-01-01', 'thing.end': '2014-01-02' })])?.comparisons).toStrictEqual([
      { at: 'conditions/all/0', fact: 'thing.start', operator: 'before', seen: ['true'], unseen: ['false', 'unknown'], unreachable: [] },
    ])
  })

  it('tells list values of a comparison from a second fact', () => {
    const rule = { ...RULE, conditions: { all: [{ fact: 'thing.colour', operator: 'in', value: ['red', 'blue'] }] } }
    expect(coverCases(toyLoaded([rule]), rule.name, [example({})])?.comparisons).toMatchObject([{ seen: ['unknown'], unseen: ['true', 'false'] }])
  })

  it('knows no rule of another name', () => {
    expect(coverCases(toyLoaded([RULE]), 'toy/other', [])).toBeUndefined()
  })
})
