import { or } from '../truth.ts'
import { holds } from './contains.ts'
import { defineOperator } from './operator.ts'

/**
 * The list has at least one of these items.
 *
 * @example
 * containsAny.test(['exile'], ['exile', 'houseBurning'], { kind: 'codes', codes: ['apology', 'exile', 'houseBurning'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const containsAny = defineOperator({
  name: 'containsAny',
  kinds: ['codes'],
  operand: 'many',
  test: (value, operand) => (Array.isArray(operand) ? or(operand.map((item: string) => holds(value, item))) : 'false'),
  words: { en: ', at least one of' },
})
