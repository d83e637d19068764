import type { Monoid } from 'fp-ts/lib/Monoid.js'
import { struct } from 'fp-ts/lib/Monoid.js'
import * as N from 'fp-ts/lib/number.js'

import { valueOf } from '../result.ts'
import type { Aggregate } from './aggregate.ts'

/** A sum, and how many records could not be added: not known to count, or without a number. */
export interface SumState {
  readonly sum: number
  readonly records: number
  readonly unknown: number
}

/** Sums of parts add up. */
export const SumState: Monoid<SumState> = struct({ sum: N.MonoidSum, records: N.MonoidSum, unknown: N.MonoidSum })

/** Sums whole numbers over the records that count. Beyond the exact range of integers the result is undefined, never rounded. */
export const sum: Aggregate<SumState> = {
  monoid: SumState,
  accumulate: () => {
    const state = { sum: 0, records: 0, unknown: 0 }
    return {
      add: ({ counts, values }) => {
        if (counts === 'false') return
        if (counts === 'unknown' || !values.every((value) => typeof value === 'number')) state.unknown += 1
        else {
          for (const value of values) state.sum += value
          state.records += 1
        }
      },
      state: () => ({ ...state }),
    }
  },
  finish: (state) =>
    Number.isSafeInteger(state.sum)
      ? valueOf(state.sum, state.unknown)
      : { status: 'undefined', reason: 'the sum is not a whole number that can be held exactly' },
}
