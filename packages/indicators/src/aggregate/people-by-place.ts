import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { UNKNOWN_CODE } from '../columns/dictionary.ts'
import { CodeSet } from '../keys/code-set.ts'
import { keyReader } from '../keys/key-reader.ts'
import type { KeySet } from '../keys/key-set.ts'
import { codedKeySet, KeySetFromJson, uniteAll } from '../keys/key-set.ts'
import { TRUE } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { byName, sortedRecord } from './by-name.ts'
import type { CoverageState, Estimate } from './coverage.ts'
import { CoverageState as Coverage } from './coverage.ts'

/**
 * The people recorded in each place, by pseudonym.
 *
 * @example
 * const nobody: PeopleByPlace = {}
 * Object.keys(nobody) // => []
 *
 * @category aggregates
 * @since 0.1.0
 */
export type PeopleByPlace = Readonly<Record<string, KeySet>>

/**
 * People of the same place unite.
 *
 * @example
 * PeopleByPlace.concat({ a: keySet(['x']) }, { a: keySet(['x', 'y']) })['a']?.size // => 2
 *
 * @category aggregates
 * @since 0.1.0
 */
export const PeopleByPlace: Monoid<PeopleByPlace> = byName((a: KeySet, b: KeySet) => a.union(b))

const everybody = (people: PeopleByPlace): number => uniteAll(Object.values(people)).size

/** Collects the people recorded in each place; its facts are key and place. */
export const peopleByPlace: Aggregate<PeopleByPlace> = {
  forms: ['key', 'key'],
  monoid: PeopleByPlace,
  adding: 'overlaps',
  write: (state) => sortedRecord(Object.entries(state).map(([place, people]) => [place, people.keys()] as const)),
  schema: z.record(z.string(), KeySetFromJson),
  accumulate: ([key, place]) => {
    const placeOf = place === undefined ? undefined : keyReader(place)
    const groupsOf = new Map<number, Map<string, CodeSet>>()
    return {
      add: ({ length, groups, counts }) => {
        if (key === undefined || placeOf === undefined) return
        for (let row = 0; row < length; row += 1) {
          const person = key.codes[row] as number
          if (counts[row] !== TRUE || person === UNKNOWN_CODE) continue
          const name = placeOf(row)
          if (name === undefined) continue
          const places = groupsOf.get(groups[row] as number) ?? new Map<string, CodeSet>()
          groupsOf.set(groups[row] as number, places)
          const people = places.get(name) ?? new CodeSet()
          places.set(name, people)
          people.add(person)
        }
      },
      state: (group) => {
        const places = groupsOf.get(group)
        if (places === undefined || key === undefined) return undefined
        return sortedRecord([...places].map(([name, people]) => [name, codedKeySet(key.keys, people.codes())] as const))
      },
    }
  },
  finish: (state) => ({ status: 'value', value: everybody(state), unknown: 0 }),
}

/** Estimates in which a place never counts fewer people than were recorded there. */
export const containing = (estimates: CoverageState, people: PeopleByPlace): CoverageState => {
  const recorded = Object.entries(people).map(([place, { size }]): [string, Estimate] => [place, { value: size, low: size, high: size }])
  return Coverage.concat(estimates, { places: Object.fromEntries(recorded), unknown: 0 })
}
