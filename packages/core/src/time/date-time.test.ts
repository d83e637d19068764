import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatInstant, instant, isDateTime, localDate, spanOf, startOfDay } from './date-time.ts'

const moments = fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2100-01-01') }).map((at) => at - (at % 1000))

describe('moments', () => {
  it.each(['2015-03-02T10:05+05:00', '2015-03-02T10:05:59Z', '2015-03-02T23:59:59.123-03:30'])('take %s', (text) => {
    expect(isDateTime(text)).toBe(true)
  })

  it.each([
    '2015-03-02',
    '2015-03-02T10:05',
    '2015-03-02T24:00Z',
    '2015-03-02T10:60Z',
    '2015-02-30T10:00Z',
    '2015-03-02 10:05Z',
    '2015-03-02T10:05+0500',
    '2015-03-02T10:05:00+25:00',
  ])('refuse %s', (text) => {
    expect(isDateTime(text)).toBe(false)
  })

  it('belong to the day that it is in Pakistan', () => {
    expect(localDate('2015-11-30T18:59:59Z')).toBe('2015-11-30')
    expect(localDate('2015-11-30T19:00:00Z')).toBe('2015-12-01')
    expect(localDate('2015-12-01T00:00+05:00')).toBe('2015-12-01')
  })

  it('come back from their text', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(300, 0, -210, 345), (at, offset) => {
        expect(isDateTime(formatInstant(at, offset))).toBe(true)
        expect(instant(formatInstant(at, offset))).toBe(at)
      }),
    )
  })

  it('are where the language puts them, whatever their precision, offset and year', () => {
    const texts = fc
      .tuple(
        fc.integer({ min: Date.parse('0001-01-02T00:00Z'), max: Date.parse('9999-12-30T00:00Z') }),
        fc.constantFrom(16, 19, 21, 23),
        fc.constantFrom('Z', '+05:00', '-03:30', '+14:00', '-00:01'),
      )
      .map(([at, length, offset]) => new Date(at).toISOString().slice(0, length) + offset)
    fc.assert(
      fc.property(texts, (text) => {
        expect(isDateTime(text)).toBe(true)
        expect(instant(text)).toBe(Date.parse(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('lie within the span of their local day, month and year', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const day = localDate(formatInstant(at))
        for (const date of [day, day.slice(0, 7), day.slice(0, 4)]) {
          const { start, end } = spanOf(date)
          expect(start <= at && at < end).toBe(true)
        }
      }),
    )
  })

  it('span a day of 24 hours that starts at local midnight', () => {
    expect(spanOf('2015-03-02')).toEqual({ start: Date.parse('2015-03-01T19:00Z'), end: Date.parse('2015-03-02T19:00Z') })
    expect(startOfDay('2015-03-02')).toBe(Date.parse('2015-03-01T19:00Z'))
    expect(spanOf('2015-03-02T10:00+05:00')).toEqual({ start: Date.parse('2015-03-02T05:00Z'), end: Date.parse('2015-03-02T05:00Z') + 1 })
  })
})
