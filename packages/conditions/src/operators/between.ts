import { and, not } from '../truth.ts'
import type { OperandValue } from './operator.ts'
import { defineOperator } from './operator.ts'
import { bySize, isBefore, isText } from './order.ts'

const atLeast = bySize((value, operand) => value >= operand)

/**
 * The number, duration or date lies between two operands; both ends belong to it.
 *
 * @example
 * between.test(16, [16, 17], { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const between = defineOperator({
  name: 'between',
  kinds: ['number', 'integer', 'duration', 'date', 'dateTime'],
  operand: 'pair',
  test: (value, operand, type) => {
    if (!Array.isArray(operand)) return 'false'
    const [low, high]: readonly OperandValue[] = operand
    if (low === undefined || high === undefined) return 'false'
    if (type.kind !== 'date' && type.kind !== 'dateTime') return and([atLeast(value, low, type), atLeast(high, value, type)])
    return isText(value) && isText(low) && isText(high) ? and([not(isBefore(value, low)), not(isBefore(high, value))]) : 'false'
  },
  words: { en: 'is between' },
})
