import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { FactType, KnownValue } from '../fact/fact.ts'
import { OPERATORS } from './index.ts'

const run = (name: string, type: FactType, value: KnownValue | null, operand: unknown): string => {
  const operator = OPERATORS.find((one) => one.name === name)
  if (operator === undefined) throw new Error(name)
  return value === null ? operator.whenNull(operand as KnownValue) : operator.test(value, operand as KnownValue, type)
}

const code: FactType = { kind: 'code', codes: ['a', 'b', 'c'] }
const codes: FactType = { kind: 'codes', codes: ['a', 'b', 'c'] }
const integer: FactType = { kind: 'integer' }
const date: FactType = { kind: 'date' }
const moment: FactType = { kind: 'dateTime' }
const open = { known: ['a'], open: true } as const

describe('operators (spec 03)', () => {
  it('has one file per operator, and every file is listed', () => {
    const helpers = new Set(['index.ts', 'operator.ts', 'order.ts', 'days.ts'])
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts') && !helpers.has(file))
    expect(files.length).toBe(OPERATORS.length)
  })

  it.each([
    ['equal', code, 'a', 'a', 'true'],
    ['equal', code, 'a', 'b', 'false'],
    ['equal', code, null, 'a', 'false'],
    ['equal', integer, 0, 0, 'true'],
    ['equal', date, '2014-03-09', '2014-03-09', 'true'],
    ['equal', date, '2014-03', '2014-03-09', 'unknown'],
    ['equal', date, '2014-03', '2014-03', 'unknown'],
    ['equal', date, '2014-03', '2014-04-01', 'false'],
    ['equal', moment, '2014-03-09T20:00Z', '2014-03-10', 'true'],
    ['equal', moment, '2014-03-09T20:00Z', '2014-03-10T01:00+05:00', 'true'],
    ['notEqual', code, 'a', 'b', 'true'],
    ['notEqual', code, null, 'b', 'true'],
    ['notEqual', date, '2014-03', '2014-03-09', 'unknown'],
    ['in', code, 'a', ['a', 'b'], 'true'],
    ['in', code, 'c', ['a', 'b'], 'false'],
    ['in', code, null, ['a', 'b'], 'false'],
    ['notIn', code, 'c', ['a', 'b'], 'true'],
    ['notIn', code, null, ['a', 'b'], 'true'],
    ['contains', codes, ['a'], 'a', 'true'],
    ['contains', codes, ['a'], 'b', 'false'],
    ['contains', codes, [], 'b', 'false'],
    ['contains', codes, open, 'a', 'true'],
    ['contains', codes, open, 'b', 'unknown'],
    ['contains', codes, null, 'b', 'false'],
    ['doesNotContain', codes, open, 'b', 'unknown'],
    ['doesNotContain', codes, open, 'a', 'false'],
    ['doesNotContain', codes, null, 'a', 'true'],
    ['containsAny', codes, ['c'], ['a', 'b'], 'false'],
    ['containsAny', codes, open, ['b', 'c'], 'unknown'],
    ['containsAny', codes, open, ['a', 'c'], 'true'],
    ['containsAll', codes, ['a', 'b'], ['a', 'b'], 'true'],
    ['containsAll', codes, open, ['a', 'b'], 'unknown'],
    ['containsAll', codes, ['a'], ['a', 'b'], 'false'],
    ['lessThan', integer, 17, 18, 'true'],
    ['lessThan', integer, 18, 18, 'false'],
    ['lessThan', integer, null, 18, 'false'],
    ['lessThanInclusive', integer, 18, 18, 'true'],
    ['lessThanInclusive', integer, 19, 18, 'false'],
    ['greaterThan', integer, 18, 18, 'false'],
    ['greaterThan', integer, 19, 18, 'true'],
    ['greaterThanInclusive', integer, 18, 18, 'true'],
    ['greaterThanInclusive', integer, 17, 18, 'false'],
    ['between', integer, 16, [16, 17], 'true'],
    ['between', integer, 17, [16, 17], 'true'],
    ['between', integer, 18, [16, 17], 'false'],
    ['between', date, '2014-03', ['2014-03-01', '2014-03-31'], 'true'],
    ['between', date, '2014', ['2014-03-01', '2014-03-31'], 'unknown'],
    ['before', date, '2011-12-25', '2011-12-26', 'true'],
    ['before', date, '2011-12-26', '2011-12-26', 'false'],
    ['before', date, '2011-12', '2011-12-26', 'unknown'],
    ['before', date, '2011-11', '2011-12-26', 'true'],
    ['before', moment, '2015-11-30T18:59Z', '2015-12-01', 'true'],
    ['before', moment, '2015-11-30T19:00Z', '2015-12-01', 'false'],
    ['after', date, '2011-12-27', '2011-12-26', 'true'],
    ['after', date, '2011-12-26', '2011-12-26', 'false'],
    ['onOrBefore', date, '2011-12-26', '2011-12-26', 'true'],
    ['onOrBefore', date, '2011-12-27', '2011-12-26', 'false'],
    ['onOrBefore', date, null, '2011-12-26', 'false'],
    ['onOrAfter', date, '2011-12-26', '2011-12-26', 'true'],
    ['onOrAfter', date, '2011-12-25', '2011-12-26', 'false'],
    ['isKnown', codes, ['a'], true, 'true'],
    ['isKnown', codes, open, true, 'false'],
    ['isKnown', code, null, true, 'true'],
    ['isKnown', code, null, false, 'false'],
  ] as const)('%s on %o: %o against %o is %s', (name, type, value, operand, expected) => {
    expect(run(name, type, value, operand)).toBe(expected)
  })

  it('never lets null meet a comparison of order', () => {
    for (const name of ['lessThan', 'greaterThan', 'before', 'after', 'onOrAfter', 'between']) expect(run(name, integer, null, 0)).toBe('false')
  })
})
