import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Truth } from './truth.ts'
import { and, not, or, truthOf } from './truth.ts'

const truth = fc.constantFrom<Truth>('true', 'false', 'unknown')
const truths = fc.array(truth)

describe('truth (spec 2.1)', () => {
  it.each([
    ['true', 'true', 'true', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['true', 'false', 'false', 'true'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'false', 'false', 'unknown'],
    ['false', 'false', 'false', 'false'],
  ] as const)('%s with %s: all gives %s, any gives %s, in either order (spec 2.2, 2.3)', (a, b, all, any) => {
    expect([and([a, b]), and([b, a])]).toEqual([all, all])
    expect([or([a, b]), or([b, a])]).toEqual([any, any])
  })

  it('has one value for yes and one for no', () => {
    expect([truthOf(true), truthOf(false)]).toEqual(['true', 'false'])
  })

  it('never turns unknown into an answer by negation (spec 2.4)', () => {
    expect(not('unknown')).toBe('unknown')
    expect([not('true'), not('false')]).toEqual(['false', 'true'])
  })

  it('always satisfies De Morgan (spec 2.5)', () => {
    fc.assert(
      fc.property(truths, (all) => {
        expect(not(and(all))).toBe(or(all.map(not)))
      }),
    )
  })

  it('always gives an answer that every completion of the unknown ones gives', () => {
    fc.assert(
      fc.property(truths, truths, (all, guesses) => {
        const completed = all.map((one, index) => (one === 'unknown' ? truthOf(guesses[index] === 'true') : one))
        if (and(all) !== 'unknown') expect(and(completed)).toBe(and(all))
        if (or(all) !== 'unknown') expect(or(completed)).toBe(or(all))
      }),
    )
  })
})
