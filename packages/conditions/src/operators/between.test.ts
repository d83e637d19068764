import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { between } from './between.ts'

const ROWS = [
  [TYPES.integer, 16, [16, 17], 'true', 'the lower end belongs to it'],
  [TYPES.integer, 17, [16, 17], 'true', 'the upper end belongs to it'],
  [TYPES.integer, 18, [16, 17], 'false', 'one above'],
  [TYPES.integer, 15, [16, 17], 'false', 'one below'],
  [TYPES.integer, 16, [16], 'false', 'a list without an upper end'],
  [TYPES.integer, null, [16, 17], 'false', 'recorded as not so'],
  [TYPES.number, 16.5, [16, 17], 'true', 'half way'],
  [TYPES.moment, '2014-03-31T18:59Z', ['2014-03-01', '2014-03-31'], 'true', 'still the last day by the local clock'],
  [TYPES.moment, '2014-03-31T19:00Z', ['2014-03-01', '2014-03-31'], 'false', 'local midnight has passed'],
  [TYPES.date, '2014-03', ['2014-03-01', '2014-03-31'], 'true', 'every day of the month is inside'],
  [TYPES.date, '2014', ['2014-03-01', '2014-03-31'], 'unknown', 'the year has days outside'],
  [TYPES.date, '2013', ['2014-03-01', '2014-03-31'], 'false', 'no day of the year is inside'],
  [TYPES.duration, 'PT90M', ['PT1H', 'PT2H'], 'true', 'an hour and a half'],
  [TYPES.duration, 'PT3H', ['PT1H', 'PT2H'], 'false', 'too long'],
] as const

describe('between (spec 3.21)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(between, type, value, operand)).toBe(expected)
  })
})
