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
const contacts = (count: number, sex: string, month: string) =>
  Array.from({ length: count }, () => {
    serial += 1
    return getOrThrow(
      parseRecord({
        kind: 'deskContact',
        schemaVersion: '1',
        isSynthetic: true,
        contactId: `c-${serial}`,
        visitorSexCode: sex,
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

  it('withholds a part that tells no count, such as a median', () => {
    const wait = definition('wait', { type: 'median', of: 'deskContact', value: 'deskContact.waitMinutes' })
    const [result] = protectResults(resultsOf([[30, 40]], [['sex']], wait)).results as [IndicatorResult]
    expect(rows(result)).toEqual(['female: suppressed', 'male: suppressed'])
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

  it('is known by what made it', () => {
    expect(areProtected(protectResults([]))).toBe(true)
    expect(areProtected({ results: [], suppressed: 0, withheld: [] })).toBe(false)
  })

  it('never leaves a small row visible, nor one hidden row alone in a table', () => {
    const few = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
    const isHidden = ({ parts: { value } }: Cell): boolean => value?.status === 'suppressed'
    const checkBreakdown = (safe: Breakdown, raw: Breakdown): void => {
      const hidden = safe.cells.filter(isHidden).length
      expect(hidden).not.toBe(1)
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
