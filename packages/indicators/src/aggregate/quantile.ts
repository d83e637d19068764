import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { FALSE, TRUE } from '../vector/truth-vector.ts'
import { valueOf } from '../result.ts'
import type { Aggregate } from './aggregate.ts'
import type { NumberSource } from './numbers.ts'

/**
 * How often each whole number occurs, from the smallest up, and how many records have none.
 *
 * @example
 * const waits: Histogram = { values: [[5, 2], [10, 1]], unknown: 0 }
 * waits.values.length // => 2
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface Histogram {
  /** Pairs of a number and how often it occurs, sorted by number. */
  readonly values: readonly (readonly [number, number])[]
  /** Records that may count, or have no number. */
  readonly unknown: number
}

/**
 * Histograms of parts add up number by number.
 *
 * @example
 * Histogram.concat({ values: [[5, 2]], unknown: 0 }, { values: [[5, 1], [7, 1]], unknown: 1 }) // => { values: [[5, 3], [7, 1]], unknown: 1 }
 *
 * @category aggregates
 * @since 0.1.0
 */
export const Histogram: Monoid<Histogram> = {
  empty: { values: [], unknown: 0 },
  concat: (a, b) => {
    const merged = new Map(a.values)
    for (const [value, times] of b.values) merged.set(value, (merged.get(value) ?? 0) + times)
    return { values: sorted(merged), unknown: a.unknown + b.unknown }
  },
}

const sorted = (map: ReadonlyMap<number, number>): readonly (readonly [number, number])[] => [...map].sort(([a], [b]) => a - b)

/** The histogram of some numbers. */
export const histogramOf = (numbers: readonly number[]): Histogram['values'] => {
  const times = new Map<number, number>()
  for (const value of numbers) times.set(value, (times.get(value) ?? 0) + 1)
  return sorted(times)
}

/** The number at a place in the sorted row of all numbers, from 0. */
const at = (values: Histogram['values'], place: number): number | undefined => {
  let before = 0
  return values.find(([, times]) => (before += times) > place)?.[0]
}

/** The number halfway between the two in the middle. */
export const medianOf = (values: Histogram['values'], total: number): number | undefined => {
  const [low, high] = [at(values, Math.floor((total - 1) / 2)), at(values, Math.floor(total / 2))]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** The smallest number that at least a share `q` of all lies at or below. */
export const quantileAt = (values: Histogram['values'], total: number, q: number): number | undefined => at(values, Math.max(0, Math.ceil(q * total) - 1))

/** A quantile of whole numbers, exact; without `q` the median, halfway between the two in the middle. */
export const quantileOf = (source: NumberSource, q?: number, decimals = 0): Aggregate<Histogram> => ({
  forms: source.forms,
  monoid: Histogram,
  adding: 'apart',
  write: ({ values, unknown }) => ({ values, unknown }),
  schema: z.strictObject({ values: z.array(z.tuple([z.int(), z.int().positive()])), unknown: z.int().nonnegative() }),
  accumulate: (columns) => {
    const vector = source.bind(columns)
    const histograms = new Map<number, Map<number, number>>()
    const unknowns = new Map<number, number>()
    return {
      add: ({ length, groups, counts }) => {
        const numbers = vector(length)
        for (let row = 0; row < length; row += 1) {
          const truth = counts[row] as number
          if (truth === FALSE) continue
          const group = groups[row] as number
          const value = numbers[row] as number
          if (truth === TRUE && Number.isSafeInteger(value)) {
            const histogram = histograms.get(group) ?? new Map<number, number>()
            histograms.set(group, histogram.set(value, (histogram.get(value) ?? 0) + 1))
          } else unknowns.set(group, (unknowns.get(group) ?? 0) + 1)
        }
      },
      state: (group) => {
        const [histogram, unknown] = [histograms.get(group), unknowns.get(group) ?? 0]
        return histogram === undefined && unknown === 0 ? undefined : { values: sorted(histogram ?? new Map()), unknown }
      },
    }
  },
  finish: ({ values, unknown }) => {
    const total = values.reduce((sum, [, times]) => sum + times, 0)
    const value = q === undefined ? medianOf(values, total) : quantileAt(values, total, q)
    return value === undefined ? { status: 'undefined', reason: 'no record has a number' } : { ...valueOf(value / 10 ** decimals, unknown), denominator: total }
  },
})
