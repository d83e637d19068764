import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { greaterThan } from './greater-than.ts'
import { lessThanInclusive } from './less-than-inclusive.ts'

const ROWS = [
  [TYPES.integer, 18, 18, 'true', 'the boundary belongs to it'],
  [TYPES.integer, 19, 18, 'false', 'one above'],
  [TYPES.integer, null, 18, 'false', 'recorded as not so'],
  [TYPES.number, -0.5, 0, 'true', 'below zero'],
  [TYPES.duration, 'PT24H', 'P1D', 'true', 'the same length'],
  [TYPES.duration, 'PT25H', 'P1D', 'false', 'an hour too long'],
] as const

describe('lessThanInclusive (spec 3.14)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(lessThanInclusive, type, value, operand)).toBe(expected)
  })

  it('is the negation of greaterThan for every recorded value', () => {
    for (const [type, value, operand] of ROWS)
      if (value !== null) expect(answer(lessThanInclusive, type, value, operand)).toBe(not(answer(greaterThan, type, value, operand)))
  })
})
