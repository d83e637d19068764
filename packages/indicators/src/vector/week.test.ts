import { addDays, daysBetween } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mondayOf, mondayOfWeek, weekOf } from './week.ts'

describe('weeks', () => {
  it.each([
    ['2015-03-02', '2015-W10'],
    ['2015-03-08', '2015-W10'],
    ['2015-03-09', '2015-W11'],
    ['2014-12-28', '2014-W52'],
    ['2014-12-29', '2015-W01'],
    ['2016-01-03', '2015-W53'],
    ['2016-01-04', '2016-W01'],
    ['1969-12-29', '1970-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })

  it.each(['2014-W53', '2015-W54', '2015-W00', '2015W10', '2015-10'])('%s is none', (week) => {
    expect(mondayOfWeek(week)).toBeUndefined()
  })

  it('always hold seven days that have the same name, and the next day has another', () => {
    const day = fc.integer({ min: -10_000, max: 40_000 }).map((number) => addDays('1970-01-01', number))
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(date)
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, date)).toBeLessThan(7)
        expect([weekOf(monday), weekOf(addDays(monday, 6)), mondayOfWeek(weekOf(date))]).toEqual([weekOf(date), weekOf(date), monday])
        expect(weekOf(addDays(monday, 7))).not.toBe(weekOf(date))
      }),
    )
  })
})
