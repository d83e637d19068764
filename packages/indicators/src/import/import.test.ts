import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { calculate } from '../calculate.ts'
import { csvText } from '../export/csv.ts'
import type { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import { PERIOD_TYPES } from '../export/dhis2/mapping.ts'
import { periodAround, periodNamed } from '../export/dhis2/period.ts'
import { toDhis2 } from '../export/dhis2/to-dhis2.ts'
import { protectResults } from '../protect/protect-results.ts'
import { definition, visits, WOMEN } from '../testing/desk-visits.ts'
import { csvImporter } from './import-csv.ts'
import { importDhis2 } from './import-dhis2.ts'
import type { CsvMapping } from './mapping.ts'
import { reconcile } from './reconcile.ts'
import { balanceOf, withGap } from './returns.ts'

async function* chunks(text: string): AsyncGenerator<string> {
  yield text
}

interface Taken {
  readonly records: readonly ProgrammeRecord[]
  readonly refused: readonly { readonly line: number; readonly issues: Issues }[]
}

const take = async (mapping: object, text: string): Promise<Taken> => {
  const records: ProgrammeRecord[] = []
  const refused: { line: number; issues: Issues }[] = []
  for await (const batch of getOrThrow(csvImporter(mapping))(chunks(text), { refused: (line, issues) => refused.push({ line, issues }) }))
    records.push(...batch)
  return { records, refused }
}
const told = ({ refused }: Taken): readonly string[] =>
  refused.flatMap(({ line, issues }) => issues.map(({ path, code }) => `${line} ${String(path[0] ?? '')} ${code}`))

const mapping: CsvMapping = {
  kind: 'deskContact',
  isSynthetic: true,
  idPrefix: 'mardan-2014-',
  columns: {
    Sex: { field: 'visitorSexCode', codes: { F: 'female', M: 'male', '-': null } },
    'Date of visit': { field: 'occurredAt', date: 'day-month-year', time: '12:00+05:00' },
    Minutes: { field: 'waitMinutes' },
    Remarks: null,
  },
  constants: { areaId: 'pk-kp-mardan' },
}
const HEAD = 'Sex,Date of visit,Minutes,Remarks\n'

describe('csvImporter', () => {
  it('makes records: codes, dates and constants as the mapping says, and nothing of what is left out', async () => {
    const { records, refused } = await take(mapping, `${HEAD}F,3/2/2014,15,"Amina, again"\n-,03.02.2014,,\n`)
    expect(refused).toEqual([])
    expect(records).toMatchObject([
      { contactId: 'mardan-2014-2', visitorSexCode: 'female', occurredAt: '2014-02-03T12:00+05:00', waitMinutes: 15, areaId: 'pk-kp-mardan' },
      { contactId: 'mardan-2014-3', occurredAt: '2014-02-03T12:00+05:00' },
    ])
    expect(records[1]).not.toHaveProperty('visitorSexCode')
    expect(JSON.stringify(records)).not.toContain('Amina')
  })

  it('refuses a row with its line, the heading of its column and the reason, without what stands in it', async () => {
    const taken = await take(mapping, `${HEAD}X,3/2/2014,15,\nF,31/2/2014,15,\nF,3/2/14,15,\nF,41673,15,\nF,3/2/2014,soon,\nF,3/2/2014\nM,3/2/2014,9,\n`)
    expect(told(taken)).toEqual([
      '2 Sex indicators/import-code',
      '3 Date of visit indicators/import-date',
      '4 Date of visit indicators/import-date',
      '5 Date of visit indicators/import-date',
      '6 Minutes core/wrong-type',
      '7  indicators/import-width',
    ])
    expect(taken.records).toHaveLength(1)
    expect(JSON.stringify(taken.refused)).not.toMatch(/31\/2|41673|soon/)
  })

  it('reads nothing under headings that are not those of the mapping', async () => {
    const taken = await take(mapping, 'Sex,Day,Minutes,Remarks\nF,3/2/2014,15,\n')
    expect(told(taken)).toEqual(['1 Day indicators/import-heading', '1 Date of visit indicators/import-heading'])
    expect(taken.records).toEqual([])
  })

  it.each([
    ['a kind', { kind: 'deskContacts' }, 'indicators/import-kind'],
    ['a field', { columns: { Sex: { field: 'visitorSex' } } }, 'indicators/import-field'],
    [
      'a field that follows from others',
      { kind: 'settlement', idPrefix: 's-', columns: { Girl: { field: 'womanGiven' } }, constants: {} },
      'indicators/import-field',
    ],
    ['a field twice', { constants: { waitMinutes: 5 } }, 'indicators/import-twice'],
    ['a moment without a time', { columns: { Date: { field: 'occurredAt', date: 'day-month-year' } } }, 'indicators/import-time'],
    ['an order of dates', { columns: { Date: { field: 'occurredAt', date: 'dd/mm' } } }, 'core/unknown-code'],
  ])('refuses a mapping with %s it does not know', (_, changes, code) => {
    const made = csvImporter({ ...mapping, ...changes })
    expect(E.isLeft(made) ? made.left.map((issue) => issue.code) : []).toContain(code)
  })

  it('every row is either a record or refused', async () => {
    const cell = fc.oneof(fc.constantFrom('F', 'M', '-', '', '3/2/2014', '12', 'x'), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 5 })), async (rows) => {
        const { records, refused } = await take(mapping, HEAD + csvText(rows))
        expect(records.length + refused.length).toBe(rows.filter((row) => row.some((text) => text.trim() !== '')).length)
      }),
    )
  })
})

