import * as z from 'zod'

import { Dictionary } from '../columns/dictionary.ts'

/**
 * A set of keys, such as pseudonyms of people, that is counted exactly and unites with others. Keys are personal data.
 *
 * @example
 * const women = keySet(['k1:b', 'k1:a', 'k1:b'])
 * women.size // => 2
 * women.union(keySet(['k1:c'])).keys() // => ['k1:a', 'k1:b', 'k1:c']
 *
 * @category aggregates
 * @since 0.1.0
 */
export interface KeySet {
  /** How many different keys. */
  readonly size: number
  /** The keys of both. */
  readonly union: (other: KeySet) => KeySet
  /** How many of these keys are not in another set. */
  readonly sizeWithout: (other: KeySet) => number
  /** The keys, sorted. */
  readonly keys: () => readonly string[]
}

const mergeSorted = (a: Uint32Array, b: Uint32Array): Uint32Array => {
  const out = new Uint32Array(a.length + b.length)
  let [i, j, size] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number]
    out[size++] = left < right ? left : right
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  while (i < a.length) out[size++] = a[i++] as number
  while (j < b.length) out[size++] = b[j++] as number
  return size === out.length ? out : out.slice(0, size)
}

/** Keys as sorted codes of a dictionary: sets over the same dictionary unite without looking at a key. */
class CodedKeySet implements KeySet {
  readonly dictionary: Dictionary
  readonly codes: Uint32Array

  constructor(dictionary: Dictionary, codes: Uint32Array) {
    this.dictionary = dictionary
    this.codes = codes
  }

  get size(): number {
    return this.codes.length
  }

  union(other: KeySet): KeySet {
    if (other.size === 0) return this
    if (this.size === 0) return other
    return new CodedKeySet(this.dictionary, mergeSorted(this.codes, this.#codesOf(other)))
  }

  sizeWithout(other: KeySet): number {
    if (this.size === 0 || other.size === 0) return this.size
    return mergeSorted(this.codes, this.#codesOf(other)).length - other.size
  }

  keys(): readonly string[] {
    return Array.from(this.codes, (code) => this.dictionary.values[code] as string).sort()
  }

  #codesOf(other: KeySet): Uint32Array {
    if (!(other instanceof CodedKeySet)) return codesIn(this.dictionary, other.keys())
    if (other.dictionary === this.dictionary) return other.codes
    const here = this.dictionary.translate(other.dictionary)
    return other.codes.map((code) => here[code] as number).sort()
  }
}

const codesIn = (dictionary: Dictionary, keys: readonly string[]): Uint32Array =>
  Uint32Array.from(new Set(keys), (key) => dictionary.get(key) ?? dictionary.add(key, key)).sort()

/** A set of codes of a dictionary that is still growing. */
export const codedKeySet = (dictionary: Dictionary, codes: Uint32Array): KeySet => new CodedKeySet(dictionary, codes)

/**
 * A set of keys.
 *
 * @example
 * keySet([]).size // => 0
 *
 * @category aggregates
 * @since 0.1.0
 */
export const keySet = (keys: readonly string[]): KeySet => {
  const dictionary = new Dictionary()
  return new CodedKeySet(dictionary, codesIn(dictionary, keys))
}

/** The set without keys. It has no dictionary that grows: whatever unites with it stays itself. */
export const NO_KEYS: KeySet = keySet([])

/** A set of keys from its JSON. */
export const KeySetFromJson: z.ZodType<KeySet> = z.array(z.string().min(1)).transform((keys) => (keys.length === 0 ? NO_KEYS : keySet(keys)))
