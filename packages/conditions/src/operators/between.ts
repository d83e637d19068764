import { and, not, truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'
import { isBefore, isText } from './order.ts'

/**
 * The number or date lies between two operands; both ends belong to it.
 *
 * @example
 * between.test(16, [16, 17], { kind: 'integer' }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const between = defineOperator({
  name: 'between',
  kinds: ['number', 'integer', 'date', 'dateTime'],
  operand: 'pair',
  test: (value, operand) => {
    if (!Array.isArray(operand)) return 'false'
    const [low, high]: unknown[] = operand
    if (typeof value === 'number') return truthOf(typeof low === 'number' && typeof high === 'number' && low <= value && value <= high)
    if (!isText(value) || typeof low !== 'string' || typeof high !== 'string') return 'false'
    return and([not(isBefore(value, low)), not(isBefore(high, value))])
  },
  words: { en: 'is between' },
})
