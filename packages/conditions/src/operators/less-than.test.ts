import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { lessThan } from './less-than.ts'

const ROWS = [
  [TYPES.integer, 17, 18, 'true', 'one below'],
  [TYPES.integer, 18, 18, 'false', 'the boundary does not belong to it'],
  [TYPES.integer, null, 18, 'false', 'recorded as not so'],
  [TYPES.number, -0.5, 0, 'true', 'below zero'],
  [TYPES.integer, 17, null, 'false', 'the other fact is recorded as not so'],
  [TYPES.duration, 'PT1H', null, 'false', 'the other length is recorded as not so'],
  [TYPES.duration, 'PT59M', 'PT1H', 'true', 'a minute short'],
  [TYPES.duration, 'PT60M', 'PT1H', 'false', 'the same length'],
] as const

describe('lessThan (spec 3.13)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(lessThan, type, value, operand)).toBe(expected)
  })
})
