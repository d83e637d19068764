import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { after } from './after.ts'

const ROWS = [
  [TYPES.date, '2011-12-27', '2011-12-26', 'true', 'the day after'],
  [TYPES.date, '2011-12-26', '2011-12-26', 'false', 'the same day'],
  [TYPES.date, '2011', '2011-12-26', 'unknown', 'five days of the year come after'],
  [TYPES.date, '2012', '2011-12-26', 'true', 'the whole year comes after'],
  [TYPES.date, null, '2011-12-26', 'false', 'recorded as not done'],
  [TYPES.date, '2011-12-26', null, 'false', 'the other date is recorded as not done'],
  [TYPES.moment, '2015-11-30T10:00:01Z', '2015-11-30T15:00+05:00', 'true', 'a second later'],
  [TYPES.moment, '2015-11-30T10:00Z', '2015-11-30T15:00+05:00', 'false', 'the same moment'],
] as const

describe('after (spec 3.18)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(after, type, value, operand)).toBe(expected)
  })
})
