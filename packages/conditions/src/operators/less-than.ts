import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'

/**
 * The number is less than the operand.
 *
 * @example
 * lessThan.test(16, 18, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const lessThan = defineOperator({
  name: 'lessThan',
  kinds: ['number', 'integer'],
  operand: 'one',
  test: (value, operand) => truthOf(typeof value === 'number' && typeof operand === 'number' && value < operand),
  words: { en: 'is less than' },
})
