import { invariant } from '@aitebaar/core'

import type { ProtectedTable } from './protected-table.ts'
import { address } from './tree.ts'

/**
 * A percentage of a protected table. It is suppressed where its numerator or its denominator is; `undefined` where nobody is in the denominator.
 *
 * @example
 * const share: Share = { at: ['mardan', 'yes'], state: 'suppressed' }
 * share.state // => 'suppressed'
 *
 * @category shares
 * @since 0.1.0
 */
export type Share =
  | { readonly at: readonly string[]; readonly state: 'published'; readonly percent: number; readonly numerator: number; readonly denominator: number }
  | { readonly at: readonly string[]; readonly state: 'suppressed' | 'undefined' }

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/**
 * What part of the total of a dimension each of its categories is, in percent, from published numbers alone: a percentage beside its denominator gives the
 * numerator back, so it is shown only where both are.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const sex = { name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }
 * const cells = [{ at: ['all'], value: 200 }, { at: ['female'], value: 150 }, { at: ['male'], value: 50 }]
 * const table = getOrThrow(protect({ name: 'visits', population: 'visits of 2019', dimensions: [sex], cells }, POLICIES.persons))
 * sharesOf(table, 'sex').map((share) => (share.state === 'published' ? share.percent : share.state)) // => [75, 25]
 *
 * @category shares
 * @since 0.1.0
 */
export const sharesOf = (table: ProtectedTable, dimension: string, digits = 0): readonly Share[] => {
  const index = table.dimensions.findIndex(({ name }) => name === dimension)
  invariant(index !== -1, 'shares are asked along a dimension of the table')
  const whole = table.dimensions[index]?.total.code ?? ''
  const cells = new Map(table.cells.map((cell) => [address(cell.at), cell]))
  return table.cells.flatMap((part): readonly Share[] => {
    const { at } = part
    if (at[index] === whole) return []
    const total = cells.get(address(at.map((code, place) => (place === index ? whole : code))))
    if (part.state === 'suppressed' || total === undefined || total.state === 'suppressed') return [{ at, state: 'suppressed' }]
    if (total.value === 0) return [{ at, state: 'undefined' }]
    return [{ at, state: 'published', percent: round((100 * part.value) / total.value, digits), numerator: part.value, denominator: total.value }]
  })
}

/**
 * The numerators that a rounded percentage leaves possible: what a reader learns from it.
 *
 * @example
 * numeratorsOf(21, 754) // => { low: 155, high: 162 }
 * numeratorsOf(33, 52) // => { low: 17, high: 17 }
 *
 * @category shares
 * @since 0.1.0
 */
export const numeratorsOf = (percent: number, denominator: number, digits = 0): { readonly low: number; readonly high: number } => {
  const isPossible = (numerator: number): boolean => round((100 * numerator) / denominator, digits) === percent
  const near = Math.round((percent / 100) * denominator)
  let [low, high] = [near, near]
  while (low > 0 && isPossible(low - 1)) low -= 1
  while (high < denominator && isPossible(high + 1)) high += 1
  return { low, high }
}
