import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, expectTypeOf, it } from 'vitest'

import type { IndicatorResult } from '../result.ts'
import type { ProtectedResults } from '../protect/protect-results.ts'
import { csvRows } from '../records/csv-rows.ts'
import { definition, protectedResults, visits, WOMEN } from '../testing/desk-visits.ts'
import { csvText } from './csv.ts'
import { toCsv } from './to-csv.ts'
import { toHxl } from './to-hxl.ts'
import { toJson } from './to-json.ts'
import { NARROW_WIDTH, toVegaLite } from './to-vega-lite.ts'

const women = definition('women', {
  title: { en: '=Women, "all"' },
  measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', where: WOMEN },
  baseline: { value: 50, relation: '<=' },
  disaggregateBy: [['district', 'sex'], 'quarter'],
})
const share = definition('share', {
  unit: 'percent',
  measure: { type: 'ratio', numerator: { type: 'count', of: 'deskContact', where: WOMEN }, denominator: { type: 'count', of: 'deskContact' } },
  disaggregateBy: ['quarter'],
})
const records = [...visits(40, 'female'), ...visits(31, 'male'), ...visits(21, 'female', '2014-05-03', 'pk-kp-mardan'), ...visits(3, 'female', '2014-08-03')]
const results = protectedResults([women, share], records)
const AREAS = [{ id: 'pk-kp-swat', level: 'district', name: { en: 'Swat' }, pcode: 'PK532' }]

async function* chunks(text: string): AsyncGenerator<string> {
  yield text
}

const parsed = async (text: string): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = []
  for await (const { cells } of csvRows(chunks(text))) rows.push(cells)
  return rows
}
const objects = async (text: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const [heading = [], ...rows] = await parsed(text)
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])))
}

describe('every exporter', () => {
  const exporters = { toCsv, toJson, toHxl, toVegaLite }

  it('takes protected results and nothing else', () => {
    expectTypeOf<Parameters<typeof toCsv>[0]>().toEqualTypeOf<ProtectedResults>()
    expectTypeOf<readonly IndicatorResult[]>().not.toExtend<ProtectedResults>()
    expectTypeOf<{ results: IndicatorResult[]; suppressed: 0; withheld: []; ledger: { releases: [] } }>().not.toExtend<ProtectedResults>()
    for (const exporter of Object.values(exporters)) {
      const made = exporter(Object.assign({}, results))
      expect(E.isLeft(made) && made.left[0].code).toBe('indicators/not-protected')
    }
  })

  it('refuses two groups in one column of HXL, where columns are named after groups', () => {
    const desks = ['wdk-1', 'wdk_1'].flatMap((deskId) =>
      visits(20, 'female').map((visit, index) => ({ ...visit, contactId: `${deskId}-${index}`, deskId }) as typeof visit),
    )
    const made = toHxl(protectedResults([definition('desks', { disaggregateBy: ['deskId'] })], desks))
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/same-tag')
  })

  it('refuses estimates of distinct persons unless they are allowed', () => {
    const about = definition('about', {
      measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', approximate: { kind: 'hll', p: 12 } },
    })
    const estimated = protectedResults([about], records)
    const made = toCsv(estimated)
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/approximate')
    expect(getOrThrow(toCsv(estimated, { approximate: 'allow' }))).toContain(',approximate,')
  })

  it('never tells a number that is suppressed, however the numbers lie', () => {
    const few = fc.oneof(fc.constantFrom(0, 1, 2, 3, 5, 8), fc.integer({ min: 20, max: 60 }))
    fc.assert(
      fc.property(fc.array(few, { minLength: 4, maxLength: 4 }), (counts) => {
        const all = counts.flatMap((count, index) =>
          visits(count, index % 2 === 0 ? 'female' : 'male', '2014-02-03', index < 2 ? 'pk-kp-swat' : 'pk-kp-mardan'),
        )
        const safe = protectedResults([definition('heads', { disaggregateBy: [['district', 'sex']] })], all)
        const shown = getOrThrow(toJson(safe)).indicators[0]?.rows.filter(({ at }) => Object.keys(at).length > 0) ?? []
        const numbers = shown.flatMap(({ result }) => (result.status === 'value' ? [result.value] : []))
        for (const number of numbers) expect(number === 0 || number >= 10).toBe(true)
        const marks = getOrThrow(toVegaLite(safe)).flatMap(({ spec }) => spec.data.values.map(({ value }) => value))
        expect(marks.filter((value) => value !== null)).toEqual(numbers)
      }),
      { numRuns: 15 },
    )
  })
})

describe('toCsv', () => {
  it('has a row for each number, a column for each dimension, and a status', async () => {
    const rows = await objects(getOrThrow(toCsv(results)))
    expect(rows[0]).toMatchObject({ indicator: 'women', unit: 'person', first_day: '2014-01-01', last_day: '2014-12-31', by: '', status: 'value', value: '64' })
    expect(rows.find(({ by, quarter }) => by === 'quarter' && quarter === '2014-Q1')).toMatchObject({
      first_day: '2014-01-01',
      last_day: '2014-03-31',
      value: '40',
    })
    expect(rows.find(({ quarter }) => quarter === '2014-Q3')).toMatchObject({ status: 'suppressed', value: '', unknown: '' })
    expect(rows.find(({ indicator, by }) => indicator === 'share' && by === '')).toMatchObject({ numerator: '64', denominator: '95' })
  })

  it('says a bound in words beside the number of a baseline, with the whole alone', async () => {
    const rows = await objects(getOrThrow(toCsv(results)))
    expect(rows[0]).toMatchObject({ baseline: '50', baseline_is: 'at most' })
    expect(rows.slice(1).every(({ baseline, baseline_is: is }) => baseline === '' && is === '')).toBe(true)
  })

  it('keeps a title that looks like a formula as text', () => {
    expect(getOrThrow(toCsv(results))).toContain(`"'=Women, ""all"""`)
  })

  it('any text is read back as it was, and never begins as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }), async (rows) => {
        const read = await parsed(csvText(rows))
        const guarded = rows.map((row) => row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)))
        expect(read).toEqual(guarded)
      }),
    )
  })
})

