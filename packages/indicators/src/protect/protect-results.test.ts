import { getOrThrow, parseRecord } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate } from '../calculate.ts'
import type { Breakdown, Cell, IndicatorResult } from '../result.ts'
import { areProtected, protectResults } from './protect-results.ts'

const definition = (id: string, measure: object, parts: object = {}): object => ({
  id,
  title: { en: id },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Each visit counts.',
  measure,
  parts,
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
})
const visits = definition(
  'visits',
  { type: 'count', of: 'deskContact' },
  { women: { type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' } } },
)

const QUARTERS = ['2014-02-03', '2014-05-03', '2014-08-03', '2015-02-03'] as const
let serial = 0
const contacts = (count: number, sex: string | undefined, month: string) =>
  Array.from({ length: count }, () => {
    serial += 1
    return getOrThrow(
      parseRecord({
        kind: 'deskContact',
        schemaVersion: '1',
        isSynthetic: true,
        contactId: `c-${serial}`,
        visitorSexCode: sex,
        waitMinutes: 10,
        occurredAt: `${month}T10:00+05:00`,
        linkageToken: `k1:aaaa${String(serial).padStart(4, '0')}`,
      }),
    )
  })

const resultsOf = (
  counts: readonly (readonly [number, number])[],
  by: readonly (readonly string[])[],
  measure: object = visits,
): readonly IndicatorResult[] => {
  const records = counts.flatMap(([women, men], index) => [
    ...contacts(women, 'female', QUARTERS[index] ?? QUARTERS[0]),
    ...contacts(men, 'male', QUARTERS[index] ?? QUARTERS[0]),
  ])
  return getOrThrow(calculate([{ ...measure, period: { date: 'deskContact.occurredAt' } }], records, { by }))
}

const shown = ({ key, parts: { value } }: Cell): string => `${key.join(' ')}: ${value?.status === 'value' ? value.value : value?.status}`
const rows = ({ breakdowns }: IndicatorResult, at = 0): readonly string[] => (breakdowns[at]?.cells ?? []).map(shown)

/** What of raw results is shown when no row is suppressed: everything but how many could not be counted in a row. */
const asShown = (result: IndicatorResult): IndicatorResult => ({
  ...result,
  breakdowns: result.breakdowns.map((breakdown) => ({
    ...breakdown,
    cells: breakdown.cells.map(({ key, parts }) => ({
      key,
      parts: Object.fromEntries(Object.entries(parts).map(([part, one]) => [part, one.status === 'value' ? { status: 'value', value: one.value } : one])),
    })),
  })),
})

describe('protectResults', () => {
  it('suppresses a small row and one more, and keeps the figure itself', () => {
    const [result] = protectResults(resultsOf([[3, 40]], [['sex']])).results as [IndicatorResult]
    expect(rows(result)).toEqual(['female: suppressed', 'male: suppressed'])
    expect(result.parts['value']).toMatchObject({ value: 43 })
    expect(result.breakdowns[0]?.reconciliation).toMatchObject({ value: { kind: 'suppressed' } })
  })

  it('leaves rows alone when all are large', () => {
    const raw = resultsOf([[30, 40]], [['sex']])
    expect(protectResults(raw).results).toEqual(raw.map(asShown))
  })

  it('ties breakdowns by quarter and by year together', () => {
    const [result] = protectResults(
      resultsOf(
        [
          [30, 0],
          [3, 0],
          [20, 0],
          [50, 0],
        ],
        [['year'], ['quarter']],
      ),
    ).results as [IndicatorResult]
    expect(rows(result, 0)).toEqual(['2014: 53', '2015: 50'])
    expect(rows(result, 1)).toEqual(['2014-Q1: 30', '2014-Q2: suppressed', '2014-Q3: suppressed', '2015-Q1: 50'])
  })

  it('hides a quotient whose numerator, base or rest is small', () => {
    const where = { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' }
    const share = definition('share', {
      type: 'ratio',
      numerator: { type: 'count', of: 'deskContact', where },
      denominator: { type: 'count', of: 'deskContact' },
    })
    const counts = [
      [30, 40],
      [30, 2],
      [30, 50],
      [40, 50],
    ] as const
    const [result] = protectResults(resultsOf(counts, [['quarter']], share)).results as [IndicatorResult]
    expect(rows(result).filter((row) => row.includes('suppressed'))).toHaveLength(2)
    expect(rows(result)[1]).toBe('2014-Q2: suppressed')
  })

  it('shows a median where enough are behind it, and never the least or the most of a group', () => {
    const of = (measure: object) => definition('wait', { of: 'deskContact', value: 'deskContact.waitMinutes', ...measure })
    const waits = (women: number, measure: object) => rows(protectResults(resultsOf([[women, 40]], [['sex']], of(measure))).results[0] as IndicatorResult)
    expect(waits(30, { type: 'median' })).toEqual(['female: 10', 'male: 10'])
    expect(waits(3, { type: 'median' })).toEqual(['female: suppressed', 'male: suppressed'])
    expect(waits(30, { type: 'quantile', q: 1 })).toEqual(['female: suppressed', 'male: suppressed'])
  })

  it('leaves activities alone', () => {
    const desks = { ...definition('desks', { type: 'count', of: 'deskContact' }), unit: 'desk' }
    const raw = resultsOf([[1, 40]], [['sex']], desks)
    expect(protectResults(raw, { policyOf: () => ({ minimum: 1 }) }).results).toEqual(raw.map(asShown))
  })

  it('tells of no row how many could not be counted, and of the whole it does', () => {
    const [raw] = resultsOf([[30, 40]], [['sex']])
    const [safe] = protectResults(raw === undefined ? [] : [raw]).results
    expect(raw?.breakdowns[0]?.cells.every(({ parts: { value } }) => value?.status === 'value' && value.unknown !== undefined)).toBe(true)
    expect(JSON.stringify(safe?.breakdowns)).not.toMatch(/unknown|withoutKey/)
    expect(safe?.parts['value']).toMatchObject({ unknown: 0 })
  })

  it('does not tell how many could not be counted where the row of those is hidden: what is left would be another hidden row', () => {
    const women = { type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' } }
    const all = { ...definition('all', { type: 'count', of: 'deskContact' }), parts: { women } }
    const records = [...contacts(110, 'female', '2014-02-03'), ...contacts(28, 'male', '2014-02-03'), ...contacts(2, undefined, '2014-02-03')]
    const [raw] = getOrThrow(calculate([{ ...all, period: { date: 'deskContact.occurredAt' } }], records, { by: [['sex']] }))
    const [safe] = protectResults(raw === undefined ? [] : [raw]).results
    const numberOf = (result: IndicatorResult | undefined, part: string, name: 'value' | 'unknown'): number => {
      const one = result?.parts[part]
      return one?.status === 'value' ? (one[name] ?? Number.NaN) : Number.NaN
    }
    const menIn = (result: IndicatorResult | undefined): number =>
      numberOf(result, 'value', 'value') - numberOf(result, 'women', 'value') - numberOf(result, 'women', 'unknown')
    expect(rows(safe as IndicatorResult)).toEqual(['female: 110', 'male: suppressed', ': suppressed'])
    expect(menIn(raw)).toBe(28)
    expect(menIn(safe)).toBeNaN()
  })

  it('is known by what made it', () => {
    expect(areProtected(protectResults([]))).toBe(true)
    expect(areProtected({ results: [], suppressed: 0, withheld: [] })).toBe(false)
  })

  it('never leaves a small row visible, nor one hidden row alone in a table that has a small one', () => {
    const few = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
    const isHidden = ({ parts: { value } }: Cell): boolean => value?.status === 'suppressed'
    const checkBreakdown = (safe: Breakdown, raw: Breakdown): void => {
      const hidden = safe.cells.filter(isHidden).length
      const numbers = raw.cells.map(({ parts: { value } }) => (value?.status === 'value' ? value.value : 0))
      if (numbers.some((number) => number > 0 && number < 10)) expect(hidden).not.toBe(1)
      safe.cells.forEach((cell, index) => {
        const value = raw.cells[index]?.parts['value']
        const number = value?.status === 'value' ? value.value : 0
        if (number > 0 && number < 10) expect(isHidden(cell)).toBe(true)
        if (!isHidden(cell)) expect(cell.parts['value']).toEqual({ status: 'value', value: number })
      })
    }
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 2, maxLength: 4 }), (counts) => {
        const raw = resultsOf(counts, [['quarter'], ['sex'], ['quarter', 'sex']])
        const safe = protectResults(raw)
        const total = raw[0]?.parts['value']
        if (total?.status !== 'value' || total.value < 10) return
        safe.results[0]?.breakdowns.forEach((breakdown, index) => checkBreakdown(breakdown, raw[0]?.breakdowns[index] as Breakdown))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the persons behind a count', () => {
  /** So many visits in a quarter by so many women; without a token nothing tells who came. */
  const quarterOf = (visitsMade: number, women: number, day: string, tokens = true) =>
    Array.from({ length: visitsMade }, (_, index) =>
      getOrThrow(
        parseRecord({
          kind: 'deskContact',
          schemaVersion: '1',
          isSynthetic: true,
          contactId: `v-${day}-${index}`,
          visitorSexCode: 'female',
          occurredAt: `${day}T10:00+05:00`,
          ...(tokens ? { linkageToken: `k1:${day.replaceAll('-', '')}${String(index % women).padStart(4, '0')}` } : {}),
        }),
      ),
    )
  const protectedRows = (records: ReturnType<typeof quarterOf>, persons: boolean, measure: object = { type: 'count', of: 'deskContact' }) => {
    const results = getOrThrow(
      calculate([{ ...definition('visits', measure), period: { date: 'deskContact.occurredAt' } }], records, { by: [['quarter']], persons }),
    )
    return protectResults(results).results[0]
  }
  const many = [...quarterOf(60, 60, '2014-05-03'), ...quarterOf(80, 80, '2014-08-03'), ...quarterOf(70, 70, '2014-11-03')]
  const status = (result: IndicatorResult | undefined, quarter: string) =>
    result?.breakdowns[0]?.cells.find(({ key }) => key[0] === quarter)?.parts['value']?.status

  it('decide: thirty visits by two women are a cell of two', () => {
    const records = [...many, ...quarterOf(30, 2, '2014-02-03')]
    expect(status(protectedRows(records, false), '2014-Q1')).toBe('value')
    expect(status(protectedRows(records, true), '2014-Q1')).toBe('suppressed')
  })

  it.each([
    [9, 'suppressed'],
    [10, 'value'],
  ])('decide at the minimum: thirty visits by %i women are %s', (women, expected) => {
    expect(status(protectedRows([...many, ...quarterOf(30, women, '2014-02-03')], true), '2014-Q1')).toBe(expected)
  })

  it('decide on both counts of a share', () => {
    const share = {
      type: 'ratio',
      numerator: { type: 'count', of: 'deskContact', where: { fact: 'deskContact.occurredAt', operator: 'before', value: '2014-02-04' } },
      denominator: { type: 'count', of: 'deskContact' },
    }
    const result = getOrThrow(calculate([definition('share', share)], [...many, ...quarterOf(30, 2, '2014-02-03')], { by: [], persons: true }))[0]?.parts[
      'value'
    ]
    expect(result).toMatchObject({ numerator: 30, numeratorPersons: 2, denominator: 240, persons: 212 })
  })

  it('are taken to be one for each record without a key, since nothing else is known', () => {
    expect(status(protectedRows([...many, ...quarterOf(30, 2, '2014-02-03', false)], true), '2014-Q1')).toBe('value')
  })

  it('are never shown themselves', () => {
    expect(JSON.stringify(protectedRows([...many, ...quarterOf(30, 2, '2014-02-03')], true))).not.toMatch(/persons/i)
  })
})

describe('a figure as a whole', () => {
  const sexIs = (value: string) => ({ fact: 'deskContact.visitorSexCode', operator: 'equal', value })
  const count = (where?: object) => ({ type: 'count', of: 'deskContact', ...(where === undefined ? {} : { where }) })
  const bySex = {
    ...definition('by-sex', count(), { women: count(sexIs('female')), men: count(sexIs('male')) }),
    publish: {
      text: '{n}: {w} women, {m} men',
      values: { n: { part: 'value', as: 'exactly' }, w: { part: 'women', as: 'exactly' }, m: { part: 'men', as: 'exactly' } },
    },
    baseline: { value: 10 },
    target: { value: 20, by: '2015-12-31' },
  }
  const shownOf = (women: number, men: number, measure: object) =>
    protectResults(
      getOrThrow(calculate([measure], [...contacts(women, 'female', '2014-02-03'), ...contacts(men, 'male', '2014-02-03')], { asOf: '2015-12-31' })),
    )
  const statuses = ({ results }: ReturnType<typeof shownOf>) => Object.values(results[0]?.parts ?? {}).map(({ status }) => status)

  it.each([
    [0, 'value'],
    [1, 'suppressed'],
    [9, 'suppressed'],
    [10, 'value'],
  ])('of %i persons is shown as %s', (women, status) => {
    expect(statuses(shownOf(women, 0, { ...definition('visits', count(sexIs('female'))) }))).toEqual(women === 0 ? ['not-reported'] : [status])
    expect(statuses(shownOf(women, 30, { ...definition('visits', count(sexIs('female'))) }))).toEqual([status])
  })

  it('is hidden with what it could be worked out from, and with no more', () => {
    const safe = shownOf(41, 2, bySex)
    expect(safe.suppressedTotals.map(({ part }) => part)).toEqual(['women', 'men'])
    expect(safe.results[0]?.wording).toBe('43: (withheld) women, (withheld) men')
  })

  it('is hidden in all that is said of it', () => {
    const safe = shownOf(5, 2, bySex)
    expect(safe.suppressedTotals.map(({ part }) => part)).toEqual(['value', 'women', 'men'])
    expect(safe.results[0]).toMatchObject({
      wording: '(withheld): (withheld) women, (withheld) men',
      baseline: { value: 10, relation: '=' },
      rating: { status: 'not-assessable' },
    })
    expect(safe.results[0]?.baseline).not.toHaveProperty('times')
  })

  it('is hidden alone when the others tell nothing of it', () => {
    const apart = definition('apart', count(), { few: count({ fact: 'deskContact.waitMinutes', operator: 'lessThan', value: 11 }), men: count(sexIs('male')) })
    const records = [
      ...contacts(3, 'female', '2014-02-03'),
      ...contacts(40, 'female', '2014-02-03').map((one) => ({ ...one, waitMinutes: 20 }) as typeof one),
      ...contacts(31, 'male', '2014-02-03').map((one) => ({ ...one, waitMinutes: 20 }) as typeof one),
    ]
    const safe = protectResults(getOrThrow(calculate([apart], records)))
    expect(safe.suppressedTotals).toEqual([{ indicator: 'apart', part: 'few' }])
  })

  it.each([
    ['its numerator', 3, 60],
    ['the rest', 60, 3],
    ['its base', 4, 3],
  ])('that is a ratio is hidden when %s is too small', (_, women, men) => {
    expect(statuses(shownOf(women, men, definition('share', { type: 'ratio', numerator: count(sexIs('female')), denominator: count() })))).toEqual([
      'suppressed',
    ])
  })

  it('that is hidden hides the parts beside it of which some could not be counted: their number can be that of the hidden one', () => {
    const visit = { kind: 'deskContact', schemaVersion: '1', isSynthetic: true, contactId: 'c-0', occurredAt: '2014-02-03T10:00+05:00' }
    const [protectedOne] = protectResults(getOrThrow(calculate([visits], [getOrThrow(parseRecord(visit))]))).results
    expect(protectedOne?.parts).toEqual({ value: { status: 'suppressed' }, women: { status: 'suppressed' } })
    const [open] = protectResults(getOrThrow(calculate([visits], contacts(30, 'female', QUARTERS[0])))).results
    expect(open?.parts['women']).toMatchObject({ status: 'value', value: 30 })
  })

  it('that is hidden is remembered as hidden', () => {
    const { ledger } = shownOf(41, 2, bySex)
    expect(ledger.releases.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[43], [null], [null], [null, null, 0]])
  })

  it('is judged by the persons behind it where they are known', () => {
    const twice = contacts(1, 'female', '2014-02-03').flatMap((one) => Array.from({ length: 30 }, () => one))
    const result = (persons: boolean) => protectResults(getOrThrow(calculate([definition('visits', count())], twice, { persons }))).results[0]?.parts['value']
    expect([result(false)?.status, result(true)?.status]).toEqual(['value', 'suppressed'])
  })
})

describe('a release after another', () => {
  const [march, june] = [contacts(50, 'female', '2014-02-03'), contacts(40, 'male', '2014-02-03')]
  const after = (more: readonly ReturnType<typeof contacts>[number][]) => {
    const results = (records: typeof march) => getOrThrow(calculate([visits], records))
    const first = protectResults(results([...march, ...june]))
    return protectResults(results([...march, ...june, ...more]), { ledger: first.ledger })
  }
  const statuses = (safe: ReturnType<typeof after>) => Object.values(safe.results[0]?.parts ?? {}).map(({ status }) => status)

  it('does not tell who came since when these are few', () => {
    expect(statuses(after(contacts(2, 'male', '2014-05-03')))).toEqual(['suppressed', 'value'])
    expect(statuses(after(contacts(9, 'female', '2014-05-03')))).toEqual(['suppressed', 'suppressed'])
    expect(statuses(after(contacts(10, 'female', '2014-05-03')))).toEqual(['value', 'value'])
    expect(statuses(after([]))).toEqual(['value', 'value'])
  })

  it('does not tell it of parts that are protected with what they leave', () => {
    const sexIs = (value: string) => ({ type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value } })
    const bySex = definition('by-sex', { type: 'count', of: 'deskContact' }, { women: sexIs('female'), men: sexIs('male') })
    const shownAfter = (...more: ReturnType<typeof contacts>[]) => {
      const results = (records: typeof march) => getOrThrow(calculate([bySex], records))
      const { ledger } = protectResults(results([...march, ...june]))
      const [safe] = protectResults(results([...march, ...june, ...more.flat()]), { ledger }).results
      return Object.values(safe?.parts ?? {}).map(({ status }) => status)
    }
    expect(shownAfter(contacts(20, 'female', '2014-05-03'), contacts(20, 'male', '2014-05-03'))).toEqual(['value', 'value', 'value'])
    expect(
      shownAfter(contacts(20, 'female', '2014-05-03'), contacts(2, 'male', '2014-05-03')).filter((status) => status === 'suppressed').length,
    ).toBeGreaterThan(1)
  })

  it('is remembered as one that includes the first', () => {
    const { ledger } = after(contacts(30, 'female', '2014-05-03'))
    const [, , second] = ledger.releases
    expect(second).toMatchObject({ includes: [ledger.releases[0]?.population], cells: [{ value: 120 }] })
  })
})

describe('parts of a row', () => {
  const sexIs = (value: string) => ({ type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value } })
  const all = definition('all', { type: 'count', of: 'deskContact' }, { women: sexIs('female'), men: sexIs('male') })
  const apart = definition('apart', { type: 'count', of: 'deskContact' }, { men: sexIs('male') })
  const inRow = (measure: object, counts: Parameters<typeof resultsOf>[0], quarter: string) => {
    const [result] = protectResults(resultsOf(counts, [['quarter']], measure)).results
    const cell = result?.breakdowns[0]?.cells.find(({ key }) => key[0] === quarter)
    return Object.entries(cell?.parts ?? {}).map(([part, { status }]) => `${part} ${status}`)
  }
  const counts = [
    [40, 3],
    [50, 4],
    [60, 30],
  ] as const

  it('are hidden with what they could be worked out from, and with no more', () => {
    expect(inRow(all, counts, '2014-Q1')).toEqual(['value value', 'women suppressed', 'men suppressed'])
  })

  it('are hidden apart when the others tell nothing of it', () => {
    expect(inRow(apart, counts, '2014-Q1')).toEqual(['value value', 'men suppressed'])
  })

  it('are hidden with what they could be worked out from in that row alone', () => {
    const mixed = [
      ...contacts(40, 'female', '2014-02-03'),
      ...contacts(3, 'male', '2014-02-03'),
      ...contacts(30, 'x', '2014-05-03'),
      ...contacts(20, 'female', '2014-05-03'),
      ...contacts(25, 'male', '2014-05-03'),
      ...contacts(50, 'x', '2014-08-03'),
      ...contacts(40, 'female', '2014-08-03'),
      ...contacts(41, 'male', '2014-08-03'),
    ]
    const [result] = protectResults(getOrThrow(calculate([{ ...all, period: { date: 'deskContact.occurredAt' } }], mixed, { by: [['quarter']] }))).results
    expect(Object.values(result?.breakdowns[0]?.cells[0]?.parts ?? {}).map(({ status }) => status)).toEqual(['value', 'suppressed', 'suppressed'])
  })

  it('are hidden alone where a whole that is shown beside them leaves their number open', () => {
    const share = (part: object) => ({ type: 'ratio', numerator: part, denominator: { type: 'count', of: 'deskContact' } })
    const waits = (minutes: number) => ({ type: 'count', of: 'deskContact', where: { fact: 'deskContact.waitMinutes', operator: 'lessThan', value: minutes } })
    const soon = definition('soon', share(sexIs('female')), { soon: share(waits(30)) })
    const made = (many: number, late: number, sex: string, month: string) => [
      ...contacts(many - late, sex, month),
      ...contacts(late, sex, month).map((one) => ({ ...one, waitMinutes: 60 }) as typeof one),
    ]
    const records = QUARTERS.slice(0, 3).flatMap((day, at) => [...made(31, 0, 'female', day), ...made(19, [15, 3, 4][at] ?? 0, 'male', day)])
    const [result] = protectResults(getOrThrow(calculate([{ ...soon, period: { date: 'deskContact.occurredAt' } }], records, { by: [['quarter']] }))).results
    expect(result?.breakdowns[0]?.cells.map(({ parts }) => Object.values(parts).map(({ status }) => status))).toEqual([
      ['value', 'suppressed'],
      ['value', 'suppressed'],
      ['value', 'suppressed'],
    ])
  })
})

describe('what is told', () => {
  it('is never a small number: neither shown, nor what shown numbers of its row leave of each other', () => {
    const few = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
    const three = definition(
      'three',
      { type: 'count', of: 'deskContact' },
      {
        women: { type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' } },
        men: { type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'male' } },
      },
    )
    const valuesIn = (parts: Cell['parts']) =>
      Object.fromEntries(Object.entries(parts).map(([part, one]) => [part, one.status === 'value' ? one.value : undefined]))
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 4 }), (counts) => {
        const [result] = protectResults(resultsOf(counts, [['quarter']], three)).results
        for (const parts of [result?.parts ?? {}, ...(result?.breakdowns[0]?.cells.map((cell) => cell.parts) ?? [])]) {
          const { value, women, men } = valuesIn(parts)
          for (const one of [value, women, men]) expect(one === undefined || one === 0 || one >= 10).toBe(true)
          if (value !== undefined && women !== undefined) expect(value === women || value - women >= 10).toBe(true)
          if (value !== undefined && men !== undefined) expect(value === men || value - men >= 10).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
