import type { Monoid } from 'fp-ts/lib/Monoid.js'
import { struct } from 'fp-ts/lib/Monoid.js'
import * as N from 'fp-ts/lib/number.js'

import { valueOf } from '../result.ts'
import type { Aggregate } from './aggregate.ts'

/** How many records count, do not count, or cannot be told. */
export interface Tally {
  readonly yes: number
  readonly no: number
  readonly unknown: number
}

/**
 * Tallies of districts add up to the tally of the province, in any order and grouping.
 *
 * @example
 * Tally.concat({ yes: 1, no: 2, unknown: 0 }, { yes: 3, no: 0, unknown: 1 }) // => { yes: 4, no: 2, unknown: 1 }
 *
 * @category aggregates
 * @since 0.1.0
 */
export const Tally: Monoid<Tally> = struct({ yes: N.MonoidSum, no: N.MonoidSum, unknown: N.MonoidSum })

/** Counts records. */
export const count: Aggregate<Tally> = {
  monoid: Tally,
  accumulate: () => {
    const tally = { yes: 0, no: 0, unknown: 0 }
    return {
      add: ({ counts }) => {
        if (counts === 'true') tally.yes += 1
        else if (counts === 'false') tally.no += 1
        else tally.unknown += 1
      },
      state: () => ({ ...tally }),
    }
  },
  finish: ({ yes, unknown }) => valueOf(yes, unknown),
}
