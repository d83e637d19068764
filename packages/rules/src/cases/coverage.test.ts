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

  it('knows no rule of another name', () => {
    expect(coverCases(toyLoaded([RULE]), 'toy/other', [])).toBeUndefined()
  })
})
