import { and } from '../truth.ts'
import { holds } from './contains.ts'
import { defineOperator } from './operator.ts'

/**
 * The list has every one of these items.
 *
 * @example
 * containsAll.test(['exile'], ['exile', 'houseBurning'], { kind: 'codes', codes: ['apology', 'exile', 'houseBurning'] }) // => 'false'
 *
 * @category operators
 * @since 0.1.0
 */
export const containsAll = defineOperator({
  name: 'containsAll',
  kinds: ['codes'],
  operand: 'many',
  test: (value, operand) => (Array.isArray(operand) ? and(operand.map((item: string) => holds(value, item))) : 'false'),
  words: { en: ', all of' },
})
