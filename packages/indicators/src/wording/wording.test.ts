import { describe, expect, it } from 'vitest'

import { Indicator } from '../indicator/indicator.ts'
import { definition } from '../testing/desk-visits.ts'
import { valueOf } from '../result.ts'
import { wordingOf } from './wording.ts'

const women = (more: object) =>
  Indicator.parse(
    definition('women', {
      publish: { text: '{now} of {baseline}: {times}', values: { now: { part: 'value', as: 'exactly' }, times: { part: 'value', as: 'timesBaseline' } } },
      ...more,
    }),
  )

describe('the sentence of an indicator with a baseline', () => {
  it.each([
    ['at most', { value: 50, relation: '<=' }, '254 of at most 50: at least 5 times'],
    ['at least', { value: 50, relation: '>=' }, '254 of at least 50: at most 5.1 times'],
    ['exactly', { value: 50 }, '254 of 50: 5.1 times'],
    ['nothing', { value: 0 }, '254 of 0: no baseline to compare with'],
  ])('compares with %s so many as a bound', (_, baseline, sentence) => {
    expect(wordingOf(women({ baseline }), { value: valueOf(254) })).toBe(sentence)
  })

  it('says when there is none, or no result', () => {
    expect(wordingOf(women({}), { value: valueOf(254) })).toBe('254 of not set: no baseline to compare with')
    expect(wordingOf(women({ baseline: { value: 50, relation: '<=' } }), { value: { status: 'suppressed' } })).toBe('(withheld) of at most 50: (withheld)')
  })
})
