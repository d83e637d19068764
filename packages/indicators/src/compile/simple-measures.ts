import type { ConditionContext } from '@aitebaar/conditions'
import { addDays } from '@aitebaar/core'

import type { Adding, Aggregate } from '../aggregate/aggregate.ts'
import { approximateDistinct } from '../aggregate/approximate-distinct.ts'
import type { Tally } from '../aggregate/count.ts'
import { count } from '../aggregate/count.ts'
import type { DistinctState } from '../aggregate/distinct.ts'
import { distinct } from '../aggregate/distinct.ts'
import { daysFromTo, fields, hoursFromTo, scaled } from '../aggregate/numbers.ts'
import { quantileOf } from '../aggregate/quantile.ts'
import { meanOf, sumOf } from '../aggregate/sum.ts'
import type { Measure, SimpleMeasure, Window } from '../indicator/measure.ts'
import type { Result } from '../result.ts'
import { NO_RECORDS } from '../result.ts'
import type { Leaf } from './leaf.ts'
import { personKeyOf } from './person-key.ts'
import type { RowTest } from './row-test.ts'
import { hasBegun, hasNotEnded, isWithin, meets, telling } from './row-test.ts'

/** A measure ready to fold: its leaves, how their states give the result, and how the results of cells stand to that of the whole. */
export interface CompiledMeasure {
  readonly leaves: readonly Leaf[]
  /** The state of a leaf is `undefined` when there are no records of its kind. */
  readonly finish: (states: readonly unknown[]) => Result
  readonly adding: Adding
}

/** What measures of one indicator share. */
export interface MeasureContext {
  readonly conditions: ConditionContext
  /** The days of the definition, or those asked for in their place. */
  readonly period: (Window & { readonly date: string }) | undefined
  /** The days asked for, if any. */
  readonly asked: Window | undefined
  /** Whether the persons behind counts of records are counted too. */
  readonly persons: boolean
}

/** A measure of one type. */
export type Of<T extends Measure['type']> = Extract<Measure, { type: T }>
type Windowed = Exclude<SimpleMeasure, { type: 'stock' }>
type Dated = (Window & { readonly date: string }) | undefined

/** Leaves hold aggregates of any state; each state meets only the aggregate it came from. */
export const anyAggregate = <State>(aggregate: Aggregate<State>): Aggregate<unknown> => aggregate as unknown as Aggregate<unknown>

const ofKind = (kind: string, window: Dated): Dated => (window?.date.startsWith(`${kind}.`) === true ? window : undefined)

const windowTests = (kind: string, windows: readonly Dated[]): readonly RowTest[] =>
  windows.flatMap((window) => {
    const own = ofKind(kind, window)
    return own === undefined ? [] : [isWithin(own.date, own)]
  })

interface How {
  readonly how: string
  readonly own: readonly string[]
  readonly aggregate: Aggregate<unknown>
}

const COUNT: How = { how: 'count', own: [], aggregate: anyAggregate(count) }

const measured = (measure: Of<'mean' | 'median' | 'quantile'>): How => {
  const { value, days, hours, decimals = 0 } = measure
  const span = days ?? hours
  const own = span === undefined ? [value ?? ''] : [span.from, span.to]
  const plain = days !== undefined ? daysFromTo : hours !== undefined ? hoursFromTo : fields(1)
  const source = decimals === 0 ? plain : scaled(plain, decimals)
  const how = `${measure.type} of ${days !== undefined ? 'days' : hours !== undefined ? 'hours' : `number ${decimals}`}`
  if (measure.type === 'mean')
    return { how: `${how} ${measure.minimumBase ?? ''}`, own, aggregate: anyAggregate(meanOf(source, decimals, measure.minimumBase)) }
  const q = measure.type === 'quantile' ? measure.q : undefined
  return { how: `${how} ${q ?? ''}`, own, aggregate: anyAggregate(quantileOf(source, q, decimals)) }
}

