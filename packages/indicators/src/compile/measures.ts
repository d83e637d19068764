import type { ConditionContext } from '@aitebaar/conditions'
import { not } from '@aitebaar/conditions'
import { addDays } from '@aitebaar/core'

import type { Accumulator, Aggregate, Contribution } from '../aggregate/aggregate.ts'
import { count } from '../aggregate/count.ts'
import type { CoverageState, PeopleByPlace } from '../aggregate/coverage.ts'
import { containing, coverage, peopleByPlace } from '../aggregate/coverage.ts'
import { distinct } from '../aggregate/distinct.ts'
import type { ByPeriod } from '../aggregate/peak.ts'
import { byPeriod, peakOf, periodOf } from '../aggregate/peak.ts'
import { sum } from '../aggregate/sum.ts'
import type { Measure, SimpleMeasure, Window } from '../indicator/measure.ts'
import type { Result } from '../result.ts'
import type { KindSlots, Leaf, RecordTest } from './leaf.ts'
import { allOf, testOf } from './leaf.ts'
import { dayRange, inWindow } from './window.ts'

/** A measure ready to fold: its leaves, and how their states give the result. */
export interface CompiledMeasure {
  readonly leaves: readonly Leaf[]
  readonly finish: (states: readonly unknown[]) => Result
}

/** What measures of one indicator share. */
export interface MeasureContext {
  readonly conditions: ConditionContext
  readonly slots: KindSlots
  readonly period: (Window & { readonly date: string }) | undefined
}

/** Leaves hold aggregates of any state; each state meets only the aggregate it came from. */
const anyAggregate = <State>(aggregate: Aggregate<State>): Aggregate<unknown> => aggregate as unknown as Aggregate<unknown>

const AGGREGATES = { count: anyAggregate(count), sum: anyAggregate(sum), distinct: anyAggregate(distinct) } as const

const windowTest = (kind: string, window: (Window & { readonly date: string }) | undefined, { slots }: MeasureContext): RecordTest | undefined => {
  if (window === undefined || !window.date.startsWith(`${kind}.`)) return undefined
  const slot = slots.of(kind).of(window.date)
  return (values) => inWindow(values[slot], window)
}

const leafOf = (measure: Exclude<SimpleMeasure, { type: 'stock' }>, context: MeasureContext, more: readonly (RecordTest | undefined)[] = []): Leaf => {
  const slots = context.slots.of(measure.of)
  const tests = [
    testOf(measure.where, context.conditions, slots),
    windowTest(measure.of, measure.within, context),
    windowTest(measure.of, context.period, context),
    ...more,
  ]
  const own = measure.type === 'distinct' ? [measure.key] : measure.type === 'sum' ? measure.fields : []
  return { kind: measure.of, counts: allOf(tests), own: own.map(slots.of), aggregate: AGGREGATES[measure.type] }
}

const stockLeaf = (measure: Extract<SimpleMeasure, { type: 'stock' }>, context: MeasureContext): Leaf => {
  const slots = context.slots.of(measure.of)
  const [from, to] = [slots.of(measure.from), slots.of(measure.to)]
  const hasBegun: RecordTest = (values) => not(inWindow(values[from], { from: dayAfter(measure.on) }))
  const hasNotEnded: RecordTest = (values) => (values[to] === null ? 'true' : inWindow(values[to], { from: dayAfter(measure.on) }))
  const begun: RecordTest = (values) => (values[from] === null ? 'false' : hasBegun(values))
  return {
    kind: measure.of,
    counts: allOf([testOf(measure.where, context.conditions, slots), begun, hasNotEnded]),
    own: [slots.of(measure.key)],
    aggregate: anyAggregate(distinct),
  }
}

const dayAfter = (day: string): string => addDays(day, 1)

const single = (leaf: Leaf): CompiledMeasure => ({ leaves: [leaf], finish: ([state]) => leaf.aggregate.finish(state) })

/** Not reported when no record shows that the matter was reported at all. */
const ifReported = (measure: Exclude<SimpleMeasure, { type: 'stock' }>, context: MeasureContext): CompiledMeasure => {
  const inner = single(leafOf(measure, context))
  if (measure.reportedIf === undefined) return inner
  const shown: Leaf = {
    kind: measure.of,
    counts: allOf([testOf(measure.reportedIf, context.conditions, context.slots.of(measure.of))]),
    own: [],
    aggregate: anyAggregate(count),
  }
  return {
    leaves: [...inner.leaves, shown],
    finish: ([state, tally]) => ((tally as { yes: number }).yes === 0 ? { status: 'not-reported' } : inner.finish([state])),
  }
}

const simple = (measure: SimpleMeasure, context: MeasureContext): CompiledMeasure =>
  measure.type === 'stock' ? single(stockLeaf(measure, context)) : ifReported(measure, context)

const quotient = (numerator: number, denominator: number, unknown: number): Result => ({
  status: 'value',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown,
})

