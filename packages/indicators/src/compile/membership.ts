import type { DistinctState } from '../aggregate/distinct.ts'
import { FALSE, opposite, TRUE, UNKNOWN } from '../vector/truth-vector.ts'

/** Whether a key is in a set, as a truth. */
export type Membership = (key: string) => number

/** The membership of the keys of a state: a key of which it cannot be told whether it counts may be in it or not. */
export const memberOf = (state: DistinctState): Membership => {
  const made = memberships.get(state) ?? membershipOf(state)
  memberships.set(state, made)
  return made
}

/** A set that is the same for every cell of a breakdown is made once. */
const memberships = new WeakMap<DistinctState, Membership>()

const membershipOf = ({ keys, unknownKeys }: DistinctState): Membership => {
  const [known, open] = [new Set(keys.keys()), new Set(unknownKeys.keys())]
  return (key) => (known.has(key) ? TRUE : open.has(key) ? UNKNOWN : FALSE)
}

/** In every one of some sets and in none of others. */
export const memberOfAll =
  (all: readonly Membership[], none: readonly Membership[]): Membership =>
  (key) => {
    let truth = TRUE
    for (let at = 0; at < all.length; at += 1) truth &= all[at]?.(key) ?? TRUE
    for (let at = 0; at < none.length; at += 1) truth &= opposite(none[at]?.(key) ?? FALSE)
    return truth
  }
