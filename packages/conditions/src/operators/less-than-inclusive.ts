import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'

/**
 * The number is at most the operand.
 *
 * @example
 * lessThanInclusive.test(16, 18, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const lessThanInclusive = defineOperator({
  name: 'lessThanInclusive',
  kinds: ['number', 'integer'],
  operand: 'one',
  test: (value, operand) => truthOf(typeof value === 'number' && typeof operand === 'number' && value <= operand),
  words: { en: 'is at most' },
})
