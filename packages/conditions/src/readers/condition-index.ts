import { invariant } from '@aitebaar/core'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Classes } from './classes.ts'
import { classesOf } from './classes.ts'
import type { Slots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import type { Requirement } from './requirements.ts'
import { requirementsOf } from './requirements.ts'

/** Finds the conditions that can be other than false. */
export type ConditionIndex = (values: readonly FactValue[]) => readonly number[]

interface Alternative {
  readonly condition: number
  readonly requirements: readonly Requirement[]
}

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

const wordsOf = (bits: Int32Array): Int32Array => {
  const words = bitsFor(bits.length)
  for (const [at, word] of bits.entries()) if (word !== 0) setBit(words, at)
  return words
}

const countBits = (bits: Int32Array): number => {
  let count = 0
  for (let word of bits) for (; word !== 0; word &= word - 1) count += 1
  return count
}

const rowsOf = (fact: string, alternatives: readonly Alternative[], context: ConditionContext, slots: Slots): Rows => {
  const type = context.dictionary.get(fact)?.type
  invariant(type !== undefined, 'a requirement names a fact that exists')
  const ofFact = alternatives.map(({ requirements }) => requirements.filter((requirement) => requirement.fact === fact))
  const classes = classesOf(type, ofFact.flat())
  const free = bitsFor(alternatives.length)
  for (const [at, requirements] of ofFact.entries()) if (requirements.length === 0) setBit(free, at)
  const bits = Array.from({ length: classes.count }, () => free.slice())
  for (const [at, requirements] of ofFact.entries()) {
    if (requirements.length === 0) continue
    for (const one of classes.meeting(requirements)) {
      const row = bits[one]
      if (row !== undefined) setBit(row, at)
    }
  }
  return { slot: slots.of(fact), classes, bits, words: bits.map(wordsOf), density: bits.reduce((sum, row) => sum + countBits(row), 0) / bits.length }
}

/** Facts by how many alternatives say something of them, the most first. */
const factsByUse = (alternatives: readonly Alternative[]): readonly string[] => {
  const uses = new Map<string, number>()
  for (const { requirements } of alternatives)
    for (const fact of new Set(requirements.map((requirement) => requirement.fact))) uses.set(fact, (uses.get(fact) ?? 0) + 1)
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([fact]) => fact)
}

const keyOf = ({ requirements }: Alternative, facts: readonly string[]): string =>
  facts.map((fact) => JSON.stringify(requirements.find((requirement) => requirement.fact === fact) ?? '')).join()

/** Alternatives that ask for the same lie together, so that most words of a row are empty. */
const clustered = (alternatives: readonly Alternative[]): readonly Alternative[] => {
  const facts = factsByUse(alternatives).slice(0, 4)
  return alternatives
    .map((alternative) => ({ alternative, key: keyOf(alternative, facts) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.alternative.condition - b.alternative.condition))
    .map(({ alternative }) => alternative)
}

const everyBit = (count: number): Int32Array => {
  const bits = bitsFor(count)
  for (let at = 0; at < count; at += 1) setBit(bits, at)
  return bits
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

/** Ascending and without doubles. */
const tidy = (found: number[]): readonly number[] => {
  found.sort((a, b) => a - b)
  let kept = 0
  for (const one of found) if (kept === 0 || found[kept - 1] !== one) found[kept++] = one
  found.length = kept
  return found
}

/**
 * An index over many conditions: what it leaves out is false for these values, and what is unknown rules nothing out. It holds a row of bits for each class
 * of values of each fact, by equality, membership and range; a look-up is the conjunction of one row per known fact, so its cost follows the conditions
 * that can be met, not those that exist.
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const createConditionIndex = (conditions: readonly Condition[], context: ConditionContext, slots: Slots): ConditionIndex => {
  const all = conditions.flatMap((condition, index) => requirementsOf(condition, context).map((requirements) => ({ condition: index, requirements })))
  const alternatives = clustered(all)
  const owners = Int32Array.from(alternatives, ({ condition }) => condition)
  const full = everyBit(alternatives.length)
  const sparsestFirst = factsByUse(alternatives)
    .map((fact) => rowsOf(fact, alternatives, context, slots))
    .sort((a, b) => a.density - b.density)
  const table = usefulRows(sparsestFirst, full)
  const fullWords = wordsOf(full)
  return (values) => {
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
    return tidy(candidates(bits, words, owners))
  }
}

/** The word that all rows share at a place. */
const meet = (rows: readonly Int32Array[], at: number): number => {
  let word = -1
  for (let row = 0; row < rows.length && word !== 0; row += 1) word &= rows[row]?.[at] ?? 0
  return word
}

const candidates = (bits: readonly Int32Array[], words: readonly Int32Array[], owners: Int32Array): number[] => {
  const found: number[] = []
  const groups = words[0]?.length ?? 0
  for (let group = 0; group < groups; group += 1) {
    for (let open = meet(words, group); open !== 0; open &= open - 1) {
      const at = (group << 5) | (31 - Math.clz32(open & -open))
      for (let left = meet(bits, at); left !== 0; left &= left - 1) found.push(owners[(at << 5) | (31 - Math.clz32(left & -left))] ?? 0)
    }
  }
  return found
}
