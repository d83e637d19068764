import type { FactValue } from '@aitebaar/conditions'
import { dayNumber, isDateTime, isIsoDate, spanOf } from '@aitebaar/core'

import type { Column, Form } from '../columns/column.ts'

/** The number of each row; `NaN` where it is not known. */
export type NumberVector = (length: number) => Float64Array

/** From where numbers come: fields that are added together, or the days from one date to another. */
export interface NumberSource {
  readonly forms: readonly Form[]
  readonly bind: (columns: readonly Column[]) => NumberVector
}

/** Whole numbers of several fields, added row by row; not known when one of them is not. */
export const fields = (count: number): NumberSource => ({
  forms: Array.from({ length: count }, () => 'number' as const),
  bind: (columns) => {
    const [first, ...rest] = columns
    if (first === undefined) return () => new Float64Array(0)
    if (rest.length === 0) return () => first.numbers
    let out = new Float64Array(0)
    return (length) => {
      if (out.length < length) out = new Float64Array(length)
      out.set(first.numbers.subarray(0, length))
      for (const { numbers } of rest) for (let row = 0; row < length; row += 1) out[row] = (out[row] as number) + (numbers[row] as number)
      return out
    }
  },
})

const NEAR = 1e-6

/** Numbers as whole numbers of the last of so many decimal places; one with more places is not known. */
export const scaled = (source: NumberSource, decimals: number): NumberSource => ({
  forms: source.forms,
  bind: (columns) => {
    const vector = source.bind(columns)
    const scale = 10 ** decimals
    let out = new Float64Array(0)
    return (length) => {
      const numbers = vector(length)
      if (out.length < length) out = new Float64Array(length)
      for (let row = 0; row < length; row += 1) {
        const value = (numbers[row] as number) * scale
        const whole = Math.round(value)
        out[row] = Math.abs(value - whole) < NEAR ? whole : Number.NaN
      }
      return out
    }
  },
})

/** Day numbers by code; a date known in part has none. */
const dayNumbers = ({ dictionary }: Column): (() => readonly number[]) => {
  const { values } = dictionary
  const numbers: number[] = []
  return () => {
    for (let code = numbers.length; code < values.length; code += 1) {
      const value = values[code]
      numbers.push(typeof value === 'string' && isIsoDate(value) ? dayNumber(value) : Number.NaN)
    }
    return numbers
  }
}

/** The number of the day of a date. */
export const dayOf: NumberSource = {
  forms: ['day'],
  bind: ([date]) => {
    if (date === undefined) return () => new Float64Array(0)
    const numbers = dayNumbers(date)
    let out = new Float64Array(0)
    return (length) => {
      if (out.length < length) out = new Float64Array(length)
      const byCode = numbers()
      for (let row = 0; row < length; row += 1) out[row] = byCode[date.codes[row] as number] as number
      return out
    }
  },
}

const HOUR = 3_600_000

const startOf = (value: FactValue): number => (typeof value === 'string' && isDateTime(value) ? spanOf(value).start : Number.NaN)

/** Whole hours from one moment to another; a day without a time has none. */
export const hoursFromTo: NumberSource = {
  forms: ['raw', 'raw'],
  bind: ([from, to]) => {
    if (from === undefined || to === undefined) return () => new Float64Array(0)
    let out = new Float64Array(0)
    return (length) => {
      if (out.length < length) out = new Float64Array(length)
      for (let row = 0; row < length; row += 1) out[row] = Math.floor((startOf(to.values[row]) - startOf(from.values[row])) / HOUR)
      return out
    }
  },
}

/** Whole days from one date to another. */
export const daysFromTo: NumberSource = {
  forms: ['day', 'day'],
  bind: ([from, to]) => {
    if (from === undefined || to === undefined) return () => new Float64Array(0)
    const [start, end] = [dayNumbers(from), dayNumbers(to)]
    let out = new Float64Array(0)
    return (length) => {
      if (out.length < length) out = new Float64Array(length)
      const [starts, ends] = [start(), end()]
      for (let row = 0; row < length; row += 1) out[row] = (ends[to.codes[row] as number] as number) - (starts[from.codes[row] as number] as number)
      return out
    }
  },
}
