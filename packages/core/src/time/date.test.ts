import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, daysBetween, daysInMonth, dayNumber, firstDay, isIsoDate, isPartialDate, lastDay } from './date.ts'

const day = fc.integer({ min: -20_000, max: 40_000 }).map((number) => addDays('1970-01-01', number))
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))

describe('dates', () => {
  it.each(['2015', '2015-03', '2015-03-02', '2024-02-29', '2000-02-29', '2015-12-31'])('take %s', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '',
    '15',
    '2015-',
    '2015-00',
    '2015-13',
    '2015-3',
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-03-00',
    '2015-03-02T00:00Z',
    '2015/03/02',
    '۲۰۱۵',
    ' 2015',
    '2015\n',
  ])('refuse %j', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  it('are whole days only when they are written in full', () => {
    expect([isIsoDate('2015-03-02'), isIsoDate('2015-03'), isIsoDate('2015')]).toEqual([true, false, false])
  })

  it('know the length of February', () => {
    expect([2015, 2016, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('always lie between the first and the last day that they can mean', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(isIsoDate(firstDay(date)) && isIsoDate(lastDay(date))).toBe(true)
        expect(firstDay(date) <= lastDay(date)).toBe(true)
        expect([firstDay(date).slice(0, date.length), lastDay(date).slice(0, date.length)]).toEqual([date, date])
        expect(addDays(lastDay(date), 1).startsWith(date)).toBe(false)
      }),
    )
  })

  it('add and count days the same way round', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
        expect(dayNumber(addDays(from, days))).toBe(dayNumber(from) + days)
      }),
    )
  })
})
