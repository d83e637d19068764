import { defineOperator } from './operator.ts'
import { bySize } from './order.ts'

/**
 * The number or duration is at most the operand.
 *
 * @example
 * lessThanInclusive.test(16, 18, { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const lessThanInclusive = defineOperator({
  name: 'lessThanInclusive',
  kinds: ['number', 'integer', 'duration'],
  operand: 'one',
  test: bySize((value, operand) => value <= operand),
  words: { en: 'is at most' },
})
