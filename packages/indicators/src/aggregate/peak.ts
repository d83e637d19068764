import type { FactValue } from '@aitebaar/conditions'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as z from 'zod'

import type { Column } from '../columns/column.ts'
import type { Result } from '../result.ts'
import { PairIndex } from '../vector/pair-index.ts'
import { UNKNOWN } from '../vector/truth-vector.ts'
import type { SpanLength } from '../vector/span.ts'
import { spanLabel } from '../vector/span.ts'
import type { Aggregate } from './aggregate.ts'
import { byName, sortedRecord } from './by-name.ts'

/** States by the span of time they belong to; those without a date by an empty name. */
export type ByPeriod<State> = Readonly<Record<string, State>>

/** States of the same span merge; others stand beside each other. */
export const byPeriod = <State>(inner: Monoid<State>): Monoid<ByPeriod<State>> => byName(inner.concat)

const UNDATED = ''

/** The largest result of any span: the same people are counted once a span, and spans are never added. */
const peakOf = <State>(inner: Aggregate<State>, state: ByPeriod<State>): Result => {
  const results = Object.values(state).map(inner.finish)
  const values = results.flatMap((result) => (result.status === 'value' ? [result] : []))
  const [first, ...rest] = values
  if (first === undefined) return { status: 'undefined', reason: 'no span of time has a value' }
  const peak = rest.reduce((best, one) => (one.value > best.value ? one : best), first)
  return { ...peak, unknown: values.reduce((total, { unknown = 0 }) => total + unknown, 0) }
}

/** Numbers the spans of a column of days. */
const spansOf = ({ dictionary }: Column, length: SpanLength): { names: string[]; byCode: () => readonly number[] } => {
  const names: string[] = []
  const indexes: number[] = []
  const indexOf = (value: FactValue): number => {
    const name = spanLabel(value, length) ?? UNDATED
    const known = names.indexOf(name)
    return known >= 0 ? known : names.push(name) - 1
  }
  return {
    names,
    byCode: () => {
      for (let code = indexes.length; code < dictionary.values.length; code += 1) indexes.push(indexOf(dictionary.values[code]))
      return indexes
    },
  }
}

/** The largest span of another aggregate; its first fact is the date. A record without a date may belong to any span and is unknown. */
export const peakIn = (inner: Aggregate<unknown>, length: SpanLength): Aggregate<ByPeriod<unknown>> => ({
  forms: ['day', ...inner.forms],
  monoid: byPeriod(inner.monoid),
  adding: 'apart',
  write: (state) => sortedRecord(Object.entries(state).map(([span, one]) => [span, inner.write(one)] as const)),
  schema: z.record(z.string(), inner.schema),
  accumulate: ([date, ...columns]) => {
    const accumulator = inner.accumulate(columns)
    const pairs = new PairIndex()
    const spans = date === undefined ? undefined : spansOf(date, length)
    return {
      add: (rows) => {
        if (date === undefined || spans === undefined) return
        const byCode = spans.byCode()
        const groups = new Int32Array(rows.length)
        const counts = rows.counts.slice(0, rows.length)
        for (let row = 0; row < rows.length; row += 1) {
          const span = byCode[date.codes[row] as number] as number
          groups[row] = pairs.of(rows.groups[row] as number, span)
          if (spans.names[span] === UNDATED) counts[row] = Math.min(counts[row] as number, UNKNOWN)
        }
        accumulator.add({ length: rows.length, groups, groupCount: pairs.pairs.length, counts })
      },
      state: (group) => {
        const states = pairs.pairs.flatMap(([of, span], index): [string, unknown][] => {
          const state = of === group ? accumulator.state(index) : undefined
          return state === undefined ? [] : [[spans?.names[span] ?? UNDATED, state]]
        })
        return states.length === 0 ? undefined : sortedRecord(states)
      },
    }
  },
  finish: (state) => peakOf(inner, state),
})
