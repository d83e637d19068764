import { describe, expect, it } from 'vitest'

import { durationText } from './duration-text.ts'

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
  ])('%s is %s', (duration, words) => {
    expect(durationText(duration)).toBe(words)
  })
})
