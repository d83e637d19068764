import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { RETENTION_CLASS } from '../code-list/common.ts'
import { addDays, isIsoDate } from '../time/date.ts'
import type { RetentionClass } from './retention.ts'
import { RETENTION_YEARS, retentionDates } from './retention.ts'

describe('retentionDates', () => {
  it.each([
    ['serviceCase', '2015-03-02', '2018-03-02', null],
    ['vault', '2015-03-02', null, '2016-03-02'],
    ['vault', '2016-02-29', null, '2017-02-28'],
    ['eventCount', '2012-02-29', null, '2022-02-28'],
    ['public', '2015-03-02', null, null],
    ['statutoryCase', '2015-03-02', undefined, undefined],
    ['vault', '2015', null, '2016-12-31'],
  ] as const)('of %s, closed %s: redacted %s, erased %s', (retentionClass, closedOn, redactOn, eraseOn) => {
    expect(retentionDates({ retentionClass }, closedOn)).toEqual({ redactOn, eraseOn })
  })

  it('are not known while the record is open, or when it has no class', () => {
    expect(retentionDates({ retentionClass: 'serviceCase' }, undefined)).toEqual({ redactOn: undefined, eraseOn: null })
    expect(retentionDates({}, '2015-03-02')).toEqual({ redactOn: undefined, eraseOn: undefined })
  })

  it('follow the periods of a deployment', () => {
    const years = { ...RETENTION_YEARS, statutoryCase: { redact: 7, erase: 30 } }
    expect(retentionDates({ retentionClass: 'statutoryCase' }, '2015-03-02', years)).toEqual({ redactOn: '2022-03-02', eraseOn: '2045-03-02' })
  })

  it('are days that exist, never before closure', () => {
    const classes = RETENTION_CLASS.codes.map(({ code }) => code)
    fc.assert(
      fc.property(fc.constantFrom<RetentionClass>(...classes), fc.integer({ min: 0, max: 20_000 }), (retentionClass, days) => {
        const closedOn = addDays('1990-01-01', days)
        const { redactOn, eraseOn } = retentionDates({ retentionClass }, closedOn)
        for (const due of [redactOn, eraseOn]) expect(due === null || due === undefined || (isIsoDate(due) && due > closedOn)).toBe(true)
      }),
    )
  })
})
