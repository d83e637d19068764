import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { UNKNOWN_CODE } from '../columns/dictionary.ts'
import { CodeSet } from '../keys/code-set.ts'
import type { KeySet } from '../keys/key-set.ts'
import { codedKeySet, KeySetFromJson, NO_KEYS, uniteAll } from '../keys/key-set.ts'
import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { grown } from './aggregate.ts'

/**
 * The keys that count, those of which it cannot be told, and the records without a key. Keys are pseudonyms: treat this state as personal data.
 *
 * @example
 * const empty: DistinctState = DistinctState.empty
 * empty.keys.size // => 0
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface DistinctState {
  /** Keys of records that count. */
  readonly keys: KeySet
  /** Keys of records of which it cannot be told. */
  readonly unknownKeys: KeySet
  /** Records that count, or may count, and have no key. */
  readonly withoutKey: number
}

/**
 * Keys of parts unite; the same person in two parts is one person.
 *
 * @example
 * DistinctState.concat(DistinctState.empty, DistinctState.empty).withoutKey // => 0
 *
 * @category aggregates
 * @since 0.1.0
 */
export const DistinctState: Monoid<DistinctState> = {
  empty: { keys: NO_KEYS, unknownKeys: NO_KEYS, withoutKey: 0 },
  concat: (a, b) => ({
    keys: a.keys.union(b.keys),
    unknownKeys: a.unknownKeys.union(b.unknownKeys),
    withoutKey: a.withoutKey + b.withoutKey,
  }),
}

/** Counts different keys exactly. A record without a key never enters; a key that counts once counts, whatever else is unknown of it. */
export const distinct: Aggregate<DistinctState> = {
  forms: ['key'],
  monoid: DistinctState,
  adding: 'overlaps',
  mergeMany: (states) => ({
    keys: uniteAll(states.map(({ keys }) => keys)),
    unknownKeys: uniteAll(states.map(({ unknownKeys }) => unknownKeys)),
    withoutKey: states.reduce((total, { withoutKey }) => total + withoutKey, 0),
  }),
  write: ({ keys, unknownKeys, withoutKey }) => ({ keys: keys.keys(), unknownKeys: unknownKeys.keys(), withoutKey }),
  schema: z.strictObject({ keys: KeySetFromJson, unknownKeys: KeySetFromJson, withoutKey: z.int().nonnegative() }),
  accumulate: ([column]) => {
    /** Many groups have nobody who counts; a set is made for the first one. */
    const known: (CodeSet | undefined)[] = []
    const unknown = new Map<number, CodeSet>()
    let without = new Float64Array(1)
    const keysOf = (codes: CodeSet | undefined): KeySet => (codes === undefined || column === undefined ? NO_KEYS : codedKeySet(column.keys, codes.codes()))
    return {
      add: ({ length, groups, groupCount, counts }) => {
        if (column === undefined) return
        without = grown(without, groupCount)
        while (known.length < groupCount) known.push(undefined)
        const { codes } = column
        for (let row = 0; row < length; row += 1) {
          const truth = counts[row] as number
          if (truth === FALSE) continue
          const group = groups[row] as number
          const code = codes[row] as number
          if (code === UNKNOWN_CODE) without[group] = (without[group] as number) + 1
          else if (truth === TRUE) (known[group] ??= new CodeSet()).add(code)
          else {
            const set = unknown.get(group) ?? new CodeSet()
            set.add(code)
            unknown.set(group, set)
          }
        }
      },
      state: (group) => {
        const keys = keysOf(known[group])
        const [unknownKeys, withoutKey] = [keysOf(unknown.get(group)), without[group] ?? 0]
        return keys.size === 0 && unknownKeys.size === 0 && withoutKey === 0 ? undefined : { keys, unknownKeys, withoutKey }
      },
    }
  },
  finish: ({ keys, unknownKeys, withoutKey }) => ({ status: 'value', value: keys.size, unknown: unknownKeys.sizeWithout(keys), withoutKey }),
}
