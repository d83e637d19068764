import type { FactValue } from '@aitebaar/conditions'

import type { Column } from '../columns/column.ts'
import type { Table } from '../columns/table.ts'
import { PairIndex } from './pair-index.ts'

/** The label of a row of a breakdown; `null` is the row of what is unknown. */
export type Label = string | null

/** A dimension of one kind of record: a fact, and the label of each of its values. */
export interface Dimension {
  readonly name: string
  readonly fact: string
  readonly form: 'value' | 'day'
  readonly labelOf: (value: FactValue) => Label
}

/** The group of each row, and the labels of each group. Groups are numbered as they are seen. */
export interface Grouping {
  readonly groups: (length: number) => Int32Array
  readonly size: () => number
  /** The labels of a group as text, made once. */
  readonly name: (group: number) => string
}

const naming = (make: (group: number) => string): Grouping['name'] => {
  const names: string[] = []
  return (group) => {
    for (let next = names.length; next <= group; next += 1) names.push(make(next))
    return names[group] as string
  }
}

/** The text of two lists of labels as one list. */
const together = (left: string, right: string): string => `${left.slice(0, -1)},${right.slice(1)}`

/** All rows in one group, with no labels. */
const ungrouped = (): Grouping => {
  let zeros = new Int32Array(0)
  return {
    groups: (length) => (zeros.length < length ? (zeros = new Int32Array(length)) : zeros),
    size: () => 1,
    name: () => '[]',
  }
}

const room = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => (array.length < length ? new Int32Array(length) : array)

/** Each value is given its label once. */
const single = ({ labelOf }: Dimension, column: Column, table: Table): Grouping => {
  const { values } = column.dictionary
  const labels: Label[] = []
  const indexes = new Map<Label, number>()
  let byCode = new Int32Array(64)
  let labelled = 0
  let out = new Int32Array(0)
  let filled = -1
  const indexOf = (label: Label): number => {
    const index = indexes.get(label) ?? labels.push(label) - 1
    indexes.set(label, index)
    return index
  }
  return {
    groups: (length) => {
      if (filled === table.batch()) return out
      out = room(out, length)
      if (byCode.length < values.length) {
        const longer = new Int32Array(values.length * 2)
        longer.set(byCode)
        byCode = longer
      }
      for (; labelled < values.length; labelled += 1) byCode[labelled] = indexOf(labelOf(values[labelled]))
      const { codes } = column
      for (let row = 0; row < length; row += 1) out[row] = byCode[codes[row] as number] as number
      filled = table.batch()
      return out
    },
    size: () => labels.length,
    name: naming((group) => JSON.stringify([labels[group] ?? null])),
  }
}

const paired = (left: Grouping, right: Grouping, table: Table): Grouping => {
  const index = new PairIndex()
  let out = new Int32Array(0)
  let filled = -1
  return {
    groups: (length) => {
      if (filled === table.batch()) return out
      out = room(out, length)
      const [a, b] = [left.groups(length), right.groups(length)]
      index.fill(a, b, right.size(), out, length)
      filled = table.batch()
      return out
    },
    size: () => index.pairs.length,
    name: naming((group) => {
      const [a = 0, b = 0] = index.pairs[group] ?? []
      return together(left.name(a), right.name(b))
    }),
  }
}

/** The grouping of rows by dimensions; one that several indicators use is worked out once. */
export const groupingBy = (dimensions: readonly Dimension[], table: Table): Grouping => {
  const name = dimensions.map((dimension) => `${dimension.name} of ${dimension.fact}`).join(', ')
  return table.shared(`group by ${name}`, () => {
    const last = dimensions.at(-1)
    if (last === undefined) return ungrouped()
    if (dimensions.length > 1) return paired(groupingBy(dimensions.slice(0, -1), table), groupingBy([last], table), table)
    return single(last, table.column(last.fact, last.form), table)
  })
}
