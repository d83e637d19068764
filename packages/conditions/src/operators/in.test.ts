import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { isIn } from './in.ts'

const ROWS = [
  [TYPES.code, 'a', ['a', 'b'], 'true', 'it is there'],
  [TYPES.code, 'c', ['a', 'b'], 'false', 'it is not there'],
  [TYPES.code, null, ['a', 'b'], 'false', 'recorded as not so'],
  [TYPES.integer, 2, [1, 2], 'true', 'numbers too'],
  [TYPES.number, 2.5, [1, 2.5], 'true', 'with fractions'],
  [TYPES.id, 'per-1', ['per-1', 'per-2'], 'true', 'one of these people'],
  [TYPES.date, '2014-03', ['2014-03-09', '2015-01-01'], 'unknown', 'a month may mean one of them'],
  [TYPES.date, '2014-03', ['2014-04-09'], 'false', 'no day of it can be meant'],
] as const

describe('in (spec 3.7)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(isIn, type, value, operand)).toBe(expected)
  })
})
