import type { Comparison, Condition, ConditionContext, FactValue, Truth } from '@aitebaar/conditions'
import { compileChecked, createSlots } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

import type { Column, Form } from '../columns/column.ts'
import type { Table } from '../columns/table.ts'

/** Truth as a number, so that *and* is the smaller and *or* the larger. */
export const FALSE = 0
/** Unknown lies between. */
export const UNKNOWN = 1
/** True is the largest. */
export const TRUE = 2

const NUMBER_OF: Readonly<Record<Truth, number>> = { false: FALSE, unknown: UNKNOWN, true: TRUE }

/** The truth of a test for each of the first `length` rows of the batch at hand. The array is reused by the next batch. */
export type TruthVector = (length: number) => Uint8Array

const perBatch = (table: Table, fill: (out: Uint8Array, length: number) => void): TruthVector => {
  let out = new Uint8Array(0)
  let filled = -1
  return (length) => {
    if (filled === table.batch()) return out
    if (out.length < length) out = new Uint8Array(length)
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

/** Both, row by row: the smaller truth. */
export const allOf = (table: Table, vectors: readonly TruthVector[]): TruthVector => {
  const [first, ...rest] = vectors
  if (first === undefined) return everyRow(table)
  if (rest.length === 0) return first
  return perBatch(table, (out, length) => {
    out.set(first(length).subarray(0, length))
    for (const vector of rest) {
      const other = vector(length)
      for (let row = 0; row < length; row += 1) if ((other[row] as number) < (out[row] as number)) out[row] = other[row] as number
    }
  })
}

const anyOf = (table: Table, vectors: readonly TruthVector[]): TruthVector =>
  perBatch(table, (out, length) => {
    out.fill(FALSE, 0, length)
    for (const vector of vectors) {
      const other = vector(length)
      for (let row = 0; row < length; row += 1) if ((other[row] as number) > (out[row] as number)) out[row] = other[row] as number
    }
  })

const opposite = (table: Table, vector: TruthVector): TruthVector =>
  perBatch(table, (out, length) => {
    const other = vector(length)
    for (let row = 0; row < length; row += 1) out[row] = TRUE - (other[row] as number)
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
    if ('not' in condition) return opposite(table, inner(condition.not))
    if (!('condition' in condition)) return comparison(condition, context, table)
    const named = context.named?.[condition.condition]
    invariant(named !== undefined, 'a checked reference names a condition that exists')
    return inner(named)
  })
