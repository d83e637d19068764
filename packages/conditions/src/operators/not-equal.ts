import { not, truthOf } from '../truth.ts'
import { equal, isSame } from './equal.ts'
import { defineOperator } from './operator.ts'

/**
 * The fact is known and is another value. A fact recorded as not so (`null`) is another value too.
 *
 * @example
 * notEqual.test('theft', 'murder', { kind: 'code', codes: ['theft', 'murder'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const notEqual = defineOperator({
  name: 'notEqual',
  kinds: equal.kinds,
  operand: 'one',
  test: (value, operand, type) => not(isSame(value, operand, type)),
  whenNull: (operand) => truthOf(operand !== null),
  words: { en: 'is not' },
})
