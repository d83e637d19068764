import { invariant } from '@aitebaar/core'

import type { FactValue } from '../fact/fact.ts'
import type { Classes } from './classes.ts'
import { classesOf } from './classes.ts'
import type { Slots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import type { Requirement } from './requirements.ts'

/** One way in which a condition can be other than false: what it requires of facts that are known. */
export interface Alternative {
  readonly condition: number
  readonly requirements: readonly Requirement[]
}

/** Adds the conditions that some values do not rule out; one that has several alternatives may be added more than once. */
export type Lookup = (values: readonly FactValue[], found: number[]) => void

/** What alternatives require of one fact, by their places. */
type Required = ReadonlyMap<number, readonly Requirement[]>

/** Each class costs a row of bits. */
const MAX_CLASSES = 512

/** For each class of one fact's values, the alternatives that it does not rule out, as bits; and which words of them hold any. */
interface Rows {
  readonly slot: number
  readonly classes: Classes
  readonly bits: readonly Int32Array[]
  readonly words: readonly Int32Array[]
  /** Bits set in all rows, per row: the fewer, the more it rules out. */
  readonly density: number
}

const bitsFor = (count: number): Int32Array => new Int32Array(Math.ceil(count / 32))

const setBit = (bits: Int32Array, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

const everyBit = (count: number): Int32Array => {
  const bits = bitsFor(count)
  for (let at = 0; at < count; at += 1) setBit(bits, at)
  return bits
}

const wordsOf = (bits: Int32Array): Int32Array => {
  const words = bitsFor(bits.length)
  for (let at = 0; at < bits.length; at += 1) if (bits[at] !== 0) setBit(words, at)
  return words
}

const countBits = (bits: Int32Array): number => {
  let count = 0
  for (let word of bits) for (; word !== 0; word &= word - 1) count += 1
  return count
}

/** A list is in several classes at once and has no row. */
const withoutLists = (alternatives: readonly Alternative[], { dictionary }: ConditionContext): readonly Alternative[] =>
  alternatives.map(({ condition, requirements }) => ({
    condition,
    requirements: requirements.filter(({ fact }) => dictionary.get(fact)?.type.kind !== 'codes'),
  }))

const requiredOf = (alternatives: readonly Alternative[]): ReadonlyMap<string, Required> => {
  const byFact = new Map<string, Map<number, Requirement[]>>()
  for (const [at, { requirements }] of alternatives.entries())
    for (const requirement of requirements) {
      const required = byFact.get(requirement.fact) ?? new Map<number, Requirement[]>()
      byFact.set(requirement.fact, required)
      const same = required.get(at)
      if (same === undefined) required.set(at, [requirement])
      else same.push(requirement)
    }
  return byFact
}

const rowsOf = (fact: string, required: Required, count: number, context: ConditionContext, slots: Slots): Rows => {
  const type = context.dictionary.get(fact)?.type
  invariant(type !== undefined, 'a requirement names a fact that exists')
  const classes = classesOf(type, [...required.values()].flat(), MAX_CLASSES)
  const free = everyBit(count)
  for (const at of required.keys()) free[at >>> 5] = (free[at >>> 5] ?? 0) & ~(1 << (at & 31))
  const bits = Array.from({ length: classes.count }, () => free.slice())
  let set = (count - required.size) * classes.count
  for (const [at, requirements] of required)
    for (const one of classes.meeting(requirements)) {
      const row = bits[one]
      if (row !== undefined) setBit(row, at)
      set += 1
    }
  return { slot: slots.of(fact), classes, bits, words: bits.map(wordsOf), density: set / bits.length }
}

/** Facts by how many alternatives say something of them, the most first. */
const factsByUse = (required: ReadonlyMap<string, Required>): readonly string[] => [...required].sort(([, a], [, b]) => b.size - a.size).map(([fact]) => fact)

const keyOf = ({ requirements }: Alternative, facts: readonly string[]): string =>
  facts.map((fact) => JSON.stringify(requirements.find((requirement) => requirement.fact === fact) ?? '')).join()

/** Alternatives that ask for the same lie together, so that most words of a row are empty. */
const clustered = (alternatives: readonly Alternative[]): readonly Alternative[] => {
  const facts = factsByUse(requiredOf(alternatives)).slice(0, 4)
  return alternatives
    .map((alternative) => ({ alternative, key: keyOf(alternative, facts) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.alternative.condition - b.alternative.condition))
    .map(({ alternative }) => alternative)
}

/** Look-ups on which rows are tried out when an index is made. */
const SAMPLES = 16

/** How many alternatives a row must rule out, on average, beyond those before it: fewer are tested sooner than a value is looked up. */
const WORTH = 3

/** The rows that are worth a look, the sparsest first. */
const usefulRows = (table: readonly Rows[], full: Int32Array): readonly Rows[] => {
  const samples = Array.from({ length: SAMPLES }, () => full.slice())
  let left = SAMPLES * countBits(full)
  return table.filter(({ bits }) => {
    const narrowed = samples.map((sample, at) => sample.map((word, place) => word & (bits[at % bits.length]?.[place] ?? 0)))
    const after = narrowed.reduce((sum, sample) => sum + countBits(sample), 0)
    if (left - after < SAMPLES * WORTH) return false
    left = after
    samples.splice(0, SAMPLES, ...narrowed)
    return true
  })
}

/** The word that all rows share at a place. */
const meet = (rows: readonly Int32Array[], at: number): number => {
  let word = -1
  for (let row = 0; row < rows.length && word !== 0; row += 1) word &= rows[row]?.[at] ?? 0
  return word
}

const collect = (bits: readonly Int32Array[], words: readonly Int32Array[], owners: Int32Array, found: number[]): void => {
  const groups = words[0]?.length ?? 0
  for (let group = 0; group < groups; group += 1) {
    for (let open = meet(words, group); open !== 0; open &= open - 1) {
      const at = (group << 5) | (31 - Math.clz32(open & -open))
      for (let left = meet(bits, at); left !== 0; left &= left - 1) found.push(owners[(at << 5) | (31 - Math.clz32(left & -left))] ?? 0)
    }
  }
}

/** A table with a row of bits for each class of values of each fact; a look-up is the conjunction of one row per known fact. */
export const createRows = (given: readonly Alternative[], context: ConditionContext, slots: Slots): Lookup => {
  const alternatives = clustered(withoutLists(given, context))
  const owners = Int32Array.from(alternatives, ({ condition }) => condition)
  const full = everyBit(alternatives.length)
  const required = requiredOf(alternatives)
  const sparsestFirst = [...required].map(([fact, ofFact]) => rowsOf(fact, ofFact, alternatives.length, context, slots)).sort((a, b) => a.density - b.density)
  const table = usefulRows(sparsestFirst, full)
  const fullWords = wordsOf(full)
  return (values, found) => {
    const bits = [full]
    const words = [fullWords]
    for (const rows of table) {
      const one = rows.classes.of(values[rows.slot])
      const row = rows.bits[one]
      const rowWords = rows.words[one]
      if (row === undefined || rowWords === undefined) continue
      bits.push(row)
      words.push(rowWords)
    }
    collect(bits, words, owners, found)
  }
}
