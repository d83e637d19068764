import { defineOperator } from './operator.ts'
import { bySize } from './order.ts'

/**
 * The number or duration is at least the operand.
 *
 * @example
 * greaterThanInclusive.test(16, 18, { kind: 'integer' }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const greaterThanInclusive = defineOperator({
  name: 'greaterThanInclusive',
  kinds: ['number', 'integer', 'duration'],
  operand: 'one',
  test: bySize((value, operand) => value >= operand),
  words: { en: 'is at least' },
})
