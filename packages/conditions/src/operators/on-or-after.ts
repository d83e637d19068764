import { not } from '../truth.ts'
import { defineOperator } from './operator.ts'
import { byTime, isBefore } from './order.ts'

/**
 * The date or moment is the same as or comes after the operand. Days are local; a date known only in part can leave the answer unknown.
 *
 * @example
 * onOrAfter.test('2011-12-26', '2011-12-26', { kind: 'date' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const onOrAfter = defineOperator({
  name: 'onOrAfter',
  kinds: ['date', 'dateTime'],
  operand: 'one',
  test: byTime((value, operand) => not(isBefore(value, operand))),
  words: { en: 'is on or after' },
})
