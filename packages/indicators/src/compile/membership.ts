import type { DistinctState } from '../aggregate/distinct.ts'
import { FALSE, TRUE, UNKNOWN } from '../vector/truth-vector.ts'

/** Whether a key is in a set: 0 no, 1 unknown, 2 yes. */
export type Membership = (key: string) => number

/** The membership of the keys of a state: a key of which it cannot be told whether it counts may be in it or not. */
export const memberOf = ({ keys, unknownKeys }: DistinctState): Membership => {
  const [known, open] = [new Set(keys.keys()), new Set(unknownKeys.keys())]
  return (key) => (known.has(key) ? TRUE : open.has(key) ? UNKNOWN : FALSE)
}

/** In every one of some sets and in none of others. */
export const memberOfAll =
  (all: readonly Membership[], none: readonly Membership[]): Membership =>
  (key) =>
    Math.min(TRUE, ...all.map((is) => is(key)), ...none.map((is) => TRUE - is(key)))
