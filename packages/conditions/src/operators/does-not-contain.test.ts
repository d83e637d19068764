import { describe, expect, it } from 'vitest'

import { answer, TYPES } from '../testing/answer.ts'
import { not } from '../truth.ts'
import { contains } from './contains.ts'
import { doesNotContain } from './does-not-contain.ts'

const OPEN = { known: ['a'], open: true } as const

const ROWS = [
  [TYPES.codes, ['a'], 'b', 'true', 'it is not there'],
  [TYPES.codes, ['a'], 'a', 'false', 'it is there'],
  [TYPES.codes, OPEN, 'b', 'unknown', 'there may be more'],
  [TYPES.codes, OPEN, 'a', 'false', 'what is recorded stays'],
  [TYPES.codes, OPEN, null, 'true', 'the other fact is recorded as not so'],
  [TYPES.codes, null, 'a', 'true', 'recorded as not so'],
] as const

describe('doesNotContain (spec 3.10)', () => {
  it.each(ROWS)('of %o: %o against %o is %s: %s', (type, value, operand, expected) => {
    expect(answer(doesNotContain, type, value, operand)).toBe(expected)
  })

  it('is the negation of contains for every recorded value', () => {
    for (const [type, value, operand] of ROWS)
      if (value !== null) expect(answer(doesNotContain, type, value, operand)).toBe(not(answer(contains, type, value, operand)))
  })
})
