import type { Monoid } from 'fp-ts/lib/Monoid.js'

import type { Aggregate } from './aggregate.ts'
import { union } from './distinct.ts'

/** An estimate of people in reach, with the interval it lies in. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The largest estimate of each place, whatever the service or the year: the same people live there. */
export interface CoverageState {
  readonly places: Readonly<Record<string, Estimate>>
  readonly unknown: number
}

const larger = (a: Estimate, b: Estimate): Estimate => ({ value: Math.max(a.value, b.value), low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) })

const sortedEntries = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Within a place the largest estimate stands; places stand beside each other. */
export const CoverageState: Monoid<CoverageState> = {
  empty: { places: {}, unknown: 0 },
  concat: (a, b) => {
    const places = new Map(Object.entries(a.places))
    for (const [place, estimate] of Object.entries(b.places)) places.set(place, larger(places.get(place) ?? estimate, estimate))
    return { places: sortedEntries(places), unknown: a.unknown + b.unknown }
  },
}

const estimateOf = (value: unknown, low: unknown, high: unknown): Estimate | undefined =>
  typeof value === 'number' ? { value, low: typeof low === 'number' ? low : value, high: typeof high === 'number' ? high : value } : undefined

/** Collects estimates by place; its facts are place, value, low, high. */
export const coverage: Aggregate<CoverageState> = {
  monoid: CoverageState,
  accumulate: () => {
    const places = new Map<string, Estimate>()
    let unknown = 0
    return {
      add: ({ counts, values: [place, value, low, high] }) => {
        if (counts === 'false') return
        const estimate = estimateOf(value, low, high)
        if (counts === 'unknown' || typeof place !== 'string' || estimate === undefined) unknown += 1
        else places.set(place, larger(places.get(place) ?? estimate, estimate))
      },
      state: () => ({ places: sortedEntries(places), unknown }),
    }
  },
  finish: ({ places, unknown }) => {
    const all = Object.values(places)
    const total = (pick: (estimate: Estimate) => number): number => all.reduce((sum, estimate) => sum + pick(estimate), 0)
    return { status: 'value', value: total(({ value }) => value), low: total(({ low }) => low), high: total(({ high }) => high), unknown }
  },
}

/** The people recorded in each place, by pseudonym. */
export type PeopleByPlace = Readonly<Record<string, readonly string[]>>

/** People of the same place unite. */
export const PeopleByPlace: Monoid<PeopleByPlace> = {
  empty: {},
  concat: (a, b) => {
    const merged = new Map(Object.entries(a))
    for (const [place, keys] of Object.entries(b)) merged.set(place, union(merged.get(place) ?? [], keys))
    return sortedEntries(merged)
  },
}

/** Collects the people recorded in each place; its facts are key and place. */
export const peopleByPlace: Aggregate<PeopleByPlace> = {
  monoid: PeopleByPlace,
  accumulate: () => {
    const places = new Map<string, Set<string>>()
    return {
      add: ({ counts, values: [key, place] }) => {
        if (counts !== 'true' || typeof key !== 'string' || typeof place !== 'string') return
        const people = places.get(place) ?? new Set()
        places.set(place, people.add(key))
      },
      state: () => sortedEntries(new Map([...places].map(([place, keys]) => [place, [...keys].sort()]))),
    }
  },
  finish: (state) => ({ status: 'value', value: new Set(Object.values(state).flat()).size, unknown: 0 }),
}

/** Estimates in which a place never counts fewer people than were recorded there. */
export const containing = (estimates: CoverageState, people: PeopleByPlace): CoverageState => {
  const recorded = Object.entries(people).map(([place, keys]): [string, Estimate] => [place, { value: keys.length, low: keys.length, high: keys.length }])
  return CoverageState.concat(estimates, { places: Object.fromEntries(recorded), unknown: 0 })
}
