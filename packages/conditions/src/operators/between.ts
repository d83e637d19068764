import { and, not } from '../truth.ts'
import type { OperandValue } from './operator.ts'
import { defineOperator } from './operator.ts'
import { bySize, byTime, isBefore } from './order.ts'

const isNotSmaller = bySize((value, operand) => value >= operand)
const isNotBefore = byTime((value, operand) => not(isBefore(value, operand)))

const isAtLeast: typeof isNotSmaller = (value, operand, type) =>
  type.kind === 'date' || type.kind === 'dateTime' ? isNotBefore(value, operand) : isNotSmaller(value, operand, type)

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
    const [low = null, high = null]: readonly (OperandValue | null)[] = Array.isArray(operand) ? operand : []
    return and([isAtLeast(value, low, type), isAtLeast(high, value, type)])
  },
  words: { en: 'is between' },
})
