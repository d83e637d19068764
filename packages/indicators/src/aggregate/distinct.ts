import type { Monoid } from 'fp-ts/lib/Monoid.js'

import type { Aggregate } from './aggregate.ts'

/** The keys that count, those of which it cannot be told, and the records without a key. Keys are pseudonyms: treat this state as personal data. */
export interface DistinctState {
  readonly keys: readonly string[]
  readonly unknownKeys: readonly string[]
  readonly withoutKey: number
}

/** The union of two sorted lists without repeats, sorted. */
export const union = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const merged: string[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [left, right] = [a[i], b[j]]
    if (left === undefined && right === undefined) return merged
    const takeLeft = right === undefined || (left !== undefined && left <= right)
    merged.push((takeLeft ? left : right) as string)
    if (left === right) [i, j] = [i + 1, j + 1]
    else if (takeLeft) i += 1
    else j += 1
  }
}

/** Keys of parts unite; the same person in two parts is one person. */
export const DistinctState: Monoid<DistinctState> = {
  empty: { keys: [], unknownKeys: [], withoutKey: 0 },
  concat: (a, b) => ({ keys: union(a.keys, b.keys), unknownKeys: union(a.unknownKeys, b.unknownKeys), withoutKey: a.withoutKey + b.withoutKey }),
}

/** Counts different keys exactly. A record without a key never enters; a key that counts once counts, whatever else is unknown of it. */
export const distinct: Aggregate<DistinctState> = {
  monoid: DistinctState,
  accumulate: () => {
    const keys = new Set<string>()
    const unknownKeys = new Set<string>()
    let withoutKey = 0
    return {
      add: ({ counts, values: [key] }) => {
        if (counts === 'false') return
        if (typeof key !== 'string') withoutKey += 1
        else if (counts === 'true') keys.add(key)
        else unknownKeys.add(key)
      },
      state: () => ({ keys: [...keys].sort(), unknownKeys: [...unknownKeys].sort(), withoutKey }),
    }
  },
  finish: ({ keys, unknownKeys, withoutKey }) => {
    const known = new Set(keys)
    return { status: 'value', value: keys.length, unknown: unknownKeys.filter((key) => !known.has(key)).length, withoutKey }
  },
}
