import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import { FALSE, TRUE } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { hash64 } from './hash.ts'

/**
 * A HyperLogLog: for each of `2^p` registers the longest run of zeros that any hash had there. No key is in it, and no key can be read from it alone.
 *
 * @example
 * const sketch: SketchState = { registers: new Uint8Array(16), unknown: 0, withoutKey: 0 }
 * sketch.registers.length // => 16
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface SketchState {
  /** The registers. */
  readonly registers: Uint8Array
  /** Records with a key of which it cannot be told whether they count; they are not in the estimate. */
  readonly unknown: number
  /** Records without a key. */
  readonly withoutKey: number
}

const monoidOf = (size: number): Monoid<SketchState> => ({
  empty: { registers: new Uint8Array(size), unknown: 0, withoutKey: 0 },
  concat: (a, b) => ({
    registers: a.registers.map((rank, index) => Math.max(rank, b.registers[index] ?? 0)),
    unknown: a.unknown + b.unknown,
    withoutKey: a.withoutKey + b.withoutKey,
  }),
})

const ALPHA = 0.721_347_520_444_481_7

const sigma = (start: number): number => {
  if (start === 1) return Infinity
  let [x, y, z] = [start, 1, start]
  for (;;) {
    x *= x
    const before = z
    z += x * y
    y += y
    if (z === before) return z
  }
}

const tau = (start: number): number => {
  if (start === 0 || start === 1) return 0
  let [x, y, z] = [start, 1, 1 - start]
  for (;;) {
    x = Math.sqrt(x)
    const before = z
    y *= 0.5
    z -= (1 - x) ** 2 * y
    if (z === before) return z / 3
  }
}

/** Otmar Ertl's estimator ("New cardinality estimation algorithms for HyperLogLog sketches", 2017): without bias over the whole range, without tables. */
const estimateOf = (registers: Uint8Array, p: number): number => {
  const [m, q] = [registers.length, 64 - p]
  const ranks = new Float64Array(q + 2)
  for (const rank of registers) ranks[rank] = (ranks[rank] as number) + 1
  let z = m * tau(1 - (ranks[q + 1] as number) / m)
  for (let rank = q; rank >= 1; rank -= 1) z = 0.5 * (z + (ranks[rank] as number))
  z += m * sigma((ranks[0] as number) / m)
  return (ALPHA * m * m) / z
}

/** The index of a key's register and the rank it asks for there, from 64 bits in two halves. */
const placeOf = ([high, low]: readonly [number, number], p: number): readonly [number, number] => {
  const rest = (high << p) | (low >>> (32 - p))
  const rank = rest !== 0 ? Math.clz32(rest) + 1 : 32 + Math.min(Math.clz32(low << p), 32 - p) + 1
  return [high >>> (32 - p), rank]
}

const FIRST_CHARACTER = 48

const asText = (registers: Uint8Array): string => String.fromCharCode(...registers.map((rank) => rank + FIRST_CHARACTER))

const fromText = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) - FIRST_CHARACTER)

/** How wide the interval is that holds the true number nineteen times in twenty, in standard errors. */
const NINETEEN_IN_TWENTY = 1.96

/** Estimates how many different keys there are, in memory that does not grow with them. */
export const approximateDistinct = (p: number): Aggregate<SketchState> => {
  const size = 2 ** p
  const standardError = 1.04 / Math.sqrt(size)
  return {
    forms: ['raw'],
    monoid: monoidOf(size),
    adding: 'apart',
    write: ({ registers, unknown, withoutKey }) => ({ registers: asText(registers), unknown, withoutKey }),
    schema: z.strictObject({
      registers: z
        .string()
        .length(size)
        .regex(/^[0-m]*$/)
        .transform(fromText),
      unknown: z.int().nonnegative(),
      withoutKey: z.int().nonnegative(),
    }),
    accumulate: ([column]) => {
      const states = new Map<number, { registers: Uint8Array; unknown: number; withoutKey: number }>()
      return {
        add: ({ length, groups, counts }) => {
          for (let row = 0; row < length; row += 1) {
            if (counts[row] === FALSE) continue
            const [group, key] = [groups[row] as number, column?.values[row]]
            const state = states.get(group) ?? { registers: new Uint8Array(size), unknown: 0, withoutKey: 0 }
            states.set(group, state)
            if (typeof key !== 'string') state.withoutKey += 1
            else if (counts[row] === TRUE) {
              const [index, rank] = placeOf(hash64(key), p)
              if (rank > (state.registers[index] as number)) state.registers[index] = rank
            } else state.unknown += 1
          }
        },
        state: (group) => {
          const state = states.get(group)
          return state === undefined ? undefined : { ...state, registers: state.registers.slice() }
        },
      }
    },
    finish: ({ registers, unknown, withoutKey }) => {
      const estimate = estimateOf(registers, p)
      const margin = NINETEEN_IN_TWENTY * standardError * estimate
      return {
        status: 'approximate',
        estimate: Math.round(estimate),
        low: Math.max(0, Math.floor(estimate - margin)),
        high: Math.ceil(estimate + margin),
        standardError,
        unknown,
        withoutKey,
      }
    },
  }
}
