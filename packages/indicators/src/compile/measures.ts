import { peakIn } from '../aggregate/peak.ts'
import type { Measure, Window } from '../indicator/measure.ts'
import type { Result, ValueResult } from '../result.ts'
import { linked } from './linked.ts'
import { paired } from './paired.ts'
import { reach } from './reach.ts'
import type { CompiledMeasure, MeasureContext, Of } from './simple-measures.ts'
import { anyAggregate, combine, leafOf, simple, single } from './simple-measures.ts'

const quotient = (numerator: number, denominator: number, unknown: number): Result => ({
  status: 'value',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown,
})

/** The persons behind the two counts of a quotient. */
const personsOf = (base: ValueResult, above: ValueResult): Pick<ValueResult, 'persons' | 'numeratorPersons'> => ({
  ...(base.persons === undefined ? {} : { persons: base.persons }),
  ...(above.persons === undefined ? {} : { numeratorPersons: above.persons }),
})

const bothValues = (results: readonly Result[], then: (first: number, second: number, unknown: number) => Result, isBaseFirst = false): Result => {
  const [a, b] = results
  const other = a?.status === 'value' ? b : a
  if (a?.status === 'value' && b?.status === 'value') {
    const result = then(a.value, b.value, (a.unknown ?? 0) + (b.unknown ?? 0))
    return result.status === 'value' ? { ...result, ...(isBaseFirst ? personsOf(a, b) : personsOf(b, a)) } : result
  }
  return other?.status === 'not-reported' || other?.status === 'undefined' ? other : { status: 'undefined', reason: 'a part is an estimate' }
}

const counted = (measure: Of<'ratio'>['numerator'], context: MeasureContext): CompiledMeasure =>
  measure.type === 'linked' ? linked(measure, context) : measure.type === 'paired' ? paired(measure, context) : simple(measure, context)

const ratio = ({ numerator, denominator, minimumBase = 1 }: Of<'ratio'>, context: MeasureContext): CompiledMeasure =>
  combine([counted(numerator, context), counted(denominator, context)], 'quotient', (results) =>
    bothValues(results, (above, base, unknown) => {
      if (base === 0) return { status: 'undefined', reason: 'the denominator is zero' }
      return base < minimumBase ? { status: 'undefined', reason: `the base is below ${minimumBase}` } : quotient(above, base, unknown)
    }),
  )

const change = (measure: Of<'change'>, context: MeasureContext): CompiledMeasure => {
  const { of, date, before, after, minimumBase } = measure
  const inSpan = (span: Window): CompiledMeasure => single(leafOf(of, { ...context, period: undefined }, { ...span, date }))
  const rise = (base: number, now: number, unknown: number): Result => {
    if (base === 0) return { status: 'undefined', reason: 'the base is zero' }
    if (base < minimumBase) return { status: 'undefined', reason: `the base is below ${minimumBase}` }
    return quotient(now - base, base, unknown)
  }
  return combine([inSpan(before), inSpan(after)], 'quotient', (results) => bothValues(results, rise, true))
}

const peak = (measure: Of<'peak'>, context: MeasureContext): CompiledMeasure => {
  const leaf = leafOf(measure.of, context)
  return single({
    ...leaf,
    how: `peak ${measure.by} of ${leaf.how}`,
    own: [measure.date, ...leaf.own],
    aggregate: anyAggregate(peakIn(leaf.aggregate, measure.by)),
    date: measure.date,
  })
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
    case 'linked':
      return linked(measure, context)
    case 'paired':
      return paired(measure, context)
    case 'coverage':
      return reach(measure, context)
    default:
      return simple(measure, context)
  }
}
