import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import { exampleDictionary } from '../testing/arbitraries.ts'
import { representatives } from './representatives.ts'
import { unlike } from './unlike.ts'
import { usageOf } from './usage.ts'

const context = { dictionary: exampleDictionary }

const choices = (id: string, condition: Condition) => {
  const fact = exampleDictionary.get(id)
  const usage = usageOf([condition], context).get(id)
  const values = fact === undefined || usage === undefined ? undefined : representatives(fact, usage, undefined, [])
  if (usage === undefined || values === undefined) throw new Error(id)
  return { all: values, usage, kept: unlike(usage, values, context) }
}

describe('unlike', () => {
  it('keeps one value for each way in which the comparisons come out', () => {
    const { all, kept } = choices('thing.age', {
      any: [
        { fact: 'thing.age', operator: 'lessThan', value: 10 },
        { fact: 'thing.age', operator: 'greaterThan', value: 20 },
      ],
    })
    expect(all.length).toBeGreaterThan(3)
    expect(kept).toHaveLength(3)
  })

  it('keeps the first of those that are alike', () => {
    const { usage } = choices('thing.age', { fact: 'thing.age', operator: 'lessThan', value: 30 })
    expect(unlike(usage, [10, 29, 30, 39], context)).toEqual([10, 30])
  })

  it('needs two lists, however many codes a rule names', () => {
    expect(choices('thing.colours', { fact: 'thing.colours', operator: 'containsAny', value: ['red', 'green', 'blue', 'grey'] }).kept).toHaveLength(2)
  })

  it('does not look through facts that are compared with each other', () => {
    const { all, kept } = choices('thing.age', { fact: 'thing.age', operator: 'equal', value: { fact: 'thing.otherAge' } })
    expect(kept).toEqual(all)
  })

  it('does not take what is recorded for a difference between answers', () => {
    expect(choices('thing.age', { fact: 'thing.age', operator: 'isKnown', value: true }).kept).toHaveLength(1)
  })

  it('keeps what something else can tell apart', () => {
    const { all, usage } = choices('thing.age', { fact: 'thing.age', operator: 'lessThan', value: 10 })
    expect(unlike(usage, all, context, String)).toEqual(all)
  })
})
