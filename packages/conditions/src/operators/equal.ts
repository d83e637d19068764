import type { FactType, KnownValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'
import { isSameTime } from './order.ts'

/** Whether two values of one type are the same; dates by the days they can mean. */
export const isSame = (left: KnownValue, right: KnownValue | null, type: FactType): Truth =>
  (type.kind === 'date' || type.kind === 'dateTime') && typeof left === 'string' && typeof right === 'string'
    ? isSameTime(left, right)
    : truthOf(left === right)

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
