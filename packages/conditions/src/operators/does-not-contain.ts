import { not } from '../truth.ts'
import { holds } from './contains.ts'
import { defineOperator } from './operator.ts'

/**
 * The list is known and does not have this item.
 *
 * @example
 * doesNotContain.test(['apology'], 'brideGiving', { kind: 'codes', codes: ['apology', 'brideGiving'] }) // => 'true'
 *
 * @category operators
 * @since 0.1.0
 */
export const doesNotContain = defineOperator({
  name: 'doesNotContain',
  kinds: ['codes'],
  operand: 'one',
  test: (value, operand) => not(holds(value, operand)),
  whenNull: () => 'true',
  words: { en: ', without' },
})
