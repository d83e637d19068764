import type { Comparison, Condition, ConditionContext, FactValue, Truth } from '@aitebaar/conditions'
import { compileChecked, createSlots } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

import type { Column, Form } from '../columns/column.ts'
import type { Table } from '../columns/table.ts'

/** Truth as two bits, the first for *may be so* and the second for *is so*: *and* and *or* are those of the bits, of many rows at once. */
export const FALSE = 0
/** It may be so. */
export const UNKNOWN = 1
/** It may be so, and is. */
export const TRUE = 3

const NUMBER_OF: Readonly<Record<Truth, number>> = { false: FALSE, unknown: UNKNOWN, true: TRUE }

/** The truth of a test for each of the first `length` rows of the batch at hand. The array is reused by the next batch. */
export type TruthVector = (length: number) => Uint8Array

const ROWS_A_WORD = 4
const FIRST_BITS = 0x01_01_01_01

/** The truths of a vector, so many rows at once; what lies behind the last row does not matter. */
const wordsOf = (truths: Uint8Array): Uint32Array => new Uint32Array(truths.buffer)

/** Not, of so many rows at once: what may not be so is not so, and what is not so may not be. */
const opposites = (word: number): number => ((~word & FIRST_BITS) << 1) | (~(word >>> 1) & FIRST_BITS)

/** Not, of one truth. */
export const opposite = (truth: number): number => opposites(truth) & TRUE

const perBatch = (table: Table, fill: (out: Uint8Array, length: number) => void): TruthVector => {
  let out = new Uint8Array(0)
  let filled = -1
  return (length) => {
    if (filled === table.batch()) return out
    if (out.length < length) out = new Uint8Array(Math.ceil(length / ROWS_A_WORD) * ROWS_A_WORD)
    fill(out, length)
    filled = table.batch()
    return out
  }
}

/** A test of one coded value, worked out once for each different value and then looked up. */
export const lookUp = (table: Table, column: Column, test: (value: FactValue) => Truth): TruthVector => {
  const { values } = column.dictionary
  let answers = new Uint8Array(64)
  let answered = 0
  return perBatch(table, (out, length) => {
    if (answers.length < values.length) {
      const longer = new Uint8Array(values.length * 2)
      longer.set(answers)
      answers = longer
    }
    for (; answered < values.length; answered += 1) answers[answered] = NUMBER_OF[test(values[answered])]
    const { codes } = column
    for (let row = 0; row < length; row += 1) out[row] = answers[codes[row] as number] as number
  })
}

const combined = (table: Table, vectors: readonly TruthVector[], combine: (all: Uint32Array, one: Uint32Array) => void): TruthVector => {
  const [first, ...rest] = vectors
  if (first === undefined) return everyRow(table)
  if (rest.length === 0) return first
  return perBatch(table, (out, length) => {
    out.set(first(length).subarray(0, length))
    for (const vector of rest) combine(wordsOf(out), wordsOf(vector(length)))
  })
}

/** All, row by row. */
export const allOf = (table: Table, vectors: readonly TruthVector[]): TruthVector =>
  combined(table, vectors, (all, one) => {
    for (let at = 0; at < all.length; at += 1) all[at] = (all[at] as number) & (one[at] as number)
  })

const anyOf = (table: Table, vectors: readonly TruthVector[]): TruthVector =>
  combined(table, vectors, (any, one) => {
    for (let at = 0; at < any.length; at += 1) any[at] = (any[at] as number) | (one[at] as number)
  })

const oppositeOf = (table: Table, vector: TruthVector): TruthVector =>
  perBatch(table, (out, length) => {
    const [words, others] = [wordsOf(out), wordsOf(vector(length))]
    for (let at = 0; at < words.length; at += 1) words[at] = opposites(others[at] as number)
  })

/** A vector that is true in every row. */
export const everyRow = (table: Table): TruthVector => perBatch(table, (out, length) => out.fill(TRUE, 0, length))

/** Moments and ids may differ in every row; they are not worth coding for a comparison. */
const formOf = (fact: string, operator: string, context: ConditionContext): Form => {
  const kind = context.dictionary.get(fact)?.type.kind
  return kind === 'dateTime' || kind === 'duration' || kind === 'interval' || kind === 'number' || (kind === 'id' && operator === 'isKnown') ? 'raw' : 'value'
}

const comparison = (node: Comparison, context: ConditionContext, table: Table): TruthVector => {
  const slots = createSlots()
  const test = compileChecked(node, context, slots)
  const other = typeof node.value === 'object' && !Array.isArray(node.value) ? node.value.fact : undefined
  const form = other === undefined ? formOf(node.fact, node.operator, context) : 'raw'
  const column = table.column(node.fact, form)
  const values: FactValue[] = []
  const at = slots.of(node.fact)
  const truth = (value: FactValue): Truth => {
    values[at] = value
    return test(values, values)
  }
  if (form !== 'raw') return lookUp(table, column, truth)
  const otherColumn = other === undefined ? undefined : table.column(other, 'raw')
  const otherAt = other === undefined ? -1 : slots.of(other)
  return perBatch(table, (out, length) => {
    for (let row = 0; row < length; row += 1) {
      if (otherColumn !== undefined) values[otherAt] = otherColumn.values[row]
      out[row] = NUMBER_OF[truth(column.values[row])]
    }
  })
}

/**
 * A checked condition over columns: the same answers as its compiled test, a batch at a time. Equal conditions of several indicators are worked out once.
 *
 * @see docs/spec/02-truth.md
 */
export const conditionVector = (condition: Condition, context: ConditionContext, table: Table): TruthVector =>
  table.shared(`where ${JSON.stringify(condition)}`, () => {
    const inner = (node: Condition): TruthVector => conditionVector(node, context, table)
    if ('all' in condition) return allOf(table, condition.all.map(inner))
    if ('any' in condition) return anyOf(table, condition.any.map(inner))
    if ('not' in condition) return oppositeOf(table, inner(condition.not))
    if (!('condition' in condition)) return comparison(condition, context, table)
    const named = context.named?.[condition.condition]
    invariant(named !== undefined, 'a checked reference names a condition that exists')
    return inner(named)
  })