const women = definition('women', {
  measure: { type: 'count', of: 'deskContact', where: WOMEN },
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
]
const results = getOrThrow(calculate([women], records))
const dhis2: Dhis2Mapping = {
  orgUnit: 'Province001',
  orgUnits: { 'pk-kp-swat': 'Swat0000001', 'pk-kp-mardan': 'Mardan00001' },
  periodType: 'quarter',
  dataElements: [
    { figure: 'women', dataElement: 'women', by: ['district', 'quarter'] },
    { figure: 'women/visits', dataElement: 'visits', by: ['quarter', 'sex'] },
  ],
  categoryOptionCombos: [
    { at: { sex: 'female' }, id: 'F' },
    { at: { sex: 'male' }, id: 'M' },
  ],
}

describe('importDhis2', () => {
  it('reads back what was sent, and the records agree with it', () => {
    const { payload } = getOrThrow(toDhis2(protectResults(results), dhis2))
    const { aggregates, refused } = getOrThrow(importDhis2(payload, dhis2))
    expect(refused).toEqual([])
    expect(aggregates).toHaveLength(payload.dataValues.length)
    expect(reconcile(aggregates, results).map(({ reconciliationGap }) => reconciliationGap)).toEqual(aggregates.map(() => 0))
  })

  it('takes place and period from the form around the values', () => {
    const form = {
      orgUnit: 'Swat0000001',
      period: '2014Q1',
      completeDate: '2014-04-02',
      dataValues: [{ dataElement: 'women', value: 41, storedBy: 'somebody' }],
    }
    const { aggregates } = getOrThrow(importDhis2(form, dhis2))
    expect(aggregates).toEqual([
      { figure: 'women', of: 'value', at: { district: 'pk-kp-swat' }, period: { first: '2014-01-01', last: '2014-03-31' }, value: 41 },
    ])
    expect(reconcile(aggregates, results)[0]).toMatchObject({ value: 41, computed: 40, reconciliationGap: 1 })
  })

  it('shows what the records do not have, and makes it no zero', () => {
    const later = { orgUnit: 'Swat0000001', period: '2019Q1', dataValues: [{ dataElement: 'women', value: '5' }] }
    const { aggregates } = getOrThrow(importDhis2(later, dhis2))
    expect(reconcile(aggregates, results)[0]).toMatchObject({ computed: null, reconciliationGap: null })
  })

  it.each([
    [{ dataElement: 'men' }, 'dataElement'],
    [{ orgUnit: 'Chitral0001' }, 'orgUnit'],
    [{ dataElement: 'visits', orgUnit: 'Province001' }, 'categoryOptionCombo'],
    [{ period: '201401' }, 'period'],
    [{ value: 'many' }, 'value'],
  ])('refuses a value that differs by %j, by its position, and reads the rest', (changes, at) => {
    const value = { dataElement: 'women', orgUnit: 'Swat0000001', period: '2014Q1', value: '40' }
    const { aggregates, refused } = getOrThrow(importDhis2({ dataValues: [value, { ...value, ...changes }] }, dhis2))
    expect(aggregates).toHaveLength(1)
    expect(refused).toMatchObject([{ position: 2, issue: { path: [at] } }])
    if (at === 'value') expect(refused).toMatchObject([{ issue: { code: 'indicators/import-number' } }])
  })

  it('reads back figures by week', () => {
    const weekly = getOrThrow(calculate([definition('weekly', { disaggregateBy: ['week'] })], visits(40, 'female')))
    const weeks: Dhis2Mapping = { orgUnit: 'U', periodType: 'week', dataElements: [{ figure: 'weekly', dataElement: 'weekly', by: ['week'] }] }
    const { payload } = getOrThrow(toDhis2(protectResults(weekly), weeks))
    const { aggregates } = getOrThrow(importDhis2(payload, weeks))
    expect(reconcile(aggregates, weekly)).toMatchObject([{ value: 40, reconciliationGap: 0 }])
  })

  it('holds a count from the start on against the whole, and not against the last period', () => {
    const wholly: Dhis2Mapping = { ...dhis2, dataElements: [{ figure: 'women/visits', dataElement: 'visits', cumulative: true }] }
    const { aggregates } = getOrThrow(importDhis2({ dataValues: [{ dataElement: 'visits', orgUnit: 'Province001', period: '2014Q4', value: '90' }] }, wholly))
    expect(aggregates).toMatchObject([{ period: { first: '2014-10-01' }, isCumulative: true }])
    const all = results[0]?.parts['visits']
    expect(reconcile(aggregates, results)).toMatchObject([{ computed: all?.status === 'value' ? all.value : Number.NaN }])
  })

  it('the name of every period leads back to it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_TYPES), day, (type, date) => {
        const period = periodAround(type, date)
        expect(periodNamed(type, period.name)).toEqual(period)
      }),
    )
    for (const name of ['', '2014Q5', '2014Q0', '201413', '2014W0', '2014W01', '2014W53', 'x'])
      for (const type of PERIOD_TYPES) expect(type === 'year' && name === '2014' ? undefined : periodNamed(type, name)).toBeUndefined()
  })
})

describe('forum returns', () => {
  const figures = { broughtForward: 0, received: 5753, resolved: 5404, referredToLegalAction: 313, notSettled: 0, withdrawn: 0, pending: 0 }
  const entry = (more: object) => {
    const record = getOrThrow(parseRecord({ kind: 'forumReturn', schemaVersion: '1', isSynthetic: true, returnId: 'frt-01', ...figures, ...more }))
    if (record.kind !== 'forumReturn') throw new Error('a return was made')
    return record
  }

  it('keeps the figures as they were published and writes down what they do not account for', () => {
    expect(getOrThrow(withGap(entry({})))).toEqual({ ...entry({}), reconciliationGap: 36 })
    expect(getOrThrow(withGap(entry({ pending: 37 }))).reconciliationGap).toBe(-1)
  })

  it('a figure that is missing is not zero: the gap is unknown', () => {
    const missing = entry({ pending: undefined })
    expect(balanceOf(missing)).toEqual({ gap: undefined, missing: ['pending'] })
    expect(getOrThrow(withGap(missing))).toBe(missing)
  })

  it('refuses a return that states another gap than its figures have', () => {
    const made = withGap(entry({ reconciliationGap: 5 }))
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/other-gap')
  })
})
