import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { greaterThan } from './greater-than.ts'

const ROWS = [
  [TYPES.integer, 19, 18, 'true', 'one above'],
  [TYPES.integer, 18, 18, 'false', 'the boundary does not belong to it'],
  [TYPES.integer, null, 18, 'false', 'recorded as not so'],
  [TYPES.number, 18.5, 18, 'true', 'half a year older'],
  [TYPES.integer, 19, null, 'false', 'the other fact is recorded as not so'],
  [TYPES.integer, 'PT1H', 18, 'false', 'a length of time is no number'],
  [TYPES.duration, 'PT25H', 'P1D', 'true', 'an hour longer'],
  [TYPES.duration, 'PT24H', 'P1D', 'false', 'the same length'],
] as const

describe('greaterThan (spec 3.15)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(greaterThan, type, value, operand)).toBe(expected)
  })
})
