import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'

/**
 * The number is at least the operand.
 *
 * @example
 * greaterThanInclusive.test(16, 18, { kind: 'integer' }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const greaterThanInclusive = defineOperator({
  name: 'greaterThanInclusive',
  kinds: ['number', 'integer'],
  operand: 'one',
  test: (value, operand) => truthOf(typeof value === 'number' && typeof operand === 'number' && value >= operand),
  words: { en: 'is at least' },
})
