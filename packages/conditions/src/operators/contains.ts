import type { KnownValue } from '../fact/fact.ts'
import { isOpenList } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'
import type { OperandValue } from './operator.ts'
import { defineOperator } from './operator.ts'

/** Whether a list holds an item; of a list that may hold more, only a yes is certain. */
export const holds = (list: KnownValue, item: OperandValue | null): Truth => {
  if (typeof item !== 'string') return 'false'
  if (isOpenList(list)) return list.known.includes(item) ? 'true' : 'unknown'
  return truthOf(Array.isArray(list) && list.includes(item))
}

/**
 * The list has this item.
 *
 * @example
 * const terms = { kind: 'codes', codes: ['apology', 'brideGiving'] } as const
 * contains.test(['apology'], 'brideGiving', terms) // => 'false'
 * contains.test({ known: ['apology'], open: true }, 'brideGiving', terms) // => 'unknown'
 *
 * @category operators
 * @since 0.1.0
 */
export const contains = defineOperator({
  name: 'contains',
  kinds: ['codes'],
  operand: 'one',
  test: holds,
  words: { en: ', among them' },
})
