import { defineOperator } from './operator.ts'
import { byTime, isBefore } from './order.ts'

/**
 * The date or moment comes after the operand. Days are local; a date known only in part can leave the answer unknown.
 *
 * @example
 * after.test('2011-12-26', '2011-12-26', { kind: 'date' }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const after = defineOperator({
  name: 'after',
  kinds: ['date', 'dateTime'],
  operand: 'one',
  test: byTime((value, operand) => isBefore(operand, value)),
  words: { en: 'is after' },
})
