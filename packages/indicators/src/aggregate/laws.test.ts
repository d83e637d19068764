import type { FactValue, Truth } from '@aitebaar/conditions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Column, Form } from '../columns/column.ts'
import { Dictionary, UNKNOWN_CODE } from '../columns/dictionary.ts'
import { KeyDictionary } from '../keys/key-dictionary.ts'
import { FALSE, TRUE, UNKNOWN } from '../vector/truth-vector.ts'
import type { Aggregate } from './aggregate.ts'
import { mergeAll } from './aggregate.ts'
import { approximateDistinct } from './approximate-distinct.ts'
import { count } from './count.ts'
import { attributedCoverage, coverage } from './coverage.ts'
import { distinct } from './distinct.ts'
import { dayOf, daysFromTo, fields, scaled } from './numbers.ts'
import { peakIn } from './peak.ts'
import { peopleByPlace } from './people-by-place.ts'
import { quantileOf } from './quantile.ts'
import { meanOf, sumOf } from './sum.ts'
import { valuesByKey } from './values-by-key.ts'

/** What a row brings: whether it counts, and the values of the aggregate's own facts. */
interface Contribution {
  readonly counts: Truth
  readonly values: readonly FactValue[]
}

const any = <State>(aggregate: Aggregate<State>): Aggregate<unknown> => aggregate as unknown as Aggregate<unknown>
const truth = fc.constantFrom<Truth>('true', 'false', 'unknown')
const person = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(undefined))
const place = fc.constantFrom('north', 'south', undefined)
const number = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0.5), fc.constant(undefined))
const day = fc.constantFrom('2013-12-31', '2014-01-01', '2014-01', '2014', null, undefined)
const contribution = (...values: fc.Arbitrary<FactValue>[]): fc.Arbitrary<Contribution> => fc.record({ counts: truth, values: fc.tuple(...values) })

const aggregates: readonly (readonly [string, Aggregate<unknown>, fc.Arbitrary<Contribution>])[] = [
  ['count', any(count), contribution()],
  ['sum', any(sumOf(fields(1))), contribution(number)],
  ['sum of two fields', any(sumOf(fields(2))), contribution(number, number)],
  ['mean', any(meanOf(fields(1))), contribution(number)],
  ['mean of days', any(meanOf(daysFromTo)), contribution(day, day)],
  ['median', any(quantileOf(fields(1))), contribution(number)],
  ['quantile', any(quantileOf(fields(1), 0.9)), contribution(number)],
  ['distinct', any(distinct), contribution(person)],
  ['approximate distinct', any(approximateDistinct(4)), contribution(person)],
  ['coverage', any(coverage), contribution(place, number, number, number)],
  ['coverage with shares', any(attributedCoverage), contribution(place, number, number, number, fc.constantFrom(0, 0.5, 1, 2, undefined))],
  ['mean with decimals', any(meanOf(scaled(fields(1), 1), 1)), contribution(fc.oneof(number, fc.constantFrom(0.5, 0.25, -1.1)))],
  ['numbers by key', any(valuesByKey(1, fields(1))), contribution(person, number)],
  ['days by two keys', any(valuesByKey(2, dayOf)), contribution(person, person, day)],
  ['people by place', any(peopleByPlace), contribution(person, place)],
  ['peak of counts', any(peakIn(any(count), 'year')), contribution(day)],
  ['peak of people', any(peakIn(any(distinct), 'quarter')), contribution(day, person)],
]

const TRUTHS = { false: FALSE, unknown: UNKNOWN, true: TRUE } as const

const columnOf = (values: readonly FactValue[], form: Form | undefined): Column => {
  const [dictionary, keys] = [new Dictionary(), new KeyDictionary()]
  const keyCode = (value: FactValue): number => (typeof value === 'string' ? keys.codeOf(value) : UNKNOWN_CODE)
  const valueCode = (value: FactValue): number => dictionary.get(value) ?? dictionary.add(value, value)
  return {
    dictionary,
    keys,
    values,
    codes: Int32Array.from(values, form === 'key' ? keyCode : valueCode),
    numbers: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
  }
}

/** The state of one group of two: rows of the other one must not touch it. */
const fold = (aggregate: Aggregate<unknown>, all: readonly Contribution[]): unknown => {
  const rows = all.flatMap((one) => [one, one])
  const accumulator = aggregate.accumulate(
    aggregate.forms.map((form, index) =>
      columnOf(
        rows.map(({ values }) => values[index]),
        form,
      ),
    ),
  )
  accumulator.add({
    length: rows.length,
    groups: Int32Array.from(rows, (_, row) => row % 2),
    groupCount: 2,
    counts: Uint8Array.from(rows, ({ counts }) => TRUTHS[counts]),
  })
  return readBack(aggregate, accumulator.state(1) ?? aggregate.monoid.empty)
}

const bytes = (aggregate: Aggregate<unknown>, state: unknown): string => JSON.stringify(aggregate.write(state))
const readBack = (aggregate: Aggregate<unknown>, state: unknown): unknown => aggregate.schema.parse(JSON.parse(bytes(aggregate, state)))

