import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { contains } from './contains.ts'

const OPEN = { known: ['a'], open: true } as const

const ROWS = [
  [TYPES.codes, ['a'], 'a', 'true', 'it is there'],
  [TYPES.codes, ['a'], 'b', 'false', 'it is not there'],
  [TYPES.codes, [], 'b', 'false', 'an empty list is known'],
  [TYPES.codes, OPEN, 'a', 'true', 'what is recorded stays'],
  [TYPES.codes, OPEN, 'b', 'unknown', 'there may be more'],
  [TYPES.codes, OPEN, null, 'false', 'the other fact is recorded as not so'],
  [TYPES.codes, null, 'b', 'false', 'recorded as not so'],
] as const

describe('contains (spec 3.9)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(contains, type, value, operand)).toBe(expected)
  })
})
