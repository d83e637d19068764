import { not } from '../truth.ts'
import { isIn, isOneOf } from './in.ts'
import { defineOperator } from './operator.ts'

/**
 * The fact is known and is none of these values.
 *
 * @example
 * notIn.test('fraud', ['theft', 'robbery'], { kind: 'code', codes: ['theft', 'robbery', 'fraud'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const notIn = defineOperator({
  name: 'notIn',
  kinds: isIn.kinds,
  operand: 'many',
  test: (value, operand, type) => not(isOneOf(value, operand, type)),
  whenNull: () => 'true',
  words: { en: 'is none of' },
})
