import fc from 'fast-check'
import { expect, it } from 'vitest'

import { Operand } from '../condition.ts'
import { isOperand } from './is-operand.ts'

const scalar = fc.constantFrom<unknown>('complaint.readBack', '', true, false, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, [])
const plain = fc.constantFrom<unknown>('complaint.readBack', true, 0, 1.5)
const operand = fc.oneof(
  scalar,
  fc.array(plain, { maxLength: 3 }),
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ fact: plain }),
  fc.record({ fact: scalar, other: scalar }, { requiredKeys: [] }),
)

it('takes for the right side of a comparison what its schema takes for one', () => {
  const seen = { yes: 0, no: 0 }
  fc.assert(
    fc.property(operand, (given) => {
      const { success } = Operand.safeParse(given)
      seen[success ? 'yes' : 'no'] += 1
      expect(isOperand(given)).toBe(success)
    }),
    { numRuns: 2000 },
  )
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(400)
})
