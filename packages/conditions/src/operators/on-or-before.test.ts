import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { after } from './after.ts'
import { onOrBefore } from './on-or-before.ts'

const ROWS = [
  [TYPES.date, '2011-12-26', '2011-12-26', 'true', 'the same day'],
  [TYPES.date, '2011-12-27', '2011-12-26', 'false', 'the day after'],
  [TYPES.date, '2011-12', '2011-12-31', 'true', 'the whole month is in time'],
  [TYPES.date, '2011-12', '2011-12-26', 'unknown', 'the month has days on both sides'],
  [TYPES.date, null, '2011-12-26', 'false', 'recorded as not done'],
  [TYPES.date, '2011-12-26', null, 'false', 'the other date is recorded as not done'],
  [TYPES.moment, '2015-11-30T10:00Z', '2015-11-30T15:00+05:00', 'true', 'the same moment'],
] as const

describe('onOrBefore (spec 3.19)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(onOrBefore, type, value, operand)).toBe(expected)
  })

  it('is the negation of after for every two recorded values', () => {
    for (const [type, value, operand] of ROWS)
      if (value !== null && operand !== null) expect(answer(onOrBefore, type, value, operand)).toBe(not(answer(after, type, value, operand)))
  })
})