const combine = (parts: readonly CompiledMeasure[], finish: (results: readonly Result[]) => Result): CompiledMeasure => ({
  leaves: parts.flatMap(({ leaves }) => leaves),
  finish: (states) => {
    let at = 0
    return finish(parts.map((part) => part.finish(states.slice(at, (at += part.leaves.length)))))
  },
})

const bothValues = (results: readonly Result[], then: (first: number, second: number, unknown: number) => Result): Result => {
  const [a, b] = results
  if (a?.status !== 'value') return a ?? { status: 'undefined', reason: 'a part is missing' }
  if (b?.status !== 'value') return b ?? { status: 'undefined', reason: 'a part is missing' }
  return then(a.value, b.value, a.unknown + b.unknown)
}

const ratio = (measure: Extract<Measure, { type: 'ratio' }>, context: MeasureContext): CompiledMeasure =>
  combine([simple(measure.numerator, context), simple(measure.denominator, context)], (results) =>
    bothValues(results, (numerator, denominator, unknown) =>
      denominator === 0 ? { status: 'undefined', reason: 'the denominator is zero' } : quotient(numerator, denominator, unknown),
    ),
  )

const change = (measure: Extract<Measure, { type: 'change' }>, context: MeasureContext): CompiledMeasure => {
  const { of, date, before, after, minimumBase } = measure
  const inSpan = (span: Window): CompiledMeasure => single(leafOf(of, context, [windowTest(of.of, { ...span, date }, context)]))
  return combine([inSpan(before), inSpan(after)], (results) =>
    bothValues(results, (base, now, unknown) => {
      if (base === 0) return { status: 'undefined', reason: 'the base is zero' }
      if (base < minimumBase) return { status: 'undefined', reason: `the base is below ${minimumBase}` }
      return quotient(now - base, base, unknown)
    }),
  )
}

const UNDATED = ''

const inPeriods = (inner: Aggregate<unknown>, by: 'year' | 'quarter' | 'month'): Aggregate<ByPeriod<unknown>> => ({
  monoid: byPeriod(inner.monoid),
  accumulate: () => {
    const spans = new Map<string, Accumulator<unknown>>()
    const spanOf = (date: unknown): string => {
      if (typeof date !== 'string') return UNDATED
      const [first, last] = dayRange(date).map((day) => periodOf(day, by))
      return first === last && first !== undefined ? first : UNDATED
    }
    return {
      add: ({ counts, values: [date, ...values] }: Contribution) => {
        if (counts === 'false') return
        const span = spanOf(date)
        const accumulator = spans.get(span) ?? inner.accumulate()
        spans.set(span, accumulator)
        accumulator.add({ counts: span === UNDATED ? 'unknown' : counts, values })
      },
      state: () => Object.fromEntries([...spans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([span, accumulator]) => [span, accumulator.state()])),
    }
  },
  finish: (state) => peakOf(inner, state),
})

const peak = (measure: Extract<Measure, { type: 'peak' }>, context: MeasureContext): CompiledMeasure => {
  const leaf = leafOf(measure.of, context)
  const date = context.slots.of(leaf.kind).of(measure.date)
  return single({ ...leaf, own: [date, ...leaf.own], aggregate: anyAggregate(inPeriods(leaf.aggregate, measure.by)) })
}

const reach = (measure: Extract<Measure, { type: 'coverage' }>, context: MeasureContext): CompiledMeasure => {
  const slots = context.slots.of(measure.of)
  const tests = [testOf(measure.where, context.conditions, slots), windowTest(measure.of, measure.within, context)]
  const estimates: Leaf = {
    kind: measure.of,
    counts: allOf(tests),
    own: [measure.place, measure.value, measure.low, measure.high].map(slots.of),
    aggregate: anyAggregate(coverage),
  }
  const { direct } = measure
  const directSlots = context.slots.of(direct.of)
  const directTests = [testOf(direct.where, context.conditions, directSlots), windowTest(direct.of, direct.within, context)]
  const people: Leaf = {
    kind: direct.of,
    counts: allOf(directTests),
    own: [direct.key, direct.place].map(directSlots.of),
    aggregate: anyAggregate(peopleByPlace),
  }
  const recorded = combine(
    measure.recorded.map((part) => simple(part, context)),
    (results) => ({
      status: 'value',
      value: results.reduce((total, result) => total + (result.status === 'value' ? result.value : 0), 0),
      unknown: 0,
    }),
  )
  return {
    leaves: [estimates, people, ...recorded.leaves],
    finish: ([state, byPlace, ...rest]) => {
      const result = coverage.finish(containing(state as CoverageState, byPlace as PeopleByPlace))
      const most = recorded.finish(rest)
      return result.status === 'value' && most.status === 'value' ? { ...result, recordedAtMost: most.value } : result
    },
  }
}

/** Compiles a measure that was checked before. */
export const compileMeasure = (measure: Measure, context: MeasureContext): CompiledMeasure => {
  switch (measure.type) {
    case 'ratio':
      return ratio(measure, context)
    case 'change':
      return change(measure, context)
    case 'peak':
      return peak(measure, context)
    case 'coverage':
      return reach(measure, context)
    default:
      return simple(measure, context)
  }
}
