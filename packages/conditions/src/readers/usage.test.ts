import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Condition, Operand } from '../condition.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact } from '../fact/fact.ts'
import { exampleDictionary, exampleFacts } from '../testing/arbitraries.ts'
import { factsNamed, usageOf, usesBuiltIn } from './usage.ts'

const grown: Condition = { fact: 'thing.age', operator: 'greaterThanInclusive', value: 18 }
const context = { dictionary: exampleDictionary, named: { grown } }
const compare = (name: string, operator: string, value: Operand): Condition => ({ fact: `thing.${name}`, operator, value })
const other = (name: string): Operand => ({ fact: `thing.${name}` })
const used = (condition: Condition, more: object = {}) =>
  [...usageOf([condition], { ...context, ...more })].map(([fact, { constants, linked, opaque, comparisons }]) => ({
    fact,
    constants: [...constants],
    linked: [...linked].sort(),
    opaque,
    comparisons: comparisons.map(({ fact: left, operator, value }) => [left, operator, value]),
  }))

describe('how conditions use facts', () => {
  it('counts every literal a fact is compared with, in groups, negations and shared conditions', () => {
    const condition: Condition = { all: [compare('age', 'between', [16, 17]), { any: [{ not: compare('age', 'equal', 60) }, { condition: 'grown' }] }] }
    expect(used(condition)).toEqual([
      {
        fact: 'thing.age',
        constants: [16, 17, 60, 18],
        linked: ['thing.age'],
        opaque: false,
        comparisons: [
          ['thing.age', 'between', [16, 17]],
          ['thing.age', 'equal', 60],
          ['thing.age', 'greaterThanInclusive', 18],
        ],
      },
    ])
    expect(used({ condition: 'gone' })).toEqual([])
  })

  it('links facts that are compared with each other, directly or through others, and what is said of each is said of all', () => {
    const chain: Condition = {
      all: [
        compare('age', 'lessThan', other('otherAge')),
        compare('age', 'equal', 5),
        compare('weight', 'isEven', 7),
        compare('weight', 'lessThan', other('otherAge')),
        compare('otherAge', 'lessThan', other('age')),
      ],
    }
    const all = used(chain)
    expect(all.map(({ fact }) => fact).sort()).toEqual(['thing.age', 'thing.otherAge', 'thing.weight'])
    for (const { linked, constants, opaque, comparisons } of all) {
      expect(linked).toEqual(['thing.age', 'thing.otherAge', 'thing.weight'])
      expect([[...constants].toSorted((a, b) => Number(a) - Number(b)), opaque]).toEqual([[0, 5, 7, 40], true])
      expect(comparisons).toHaveLength(5)
    }
  })

  it('counts the ends of the ranges of numbers that are compared with each other, and of no others', () => {
    expect(used(compare('weight', 'lessThan', other('age')))).toMatchObject([{ constants: [0, 40] }, { constants: [0, 40] }])
    expect(used(compare('age', 'lessThan', 18))).toMatchObject([{ constants: [18] }])
    const share: Fact = {
      id: 'thing.share',
      subject: 'thing',
      type: { kind: 'number', max: 1 },
      label: { en: 'share' },
      sensitivity: 'public',
      read: () => undefined,
    }
    const dictionary = getOrThrow(createDictionary([...exampleFacts, share]))
    expect(used(compare('weight', 'equal', other('share')), { dictionary })).toMatchObject([{ constants: [1] }, { constants: [1] }])
    expect(used(compare('start', 'before', other('end')))).toMatchObject([{ constants: [] }, { constants: [] }])
    expect(used(compare('age', 'lessThan', other('gone')))).toMatchObject([{ constants: [0, 40] }, {}])
  })

  it('is opaque where an operator of a plugin tests a fact', () => {
    expect(used(compare('age', 'isEven', 2))).toMatchObject([{ opaque: true, constants: [2] }])
    expect([usesBuiltIn('equal'), usesBuiltIn('isEven')]).toEqual([true, false])
  })

  it('compares nothing with what is asked of the record', () => {
    expect(used(compare('isOpen', 'isKnown', true))).toMatchObject([{ constants: [], opaque: false, comparisons: [['thing.isOpen', 'isKnown', true]] }])
  })

  it('takes a computed fact for each of the values that it can have', () => {
    const computed = new Map([['thing.otherAge', { values: [16, 18], read: () => undefined }]])
    expect(used(compare('age', 'lessThan', other('otherAge')), { computed })).toEqual([
      {
        fact: 'thing.age',
        constants: [16, 18],
        linked: ['thing.age'],
        opaque: false,
        comparisons: [
          ['thing.age', 'lessThan', 16],
          ['thing.age', 'lessThan', 18],
        ],
      },
    ])
    expect(used(compare('age', 'lessThan', other('weight')), { computed })).toMatchObject([{ linked: ['thing.age', 'thing.weight'] }, {}])
  })

  it('names the facts of both sides', () => {
    const conditions: Condition[] = [compare('age', 'lessThan', other('otherAge')), { not: { condition: 'grown' } }, compare('colour', 'in', ['red'])]
    expect([...factsNamed(conditions, context)]).toEqual(['thing.age', 'thing.otherAge', 'thing.colour'])
  })
})
