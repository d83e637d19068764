import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { definition, protectedResults, visits, WOMEN } from '../../testing/desk-visits.ts'
import type { Dhis2Mapping } from './mapping.ts'
import { PERIOD_TYPES } from './mapping.ts'
import { periodAround, periodWith } from './period.ts'
import { toAdx } from './to-adx.ts'
import { toDhis2 } from './to-dhis2.ts'

const women = definition('women', {
  measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', where: WOMEN },
  parts: { visits: { type: 'count', of: 'deskContact' } },
  disaggregateBy: [
    ['district', 'quarter'],
    ['quarter', 'sex'],
  ],
})
const records = [
  ...visits(40, 'female'),
  ...visits(30, 'male'),
  ...visits(20, 'female', '2014-05-03', 'pk-kp-mardan'),
  ...visits(3, 'female', '2014-08-03', 'pk-kp-mardan'),
  ...visits(25, 'female', '2014-08-03'),
]
const results = protectedResults([women], records)

const mapping: Dhis2Mapping = {
  orgUnit: 'ImspTQPwCqd',
  orgUnits: { 'pk-kp-swat': 'SwatSwatSwa', 'pk-kp-mardan': 'MardanMarda' },
  periodType: 'quarter',
  dataSet: 'DESKS',
  dataElements: [
    { figure: 'women', dataElement: 'womenwomen1', by: ['district', 'quarter'] },
    { figure: 'women/visits', dataElement: 'visitsvisi1', by: ['quarter', 'sex'] },
  ],
  categoryOptionCombos: [
    { at: { sex: 'female' }, id: 'female00001' },
    { at: { sex: 'male' }, id: 'male0000001' },
  ],
  categories: { sex: { code: 'SEX', options: { female: 'F', male: 'M' } } },
}
const codes = (made: E.Either<readonly { readonly code: string }[], unknown>): readonly string[] => (E.isLeft(made) ? made.left.map(({ code }) => code) : [])

describe('toDhis2', () => {
  it('gives values by place, period and category, and leaves out and counts what is suppressed', () => {
    const { payload, leftOut } = getOrThrow(toDhis2(results, mapping))
    expect(payload.dataValues).toContainEqual({ dataElement: 'womenwomen1', period: '2014Q1', orgUnit: 'SwatSwatSwa', value: '40' })
    expect(payload.dataValues).toContainEqual({
      dataElement: 'visitsvisi1',
      period: '2014Q1',
      orgUnit: 'ImspTQPwCqd',
      categoryOptionCombo: 'male0000001',
      value: '30',
    })
    expect(leftOut.suppressed).toBeGreaterThan(0)
    expect(JSON.stringify(payload)).not.toContain('"3"')
    expect(JSON.stringify(payload)).not.toContain('"0"')
  })

  it('sends a count from the start on for its last period, and the counts of a quotient', () => {
    const share = definition('share', {
      unit: 'percent',
      measure: { type: 'ratio', numerator: { type: 'count', of: 'deskContact', where: WOMEN }, denominator: { type: 'count', of: 'deskContact' } },
    })
    const dataElements: Dhis2Mapping['dataElements'] = [
      { figure: 'share', dataElement: 'above', of: 'numerator', cumulative: true },
      { figure: 'share', dataElement: 'base', of: 'denominator', cumulative: true },
    ]
    const { payload } = getOrThrow(toDhis2(protectedResults([share], records), { ...mapping, dataElements }))
    expect(payload.dataValues.map(({ dataElement, period, value }) => [dataElement, period, value])).toEqual([
      ['above', '2014Q4', '88'],
      ['base', '2014Q4', '118'],
    ])
  })

  it.each([
    ['a figure without a data element', { dataElements: mapping.dataElements.slice(0, 1) }, 'indicators/unmapped'],
    ['a figure that is not there', { leaveOut: ['womn'] }, 'indicators/unmapped'],
    ['a place without a unit', { orgUnits: { 'pk-kp-swat': 'SwatSwatSwa' } }, 'indicators/unmapped'],
    ['a row without a combination', { categoryOptionCombos: [] }, 'indicators/unmapped'],
    [
      'a breakdown that was not calculated',
      { dataElements: [{ figure: 'women', dataElement: 'x', by: ['month'] }], leaveOut: ['women/visits'] },
      'indicators/unmapped',
    ],
    ['days that are no such period', { dataElements: [{ figure: 'women', dataElement: 'x' }], leaveOut: ['women/visits'] }, 'indicators/no-period'],
    ['a key it does not know', { dataElement: [] }, 'core/unknown-key'],
    [
      'two numbers of one key',
      {
        dataElements: [
          { figure: 'women', dataElement: 'x', cumulative: true },
          { figure: 'women/visits', dataElement: 'x', cumulative: true },
        ],
      },
      'indicators/same-key',
    ],
  ])('refuses %s', (_, changes, code) => {
    expect(codes(toDhis2(results, { ...mapping, ...changes }))).toContain(code)
  })

  it('refuses a row of no known period', () => {
    const undated = visits(20, 'female').map((visit) => ({ ...visit, occurredAt: '2014' }))
    const quarterly = protectedResults([definition('quarterly', { disaggregateBy: ['quarter'] })], [...records, ...undated])
    const dataElements = [{ figure: 'quarterly', dataElement: 'quarterqua1', by: ['quarter'] }]
    expect(codes(toDhis2(quarterly, { orgUnit: 'ImspTQPwCqd', periodType: 'quarter', dataElements }))).toEqual(['indicators/no-span'])
  })

  it('sends weeks, from a breakdown by week', () => {
    const weekly = protectedResults([definition('weekly', { disaggregateBy: ['week'] })], records)
    const made = toDhis2(weekly, { orgUnit: 'ImspTQPwCqd', periodType: 'week', dataElements: [{ figure: 'weekly', dataElement: 'weekweek001', by: ['week'] }] })
    expect(getOrThrow(made).payload.dataValues).toEqual([
      { dataElement: 'weekweek001', period: '2014W6', orgUnit: 'ImspTQPwCqd', value: '70' },
      { dataElement: 'weekweek001', period: '2014W18', orgUnit: 'ImspTQPwCqd', value: '20' },
      { dataElement: 'weekweek001', period: '2014W31', orgUnit: 'ImspTQPwCqd', value: '28' },
    ])
  })

  it('sends nothing that is left out on purpose', () => {
    const { payload } = getOrThrow(toDhis2(results, { ...mapping, dataElements: mapping.dataElements.slice(0, 1), leaveOut: ['women/visits'] }))
    expect(payload.dataValues.every(({ dataElement }) => dataElement === 'womenwomen1')).toBe(true)
    const others = getOrThrow(toDhis2(results, { ...mapping, dataElements: mapping.dataElements.slice(0, 1), leaveOut: 'all-others' }))
    expect(others.payload).toEqual(payload)
  })
})

