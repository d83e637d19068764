import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { isIn } from './in.ts'
import { notIn } from './not-in.ts'

const ROWS = [
  [TYPES.code, 'c', ['a', 'b'], 'true', 'it is not there'],
  [TYPES.code, 'a', ['a', 'b'], 'false', 'it is there'],
  [TYPES.code, null, ['a', 'b'], 'true', 'recorded as not so is none of them'],
  [TYPES.date, '2014-03', ['2014-03-09'], 'unknown', 'a month may mean that day'],
] as const

describe('notIn (spec 3.8)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(notIn, type, value, operand)).toBe(expected)
  })

  it('is the negation of in for every recorded value', () => {
    for (const [type, value, operand] of ROWS) if (value !== null) expect(answer(notIn, type, value, operand)).toBe(not(answer(isIn, type, value, operand)))
  })
})
