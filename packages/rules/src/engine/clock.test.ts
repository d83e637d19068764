import { formatInstant } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { clockText } from './clock-text.ts'
import type { ClockState } from './clock.ts'
import { bestReading, openEnds, readClock, STOPPED } from './clock.ts'

/** A clock as a finding shows it. */
const shown = (...given: Parameters<typeof readClock>) => {
  const reading = readClock(...given)
  return { state: reading.state, ...clockText(reading), overdue: reading.overdue }
}

type Row = [from: string | undefined, within: string, doneAt: string | null | undefined, asOf: string, expected: string, why: string]

describe('readClock (spec 6.1, 6.2, 6.3)', () => {
  it.each([
    ['2024-02-10', 'P10D', '2024-02-20', '2024-03-01', 'satisfied', 'the last day counts'],
    ['2024-02-10', 'P10D', '2024-02-21', '2024-03-01', 'breached', 'one day late'],
    ['2024-02-10', 'P10D', null, '2024-02-20', 'pending', 'not done, and the last day is not over'],
    ['2024-02-10', 'P10D', null, '2024-02-21', 'breached', 'not done, and the last day is over'],
    ['2024-02-10', 'P10D', undefined, '2024-03-01', 'indeterminate', 'nobody recorded whether it was done'],
    [undefined, 'P10D', null, '2024-03-01', 'indeterminate', 'nobody recorded when it began'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T12:00+05:00', '2015-03-03', 'satisfied', 'the last moment counts'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T12:01+05:00', '2015-03-03', 'breached', 'a minute late'],
    ['2015-03-02T10:00+05:00', 'PT2H', null, '2015-03-02T11:59+05:00', 'pending', 'a minute is left'],
    ['2015-03-02T10:00+05:00', 'PT2H', null, '2015-03-02T12:01+05:00', 'breached', 'the time has run out'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02', '2015-03-03', 'indeterminate', 'the day alone does not tell'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-03', '2015-03-04', 'breached', 'the day after is too late at any hour'],
    ['2015-03-02T10:00+05:00', 'P1D', '2015-03-02', '2015-03-04', 'satisfied', 'any hour of the first day is in time'],
    ['2015-03', 'P10D', '2015-03-05', '2015-06-01', 'satisfied', 'in time whichever day of the month it began'],
    ['2015-03', 'P10D', '2015-03-20', '2015-06-01', 'indeterminate', 'in time for some days of the month only'],
    ['2015-03', 'P10D', '2015-04-11', '2015-06-01', 'breached', 'too late whichever day of the month it began'],
    ['2015-03-02T10:00+05:00', 'PT2H', null, '2015-03-02T12:00+05:00', 'pending', 'the last moment is not over'],
    ['2015-03-02T10:00+05:00', 'P1D', '2015-03-03T10:00+05:00', '2015-03-04', 'satisfied', 'a day from a moment ends at that moment'],
    ['2015-03-02T10:00+05:00', 'P1D', '2015-03-03T10:01+05:00', '2015-03-04', 'breached', 'a minute after it'],
    ['2015-03-02', 'PT36H', '2015-03-03T12:00+05:00', '2015-03-05', 'satisfied', 'in time whatever the hour it began'],
    ['2015-03-02', 'PT36H', '2015-03-03T12:01+05:00', '2015-03-05', 'indeterminate', 'in time unless it began in the first hour'],
    ['2015-03-02', 'PT36H', '2015-03-04T11:59+05:00', '2015-03-05', 'indeterminate', 'in time only if it began in the last minute'],
    ['2015-03-02', 'PT36H', '2015-03-04T12:00+05:00', '2015-03-05', 'breached', 'too late whatever the hour it began'],
    ['2024-02-10', 'P10D', '2024-02-20T23:59+05:00', '2024-03-01', 'satisfied', 'any moment of the last day counts'],
    ['2024-02-10', 'P10D', '2024-02-21T00:00+05:00', '2024-03-01', 'breached', 'midnight belongs to the day after'],
    ['2024-02-10', 'P10D', null, '2024-02-21T00:00+05:00', 'breached', 'the last day is over at midnight'],
    ['2015-03-02T22:00+05:00', 'PT2H', '2015-03-03', '2015-03-04', 'indeterminate', 'midnight of that day is the last moment'],
    ['2015-03-02T22:00+05:00', 'PT2H', '2015-03-03T00:00+05:00', '2015-03-04', 'satisfied', 'midnight is the last moment'],
    ['2015-03-02T22:00+05:00', 'PT2H', null, '2015-03-02', 'pending', 'the last moment is not over when the day is'],
    ['2015-03-02', 'PT36H', null, '2015-03-03T12:00+05:00', 'pending', 'not over whatever the hour it began'],
    ['2015-03-02', 'PT36H', null, '2015-03-03T12:01+05:00', 'indeterminate', 'over if it began in the first hour'],
    ['2015-03-02', 'PT36H', null, '2015-03-04T11:59+05:00', 'indeterminate', 'not over if it began in the last minute'],
    ['2015-03-02', 'PT36H', null, '2015-03-04T12:00+05:00', 'breached', 'over whatever the hour it began'],
    ['2015-03', 'P10D', null, '2015-03-11', 'pending', 'not over whichever day it began'],
    ['2015-03', 'P10D', null, '2015-03-12', 'indeterminate', 'over if it began on the first'],
    ['2015-03', 'P10D', null, '2015-03-12T00:00+05:00', 'indeterminate', 'over at midnight if it began on the first'],
    ['2015-03', 'P10D', null, '2015-04-10', 'indeterminate', 'not over if it began on the last'],
    ['2015-03', 'P10D', null, '2015-04-11', 'breached', 'over whichever day it began'],
  ] satisfies Row[])('from %s within %s, done %s, asked on %s: %s, for %s', (...row: Row) => {
    const [from, within, doneAt, asOf, expected] = row
    expect(readClock(from, within, doneAt, asOf).state).toBe(expected)
  })

  it('shows the last day of whole-day clocks and the last moment of others (spec 6.6)', () => {
    expect(shown('2024-02-10', 'P10D', null, '2024-02-19')).toMatchObject({ due: '2024-02-20', left: 'P1D', overdue: false })
    expect(shown('2015-03-02T10:00+05:00', 'PT2H', null, '2015-03-02T13:00+05:00')).toMatchObject({
      due: '2015-03-02T12:00:00+05:00',
      left: '-PT1H',
      overdue: true,
    })
  })

  it('counts from the last day that a start known in part can mean', () => {
    expect(shown('2015-03', 'P10D', null, '2015-04-09')).toMatchObject({ due: '2015-04-10', left: 'P1D' })
    expect(shown('2015-03-02', 'PT36H', null, '2015-03-04T11:00+05:00')).toMatchObject({ due: '2015-03-04T12:00:00+05:00', left: 'PT1H' })
  })

  it('has no time left and nothing overdue once it was done, in time or not, or at the last moment', () => {
    expect(shown('2024-02-10', 'P10D', '2024-02-20', '2024-03-01')).toEqual({ state: 'satisfied', due: '2024-02-20', left: null, overdue: false })
    expect(shown('2024-02-10', 'P10D', '2024-02-21', '2024-03-01')).toEqual({ state: 'breached', due: '2024-02-20', left: null, overdue: false })
    expect(shown('2015-03-02T10:00+05:00', 'PT2H', null, '2015-03-02T12:00+05:00')).toMatchObject({ left: 'PT0S', overdue: false })
  })

  it.each([
    ['the time is not known', '2024-02-10', undefined, '2024-03-01'],
    ['the day of asking is none', '2024-02-10', 'P10D', undefined],
    ['it never began', null, 'P10D', '2024-03-01'],
  ] as const)('does not run when %s (spec 6.7)', (_, from, within, asOf) => {
    expect(shown(from, within, null, asOf)).toEqual({ state: 'indeterminate', due: null, left: null, overdue: false })
  })

  it('takes a day of asking for its end on the local calendar', () => {
    const left = (asOf: string) => shown('2015-03-02T10:00+05:00', 'P2D', null, asOf).left
    expect([left('2015-03-02'), left('2015-03-02T19:00Z'), left('2015-03-03T00:00+05:00')]).toEqual(['P1DT10H', 'P1DT10H', 'P1DT10H'])
  })

  it('always agrees with every moment that the ends can mean (spec 6.5)', () => {
    const hours = fc.integer({ min: 0, max: 100 }).map((hour) => formatInstant(Date.parse('2015-03-01T00:00+05:00') + hour * 3_600_000))
    const coarse = fc.constantFrom('2015-03-01', '2015-03-02', '2015-03-03', '2015-03-04', '2015-03-05')
    const within = fc.constantFrom('PT0S', 'PT1H', 'PT24H', 'P1D', 'P2D', 'PT36H')
    const momentsOf = (day: string) => Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, '0')}:00+05:00`)
    fc.assert(
      fc.property(fc.oneof(hours, coarse), within, coarse, (from, length, day) => {
        const { state } = readClock(from, length, day, '2015-06-01')
        const exact = momentsOf(day).map((moment) => readClock(from, length, moment, '2015-06-01').state)
        if (state !== 'indeterminate') expect(new Set(exact)).toEqual(new Set([state]))
      }),
    )
  })

  it('is met by the best of several ways', () => {
    const best = (...states: ClockState[]) => bestReading(states.map((state) => ({ ...STOPPED, state })))?.state
    expect([
      best('breached', 'satisfied'),
      best('indeterminate', 'satisfied'),
      best('pending', 'indeterminate'),
      best('breached', 'pending'),
      best('breached'),
      best(),
    ]).toEqual(['satisfied', 'satisfied', 'indeterminate', 'pending', 'breached', undefined])
  })

  it('marks a duty overdue even when nobody recorded whether it was done (spec 6.4)', () => {
    expect(shown('2024-02-10', 'P10D', undefined, '2024-03-01')).toMatchObject({ state: 'indeterminate', overdue: true })
  })
})

type EndsRow = [from: string, within: string, doneAt: string | null | undefined, expected: { from: boolean; doneAt: boolean }, why: string]

describe('openEnds (spec 6.5)', () => {
  it.each([
    ['2014-03-09', 'P90D', undefined, { from: false, doneAt: true }, 'the day is exact enough where days are counted'],
    ['2014-03', 'P90D', undefined, { from: true, doneAt: true }, 'a month is not'],
    ['2014-03-09', 'PT2H', undefined, { from: true, doneAt: true }, 'where hours are counted a day is not'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02', { from: false, doneAt: true }, 'the hour of that day decides'],
    ['2015-03', 'P10D', '2015-03-20', { from: true, doneAt: false }, 'the day it was done is exact enough, the month it began is not'],
    ['2015-03-02', 'P10D', '2015-03', { from: false, doneAt: true }, 'the day of that month decides'],
    ['2015-03-02', 'P10D', '2015', { from: false, doneAt: true }, 'the day of that year decides'],
    ['2015-03-02', 'P10D', '2015-03-20', { from: false, doneAt: false }, 'too late'],
    ['2015-03', 'P10D', null, { from: true, doneAt: false }, 'not done, and the day it began is missing'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T11:00+05:00', { from: false, doneAt: false }, 'both are moments'],
    ['2015-03-02', 'PT36H', '2015-03-03T18:00+05:00', { from: true, doneAt: false }, 'the hour it began decides'],
    ['2015-03-02', 'PT36H', '2015-03-03', { from: true, doneAt: true }, 'both hours decide'],
    ['2015-03-02T10:00+05:00', 'P1D', '2015-03-03', { from: false, doneAt: true }, 'the hour of the last day decides'],
    ['2015-03-02T10:00+05:00', 'PT2H', '2015-03-03', { from: false, doneAt: false }, 'the next day is too late'],
    ['2015-03-02T10:00+05:00', 'P1D', '2015-03-02', { from: false, doneAt: false }, 'the first day is in time'],
    ['2015-03-01', 'PT24H', '2015-03-03', { from: true, doneAt: false }, 'the third day is too late'],
    ['2015-02', 'P27D', '2015-02', { from: true, doneAt: false }, 'the whole month is in time'],
  ] satisfies EndsRow[])('from %s within %s, done %s: %o, for %s', (...row: EndsRow) => {
    const [from, within, doneAt, expected] = row
    expect(openEnds(from, within, doneAt)).toEqual(expected)
  })

  it('always leaves an end open when the state is indeterminate, and none when it is settled', () => {
    const day = fc.constantFrom('2015', '2015-03', '2015-03-01', '2015-03-10', '2015-03-11T12:00+05:00')
    fc.assert(
      fc.property(day, fc.constantFrom('P10D', 'PT36H'), fc.option(day, { nil: undefined }), (from, within, doneAt) => {
        const open = openEnds(from, within, doneAt)
        const { state } = readClock(from, within, doneAt, '2016-12-31')
        if (state === 'indeterminate') expect(open.from || open.doneAt).toBe(true)
        else expect(state === 'satisfied' || state === 'breached').toBe(true)
      }),
    )
  })
})
