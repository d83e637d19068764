import * as z from 'zod'

import { KeyDictionary } from './key-dictionary.ts'

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
    const left = a[i] as number
    const right = b[j] as number
    out[size++] = left < right ? left : right
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  while (i < a.length) out[size++] = a[i++] as number
  while (j < b.length) out[size++] = b[j++] as number
  return size === out.length ? out : out.slice(0, size)
}

/** How many of some sorted codes are among others: each is looked for where the last one was found, in steps that double, so that a few among many take few steps. */
const sharedBySorted = (few: Uint32Array, many: Uint32Array): number => {
  let [shared, from] = [0, 0]
  for (let at = 0; at < few.length; at += 1) {
    const code = few[at] as number
    let step = 1
    while (from + step < many.length && (many[from + step] as number) < code) step *= 2
    let [low, high] = [from + (step >>> 1), Math.min(from + step, many.length)]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((many[middle] as number) < code) low = middle + 1
      else high = middle
    }
    if (many[low] === code) shared += 1
    from = low
  }
  return shared
}

/** Keys as codes of a dictionary: sets over the same dictionary unite without looking at a key. The codes are sorted when somebody needs it. */
class CodedKeySet implements KeySet {
  readonly dictionary: KeyDictionary
  readonly size: number
  readonly #codes: Uint32Array
  #isSorted: boolean

  constructor(dictionary: KeyDictionary, codes: Uint32Array, isSorted: boolean) {
    this.dictionary = dictionary
    this.size = codes.length
    this.#codes = codes
    this.#isSorted = isSorted
  }

  /** The codes, sorted. */
  get codes(): Uint32Array {
    if (!this.#isSorted) this.#codes.sort()
    this.#isSorted = true
    return this.#codes
  }

  /** The codes in the order they happen to have. */
  get unsorted(): Uint32Array {
    return this.#codes
  }

  union(other: KeySet): KeySet {
    if (other.size === 0) return this
    if (this.size === 0) return other
    return new CodedKeySet(this.dictionary, mergeSorted(this.codes, this.#codesOf(other)), true)
  }

  sizeWithout(other: KeySet): number {
    if (this.size === 0 || other.size === 0) return this.size
    const [own, others] = [this.codes, this.#codesOf(other)]
    return own.length - (own.length < others.length ? sharedBySorted(own, others) : sharedBySorted(others, own))
  }

  keys(): readonly string[] {
    return Array.from(this.codes, (code) => this.dictionary.keyOf(code)).sort()
  }

  #codesOf(other: KeySet): Uint32Array {
    if (!(other instanceof CodedKeySet)) return codesIn(this.dictionary, other.keys())
    if (other.dictionary === this.dictionary) return other.codes
    const here = this.dictionary.translate(other.dictionary)
    return other.codes.map((code) => here[code] as number).sort()
  }
}

const codesIn = (dictionary: KeyDictionary, keys: readonly string[]): Uint32Array => Uint32Array.from(new Set(keys), (key) => dictionary.codeOf(key)).sort()

/** A set of different codes of a dictionary that is still growing. */
export const codedKeySet = (dictionary: KeyDictionary, codes: Uint32Array): KeySet => new CodedKeySet(dictionary, codes, false)

const allOver = (sets: readonly KeySet[], dictionary: KeyDictionary): sets is readonly CodedKeySet[] =>
  sets.every((set) => set instanceof CodedKeySet && set.dictionary === dictionary)

/** The union of many sets. Over one dictionary each code is marked once, whatever the number of sets. */
export const uniteAll = (sets: readonly KeySet[]): KeySet => {
  const some = sets.filter(({ size }) => size > 0)
  const [first, second] = some
  if (first === undefined) return NO_KEYS
  if (second === undefined) return first
  if (!(first instanceof CodedKeySet) || !allOver(some, first.dictionary)) return some.reduce((all, set) => all.union(set))
  const marks = new Uint8Array(first.dictionary.size + 1)
  let size = 0
  for (const { unsorted } of some) {
    for (let at = 0; at < unsorted.length; at += 1) {
      const code = unsorted[at] as number
      size += 1 - (marks[code] as number)
      marks[code] = 1
    }
  }
  const codes = new Uint32Array(size)
  let at = 0
  for (let code = 0; at < size; code += 1) if (marks[code] === 1) codes[at++] = code
  return new CodedKeySet(first.dictionary, codes, true)
}

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
  const dictionary = new KeyDictionary()
  return new CodedKeySet(dictionary, codesIn(dictionary, keys), true)
}

/** The set without keys. It has no dictionary that grows: whatever unites with it stays itself. */
export const NO_KEYS: KeySet = keySet([])

/** A set of keys from its JSON. */
export const KeySetFromJson: z.ZodType<KeySet> = z.array(z.string().min(1)).transform((keys) => (keys.length === 0 ? NO_KEYS : keySet(keys)))
