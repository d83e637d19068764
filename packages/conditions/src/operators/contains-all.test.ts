import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { containsAll } from './contains-all.ts'

const OPEN = { known: ['a'], open: true } as const

const ROWS = [
  [TYPES.codes, ['a', 'b'], ['a', 'b'], 'true', 'both are there'],
  [TYPES.codes, ['a'], ['a', 'b'], 'false', 'one is missing'],
  [TYPES.codes, OPEN, ['a', 'b'], 'unknown', 'the other may be there'],
  [TYPES.codes, OPEN, ['a'], 'true', 'what is recorded stays'],
  [TYPES.codes, null, ['a'], 'false', 'recorded as not so'],
] as const

describe('containsAll (spec 3.12)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(containsAll, type, value, operand)).toBe(expected)
  })
})
