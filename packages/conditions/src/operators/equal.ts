import type { FactType, KnownValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'
import type { OperandValue } from './operator.ts'
import { defineOperator } from './operator.ts'
import { isSameTime, sizeOf } from './order.ts'

/** Whether two values of one type are the same; dates by the days they can mean, durations by their length. */
export const isSame = (left: KnownValue, right: OperandValue | null, type: FactType): Truth => {
  if (typeof left !== 'string' || typeof right !== 'string') return truthOf(left === right)
  if (type.kind === 'date' || type.kind === 'dateTime') return isSameTime(left, right)
  return truthOf(left === right || (type.kind === 'duration' && sizeOf(left, type) === sizeOf(right, type)))
}

/**
 * The fact is this value. Of dates that are known only in part it can tell no more than they do.
 *
 * @example
 * equal.test('2014-03', '2014-03-09', { kind: 'date' }) // => 'unknown'
 *
 * @category operators
 * @since 0.1.0
 */
export const equal = defineOperator({
  name: 'equal',
  kinds: ['boolean', 'code', 'number', 'integer', 'date', 'dateTime', 'duration', 'id'],
  operand: 'one',
  test: isSame,
  whenNull: (operand) => truthOf(operand === null),
  words: { en: 'is' },
})
