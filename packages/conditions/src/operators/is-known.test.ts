import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { isKnown } from './is-known.ts'

const OPEN = { known: ['a'], open: true } as const

const ROWS = [
  [TYPES.codes, ['a'], true, 'true', 'a closed list'],
  [TYPES.codes, OPEN, true, 'false', 'there may be more'],
  [TYPES.codes, OPEN, false, 'true', 'asked the other way round'],
  [TYPES.code, null, true, 'true', 'recorded as not so is recorded'],
  [TYPES.code, null, false, 'false', 'asked the other way round'],
  [TYPES.integer, 0, true, 'true', 'zero is recorded'],
  [TYPES.number, 0.5, true, 'true', 'a number'],
  [TYPES.flag, false, true, 'true', 'no is recorded'],
  [TYPES.date, '2014', true, 'true', 'a year is recorded'],
  [TYPES.moment, '2014-03-09T10:00Z', true, 'true', 'a moment'],
  [TYPES.duration, 'PT0S', true, 'true', 'no time at all is recorded'],
  [TYPES.id, 'per-1', true, 'true', 'someone'],
  [TYPES.interval, { from: '2024-01-01', to: '2024-01-02' }, true, 'true', 'both ends'],
] as const

describe('isKnown (spec 3.23)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(isKnown, type, value, operand)).toBe(expected)
  })
})