const howOf = (measure: Windowed): How => {
  switch (measure.type) {
    case 'count':
      return COUNT
    case 'sum':
      return { how: 'sum', own: measure.fields, aggregate: anyAggregate(sumOf(fields(measure.fields.length))) }
    case 'distinct': {
      const { key, approximate } = measure
      return approximate === undefined
        ? { how: 'distinct', own: [key], aggregate: anyAggregate(distinct) }
        : { how: `hll ${approximate.p}`, own: [key], aggregate: anyAggregate(approximateDistinct(approximate.p)) }
    }
    default:
      return measured(measure)
  }
}

/** The leaf of a measure, with the tests of its windows. */
export const leafOf = (measure: Windowed, context: MeasureContext, more?: Dated): Leaf => {
  const { of: kind, where, within } = measure
  const windows = [within, context.period, more]
  return {
    kind,
    ...howOf(measure),
    tests: telling([meets(where, context.conditions), ...windowTests(kind, windows)]),
    date: windows.map((window) => ofKind(kind, window)?.date).find((date) => date !== undefined),
  }
}

const stockLeaf = (measure: Of<'stock'>, { conditions, asked }: MeasureContext): Leaf => {
  const on = asked?.to === undefined ? measure.on : addDays(asked.to, -1)
  return {
    kind: measure.of,
    how: 'distinct',
    own: [measure.key],
    aggregate: anyAggregate(distinct),
    tests: telling([meets(measure.where, conditions), hasBegun(measure.from, on), hasNotEnded(measure.to, on)]),
    date: measure.from,
  }
}

/** A measure of one leaf. */
export const single = (leaf: Leaf): CompiledMeasure => ({
  leaves: [leaf],
  finish: ([state]) => (state === undefined ? NO_RECORDS : leaf.aggregate.finish(state)),
  adding: leaf.aggregate.adding,
})

/** How many persons are behind a count: those with a key, each once; a record without one is taken for a person, since nothing else is known. */
const personsIn = ({ keys, unknownKeys, withoutKey }: DistinctState): number => keys.size + unknownKeys.sizeWithout(keys) + withoutKey

/** A count with the persons behind it, where its records name them. */
const withPersons = (measure: Windowed, inner: CompiledMeasure, context: MeasureContext): CompiledMeasure => {
  const key = context.persons && measure.type === 'count' ? personKeyOf(measure.of) : undefined
  if (key === undefined) return inner
  const { of, where, within } = measure
  const people = leafOf({ type: 'distinct', of, key, where, within }, context)
  return {
    ...inner,
    leaves: [...inner.leaves, people],
    finish: (states) => {
      const result = inner.finish(states.slice(0, -1))
      return result.status === 'value' ? { ...result, persons: personsIn(states.at(-1) as DistinctState) } : result
    },
  }
}

/** Not reported when no record shows that the matter was reported at all. */
const ifReported = (measure: Windowed, context: MeasureContext): CompiledMeasure => {
  const inner = single(leafOf(measure, context))
  if (measure.reportedIf === undefined) return inner
  const shown: Leaf = { kind: measure.of, ...COUNT, tests: [meets(measure.reportedIf, context.conditions)], date: inner.leaves[0]?.date }
  return {
    ...inner,
    leaves: [...inner.leaves, shown],
    finish: ([state, tally]) => ((tally as Tally | undefined)?.yes === 0 ? { status: 'not-reported' } : inner.finish([state])),
  }
}

/** Compiles a measure over the records of one kind. */
export const simple = (measure: SimpleMeasure, context: MeasureContext): CompiledMeasure =>
  measure.type === 'stock' ? single(stockLeaf(measure, context)) : withPersons(measure, ifReported(measure, context), context)

/** Several measures, whose results give one. */
export const combine = (parts: readonly CompiledMeasure[], adding: Adding, finish: (results: readonly Result[]) => Result): CompiledMeasure => ({
  leaves: parts.flatMap(({ leaves }) => leaves),
  adding,
  finish: (states) => {
    let at = 0
    return finish(parts.map((part) => part.finish(states.slice(at, (at += part.leaves.length)))))
  },
})
