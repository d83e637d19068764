import { describe, expect, it } from 'vitest'

import { durationText, momentText } from './duration-text.ts'

describe('a length of time in words', () => {
  it.each([
    ['P1D', '1 day'],
    ['P90D', '90 days'],
    ['PT1H', '1 hour'],
    ['P1DT2H5M', '1 day, 2 hours and 5 minutes'],
    ['P2W', '2 weeks'],
    ['P1M', '1 month'],
    ['PT1M', '1 minute'],
    ['PT0S', 'no time'],
    ['P0D', 'the same day'],
    ['P1Y2M', '1 year and 2 months'],
    ['PT1S', '1 second'],
    ['PT1.5S', '1.5 seconds'],
    ['-PT5M', '5 minutes'],
    ['P10Y10M10W10DT10H10M10S', '10 years, 10 months, 10 weeks, 10 days, 10 hours, 10 minutes and 10 seconds'],
    ['law.timeToClose', 'no time'],
    ['in P1D', 'no time'],
    ['P1D and more', 'no time'],
  ])('%s is %s', (duration, words) => {
    expect(durationText(duration)).toBe(words)
  })
})

describe('a moment as people read it', () => {
  it.each([
    ['2015-10-05T11:00:00+05:00', '2015-10-05 11:00'],
    ['2015-10-05T11:00+05:00', '2015-10-05 11:00'],
    ['2015-10-05T11:00:00.250+0500', '2015-10-05 11:00'],
    ['2015-10-05T06:00Z', '2015-10-05 06:00'],
    ['2015-10-05T06:00', '2015-10-05 06:00'],
    ['2015-10-05', '2015-10-05'],
    ['2015-10-05T06:00Z or so', '2015-10-05T06:00Z or so'],
  ])('%s is %s', (moment, words) => {
    expect(momentText(moment)).toBe(words)
  })
})
