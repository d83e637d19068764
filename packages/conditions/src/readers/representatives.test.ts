import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Fact } from '../fact/fact.ts'
import { representatives } from './representatives.ts'

const share: Fact = {
  id: 'thing.share',
  subject: 'thing',
  type: { kind: 'number', min: 0, max: 1 },
  label: { en: 'share' },
  sensitivity: 'public',
  read: () => undefined,
}
const valuesOf = (constants: readonly number[], linked: readonly string[] = ['thing.share'], others: readonly number[] = []): number[] =>
  (representatives(share, { constants: new Set(constants), linked: new Set(linked), opaque: false, comparisons: [] }, undefined, others) ?? []).filter(
    (value) => typeof value === 'number',
  )

describe('the values that stand for a share between 0 and 1', () => {
  it('lie below, at and above a limit, though no whole number does', () => {
    const values = valuesOf([0.3])
    expect([values.some((value) => value < 0.3), values.includes(0.3), values.some((value) => value > 0.3)]).toEqual([true, true, true])
  })

  it('lie on both sides of another share it is compared with', () => {
    const values = valuesOf([], ['thing.share', 'thing.other'], [0.8])
    expect([values.some((value) => value < 0.8), values.some((value) => value > 0.8)]).toEqual([true, true])
  })

  it('tell every answer to every limit that a share can give, and never leave its range', () => {
    const limits = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(limits, fc.double({ min: 0, max: 1, noNaN: true }), (constants, any) => {
        const values = valuesOf(constants)
        const pattern = (value: number): string => constants.map((limit) => Math.sign(value - limit)).join()
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
        expect(values.map(pattern)).toContain(pattern(any))
      }),
    )
  })
})
