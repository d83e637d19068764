import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Result } from '../result.ts'
import { valueOf } from '../result.ts'
import type { Aggregate } from './aggregate.ts'
import { grown } from './aggregate.ts'
import { ExactSums, toJson, wholeNumber } from './exact-sum.ts'
import type { NumberSource } from './numbers.ts'

/**
 * A sum, and how many records could not be added: not known to count, or without a whole number.
 *
 * @example
 * const met: SumState = { sum: 23_046n, records: 412, unknown: 0 }
 * met.sum // => 23046n
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface SumState {
  /** The exact sum. */
  readonly sum: bigint
  /** How many records it comes from. */
  readonly records: number
  /** How many records could not be added. */
  readonly unknown: number
}

/**
 * Sums of parts add up.
 *
 * @example
 * SumState.concat({ sum: 2n, records: 1, unknown: 0 }, { sum: 3n, records: 1, unknown: 1 }) // => { sum: 5n, records: 2, unknown: 1 }
 *
 * @category aggregates
 * @since 0.1.0
 */
export const SumState: Monoid<SumState> = {
  empty: { sum: 0n, records: 0, unknown: 0 },
  concat: (a, b) => ({ sum: a.sum + b.sum, records: a.records + b.records, unknown: a.unknown + b.unknown }),
}

const natural = z.int().nonnegative()

const summing = (source: NumberSource): Omit<Aggregate<SumState>, 'finish' | 'adding'> => ({
  forms: source.forms,
  monoid: SumState,
  write: ({ sum, records, unknown }) => ({ sum: toJson(sum), records, unknown }),
  schema: z.strictObject({ sum: wholeNumber, records: natural, unknown: natural }),
  accumulate: (columns) => {
    const vector = source.bind(columns)
    const sums = new ExactSums()
    let tallies = new Float64Array(2)
    return {
      add: ({ length, groups, groupCount, counts }) => {
        const numbers = vector(length)
        tallies = grown(tallies, groupCount * 2)
        sums.grow(groupCount)
        for (let row = 0; row < length; row += 1) {
          const truth = counts[row] as number
          if (truth === FALSE) continue
          const group = groups[row] as number
          const value = numbers[row] as number
          const isKnown = truth === TRUE && Number.isSafeInteger(value)
          const at = group * 2 + (isKnown ? 0 : 1)
          tallies[at] = (tallies[at] as number) + 1
          if (isKnown) sums.add(group, value)
        }
      },
      state: (group) => {
        const [records, unknown] = [tallies[group * 2] ?? 0, tallies[group * 2 + 1] ?? 0]
        return records === 0 && unknown === 0 ? undefined : { sum: sums.of(group), records, unknown }
      },
    }
  },
})

const TOO_LARGE: Result = { status: 'undefined', reason: 'the sum is not a whole number that can be held exactly' }

/** Sums whole numbers over the records that count. Beyond the exact range of integers the result is undefined, never rounded. */
export const sumOf = (source: NumberSource): Aggregate<SumState> => ({
  ...summing(source),
  adding: 'adds',
  finish: ({ sum, unknown }) => (Number.isSafeInteger(Number(sum)) ? valueOf(Number(sum), unknown) : TOO_LARGE),
})

/** The mean of numbers, kept as a sum and a number of records until the end; of numbers with decimals the sum is of whole numbers of the last place. */
export const meanOf = (source: NumberSource, decimals = 0, minimumBase = 1): Aggregate<SumState> => ({
  ...summing(source),
  adding: 'quotient',
  finish: ({ sum, records, unknown }) => {
    if (records === 0) return { status: 'undefined', reason: 'no record has a number' }
    if (records < minimumBase) return { status: 'undefined', reason: `the base is below ${minimumBase}` }
    if (!Number.isSafeInteger(Number(sum))) return TOO_LARGE
    const numerator = Number(sum) / 10 ** decimals
    return { status: 'value', value: numerator / records, numerator, denominator: records, unknown }
  },
})
