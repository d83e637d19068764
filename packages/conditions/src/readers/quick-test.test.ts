import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Comparison } from '../condition.ts'
import { operatorNamed } from './context.ts'
import type { KnownValue } from '../fact/fact.ts'
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

  it('leaves an operator of a plugin alone, whatever it is called', () => {
    const equal = operatorNamed(context, 'equal')
    if (equal === undefined) throw new Error('equal is built in')
    expect(quickTest({ ...equal }, { kind: 'boolean' }, 0, true)).toBeUndefined()
  })
})
