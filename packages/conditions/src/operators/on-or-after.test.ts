import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { before } from './before.ts'
import { onOrAfter } from './on-or-after.ts'

const ROWS = [
  [TYPES.date, '2011-12-26', '2011-12-26', 'true', 'the same day'],
  [TYPES.date, '2011-12-25', '2011-12-26', 'false', 'the day before'],
  [TYPES.date, '2011-12', '2011-12-01', 'true', 'the whole month comes no earlier'],
  [TYPES.date, '2011-12', '2011-12-26', 'unknown', 'the month has days on both sides'],
  [TYPES.date, null, '2011-12-26', 'false', 'recorded as not done'],
  [TYPES.date, '2011-12-26', null, 'false', 'the other date is recorded as not done'],
  [TYPES.moment, '2015-11-30T10:00Z', '2015-11-30T15:00+05:00', 'true', 'the same moment'],
] as const

describe('onOrAfter (spec 3.20)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(onOrAfter, type, value, operand)).toBe(expected)
  })

  it('is the negation of before for every two recorded values', () => {
    for (const [type, value, operand] of ROWS)
      if (value !== null && operand !== null) expect(answer(onOrAfter, type, value, operand)).toBe(not(answer(before, type, value, operand)))
  })
})
