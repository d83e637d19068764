import { addDays, formatInstant, localDate } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayKey, localDay } from './day.ts'

describe('the local day of a moment', () => {
  it.each([
    ['2015-12-31T18:59:59Z', '2015-12-31'],
    ['2015-12-31T19:00Z', '2016-01-01'],
    ['2015-12-31T23:59+05:00', '2015-12-31'],
    ['2016-01-01T00:00+05:00', '2016-01-01'],
    ['2015-12-31T23:00+04:00', '2016-01-01'],
    ['2016-01-01T00:30+06:00', '2015-12-31'],
  ])('of %s is %s', (moment, day) => {
    expect(localDay(moment)).toBe(day)
  })

  it('is always the one that the core says', () => {
    const moment = fc.tuple(fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2100-01-01') }), fc.constantFrom(300, 0, -210, 345))
    fc.assert(
      fc.property(moment, ([at, offset]) => {
        const text = formatInstant(at, offset)
        const inUtc = new Date(at).toISOString()
        expect([localDay(text), localDay(inUtc)]).toEqual([localDate(text), localDate(inUtc)])
      }),
    )
  })

  it('has a number of its own, the same for every moment of it', () => {
    const days = Array.from({ length: 366 * 3 }, (_, index) => addDays('2011-06-01', index))
    expect(new Set(days.map(dayKey)).size).toBe(days.length)
    for (const day of days) expect([dayKey(`${day}T10:00+05:00`), dayKey(`${day}T18:59Z`)]).toEqual([dayKey(day), dayKey(day)])
  })

  it.each(['2015', '2015-03', '2015-12-31T19:00Z', '2015-12-31T12:00+04:00', 'x', ''])('asks for a closer look at %j', (text) => {
    expect(dayKey(text)).toBe(-1)
  })
})
