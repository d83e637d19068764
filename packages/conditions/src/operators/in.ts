import type { FactType, KnownValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { or } from '../truth.ts'
import { isSame } from './equal.ts'
import type { OperandValue } from './operator.ts'
import { defineOperator } from './operator.ts'

/** Whether a value is one of a list. */
export const isOneOf = (value: KnownValue, list: OperandValue | null, type: FactType): Truth =>
  Array.isArray(list) ? or(list.map((item: OperandValue) => isSame(value, item, type))) : 'false'

/**
 * The fact is one of these values.
 *
 * @example
 * isIn.test('theft', ['theft', 'robbery'], { kind: 'code', codes: ['theft', 'robbery', 'fraud'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const isIn = defineOperator({
  name: 'in',
  kinds: ['code', 'number', 'integer', 'id', 'date'],
  operand: 'many',
  test: isOneOf,
  words: { en: 'is one of' },
})
