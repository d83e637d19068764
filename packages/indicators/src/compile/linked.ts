import type { DistinctState } from '../aggregate/distinct.ts'
import type { Keyed } from '../indicator/measure.ts'
import { NO_RECORDS } from '../result.ts'
import { TRUE, UNKNOWN } from '../vector/truth-vector.ts'
import type { Leaf } from './leaf.ts'
import { memberOf, memberOfAll } from './membership.ts'
import type { CompiledMeasure, MeasureContext, Of } from './simple-measures.ts'
import { leafOf } from './simple-measures.ts'

const isThere = (state: DistinctState | undefined): state is DistinctState => state !== undefined

/** The keys of some records, folded as a whole. */
export const wholeKeys = (keyed: Keyed, context: MeasureContext): Leaf => ({ ...leafOf({ type: 'distinct', ...keyed }, context), isWhole: true })

/** Counts the keys that are in all of some record sets and in none of others; the first says to which group a key belongs. */
export const linked = ({ all: [first, ...others], none = [] }: Of<'linked'>, context: MeasureContext): CompiledMeasure => {
  const own = first === undefined ? [] : [leafOf({ type: 'distinct', ...first }, context)]
  const leaves = [...own, ...others.map((keyed) => wholeKeys(keyed, context)), ...none.map((keyed) => wholeKeys(keyed, context))]
  return {
    leaves,
    adding: 'overlaps',
    finish: (states) => {
      const [candidates, ...rest] = states as readonly (DistinctState | undefined)[]
      if (candidates === undefined || !rest.every(isThere)) return NO_RECORDS
      const members = rest.map(memberOf)
      const isLinked = memberOfAll(members.slice(0, others.length), members.slice(others.length))
      const known = candidates.keys.keys().map(isLinked)
      const isCandidate = memberOf(candidates)
      const open = candidates.unknownKeys.keys().filter((key) => isCandidate(key) === UNKNOWN)
      const unknown = known.filter((truth) => truth === UNKNOWN).length + open.filter((key) => isLinked(key) >= UNKNOWN).length
      return { status: 'value', value: known.filter((truth) => truth === TRUE).length, unknown, withoutKey: candidates.withoutKey }
    },
  }
}
