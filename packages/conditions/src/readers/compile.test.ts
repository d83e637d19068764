import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import { OPERATORS } from '../operators/index.ts'
import { defineOperator } from '../operators/operator.ts'
import { exampleDictionary, exampleFacts } from '../testing/arbitraries.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import { compile } from './compile.ts'

const OPERANDS = { one: undefined, many: undefined, pair: undefined, flag: true } as const

describe('compile', () => {
  it.each(OPERATORS.filter(({ name }) => name !== 'isKnown'))('makes $name unknown when its fact is (spec 2.6)', (operator) => {
    for (const { id, type } of exampleFacts.filter((fact) => operator.kinds.includes(fact.type.kind))) {
      const sample = 'codes' in type ? 'red' : type.kind === 'boolean' ? true : type.kind === 'duration' ? 'PT1H' : type.kind === 'id' ? 'per-1' : undefined
      const one = sample ?? (type.kind === 'date' || type.kind === 'dateTime' ? '2014-03-09' : 3)
      const value = OPERANDS[operator.operand] ?? (operator.operand === 'one' ? one : [one, one])
      const { test } = getOrThrow(compile({ fact: id, operator: operator.name, value }, { dictionary: exampleDictionary }))
      expect(test([undefined])).toBe('unknown')
    }
  })

  it('makes a comparison of facts unknown when either is (spec 2.6)', () => {
    const { test } = getOrThrow(compile({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, { dictionary: exampleDictionary }))
    expect([test([1, undefined]), test([undefined, 1]), test([1, 2])]).toEqual(['unknown', 'unknown', 'true'])
  })

  it('takes a shared condition for what it holds (spec 2.12)', () => {
    const named = { grown: { fact: 'thing.age', operator: 'greaterThanInclusive', value: 18 } }
    const { test } = getOrThrow(compile({ not: { condition: 'grown' } }, { dictionary: exampleDictionary, named }))
    expect([test([17]), test([18]), test([undefined])]).toEqual(['true', 'false', 'unknown'])
  })

  it.each([
    ['thing.isOpen', undefined, 'false', 'true'],
    ['thing.isOpen', false, 'true', 'false'],
    ['thing.isLarge', null, 'true', 'false'],
    ['thing.colours', ['red'], 'true', 'false'],
    ['thing.colours', { known: ['red'], open: true }, 'false', 'true'],
  ] as const)('asks of %s whether %j is recorded: %s, or whether it is not: %s (spec 2.7)', (fact, value, isRecorded, isNot) => {
    const asked = [true, false].map((wanted) =>
      getOrThrow(compile({ fact, operator: 'isKnown', value: wanted }, { dictionary: exampleDictionary })).test([value]),
    )
    expect(asked).toEqual([isRecorded, isNot])
  })

  it('asks an operator of a plugin what a fact recorded as not so means, and no other one of its name', () => {
    const resembles = defineOperator({
      name: 'resembles',
      kinds: ['date'],
      operand: 'one',
      test: () => 'true',
      whenNull: () => 'unknown',
      words: { en: 'is like' },
    })
    const operators = [defineOperator({ ...resembles, name: 'differs', test: () => 'false' }), resembles]
    const tests = ['2014-03-09', { fact: 'thing.start' }].map(
      (value) => getOrThrow(compile({ fact: 'thing.end', operator: 'resembles', value }, { dictionary: exampleDictionary, operators })).test,
    )
    expect(tests.map((test) => [test([null, '2014-03-09']), test(['2014-03-09', '2014-03-09'])])).toEqual([
      ['unknown', 'true'],
      ['unknown', 'true'],
    ])
  })

  it('reads a computed fact where there is one, and a recorded one where there is none', () => {
    const computed = new Map([['thing.otherAge', { values: [18], read: () => 18 }]])
    const older = (value: string) =>
      getOrThrow(compile({ fact: 'thing.age', operator: 'greaterThan', value: { fact: value } }, { dictionary: exampleDictionary, computed }))
    expect([older('thing.otherAge').facts, older('thing.otherAge').test([19])]).toEqual([['thing.age'], 'true'])
    expect([older('thing.weight').facts, older('thing.weight').test([19, 18])]).toEqual([['thing.age', 'thing.weight'], 'true'])
  })

  it('compiles nothing that was not checked', () => {
    const context = { dictionary: exampleDictionary }
    const unchecked: [Condition, string][] = [
      [{ fact: 'thing.gone', operator: 'equal', value: 1 }, 'a checked comparison names what exists'],
      [{ fact: 'thing.age', operator: 'gone', value: 1 }, 'a checked comparison names what exists'],
      [{ condition: 'gone' }, 'a checked reference names a condition that exists'],
    ]
    for (const [condition, message] of unchecked) expect(() => compileChecked(condition, context, createSlots())).toThrow(message)
  })
})
