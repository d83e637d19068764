import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { lessThan } from './less-than.ts'
import { greaterThanInclusive } from './greater-than-inclusive.ts'

const ROWS = [
  [TYPES.integer, 18, 18, 'true', 'the boundary belongs to it'],
  [TYPES.integer, 17, 18, 'false', 'one below'],
  [TYPES.integer, null, 18, 'false', 'recorded as not so'],
  [TYPES.number, 0, -0.5, 'true', 'above a negative number'],
  [TYPES.duration, 'P1D', 'PT24H', 'true', 'the same length'],
  [TYPES.duration, 'PT23H', 'P1D', 'false', 'an hour short'],
] as const

describe('greaterThanInclusive (spec 3.16)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(greaterThanInclusive, type, value, operand)).toBe(expected)
  })

  it('is the negation of lessThan for every recorded value', () => {
    for (const [type, value, operand] of ROWS)
      if (value !== null) expect(answer(greaterThanInclusive, type, value, operand)).toBe(not(answer(lessThan, type, value, operand)))
  })
})