describe('toJson', () => {
  it('says how much was withheld, and nothing of single rows beyond their number', () => {
    const { protection, indicators } = getOrThrow(toJson(results))
    expect(protection.suppressed).toBeGreaterThan(0)
    const rows = indicators[0]?.rows ?? []
    expect(rows[0]).toEqual({ part: 'value', at: {}, result: { status: 'value', value: 64, unknown: 0, withoutKey: 0 } })
    expect(rows.find(({ at }) => at['quarter'] === '2014-Q1')?.result).toEqual({ status: 'value', value: 40, unknown: 0 })
  })
})

describe('a baseline', () => {
  it('is carried into JSON as the bound it is', () => {
    const [first, second] = getOrThrow(toJson(results)).indicators
    expect(first?.baseline).toEqual({ value: 50, relation: '<=', times: { value: 1.28, relation: '>=' } })
    expect(second).not.toHaveProperty('baseline')
  })

  it('has two columns in HXL, and none where no indicator has one', async () => {
    const [, tags = [], ...rows] = await parsed(getOrThrow(toHxl(results)))
    const at = tags.indexOf('#indicator+baseline+num')
    expect(tags[at + 1]).toBe('#indicator+baseline+relation')
    expect(rows.map((row) => row.slice(at, at + 2).join(' ')).filter((text) => text !== ' ')).toEqual(['50 at most'])
    expect(getOrThrow(toHxl(protectedResults([share], records)))).not.toContain('baseline')
  })
})

describe('toHxl', () => {
  it('has a row of tags under the headings, people by sex in columns, places by P-code', async () => {
    const [, tags = [], ...rows] = await parsed(getOrThrow(toHxl(results, { areas: AREAS })))
    expect(tags).toEqual([
      '#indicator+code',
      '#indicator+name',
      '#indicator+rule',
      '#adm2+code',
      '#adm2+name',
      '#date+start',
      '#date+end',
      '#indicator+num+total',
      '#reached+total',
      '#reached+f',
      '#indicator+baseline+num',
      '#indicator+baseline+relation',
      '#meta+suppressed',
      '#meta+missing',
    ])
    const column = (row: readonly string[], tag: string): string | undefined => row[tags.indexOf(tag)]
    const swat = rows.find((row) => column(row, '#adm2+code') === 'PK532') ?? []
    expect([column(swat, '#adm2+name'), column(swat, '#reached+f'), column(swat, '#reached+total')]).toEqual(['Swat', '43', ''])
    const third = rows.find((row) => row[0] === 'women' && column(row, '#date+start') === '2014-07-01') ?? []
    expect([column(third, '#reached+total'), column(third, '#meta+suppressed')]).toEqual(['', '#reached+total'])
  })

  it('keeps bands of age near the words that others use, and says which sex is not known', async () => {
    const band = { visitorAgeBand: '61_plus' }
    const elderly = visits(30, 'female').map((record) => ({ ...record, ...band }) as typeof record)
    const made = getOrThrow(toHxl(protectedResults([definition('ages', { disaggregateBy: [['sex', 'ageBand']] })], [...elderly, ...visits(20, 'notRecorded')])))
    const [, tags = []] = await parsed(made)
    expect(tags).toEqual(expect.arrayContaining(['#reached+f+elderly+age_61_plus', '#reached+sex_unknown+ageband_unknown']))
  })
})

describe('toVegaLite', () => {
  it('has its data inside, withheld numbers without a value', () => {
    const charts = getOrThrow(toVegaLite(results, { areas: AREAS }))
    expect(charts.map(({ indicator, by }) => [indicator, by])).toEqual([
      ['women', ['district', 'sex']],
      ['women', ['quarter']],
      ['share', ['quarter']],
    ])
    expect(charts[0]?.spec.data.values).toContainEqual({ row: 'Swat', column: 'female', value: 43, status: 'value' })
    expect(charts[1]?.spec.data.values).toContainEqual({ row: '2014-Q3', value: null, status: 'suppressed' })
    expect(charts[1]?.spec.description).toContain('of them withheld')
  })

  it('fits a phone when asked to, with the same numbers', () => {
    const wide = getOrThrow(toVegaLite(results, { areas: AREAS }))
    const narrow = getOrThrow(toVegaLite(results, { areas: AREAS, narrow: true }))
    expect(narrow.map(({ spec }) => spec.data)).toEqual(wide.map(({ spec }) => spec.data))
    for (const { spec } of narrow) {
      expect(spec).toMatchObject({ autosize: { type: 'fit-x' }, width: NARROW_WIDTH })
      expect(Object.keys(spec.encoding)).toContain('y')
    }
  })

  it.each([
    ['that fit', ['dir', 'kohat'], 0],
    ['that do not', ['kohat', 'abbottabad'], -45],
  ])('sets the names of a grid %s', (_, places, labelAngle) => {
    const records = places.flatMap((place, index) => ['02', '05', '08', '11'].flatMap((month) => visits(20 + index, 'female', `2014-${month}-03`, place)))
    const more = ['a', 'b', 'c'].flatMap((place) => visits(20, 'female', '2014-02-03', place))
    const [chart] = getOrThrow(toVegaLite(protectedResults([definition('women')], [...records, ...more], { by: [['quarter', 'district']] })))
    expect(chart?.spec.encoding['x']).toMatchObject({ axis: { orient: 'top', labelAngle } })
  })
})
