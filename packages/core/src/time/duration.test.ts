import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { durationMilliseconds, formatDuration, IsoDuration, isWholeDays } from './duration.ts'

describe('durations', () => {
  it.each([
    ['PT2H', 7_200_000],
    ['P3D', 259_200_000],
    ['P2W', 1_209_600_000],
    ['P1DT1H1M1S', 90_061_000],
    ['PT0S', 0],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(IsoDuration.safeParse(text).success).toBe(true)
    expect(durationMilliseconds(text)).toBe(milliseconds)
  })

  it.each(['', 'P', 'PT', 'P1DT', 'P1M', 'P1Y', '2H', 'PT1.5H', '-PT1H'])('refuse %j', (text) => {
    expect(IsoDuration.safeParse(text).success).toBe(false)
  })

  it('count whole days only when no hours are written', () => {
    expect([isWholeDays('P3D'), isWholeDays('PT72H')]).toEqual([true, false])
  })

  it('come back from their text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (seconds) => {
        expect(durationMilliseconds(formatDuration(seconds * 1000))).toBe(seconds * 1000)
        expect(IsoDuration.safeParse(formatDuration(seconds * 1000)).success).toBe(true)
      }),
    )
  })

  it('are written with a minus when they are negative', () => {
    expect(formatDuration(-90_000_000)).toBe('-P1DT1H')
    expect(formatDuration(-1)).toBe('PT0S')
  })
})
