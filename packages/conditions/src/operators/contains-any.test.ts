import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { containsAny } from './contains-any.ts'

const OPEN = { known: ['a'], open: true } as const

const ROWS = [
  [TYPES.codes, ['c'], ['a', 'b'], 'false', 'none is there'],
  [TYPES.codes, ['a', 'c'], ['a', 'b'], 'true', 'one is enough'],
  [TYPES.codes, OPEN, ['b', 'c'], 'unknown', 'there may be more'],
  [TYPES.codes, OPEN, ['a', 'c'], 'true', 'one is there already'],
  [TYPES.codes, null, ['a'], 'false', 'recorded as not so'],
] as const

describe('containsAny (spec 3.11)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(containsAny, type, value, operand)).toBe(expected)
  })
})
