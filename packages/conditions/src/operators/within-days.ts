import { daysOf } from '../fact/days.ts'
import { isInterval } from '../fact/fact.ts'
import { defineOperator } from './operator.ts'

/**
 * The second date falls no more than so many calendar days after the first; the last day counts. Dates known only in part can leave the answer unknown.
 *
 * @example
 * withinDays.test({ from: '2024-01-01', to: '2024-01-11' }, 10, { kind: 'interval' }) // => 'true'
 * withinDays.test({ from: '2024-01-01', to: '2024-01' }, 10, { kind: 'interval' }) // => 'unknown'
 *
 * @category operators
 * @since 0.1.0
 */
export const withinDays = defineOperator({
  name: 'withinDays',
  kinds: ['interval'],
  operand: 'one',
  operandType: { kind: 'integer', min: 0, unit: 'days' },
  test: (value, operand) => {
    if (!isInterval(value) || typeof operand !== 'number') return 'false'
    const from = daysOf(value.from)
    const to = daysOf(value.to)
    if (to.last - from.first <= operand) return 'true'
    return to.first - from.last > operand ? 'false' : 'unknown'
  },
  words: { en: 'lasts at most' },
})
