import type { Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { dimensionIn, under } from './asked.ts'
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

/** How many digits a percentage has behind its point. */
const Digits = z.int().min(0).max(10)
const Percent = z.number().min(0).max(100)
const Denominator = z.int().min(1)

/**
 * What part of the total of a dimension each of its categories is, in percent, from published numbers alone: a percentage beside its denominator gives the
 * numerator back, so it is shown only where both are.
 *
 * Codes: `core/…` for digits that are no whole number from 0 to 10, `disclosure/unknown-dimension`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const sex = { name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }
 * const cells = [{ at: ['all'], value: 200 }, { at: ['female'], value: 150 }, { at: ['male'], value: 50 }]
 * const table = getOrThrow(protect({ name: 'visits', population: 'visits of 2019', dimensions: [sex], cells }, POLICIES.persons))
 * getOrThrow(sharesOf(table, 'sex')).map((share) => (share.state === 'published' ? share.percent : share.state)) // => [75, 25]
 *
 * @category shares
 * @since 0.1.0
 */
export const sharesOf = (table: ProtectedTable, dimension: string, digits = 0): E.Either<Issues, readonly Share[]> => {
  const places = parse(Digits, digits)
  if (E.isLeft(places)) return under('digits', places)
  const index = dimensionIn(table, dimension)
  if (E.isLeft(index)) return index
  const along = index.right
  const whole = table.dimensions[along]?.total.code ?? ''
  const cells = new Map(table.cells.map((cell) => [address(cell.at), cell]))
  const shareOf = (part: ProtectedTable['cells'][number]): readonly Share[] => {
    const { at } = part
    if (at[along] === whole) return []
    const total = cells.get(address(at.map((code, place) => (place === along ? whole : code))))
    if (part.state === 'suppressed' || total === undefined || total.state === 'suppressed') return [{ at, state: 'suppressed' }]
    if (total.value === 0) return [{ at, state: 'undefined' }]
    return [{ at, state: 'published', percent: round((100 * part.value) / total.value, digits), numerator: part.value, denominator: total.value }]
  }
  return E.right(table.cells.flatMap(shareOf))
}

/**
 * The numerators that a rounded percentage leaves possible: what a reader learns from it.
 *
 * Codes: `core/…` for what is no percentage, no whole number of at least 1 or no number of digits, and `disclosure/no-such-share` when no numerator gives the percentage.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * getOrThrow(numeratorsOf(21, 754)) // => { low: 155, high: 162 }
 * getOrThrow(numeratorsOf(33, 52)) // => { low: 17, high: 17 }
 *
 * @category shares
 * @since 0.1.0
 */
export const numeratorsOf = (percent: number, denominator: number, digits = 0): E.Either<Issues, { readonly low: number; readonly high: number }> => {
  for (const [name, schema, value] of [
    ['percent', Percent, percent],
    ['denominator', Denominator, denominator],
    ['digits', Digits, digits],
  ] as const) {
    const read = under(name, parse<z.ZodType>(schema, value))
    if (E.isLeft(read)) return read
  }
  const isPossible = (numerator: number): boolean => round((100 * numerator) / denominator, digits) === percent
  const near = Math.round((percent / 100) * denominator)
  if (!isPossible(near))
    return E.left([
      {
        code: 'disclosure/no-such-share',
        path: ['percent'],
        message: 'No numerator gives this percentage of this denominator.',
        help: 'Check both numbers, and to how many digits the percentage was rounded.',
      },
    ])
  let [low, high] = [near, near]
  while (low > 0 && isPossible(low - 1)) low -= 1
  while (high < denominator && isPossible(high + 1)) high += 1
  return E.right({ low, high })
}