describe.each(aggregates)('%s', (_, aggregate, arbitrary) => {
  const many = fc.array(arbitrary, { maxLength: 30 })
  const { concat, empty } = aggregate.monoid

  it('always gives the same bytes for the parts merged as for the whole, read back from JSON in between', () => {
    fc.assert(
      fc.property(many, many, many, (a, b, c) => {
        const whole = bytes(aggregate, fold(aggregate, [...a, ...b, ...c]))
        const [x, y, z] = [fold(aggregate, a), fold(aggregate, b), fold(aggregate, c)]
        expect(bytes(aggregate, concat(concat(x, y), z))).toBe(whole)
        expect(bytes(aggregate, concat(x, concat(y, z)))).toBe(whole)
        expect(bytes(aggregate, readBack(aggregate, concat(z, readBack(aggregate, concat(y, x)))))).toBe(whole)
        expect(bytes(aggregate, mergeAll(aggregate, [x, y, z]))).toBe(whole)
      }),
    )
  })

  it('always merges the same in either order, and with nothing to itself', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const [x, y] = [fold(aggregate, a), fold(aggregate, b)]
        expect(bytes(aggregate, concat(x, y))).toBe(bytes(aggregate, concat(y, x)))
        expect(bytes(aggregate, concat(x, empty))).toBe(bytes(aggregate, x))
        expect(bytes(aggregate, concat(empty, x))).toBe(bytes(aggregate, x))
      }),
    )
  })

  it('never changes a state by merging it', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const [x, y] = [fold(aggregate, a), fold(aggregate, b)]
        const before = [bytes(aggregate, x), bytes(aggregate, y)]
        concat(x, y)
        expect([bytes(aggregate, x), bytes(aggregate, y)]).toEqual(before)
      }),
    )
  })
})

describe('results', () => {
  const folded = <State>(aggregate: Aggregate<State>, all: readonly Contribution[]) => any(aggregate).finish(fold(any(aggregate), all))
  const yes = (...values: FactValue[]): Contribution => ({ counts: 'true', values })
  const maybe = (...values: FactValue[]): Contribution => ({ counts: 'unknown', values })
  const no = (...values: FactValue[]): Contribution => ({ counts: 'false', values })

  it('show unknown records beside the count and never in it', () => {
    expect(folded(count, [yes(), maybe(), no()])).toEqual({ status: 'value', value: 1, unknown: 1 })
  })

  it('never count a record without a key as a person', () => {
    expect(folded(distinct, [yes('a'), yes('a'), yes(undefined)])).toEqual({ status: 'value', value: 1, unknown: 0, withoutKey: 1 })
  })

  it('do not call a person unknown who counts in another record', () => {
    expect(folded(distinct, [maybe('a'), yes('a'), maybe('b')])).toMatchObject({ value: 1, unknown: 1 })
  })

  it('are undefined when a sum leaves the whole numbers that can be held exactly', () => {
    expect(folded(sumOf(fields(1)), [yes(Number.MAX_SAFE_INTEGER), yes(Number.MAX_SAFE_INTEGER)])).toMatchObject({ status: 'undefined' })
  })

  it('are exact when a sum comes back into them', () => {
    expect(folded(sumOf(fields(1)), [yes(Number.MAX_SAFE_INTEGER), yes(Number.MAX_SAFE_INTEGER), yes(-Number.MAX_SAFE_INTEGER), yes(-1)])).toMatchObject({
      value: Number.MAX_SAFE_INTEGER - 1,
    })
  })

  it('show a record that has no whole number as unknown, never as zero', () => {
    expect(folded(sumOf(fields(2)), [yes(1, 2), yes(1, undefined), yes(0.5, 0)])).toEqual({ status: 'value', value: 3, unknown: 2 })
  })

  it('keep a mean as the integers that it comes from, and have none of nothing', () => {
    expect(folded(meanOf(fields(1)), [yes(1), yes(2), maybe(7)])).toEqual({ status: 'value', value: 1.5, numerator: 3, denominator: 2, unknown: 1 })
    expect(folded(meanOf(fields(1)), [maybe(7)])).toMatchObject({ status: 'undefined' })
  })

  it.each([
    [[3], 3],
    [[3, 1], 2],
    [[1, 2, 100], 2],
    [[1, 1, 2, 4], 1.5],
  ])('give the median of %j as %d', (values, expected) => {
    expect(
      folded(
        quantileOf(fields(1)),
        values.map((value) => yes(value)),
      ),
    ).toMatchObject({ value: expected })
  })

  it.each([
    [0, 1],
    [0.5, 2],
    [0.75, 3],
    [0.76, 4],
    [1, 4],
  ])('give the smallest of four numbers at or below which a share of %d lies as %d', (q, expected) => {
    expect(folded(quantileOf(fields(1), q), [yes(4), yes(2), yes(1), yes(3)])).toMatchObject({ value: expected })
  })

  it('count the days between dates, and leave out those that are known in part', () => {
    expect(folded(meanOf(daysFromTo), [yes('2014-02-28', '2014-03-02'), yes('2014-03', '2014-03-02'), yes('2014-03-01', null)])).toMatchObject({
      value: 2,
      unknown: 2,
    })
  })

  it('take the largest service of a place and then add places', () => {
    const at = (where: string, women: number): Contribution => yes(where, women, women - 1, women + 1)
    expect(folded(coverage, [at('north', 10), at('north', 30), at('south', 5)])).toEqual({ status: 'value', value: 35, low: 33, high: 37, unknown: 0 })
  })

  it('take the largest span of time, and call a record without a day unknown', () => {
    const peak = peakIn(any(count), 'year')
    expect(folded(peak, [yes('2013-01-01'), yes('2014-01-01'), yes('2014-12-31'), yes('2014'), yes(undefined)])).toEqual({
      status: 'value',
      value: 3,
      unknown: 1,
    })
  })

  it('of an approximate count are of another type, with an interval', () => {
    const people = Array.from({ length: 20_000 }, (_, index) => yes(`k1:${index % 10_000}`))
    const result = folded(approximateDistinct(12), people)
    expect(result).toMatchObject({ status: 'approximate' })
    if (result.status !== 'approximate') return
    expect(result.low <= 10_000 && 10_000 <= result.high).toBe(true)
    expect(result.high - result.low).toBeLessThan(800)
  })
})
