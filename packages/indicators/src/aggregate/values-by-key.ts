import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import type { Column, Form } from '../columns/column.ts'
import { keyReader } from '../keys/key-reader.ts'
import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { byName, sortedRecord } from './by-name.ts'
import type { NumberSource } from './numbers.ts'

/**
 * The smallest and largest number of one key, and whether a record of it may count or has no number. While no number is known, `low` is above `high`.
 *
 * @example
 * const before: KeyedValue = { low: 54, high: 54, isOpen: false }
 * const after: KeyedValue = { low: Infinity, high: -Infinity, isOpen: true }
 * const both = KeyedValues.concat({ keys: { 'per-1': before }, withoutKey: 0 }, { keys: { 'per-1': after }, withoutKey: 0 })
 * both.keys['per-1'] // => { low: 54, high: 54, isOpen: true }
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface KeyedValue {
  readonly low: number
  readonly high: number
  readonly isOpen: boolean
}

/**
 * Numbers by key, for pairs. Keys are pseudonyms or ids: treat this state as personal data.
 *
 * @example
 * const nobody: KeyedValues = KeyedValues.empty
 * Object.keys(nobody.keys) // => []
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface KeyedValues {
  /** By key. A key of which no number is known has `low` above `high`. */
  readonly keys: Readonly<Record<string, KeyedValue>>
  /** Records that count, or may count, and have no key. */
  readonly withoutKey: number
}

const wider = (a: KeyedValue, b: KeyedValue): KeyedValue => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  isOpen: a.isOpen || b.isOpen,
})

const ByKey = byName<KeyedValue>(wider)

/**
 * Numbers of the same key stand together, from the smallest to the largest.
 *
 * @example
 * KeyedValues.concat(KeyedValues.empty, KeyedValues.empty).withoutKey // => 0
 *
 * @category aggregates
 * @since 0.1.0
 */
export const KeyedValues: Monoid<KeyedValues> = {
  empty: { keys: {}, withoutKey: 0 },
  concat: (a, b) => ({ keys: ByKey.concat(a.keys, b.keys), withoutKey: a.withoutKey + b.withoutKey }),
}

const NOTHING: KeyedValue = { low: Infinity, high: -Infinity, isOpen: false }
const number = z.number()
const Written = z.tuple([z.union([number, z.null()]), z.union([number, z.null()]), z.boolean()])
const KeyedValueFromJson = Written.transform(([low, high, isOpen]): KeyedValue => ({ low: low ?? Infinity, high: high ?? -Infinity, isOpen }))

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const SEPARATOR = '\u001F'

/** The first of the texts that make a key. */
export const firstPart = (key: string): string => key.split(SEPARATOR, 1)[0] ?? key

const joinedKeys = (columns: readonly Column[]): ((row: number) => string | undefined) => {
  const readers = columns.map(keyReader)
  return (row) => {
    const parts = readers.map((read) => read(row))
    return parts.includes(undefined) ? undefined : parts.join(SEPARATOR)
  }
}

/** Collects numbers by key; its facts are those of the key and then those of the number. */
export const valuesByKey = (parts: number, source: NumberSource): Aggregate<KeyedValues> => ({
  forms: [...Array.from({ length: parts }, (): Form => 'key'), ...source.forms],
  monoid: KeyedValues,
  adding: 'overlaps',
  write: ({ keys, withoutKey }) => ({
    keys: sortedRecord(Object.entries(keys).map(([key, { low, high, isOpen }]) => [key, [finite(low), finite(high), isOpen]] as const)),
    withoutKey,
  }),
  schema: z.strictObject({ keys: z.record(z.string(), KeyedValueFromJson), withoutKey: z.int().nonnegative() }),
  accumulate: (columns) => {
    const keyOf = joinedKeys(columns.slice(0, parts))
    const vector = source.bind(columns.slice(parts))
    const groupsOf = new Map<number, { readonly keys: Map<string, KeyedValue>; without: number }>()
    return {
      add: ({ length, groups, counts }) => {
        const numbers = vector(length)
        for (let row = 0; row < length; row += 1) {
          if (counts[row] === FALSE) continue
          const group = groupsOf.get(groups[row] as number) ?? { keys: new Map<string, KeyedValue>(), without: 0 }
          groupsOf.set(groups[row] as number, group)
          const key = keyOf(row)
          const value = numbers[row] as number
          if (key === undefined) {
            group.without += 1
            continue
          }
          const isKnown = counts[row] === TRUE && !Number.isNaN(value)
          const one = isKnown ? { low: value, high: value, isOpen: false } : { ...NOTHING, isOpen: true }
          group.keys.set(key, wider(group.keys.get(key) ?? NOTHING, one))
        }
      },
      state: (group) => {
        const found = groupsOf.get(group)
        return found === undefined ? undefined : { keys: sortedRecord(found.keys), withoutKey: found.without }
      },
    }
  },
  finish: ({ keys, withoutKey }) => ({ status: 'value', value: Object.keys(keys).length, unknown: 0, withoutKey }),
})
