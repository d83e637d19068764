import type { FactValue, Truth } from '@aitebaar/conditions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Aggregate, Contribution } from './aggregate.ts'
import { count } from './count.ts'
import { coverage, peopleByPlace } from './coverage.ts'
import { distinct } from './distinct.ts'
import { byPeriod } from './peak.ts'
import { sum } from './sum.ts'

const truth = fc.constantFrom<Truth>('true', 'false', 'unknown')
const person = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.constant(undefined))
const place = fc.constantFrom('north', 'south', undefined)
const number = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(undefined))
const contribution = (...values: fc.Arbitrary<FactValue>[]): fc.Arbitrary<Contribution> => fc.record({ counts: truth, values: fc.tuple(...values) })

const aggregates: readonly (readonly [string, Aggregate<never>, fc.Arbitrary<Contribution>])[] = [
  ['count', count as unknown as Aggregate<never>, contribution()],
  ['sum', sum as unknown as Aggregate<never>, contribution(number)],
  ['distinct', distinct as unknown as Aggregate<never>, contribution(person)],
  ['coverage', coverage as unknown as Aggregate<never>, contribution(place, number, number, number)],
  ['people by place', peopleByPlace as unknown as Aggregate<never>, contribution(person, place)],
]

const fold = <State>(aggregate: Aggregate<State>, all: readonly Contribution[]): State => {
  const accumulator = aggregate.accumulate()
  for (const one of all) accumulator.add(one)
  return JSON.parse(JSON.stringify(accumulator.state())) as State
}

describe.each(aggregates)('%s', (_, aggregate, arbitrary) => {
  const many = fc.array(arbitrary, { maxLength: 30 })
  const { concat, empty } = aggregate.monoid
  const bytes = (state: unknown): string => JSON.stringify(state)

  it('always gives the same bytes for the parts merged as for the whole, read back from JSON in between', () => {
    fc.assert(
      fc.property(many, many, many, (a, b, c) => {
        const whole = bytes(fold(aggregate, [...a, ...b, ...c]))
        const [x, y, z] = [fold(aggregate, a), fold(aggregate, b), fold(aggregate, c)]
        expect(bytes(concat(concat(x, y), z))).toBe(whole)
        expect(bytes(concat(x, concat(y, z)))).toBe(whole)
      }),
    )
  })

  it('always merges the same in either order, and with nothing to itself', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const [x, y] = [fold(aggregate, a), fold(aggregate, b)]
        expect(bytes(concat(x, y))).toBe(bytes(concat(y, x)))
        expect(bytes(concat(x, empty))).toBe(bytes(x))
        expect(bytes(concat(empty, x))).toBe(bytes(x))
      }),
    )
  })
})

describe('results', () => {
  const folded = <State>(aggregate: Aggregate<State>, all: readonly Contribution[]) => aggregate.finish(fold(aggregate, all))

  it('show unknown records beside the count and never in it', () => {
    expect(
      folded(count, [
        { counts: 'true', values: [] },
        { counts: 'unknown', values: [] },
        { counts: 'false', values: [] },
      ]),
    ).toEqual({ status: 'value', value: 1, unknown: 1 })
  })

  it('never count a record without a key as a person', () => {
    expect(
      folded(distinct, [
        { counts: 'true', values: ['a'] },
        { counts: 'true', values: ['a'] },
        { counts: 'true', values: [undefined] },
      ]),
    ).toEqual({ status: 'value', value: 1, unknown: 0, withoutKey: 1 })
  })

  it('do not call a person unknown who counts in another record', () => {
    expect(
      folded(distinct, [
        { counts: 'unknown', values: ['a'] },
        { counts: 'true', values: ['a'] },
        { counts: 'unknown', values: ['b'] },
      ]),
    ).toMatchObject({ value: 1, unknown: 1 })
  })

  it('are undefined when a sum leaves the whole numbers that can be held exactly', () => {
    expect(
      folded(sum, [
        { counts: 'true', values: [Number.MAX_SAFE_INTEGER] },
        { counts: 'true', values: [Number.MAX_SAFE_INTEGER] },
      ]),
    ).toMatchObject({ status: 'undefined' })
  })

  it('take the largest service of a place and then add places', () => {
    const at = (where: string, women: number): Contribution => ({ counts: 'true', values: [where, women, women - 1, women + 1] })
    expect(folded(coverage, [at('north', 10), at('north', 30), at('south', 5)])).toEqual({ status: 'value', value: 35, low: 33, high: 37, unknown: 0 })
  })

  it('merge spans of time one by one', () => {
    const merged = byPeriod(count.monoid).concat(
      { '2014': { yes: 1, no: 0, unknown: 0 } },
      { '2013': { yes: 2, no: 0, unknown: 0 }, '2014': { yes: 1, no: 1, unknown: 0 } },
    )
    expect(merged).toEqual({ '2013': { yes: 2, no: 0, unknown: 0 }, '2014': { yes: 2, no: 1, unknown: 0 } })
  })
})
