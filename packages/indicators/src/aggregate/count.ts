import { invariant } from '@aitebaar/core'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { TRUE, UNKNOWN } from '../vector/truth-vector.ts'
import { valueOf } from '../result.ts'
import type { Aggregate } from './aggregate.ts'

/**
 * How many records count, and of how many it cannot be told.
 *
 * @example
 * const tally: Tally = { yes: 158, unknown: 12 }
 * tally.yes // => 158
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface Tally {
  /** Records that count. */
  readonly yes: number
  /** Records of which it cannot be told. */
  readonly unknown: number
}

/**
 * Tallies of districts add up to the tally of the province, in any order and grouping.
 *
 * @example
 * Tally.concat({ yes: 1, unknown: 0 }, { yes: 3, unknown: 1 }) // => { yes: 4, unknown: 1 }
 *
 * @category aggregates
 * @since 0.1.0
 */
export const Tally: Monoid<Tally> = {
  empty: { yes: 0, unknown: 0 },
  concat: (a, b) => ({ yes: a.yes + b.yes, unknown: a.unknown + b.unknown }),
}

const natural = z.int().nonnegative()

/** Counters of a group: one for each number that a truth can be. */
const TRUTHS = TRUE + 1

/** Counters have four bytes: half as many as numbers have, so that twice as many groups stay near the processor. */
const MOST_ROWS = 0xff_ff_ff_ff

/** Counts records. */
export const count: Aggregate<Tally> = {
  forms: [],
  monoid: Tally,
  adding: 'adds',
  mergeMany: (states) => {
    let [yes, unknown] = [0, 0]
    for (const state of states) {
      yes += state.yes
      unknown += state.unknown
    }
    return { yes, unknown }
  },
  write: ({ yes, unknown }) => ({ yes, unknown }),
  schema: z.strictObject({ yes: natural, unknown: natural }),
  accumulate: () => {
    let cells = new Uint32Array(TRUTHS)
    let rows = 0
    return {
      add: ({ length, groups, groupCount, counts }) => {
        rows += length
        invariant(rows <= MOST_ROWS, 'one fold counts less than 2 ** 32 records of a kind')
        if (cells.length < groupCount * TRUTHS) {
          const more = new Uint32Array(groupCount * TRUTHS * 2)
          more.set(cells)
          cells = more
        }
        for (let row = 0; row < length; row += 1) {
          const at = (groups[row] as number) * TRUTHS + (counts[row] as number)
          cells[at] = (cells[at] as number) + 1
        }
      },
      state: (group) => {
        const [yes, unknown] = [cells[group * TRUTHS + TRUE] ?? 0, cells[group * TRUTHS + UNKNOWN] ?? 0]
        return yes === 0 && unknown === 0 ? undefined : { yes, unknown }
      },
    }
  },
  finish: ({ yes, unknown }) => valueOf(yes, unknown),
}
