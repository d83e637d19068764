import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { calculate } from '../calculate.ts'
import type { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import { PERIOD_TYPES } from '../export/dhis2/mapping.ts'
import { periodAround } from '../export/dhis2/period.ts'
import { toAdx } from '../export/dhis2/to-adx.ts'
import { toDhis2 } from '../export/dhis2/to-dhis2.ts'
import { protectResults } from '../protect/protect-results.ts'
import { definition, visits, WOMEN } from '../testing/desk-visits.ts'
import { importAdx } from './import-adx.ts'
import { importDhis2 } from './import-dhis2.ts'
import { reconcile } from './reconcile.ts'

const women = definition('women', {
  measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', where: WOMEN },
  parts: { visits: { type: 'count', of: 'deskContact' } },
  disaggregateBy: [
    ['district', 'quarter'],
    ['quarter', 'sex'],
  ],
})
const results = getOrThrow(calculate([women], [...visits(40, 'female'), ...visits(30, 'male'), ...visits(20, 'female', '2014-05-03', 'pk-kp-mardan')]))
const mapping: Dhis2Mapping = {
  orgUnit: 'Province',
  orgUnits: { 'pk-kp-swat': 'Swat & "Kohistan"', 'pk-kp-mardan': 'Mardan' },
  periodType: 'quarter',
  dataSet: 'DESKS',
  dataElements: [
    { figure: 'women', dataElement: 'women', by: ['district', 'quarter'] },
    { figure: 'women/visits', dataElement: 'visits', by: ['quarter', 'sex'] },
  ],
  categoryOptionCombos: [
    { at: { sex: 'female' }, id: 'F' },
    { at: { sex: 'male' }, id: 'M' },
  ],
  categories: { sex: { code: 'SEX', options: { female: 'F', male: 'M' } } },
}
const exportedAt = '2015-01-15T09:00:00Z'
const message = (values: string, group = 'orgUnit="Province" period="2014-01-01/P3M" dataSet="DESKS"'): string =>
  `<adx xmlns="urn:ihe:qrph:adx:2015" exported="${exportedAt}"><group ${group}>${values}</group></adx>`
const GOOD = '<dataValue dataElement="visits" SEX="F" value="40"/>'

describe('importAdx', () => {
  it('reads back what was sent, the same as from JSON, and the records agree with it', () => {
    const { xml } = getOrThrow(toAdx(protectResults(results), mapping, { exportedAt }))
    const { aggregates, refused } = getOrThrow(importAdx(xml, mapping))
    expect(refused).toEqual([])
    expect(reconcile(aggregates, results).map(({ reconciliationGap }) => reconciliationGap)).toEqual(aggregates.map(() => 0))
    const { payload } = getOrThrow(toDhis2(protectResults(results), mapping))
    const sorted = (all: typeof aggregates): readonly string[] => all.map((one) => JSON.stringify(one)).sort()
    expect(sorted(aggregates)).toEqual(sorted(getOrThrow(importDhis2(payload, mapping)).aggregates))
  })

  it('reads a prefix, a note inside a value and attributes of the group that it does not know', () => {
    const xml = `\uFEFF<?xml version="1.0"?><a:adx xmlns:a="urn:ihe:qrph:adx:2015"><a:group orgUnit="Province" period="2014-01-01/P3M" dataSet="DESKS" completeDate="x">
      <a:dataValue dataElement="visits" SEX="F" value="40"><a:annotation>seen</a:annotation></a:dataValue></a:group></a:adx>`
    expect(getOrThrow(importAdx(xml, mapping)).aggregates).toMatchObject([{ figure: 'women/visits', at: { sex: 'female' }, value: 40 }])
  })

  it('the period of every type leads back to it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_TYPES), day, (periodType, date) => {
        const { adx, first, last } = periodAround(periodType, date)
        const xml = message(GOOD, `orgUnit="Province" period="${adx}" dataSet="DESKS"`)
        expect(getOrThrow(importAdx(xml, { ...mapping, periodType })).aggregates).toMatchObject([{ period: { first, last } }])
      }),
    )
  })

  it.each([
    ['another data element', GOOD.replace('visits', 'girls'), undefined, 'dataElement'],
    ['a category that is not mapped', GOOD.replace('SEX', 'AGE'), undefined, 'categoryOptionCombo'],
    ['an option that is not mapped', GOOD.replace('"F"', '"X"'), undefined, 'categoryOptionCombo'],
    ['no category where there is one', GOOD.replace('SEX="F"', ''), undefined, 'categoryOptionCombo'],
    ['a text', GOOD.replace('40', 'forty'), undefined, 'value'],
    ['another place', GOOD, 'orgUnit="Chitral" period="2014-01-01/P3M" dataSet="DESKS"', 'orgUnit'],
    ['another data set', GOOD, 'orgUnit="Province" period="2014-01-01/P3M" dataSet="FORUMS"', 'dataSet'],
    ['another length', GOOD, 'orgUnit="Province" period="2014-01-01/P1M" dataSet="DESKS"', 'period'],
    ['a day that there is not', GOOD, 'orgUnit="Province" period="2014-02-31/P3M" dataSet="DESKS"', 'period'],
    ['no period', GOOD, 'orgUnit="Province" dataSet="DESKS"', 'period'],
  ])('refuses a value with %s, by its position', (_, value, group, at) => {
    const { aggregates, refused } = getOrThrow(importAdx(message(value, group), mapping))
    expect(aggregates).toEqual([])
    expect(refused).toMatchObject([{ position: 1, issue: { path: [at] } }])
  })

  it.each([
    ['XML that ends too early', '<adx xmlns="urn:ihe:qrph:adx:2015"><group>'],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['no namespace', '<adx><group/></adx>'],
    ['no XML', '{"dataValues": []}'],
    ['nothing', ''],
    ['a value outside a group', `<adx xmlns="urn:ihe:qrph:adx:2015">${GOOD}</adx>`],
    ['a document type', `<!DOCTYPE adx [<!ENTITY a "Amina">]>${message(GOOD)}`],
    ['an entity that nobody declared', message(GOOD.replace('40', '&Amina;'))],
    ['elements without end inside each other', message('<x>'.repeat(100) + '</x>'.repeat(100))],
  ])('refuses %s, with its line and without its text', (_, xml) => {
    const made = importAdx(xml, mapping)
    expect(E.isLeft(made) && made.left).toMatchObject([{ code: 'indicators/bad-adx', path: ['line', expect.any(Number)] }])
    expect(JSON.stringify(made)).not.toContain('Amina')
  })

  it('refuses more values than it would read', () => {
    const made = importAdx(message('<dataValue/>'.repeat(500_001)), mapping)
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/adx-too-large')
  })
})
