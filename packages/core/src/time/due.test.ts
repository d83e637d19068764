import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatInstant, instant, localDate, startOfDay } from './date-time.ts'
import { addDays } from './date.ts'
import { dueAt, isOverdue } from './due.ts'
import { durationMilliseconds, formatDuration } from './duration.ts'

const HOUR = 3_600_000
const seconds = fc.integer({ min: Date.parse('1990-01-01') / 1000, max: Date.parse('2035-01-01') / 1000 })
const moments = fc.tuple(seconds, fc.constantFrom(300, 0, -210, 345)).map(([at, offset]) => formatInstant(at * 1000, offset))
const durations = fc.integer({ min: 0, max: 100_000_000 }).map((length) => formatDuration(length * 1000))

describe('dueAt', () => {
  it.each([
    ['2015-03-02T23:00+05:00', 'PT2H', '2015-03-03T01:00:00+05:00', 'over local midnight'],
    ['2015-03-02T18:59Z', 'PT1M', '2015-03-03T00:00:00+05:00', 'onto local midnight, though in UTC it is still the day before'],
    ['2015-12-31T23:59+05:00', 'PT24H', '2016-01-01T23:59:00+05:00', 'over the end of the year'],
    ['2016-02-28T10:00+05:00', 'P1D', '2016-02-29T10:00:00+05:00', 'onto 29 February'],
    ['2015-03-06T16:00+05:00', 'PT72H', '2015-03-09T16:00:00+05:00', 'over a weekend: hours are not office hours'],
  ])('%s and %s is %s: %s', (from, within, expected) => {
    expect(dueAt(from, within)).toBe(expected)
  })

  it('always lies exactly the length of the limit after its start, however either is written', () => {
    fc.assert(
      fc.property(moments, durations, (from, within) => {
        expect(instant(dueAt(from, within)) - instant(from)).toBe(durationMilliseconds(within))
        expect(dueAt(from, within)).toBe(dueAt(formatInstant(instant(from), 0), within))
        expect(instant(dueAt(from, within, 0))).toBe(instant(dueAt(from, within)))
      }),
    )
  })

  it('adds up: two limits one after the other end where their sum ends', () => {
    fc.assert(
      fc.property(moments, durations, durations, (from, first, second) => {
        expect(dueAt(dueAt(from, first), second)).toBe(dueAt(from, formatDuration(durationMilliseconds(first) + durationMilliseconds(second))))
      }),
    )
  })

  it('of whole days falls that many local days later, at the same time of day', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 2000 }), (from, days) => {
        const due = dueAt(from, `P${days}D`)
        expect(localDate(due)).toBe(addDays(localDate(from), days))
        expect(instant(due) - startOfDay(localDate(due))).toBe(instant(from) - startOfDay(localDate(from)))
      }),
    )
  })
})

describe('isOverdue', () => {
  it.each<[from: string | null | undefined, within: string, at: string, expected: boolean | undefined, why: string]>([
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T12:00+05:00', false, 'the last moment is in time'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T12:00:00.001+05:00', true, 'a millisecond later is not'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T07:00Z', false, 'the same moment in UTC'],
    ['2015-03-02', 'PT2H', '2015-03-02T02:00+05:00', false, 'two hours into the day'],
    ['2015-03-02', 'PT2H', '2015-03-02T02:01+05:00', undefined, 'later that day, when the hour is not known'],
    ['2015-03-02', 'PT2H', '2015-03-03T01:59+05:00', undefined, 'up to two hours after the day'],
    ['2015-03-02', 'PT2H', '2015-03-03T02:00+05:00', true, 'after that'],
    ['2015', 'P30D', '2015-06-01T10:00+05:00', undefined, 'some day of the year'],
    ['2015', 'P30D', '2016-02-01T10:00+05:00', true, 'a month after the year'],
    [undefined, 'PT2H', '2015-03-02T10:00+05:00', undefined, 'a start that is not recorded'],
    [null, 'PT2H', '2015-03-02T10:00+05:00', undefined, 'a start that did not happen'],
  ])('of %s within %s at %s is %s: %s', (from, within, at, expected) => {
    expect(isOverdue(from, within, at)).toBe(expected)
  })

  it('never turns back as time goes on', () => {
    const order = [false, undefined, true]
    fc.assert(
      fc.property(moments, fc.constantFrom(4, 7, 10, 40), durations, moments, fc.nat(5_000_000), (from, length, within, at, more) => {
        const start = length === 40 ? from : localDate(from).slice(0, length)
        const later = formatInstant(instant(at) + more * 1000)
        expect(order.indexOf(isOverdue(start, within, later))).toBeGreaterThanOrEqual(order.indexOf(isOverdue(start, within, at)))
      }),
    )
  })
})

describe('the local day', () => {
  it('changes at local midnight and at no other moment', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const midnight = startOfDay(localDate(moment))
        expect([
          localDate(formatInstant(midnight - 1000, 0)),
          localDate(formatInstant(midnight, 0)),
          localDate(formatInstant(midnight + 24 * HOUR - 1000, 0)),
        ]).toEqual([addDays(localDate(moment), -1), localDate(moment), localDate(moment)])
      }),
    )
  })

  it('is that of UTC for nineteen hours, and the next one for five', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const utc = new Date(instant(moment)).toISOString()
        expect(localDate(moment)).toBe(addDays(utc.slice(0, 10), Number(utc.slice(11, 13)) >= 19 ? 1 : 0))
      }),
    )
  })
})
