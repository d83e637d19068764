import { getOrThrow } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { OPERATORS } from '../operators/index.ts'
import { exampleDictionary, exampleFacts } from '../testing/arbitraries.ts'
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
})
