import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { before } from './before.ts'

const ROWS = [
  [TYPES.date, '2011-12-25', '2011-12-26', 'true', 'the day before'],
  [TYPES.date, '2011-12-26', '2011-12-26', 'false', 'the same day'],
  [TYPES.date, '2011-12', '2011-12-26', 'unknown', 'the month has days on both sides'],
  [TYPES.date, '2011-11', '2011-12-26', 'true', 'the whole month comes before'],
  [TYPES.date, null, '2011-12-26', 'false', 'recorded as not done'],
  [TYPES.date, '2011-12-26', null, 'false', 'the other date is recorded as not done'],
  [TYPES.moment, '2015-11-30T18:59Z', '2015-12-01', 'true', 'still the thirtieth by the local clock'],
  [TYPES.moment, '2015-11-30T19:00Z', '2015-12-01', 'false', 'local midnight has passed'],
  [TYPES.moment, '2015-11-30T10:00Z', '2015-11-30T15:00:01+05:00', 'true', 'a second earlier on the same day'],
  [TYPES.moment, '2015-11-30T10:00Z', '2015-11-30T15:00+05:00', 'false', 'the same moment'],
  [TYPES.moment, '2015-11-30T10:00:01Z', '2015-11-30T15:00+05:00', 'false', 'a second later on the same day'],
  [TYPES.moment, '2015-12-01', '2015-12-01T10:00+05:00', 'false', 'a day and a moment compare by the day'],
  [TYPES.moment, '2015-12', '2015-12-01T10:00+05:00', 'unknown', 'it may have been earlier on the first day'],
  [TYPES.moment, '2015-12', '2015-11-30T10:00+05:00', 'false', 'every day of it comes after'],
  [TYPES.moment, '2015-11-30T10:00+05:00', '2015-11', 'unknown', 'the other one may have been later on the last day'],
  [TYPES.date, '2015-12', '2015-12-01', 'false', 'no day of it comes before'],
] as const

describe('before (spec 1.6, 3.17)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(before, type, value, operand)).toBe(expected)
  })
})
