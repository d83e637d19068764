import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Comparison } from '../condition.ts'
import { operatorNamed } from './context.ts'
import type { FactType, FactValue, KnownValue } from '../fact/fact.ts'
import { anyComparison, exampleDictionary, partialValues } from '../testing/arbitraries.ts'
import type { Truth } from '../truth.ts'
import { quickTest } from './quick-test.ts'

const context = { dictionary: exampleDictionary }

describe('quickTest', () => {
  it('always agrees with the operator it stands for', () => {
    const taken = new Set<string>()
    fc.assert(
      fc.property(anyComparison, partialValues, (condition, values) => {
        const { fact, operator: name, value: operand } = condition as Comparison
        const operator = operatorNamed(context, name)
        const type = exampleDictionary.get(fact)?.type
        if (operator === undefined || type === undefined || (typeof operand === 'object' && !Array.isArray(operand))) return
        const quick = quickTest(operator, type, 0, operand as KnownValue)
        if (quick === undefined) return
        taken.add(name)
        const value = values[fact]
        const expected: Truth =
          value === undefined ? 'unknown' : value === null ? operator.whenNull(operand as KnownValue) : operator.test(value, operand as KnownValue, type)
        expect(quick([value])).toBe(expected)
      }),
      { numRuns: 5000 },
    )
    expect([...taken].sort()).toEqual(['equal', 'greaterThan', 'greaterThanInclusive', 'in', 'lessThan', 'lessThanInclusive', 'notEqual', 'notIn'])
  })

  it.each<[string, FactType, KnownValue, FactValue, Truth]>([
    ['equal', { kind: 'boolean' }, true, true, 'true'],
    ['equal', { kind: 'integer' }, 18, 18, 'true'],
    ['equal', { kind: 'number' }, 18, 19, 'false'],
    ['equal', { kind: 'id', of: 'person' }, 'per-1', null, 'false'],
    ['notEqual', { kind: 'id', of: 'person' }, 'per-1', 'per-1', 'false'],
    ['notEqual', { kind: 'integer' }, 18, null, 'true'],
    ['in', { kind: 'code', codes: ['a', 'b'] }, ['a'], 'a', 'true'],
    ['in', { kind: 'code', codes: ['a', 'b'] }, ['a'], 'b', 'false'],
    ['notIn', { kind: 'code', codes: ['a', 'b'] }, ['a'], 'a', 'false'],
    ['notIn', { kind: 'code', codes: ['a', 'b'] }, ['a'], 'b', 'true'],
    ['lessThan', { kind: 'integer' }, 18, 17, 'true'],
    ['lessThan', { kind: 'integer' }, 18, 18, 'false'],
    ['lessThanInclusive', { kind: 'number' }, 18, 18, 'true'],
    ['lessThanInclusive', { kind: 'number' }, 18, 18.5, 'false'],
    ['greaterThan', { kind: 'integer' }, 18, 19, 'true'],
    ['greaterThan', { kind: 'integer' }, 18, 18, 'false'],
    ['greaterThanInclusive', { kind: 'integer' }, 18, 18, 'true'],
    ['greaterThanInclusive', { kind: 'integer' }, 18, 17, 'false'],
    ['greaterThanInclusive', { kind: 'integer' }, 0, null, 'false'],
  ])('of %s on %j against %j it says of %j: %s, and unknown of what is missing', (name, type, operand, value, expected) => {
    const operator = operatorNamed(context, name)
    const quick = operator && quickTest(operator, type, 1, operand)
    expect([quick?.([undefined, value]), quick?.([value, undefined])]).toEqual([expected, 'unknown'])
  })

  it.each<[string, FactType, KnownValue]>([
    ['equal', { kind: 'date' }, '2014-03-09'],
    ['equal', { kind: 'duration' }, 'PT1H'],
    ['in', { kind: 'date' }, ['2014-03-09']],
    ['lessThan', { kind: 'duration' }, 'PT1H'],
    ['before', { kind: 'date' }, '2014-03-09'],
    ['withinDays', { kind: 'interval' }, 10],
  ])('has nothing to say of %s on %j against %j', (name, type, operand) => {
    const operator = operatorNamed(context, name)
    expect(operator && quickTest(operator, type, 0, operand)).toBeUndefined()
  })

  it('leaves an operator of a plugin alone, whatever it is called', () => {
    const equal = operatorNamed(context, 'equal')
    if (equal === undefined) throw new Error('equal is built in')
    expect(quickTest({ ...equal }, { kind: 'boolean' }, 0, true)).toBeUndefined()
  })
})
