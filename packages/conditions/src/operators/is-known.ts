import { isOpenList } from '../fact/fact.ts'
import { truthOf } from '../truth.ts'
import { defineOperator } from './operator.ts'

/**
 * Whether the record says anything about the fact (`true`) or not (`false`). It speaks of the record, not of the world: recorded as not so is known,
 * a list that may hold more is not.
 *
 * The evaluator hands it the value even when that is unknown; it is the only operator that may see one.
 *
 * @example
 * isKnown.test('theft', true, { kind: 'code', codes: ['theft'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const isKnown = defineOperator({
  name: 'isKnown',
  kinds: ['boolean', 'code', 'codes', 'number', 'integer', 'date', 'dateTime', 'duration', 'interval', 'id'],
  operand: 'flag',
  test: (value, operand) => truthOf(!isOpenList(value) === operand),
  whenNull: (operand) => truthOf(operand === true),
  words: { en: 'is recorded' },
})
