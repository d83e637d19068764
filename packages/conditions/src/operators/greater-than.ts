import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'

/**
 * The number is more than the operand.
 *
 * @example
 * greaterThan.test(16, 18, { kind: 'integer' }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const greaterThan = defineOperator({
  name: 'greaterThan',
  kinds: ['number', 'integer'],
  operand: 'one',
  test: (value, operand) => truthOf(typeof value === 'number' && typeof operand === 'number' && value > operand),
  words: { en: 'is more than' },
})
