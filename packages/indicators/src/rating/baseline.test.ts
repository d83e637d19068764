import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Indicator } from '../indicator/indicator.ts'
import { valueOf } from '../result.ts'
import type { Relation } from './relation.ts'
import { againstBaseline, roundedTimes } from './baseline.ts'

const began = (baseline: Indicator['baseline'], unit = 'person') => ({ unit, ...(baseline === undefined ? {} : { baseline }) })

describe('a baseline beside a result', () => {
  it.each<[Relation, Relation]>([
    ['=', '='],
    ['<=', '>='],
    ['>=', '<='],
  ])('of which %s is known makes the multiple %s', (relation, turned) => {
    expect(againstBaseline(began({ value: 50, relation }), valueOf(254))).toEqual({ value: 50, relation, times: { value: 5.08, relation: turned } })
  })

  it('is an exact one where the definition says nothing else, and keeps its day', () => {
    expect(againstBaseline(began({ value: 40, on: '2013-12-31' }), valueOf(20))).toMatchObject({ relation: '=', on: '2013-12-31', times: { value: 0.5 } })
  })

  it('is no divisor without a result, for an estimate, or when nothing was there', () => {
    expect(againstBaseline(began(undefined), valueOf(254))).toBeUndefined()
    const without = [
      againstBaseline(began({ value: 0 }), valueOf(254)),
      againstBaseline(began({ value: 50 }), { status: 'not-reported' }),
      againstBaseline(began({ value: 50 }), { status: 'suppressed' }),
      againstBaseline(began({ value: 50 }), { ...valueOf(254), low: 200, high: 300 }),
    ]
    expect(without.map((one) => one !== undefined && !('times' in one))).toEqual([true, true, true, true])
  })

  it('holds percentages against percentages', () => {
    const share = { ...valueOf(0.21), numerator: 21, denominator: 100 }
    expect(againstBaseline(began({ value: 10 }, 'percent'), share)?.times?.value).toBe(2.1)
  })

  it.each<[number, Relation, number]>([
    [5.08, '=', 5.1],
    [5.08, '>=', 5],
    [5.02, '<=', 5.1],
    [2.2, '<=', 2.2],
    [2.2, '>=', 2.2],
  ])('%f times, %s, is rounded to %f', (value, relation, rounded) => {
    expect(roundedTimes({ value, relation })).toBe(rounded)
  })

  it('a rounded bound always still holds, and never by a tenth more than it must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 10_000 }), (achieved, baseline) => {
        const value = achieved / baseline
        const [least, most] = [roundedTimes({ value, relation: '>=' }), roundedTimes({ value, relation: '<=' })]
        expect(least).toBeLessThanOrEqual(value + 1e-6)
        expect(most).toBeGreaterThanOrEqual(value - 1e-6)
        expect(most - least).toBeLessThan(0.11)
      }),
    )
  })
})
