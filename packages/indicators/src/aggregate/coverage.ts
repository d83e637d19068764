import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { keyReader } from '../keys/key-reader.ts'
import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { byName } from './by-name.ts'

/**
 * An estimate of people in reach, with the interval it lies in.
 *
 * @example
 * const women: Estimate = { value: 25_428, low: 22_625, high: 28_250 }
 * women.low < women.high // => true
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface Estimate {
  /** The best estimate. */
  readonly value: number
  /** The lowest. */
  readonly low: number
  /** The highest. */
  readonly high: number
}

/**
 * The largest estimate of each place, whatever the service or the year: the same people live there.
 *
 * @example
 * Object.keys(CoverageState.empty.places) // => []
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface CoverageState {
  /** By place. */
  readonly places: Readonly<Record<string, Estimate>>
  /** Estimates without a number or a place, or of which it cannot be told whether they count. */
  readonly unknown: number
}

const larger = (a: Estimate, b: Estimate): Estimate => ({
  value: Math.max(a.value, b.value),
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
})

const Places = byName<Estimate>(larger)

/**
 * Within a place the largest estimate stands; places stand beside each other.
 *
 * @example
 * CoverageState.concat(CoverageState.empty, CoverageState.empty).unknown // => 0
 *
 * @category aggregates
 * @since 0.1.0
 */
export const CoverageState: Monoid<CoverageState> = {
  empty: { places: {}, unknown: 0 },
  concat: (a, b) => ({ places: Places.concat(a.places, b.places), unknown: a.unknown + b.unknown }),
}

const EstimateSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })

const orValue = (bound: number, value: number): number => (Number.isNaN(bound) ? value : bound)

const WHOLE = 1

/** What is the programme's own of an estimate: whole people, rounded down so that no more is claimed than there is. */
const ownOf = ({ value, low, high }: Estimate, share: number): Estimate => {
  const own = (people: number): number => (share === WHOLE ? people : Math.floor(people * share + 1e-9))
  return { value: own(value), low: own(low), high: own(high) }
}

const isShare = (share: number): boolean => share >= 0 && share <= WHOLE

const accumulate: Aggregate<CoverageState>['accumulate'] = ([place, value, low, high, share]) => {
  const states = new Map<number, CoverageState>()
  const placeOf = place === undefined ? undefined : keyReader(place)
  return {
    add: ({ length, groups, counts }) => {
      if (placeOf === undefined || value === undefined || low === undefined || high === undefined) return
      for (let row = 0; row < length; row += 1) {
        if (counts[row] === FALSE) continue
        const group = groups[row] as number
        const name = placeOf(row)
        const women = value.numbers[row] as number
        const part = orValue(share?.numbers[row] ?? WHOLE, WHOLE)
        const isKnown = counts[row] === TRUE && name !== undefined && !Number.isNaN(women) && isShare(part)
        const estimate = ownOf({ value: women, low: orValue(low.numbers[row] as number, women), high: orValue(high.numbers[row] as number, women) }, part)
        const one = isKnown ? { places: { [name]: estimate }, unknown: 0 } : { places: {}, unknown: 1 }
        states.set(group, CoverageState.concat(states.get(group) ?? CoverageState.empty, one))
      }
    },
    state: (group) => states.get(group),
  }
}

/** Collects estimates by place; its facts are place, value, low, high. */
export const coverage: Aggregate<CoverageState> = {
  forms: ['key', 'number', 'number', 'number'],
  monoid: CoverageState,
  adding: 'overlaps',
  write: (state) => state,
  schema: z.strictObject({ places: z.record(z.string(), EstimateSchema), unknown: z.int().nonnegative() }),
  accumulate,
  finish: ({ places, unknown }) => {
    const all = Object.values(places)
    const total = (pick: (estimate: Estimate) => number): number => all.reduce((sum, estimate) => sum + pick(estimate), 0)
    return { status: 'value', value: total((one) => one.value), low: total((one) => one.low), high: total((one) => one.high), unknown }
  },
}

/** The same with the share of each estimate that is the programme's own as a fifth fact; an estimate without one counts in full. */
export const attributedCoverage: Aggregate<CoverageState> = { ...coverage, forms: [...coverage.forms, 'number'] }
