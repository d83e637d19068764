import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ascends, notBefore } from './compare.ts'
import { formatInstant, localDate } from './date-time.ts'
import { firstDay, lastDay } from './date.ts'

const moments = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2035-01-01') }).map((at) => formatInstant(at - (at % 1000)))
const partial = fc.tuple(moments, fc.constantFrom(4, 7, 10)).map(([moment, length]) => localDate(moment).slice(0, length))

describe('notBefore', () => {
  it.each<[later: string, earlier: string, expected: boolean | undefined, why: string]>([
    ['2015-03-02T10:00+05:00', '2015-03-02T05:00Z', true, 'the same moment'],
    ['2015-03-02T09:59+05:00', '2015-03-02T05:00Z', false, 'one minute earlier'],
    ['2015-03-02', '2015-03-02T23:00+05:00', true, 'on the same day'],
    ['2015-03-02T00:30+05:00', '2015-03-02', true, 'on the same local day, though the day before in UTC'],
    ['2015-03-01T18:59Z', '2015-03-02', false, 'a minute before local midnight'],
    ['2015-03', '2015-03-31', undefined, 'in the same month'],
    ['2015-03', '2015-03-01', true, 'the first day of the month or later'],
    ['2015', '2014', true, 'a later year'],
    ['2014', '2015', false, 'an earlier year'],
    ['2014', '2014', undefined, 'the same year'],
  ])('of %s and %s is %s: %s', (later, earlier, expected) => {
    expect(notBefore(later, earlier)).toBe(expected)
  })

  it('cannot tell what is not recorded, or not done', () => {
    expect([notBefore(undefined, '2014'), notBefore('2014', null), notBefore(null, undefined)]).toEqual([undefined, undefined, undefined])
  })

  it('says of vague dates only what is so on every day that they can mean', () => {
    fc.assert(
      fc.property(partial, partial, (later, earlier) => {
        const all = [firstDay(later), lastDay(later)].flatMap((a) => [firstDay(earlier), lastDay(earlier)].map((b) => a >= b))
        expect(notBefore(later, earlier)).toBe(all.every(Boolean) ? true : all.some(Boolean) ? undefined : false)
      }),
    )
  })

  it('of a moment and its own local day is always so, both ways round', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect([notBefore(moment, localDate(moment)), notBefore(localDate(moment), moment)]).toEqual([true, true])
      }),
    )
  })
})

describe('ascends', () => {
  it('fails on one step down, even beside unknown ones', () => {
    expect([ascends([]), ascends(['2014']), ascends(['2014', '2015', '2015-06']), ascends(['2014', undefined, '2013', '2012'])]).toEqual([
      true,
      true,
      undefined,
      false,
    ])
  })
})
