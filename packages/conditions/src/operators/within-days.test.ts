import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { withinDays } from './within-days.ts'

const ROWS = [
  [TYPES.interval, { from: '2024-01-01', to: '2024-01-11' }, 10, 'true', 'the last day counts'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01-12' }, 10, 'false', 'one day late'],
  [TYPES.interval, { from: '2024-02-28', to: '2024-03-01' }, 2, 'true', '2024 has a 29 February'],
  [TYPES.interval, { from: '2023-02-28', to: '2023-03-02' }, 1, 'false', '2023 has none'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01-01' }, 0, 'true', 'the same day'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01' }, 10, 'unknown', 'the month may mean a day that is too late'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01' }, 30, 'true', 'the whole month is in time'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-03' }, 30, 'false', 'no day of March is in time'],
  [TYPES.interval, { from: '2024-01-01T20:00Z', to: '2024-01-02T01:00+05:00' }, 0, 'true', 'one local day'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-02' }, 31, 'unknown', 'only the first of February is in time'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01-01' }, null, 'false', 'the number of days is recorded as not so'],
  [TYPES.interval, '2024-01-01', 10, 'false', 'a date is no time between two'],
  [TYPES.interval, null, 10, 'false', 'recorded as not done'],
] as const

describe('withinDays (spec 3.22)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(withinDays, type, value, operand)).toBe(expected)
  })
})
