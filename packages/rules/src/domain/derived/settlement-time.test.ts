import { describe, expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { settlementTimeFacts } from './settlement-time.ts'

const read = (agreedOn: unknown, confirmedOn: unknown) => readFact(settlementTimeFacts, 'settlement.threeDaysToThink', { agreedOn, confirmedOn })

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

describe('the first check after a settlement', () => {
  const first = (...doneAts: unknown[]) =>
    readFact(
      settlementTimeFacts,
      'settlement.firstCheckDoneAt',
      { settlementId: 's' },
      {
        followUps: [
          ...doneAts.map((doneAt) => ({ purposeCode: 'settlementCheck', subjectRef: 's', doneAt })),
          { purposeCode: 'settlementCheck', subjectRef: 'other', doneAt: '2015-01-01T10:00:00+05:00' },
        ],
      },
    )

  it('is the earliest that was done', () => {
    expect(first('2015-05-01T10:00:00+05:00', '2015-04-01T10:00:00+05:00', null)).toBe('2015-04-01T10:00:00+05:00')
  })

  it('is not told where a check of which nothing is written down may have been the first', () => {
    expect(first('2015-05-01T10:00:00+05:00', undefined)).toBeUndefined()
  })

  it('is recorded as not done, or not recorded', () => {
    expect(first(null, null)).toBeNull()
    expect(first(null, undefined)).toBeUndefined()
    expect(first()).toBeUndefined()
  })
})
