import { defineOperator } from './operator.ts'
import { bySize } from './order.ts'

/**
 * The number or duration is more than the operand.
 *
 * @example
 * greaterThan.test(16, 18, { kind: 'integer' }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const greaterThan = defineOperator({
  name: 'greaterThan',
  kinds: ['number', 'integer', 'duration'],
  operand: 'one',
  test: bySize((value, operand) => value > operand),
  words: { en: 'is more than' },
})
