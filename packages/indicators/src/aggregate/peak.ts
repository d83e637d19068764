import type { Monoid } from 'fp-ts/lib/Monoid.js'

import type { Result } from '../result.ts'
import type { Aggregate } from './aggregate.ts'

/** States by the span of time they belong to. */
export type ByPeriod<State> = Readonly<Record<string, State>>

/** States of the same span merge; others stand beside each other. */
export const byPeriod = <State>(inner: Monoid<State>): Monoid<ByPeriod<State>> => ({
  empty: {},
  concat: (a, b) => {
    const merged = new Map(Object.entries(a))
    for (const [period, state] of Object.entries(b)) merged.set(period, inner.concat(merged.get(period) ?? inner.empty, state))
    return Object.fromEntries([...merged].sort(([x], [y]) => (x < y ? -1 : 1)))
  },
})

const SPAN_LENGTH = { year: 4, month: 7 } as const

/** The name of the span of time a local day lies in: `2014`, `2014-03` or `2014-Q1`. */
export const periodOf = (day: string, by: 'year' | 'quarter' | 'month'): string =>
  by === 'quarter' ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` : day.slice(0, SPAN_LENGTH[by])

/** The largest result of any span: the same people are counted once a span, and spans are never added. */
export const peakOf = <State>(inner: Aggregate<State>, state: ByPeriod<State>): Result => {
  const results = Object.values(state).map(inner.finish)
  const values = results.flatMap((result) => (result.status === 'value' ? [result] : []))
  const [first, ...rest] = values
  if (first === undefined) return { status: 'undefined', reason: 'no span of time has a value' }
  const peak = rest.reduce((best, one) => (one.value > best.value ? one : best), first)
  return { ...peak, unknown: values.reduce((total, { unknown }) => total + unknown, 0) }
}
