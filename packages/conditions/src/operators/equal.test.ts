import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { equal } from './equal.ts'

const ROWS = [
  [TYPES.flag, true, true, 'true', 'the same'],
  [TYPES.flag, false, true, 'false', 'the opposite'],
  [TYPES.code, 'a', 'a', 'true', 'the same code'],
  [TYPES.code, 'a', 'b', 'false', 'another code'],
  [TYPES.code, null, 'a', 'false', 'recorded as not so'],
  [TYPES.code, null, null, 'true', 'both recorded as not so'],
  [TYPES.integer, 0, 0, 'true', 'zero is a value'],
  [TYPES.integer, 0, 1, 'false', 'another number'],
  [TYPES.number, 2.5, 2.5, 'true', 'the same number'],
  [TYPES.date, '2014-03-09', '2014-03-09', 'true', 'the same day'],
  [TYPES.date, '2014-03', '2014-03-09', 'unknown', 'a month may mean that day'],
  [TYPES.date, '2014-03', '2014-03', 'unknown', 'two months known alike may differ in the day'],
  [TYPES.date, '2014-03-09', '2014-03', 'unknown', 'a day may be the one that the month means'],
  [TYPES.date, '2014-03', '2014-04-01', 'false', 'no day of March is in April'],
  [TYPES.date, '2014-04-01', '2014-03', 'false', 'the other way round'],
  [TYPES.moment, '2014-03-09T20:00Z', '2014-03-10', 'true', 'it is the tenth by the local clock'],
  [TYPES.moment, '2014-03-09T20:00Z', '2014-03-10T01:00+05:00', 'true', 'one moment written twice'],
  [TYPES.moment, '2014-03-09T20:00Z', '2014-03-10T01:00:01+05:00', 'false', 'a second apart'],
  [TYPES.duration, 'PT60M', 'PT1H', 'true', 'one length written twice'],
  [TYPES.duration, 'P1D', 'PT24H', 'true', 'a day is 24 hours'],
  [TYPES.duration, 'PT59M', 'PT1H', 'false', 'a minute short'],
  [TYPES.id, 'per-1', 'per-1', 'true', 'the same person'],
  [TYPES.id, 'per-1', 'per-2', 'false', 'someone else'],
] as const

describe('equal (spec 3.5)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(equal, type, value, operand)).toBe(expected)
  })
})
