import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { equal } from './equal.ts'
import { notEqual } from './not-equal.ts'

const ROWS = [
  [TYPES.code, 'a', 'b', 'true', 'another code'],
  [TYPES.code, 'a', 'a', 'false', 'the same code'],
  [TYPES.code, null, 'b', 'true', 'recorded as not so is another value'],
  [TYPES.code, null, null, 'false', 'both recorded as not so'],
  [TYPES.date, '2014-03', '2014-03-09', 'unknown', 'a month may mean that day'],
  [TYPES.duration, 'PT60M', 'PT1H', 'false', 'one length written twice'],
] as const

describe('notEqual (spec 3.6)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(notEqual, type, value, operand)).toBe(expected)
  })

  it('is the negation of equal for every recorded value', () => {
    for (const [type, value, operand] of ROWS) if (value !== null) expect(answer(notEqual, type, value, operand)).toBe(not(answer(equal, type, value, operand)))
  })
})
