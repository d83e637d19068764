import { describe, expect, it } from 'vitest'

import type { Indicator } from '../indicator/indicator.ts'
import type { Result } from '../result.ts'
import { rate } from './rating.ts'

const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'officers',
  title: { en: 'Officers' },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Each officer once.',
  measure: { type: 'count', of: 'officer' },
  target: {
    value: 400,
    by: '2016-12-31',
    milestones: [
      { value: 100, on: '2014-12-31' },
      { value: 200, on: '2015-12-31' },
    ],
  },
  publish: { text: '', values: {} },
  traps: [],
  ...more,
})
const value = (of: number): Result => ({ status: 'value', value: of, unknown: 0 })

describe('rate', () => {
  it.each([
    [250, 'A++', 'green'],
    [249, 'A+', 'green'],
    [220, 'A+', 'green'],
    [219, 'A', 'green'],
    [200, 'A', 'green'],
    [199, 'B', 'amber'],
    [150, 'B', 'amber'],
    [149, 'C', 'red'],
    [0, 'C', 'red'],
  ])('calls %i of the 200 that were due %s and %s', (reached, band, rag) => {
    expect(rate(indicator(), value(reached), '2015-12-31')).toMatchObject({ status: 'rated', band, rag, milestone: { value: 200, on: '2015-12-31' } })
  })

  it('takes the milestone that was due last, the target in the end', () => {
    const milestone = (asOf: string) => rate(indicator(), value(1), asOf)
    expect(milestone('2014-12-30')).toEqual({ status: 'not-assessable', reason: 'no milestone was due by 2014-12-30' })
    expect(milestone('2014-12-31')).toMatchObject({ milestone: { value: 100 } })
    expect(milestone('2015-12-30')).toMatchObject({ milestone: { value: 100 } })
    expect(milestone('2016-12-31')).toMatchObject({ milestone: { value: 400 } })
  })

  it('never rates without a milestone, a value, a day or a direction', () => {
    const reasons = [
      rate(indicator({ target: null }), value(1), '2015-12-31'),
      rate(indicator({ target: { value: 10 } }), value(1), '2015-12-31'),
      rate(indicator(), { status: 'not-reported' }, '2015-12-31'),
      rate(indicator(), { status: 'undefined', reason: 'the base is zero' }, '2015-12-31'),
      rate(indicator(), value(1), undefined),
      rate(indicator({ direction: 'none' }), value(1), '2015-12-31'),
    ]
    expect(reasons.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'not-assessable'))
  })

  it('holds percentages against percentages, from the exact counts', () => {
    const share: Result = { status: 'value', value: 21 / 100, numerator: 21, denominator: 100, unknown: 0 }
    expect(rate(indicator({ unit: 'percent', target: { value: 21, by: '2015-12-31' } }), share, '2015-12-31')).toMatchObject({ achieved: 21, band: 'A' })
  })

  it('turns round where less is intended', () => {
    const down = indicator({ direction: 'down', target: { value: 10, by: '2015-12-31' } })
    expect(rate(down, value(10), '2015-12-31')).toMatchObject({ band: 'A' })
    expect(rate(down, value(20), '2015-12-31')).toMatchObject({ band: 'C', rag: 'red', achievement: 0.5 })
    expect(rate(down, value(0), '2015-12-31')).toMatchObject({ band: 'A++' })
  })

  it('takes limits from the definition', () => {
    expect(rate(indicator({ rating: { green: 0.95, bands: { A: 0.95 } } }), value(190), '2015-12-31')).toMatchObject({ band: 'A', rag: 'green' })
  })
})
