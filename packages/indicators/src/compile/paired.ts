import type { DistinctState } from '../aggregate/distinct.ts'
import { dayOf, fields, scaled } from '../aggregate/numbers.ts'
import { histogramOf, medianOf, quantileAt } from '../aggregate/quantile.ts'
import type { KeyedValue, KeyedValues } from '../aggregate/values-by-key.ts'
import { firstPart, valuesByKey } from '../aggregate/values-by-key.ts'
import type { Result } from '../result.ts'
import { NO_RECORDS } from '../result.ts'
import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Leaf } from './leaf.ts'
import { wholeKeys } from './linked.ts'
import { memberOf, memberOfAll } from './membership.ts'
import type { CompiledMeasure, MeasureContext, Of } from './simple-measures.ts'
import { anyAggregate, leafOf } from './simple-measures.ts'

type Paired = Of<'paired'>
type End = Paired['first']

const endLeaf = ({ of, key, value, date, where, within }: End, decimals: number | undefined, context: MeasureContext): Leaf => {
  const keys = typeof key === 'string' ? [key] : key
  const source = value === undefined ? dayOf : decimals === undefined ? fields(1) : scaled(fields(1), decimals)
  return {
    ...leafOf({ type: 'distinct', of, key: keys[0] ?? '', where, within }, context),
    how: `values by ${keys.length} keys${value === undefined ? '' : ` of number ${decimals ?? 0}`}`,
    own: [...keys, value ?? date ?? ''],
    aggregate: anyAggregate(valuesByKey(keys.length, source)),
  }
}

/** The value of a key; `undefined` when it cannot be told which one stands. */
const valueOfEnd = ({ low, high, isOpen }: KeyedValue, several: End['several']): number | undefined => {
  if (isOpen || low > high) return undefined
  if (low === high) return low
  return several === undefined ? undefined : several === 'least' ? low : high
}

/** The pairs of two ends. */
interface Pairs {
  /** Second less first. */
  readonly differences: readonly number[]
  /** Keys of which it cannot be told. */
  readonly unknown: number
  /** Keys with a first value and no second. */
  readonly unpaired: number
}

const pairsOf = (first: KeyedValues, second: KeyedValues, isAmong: (key: string) => number, { first: one, second: other }: Paired): Pairs => {
  const differences: number[] = []
  let [unknown, unpaired] = [0, 0]
  for (const [key, start] of Object.entries(first.keys)) {
    const among = isAmong(firstPart(key))
    if (among === FALSE) continue
    const end = Object.hasOwn(second.keys, key) ? second.keys[key] : undefined
    const from = valueOfEnd(start, one.several)
    const to = end === undefined ? undefined : valueOfEnd(end, other.several)
    if (end === undefined && from !== undefined && among === TRUE) unpaired += 1
    else if (from === undefined || to === undefined || among !== TRUE) unknown += 1
    else differences.push(to - from)
  }
  return { differences, unknown, unpaired }
}

const NO_PAIR: Result = { status: 'undefined', reason: 'there is no pair' }

const resultOf = (
  { give, q, decimals = 0, atLeast = -Infinity, atMost = Infinity, minimumBase = 1 }: Paired,
  { differences, unknown, unpaired }: Pairs,
): Result => {
  const scale = 10 ** decimals
  if (give === 'count') {
    const value = differences.filter((difference) => difference >= atLeast * scale && difference <= atMost * scale).length
    return { status: 'value', value, unknown, unpaired }
  }
  if (differences.length === 0) return NO_PAIR
  if (differences.length < minimumBase) return { status: 'undefined', reason: `the base is below ${minimumBase}` }
  if (give === 'mean') {
    const numerator = differences.reduce((sum, difference) => sum + difference, 0) / scale
    return { status: 'value', value: numerator / differences.length, numerator, denominator: differences.length, unknown, unpaired }
  }
  const values = histogramOf(differences)
  const found = give === 'median' ? medianOf(values, differences.length) : quantileAt(values, differences.length, q ?? 0.5)
  return found === undefined ? NO_PAIR : { status: 'value', value: found / scale, denominator: differences.length, unknown, unpaired }
}

const ADDING = { count: 'overlaps', mean: 'quotient', median: 'apart', quantile: 'apart' } as const

/** Two values of the same key set against each other; the first end says to which group a pair belongs. */
export const paired = (measure: Paired, context: MeasureContext): CompiledMeasure => {
  const { first, second, among = [], except = [], decimals, give } = measure
  return {
    leaves: [
      endLeaf(first, decimals, context),
      { ...endLeaf(second, decimals, context), isWhole: true },
      ...[...among, ...except].map((keyed) => wholeKeys(keyed, context)),
    ],
    adding: ADDING[give],
    finish: (states) => {
      if (states.includes(undefined)) return NO_RECORDS
      const [start, end, ...rest] = states
      const members = (rest as readonly DistinctState[]).map(memberOf)
      const isAmong = memberOfAll(members.slice(0, among.length), members.slice(among.length))
      return resultOf(measure, pairsOf(start as KeyedValues, end as KeyedValues, isAmong, measure))
    },
  }
}
