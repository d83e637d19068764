import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { below, halfToEven, nearestMultiple, withCommas } from './round.ts'

describe('wording of numbers', () => {
  it.each([
    [9512, 500, 9500],
    [9501, 500, 9500],
    [9500, 500, 9000],
    [254, 50, 250],
    [203_417, 10_000, 200_000],
    [3, 5, 0],
  ])('more than, of %i in steps of %i, is %i', (value, step, bound) => {
    expect(below(value, step)).toBe(bound)
  })

  it('always says "more than" of something strictly smaller, and by no more than a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (value, step) => {
        const bound = below(value, step)
        expect(bound).toBeLessThan(value)
        expect(value - bound).toBeLessThanOrEqual(step)
        expect(bound % step === 0).toBe(true)
      }),
    )
  })

  it.each([
    [15_800, 754, 21],
    [1, 2, 0],
    [3, 2, 2],
    [5, 2, 2],
    [-1, 2, 0],
    [-3, 2, -2],
  ])('rounds %i / %i to %i, half to even', (numerator, denominator, rounded) => {
    expect(halfToEven(numerator, denominator)).toBe(rounded)
  })

  it('finds the nearest multiple', () => {
    expect([nearestMultiple(10_021, 1000), nearestMultiple(10_500, 1000), nearestMultiple(11_500, 1000)]).toEqual([10_000, 10_000, 12_000])
  })

  it('gives 21 % of 754 for exactly the numerators 155 to 162', () => {
    const numerators = Array.from({ length: 755 }, (_, index) => index).filter((numerator) => halfToEven(numerator * 100, 754) === 21)
    expect([numerators.at(0), numerators.at(-1), numerators.length]).toEqual([155, 162, 8])
  })

  it('puts commas between thousands', () => {
    expect([5, 754, 9500, 1_234_567].map(withCommas)).toEqual(['5', '754', '9,500', '1,234,567'])
    expect([29.722_689, -1234.5678, 0.123_456].map(withCommas)).toEqual(['29.722689', '-1,234.5678', '0.123456'])
  })
})
