import { describe, expect, it } from 'vitest'

import { settlementTimeFacts } from './settlement-time.ts'

const read = (agreedOn: unknown, confirmedOn: unknown): unknown => settlementTimeFacts[0]?.read({ agreedOn, confirmedOn }, {})

describe('three days to think it over', () => {
  it.each([
    ['2015-03-09', '2015-03-11', false],
    ['2015-03-09', '2015-03-12', true],
    ['2015-03-09', '2015-03-13', true],
    ['2015-02-27', '2015-03-02', true],
  ])('agreed on %s, confirmed on %s: %s', (agreedOn, confirmedOn, answer) => {
    expect(read(agreedOn, confirmedOn)).toBe(answer)
  })

  it('are not known while one of the days is not, or is not exact', () => {
    expect(read('2015-03-09', null)).toBeUndefined()
    expect(read(undefined, '2015-03-12')).toBeUndefined()
    expect(read('2015-03', '2015-03-12')).toBeUndefined()
  })
})
