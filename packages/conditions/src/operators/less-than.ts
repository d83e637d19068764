import { defineOperator } from './operator.ts'
import { bySize } from './order.ts'

/**
 * The number or duration is less than the operand.
 *
 * @example
 * lessThan.test(16, 18, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const lessThan = defineOperator({
  name: 'lessThan',
  kinds: ['number', 'integer', 'duration'],
  operand: 'one',
  test: bySize((value, operand) => value < operand),
  words: { en: 'is less than' },
})