describe('toAdx', () => {
  const options = { exportedAt: '2015-01-15T09:00:00Z' }

  it('groups values by place and period, each category under its own name', () => {
    const { xml, leftOut } = getOrThrow(toAdx(results, mapping, options))
    expect(xml).toContain('<adx xmlns="urn:ihe:qrph:adx:2015" exported="2015-01-15T09:00:00Z">')
    expect(xml).toContain('<group orgUnit="ImspTQPwCqd" period="2014-01-01/P3M" dataSet="DESKS">')
    expect(xml).toContain('<dataValue dataElement="visitsvisi1" SEX="M" value="30"/>')
    expect(xml).not.toContain('value="3"')
    expect(leftOut).toEqual(getOrThrow(toDhis2(results, mapping)).leftOut)
  })

  it.each([
    ['no data set', { dataSet: undefined }, 'indicators/unmapped'],
    ['a label without an option', { categories: { sex: { code: 'SEX', options: { male: 'M' } } } }, 'indicators/unmapped'],
    ['a code that XML does not allow', { categories: { sex: { code: 'SEX OF', options: {} } } }, 'core/bad-format'],
  ])('refuses %s', (_, changes, code) => {
    expect(codes(toAdx(results, { ...mapping, ...changes }, options))).toContain(code)
  })
})

describe('periods', () => {
  it.each([
    ['week', '2015-03-08', '2015W10', '2015-03-02/P7D'],
    ['week', '2014-12-29', '2015W1', '2014-12-29/P7D'],
    ['month', '2015-11-30', '201511', '2015-11-01/P1M'],
    ['quarter', '2015-12-31', '2015Q4', '2015-10-01/P3M'],
    ['sixMonth', '2015-06-30', '2015S1', '2015-01-01/P6M'],
    ['year', '2015-01-01', '2015', '2015-01-01/P1Y'],
    ['financialJuly', '2015-06-30', '2014July', '2014-07-01/P1Y'],
    ['financialApril', '2015-04-01', '2015April', '2015-04-01/P1Y'],
    ['financialOct', '2015-09-30', '2014Oct', '2014-10-01/P1Y'],
  ] as const)('%s around %s is %s', (type, day, name, adx) => {
    expect(periodAround(type, day)).toMatchObject({ name, adx })
  })

  it('a period holds the day it was asked for, and is found by its own days alone', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_TYPES), day, (type, date) => {
        const period = periodAround(type, date)
        expect(period.first <= date && date <= period.last).toBe(true)
        expect(periodWith(type, period, false)).toEqual(period)
        expect(periodWith(type, { ...period, first: '1999-01-01' }, false)).toBeUndefined()
        expect(periodWith(type, { ...period, first: '1999-01-01' }, true)).toEqual(period)
      }),
    )
  })
})
