import { getOrThrow, parseRecord } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate } from '../calculate.ts'
import type { IndicatorResult, Result } from '../result.ts'
import { protectResults } from './protect-results.ts'

const SEXES = ['female', 'male', undefined] as const
const DAYS = ['2014-02-03', '2014-05-03', '2014-08-03', '2015-02-03'] as const
const QUARTERS = ['2014-Q1', '2014-Q2', '2014-Q3', '2015-Q1']
const MINIMUM = 10

const sexIs = (operator: string, value: unknown) => ({ fact: 'deskContact.visitorSexCode', operator, value })
const count = (where?: object) => ({ type: 'count', of: 'deskContact', ...(where === undefined ? {} : { where }) })
const PARTS = {
  women: count(sexIs('equal', 'female')),
  men: count(sexIs('in', ['male'])),
  notMen: count({ all: [sexIs('notEqual', 'male')] }),
  firstHalf: count({ fact: 'deskContact.occurredAt', operator: 'before', value: '2014-07-01' }),
  since: { ...count(), within: { date: 'deskContact.occurredAt', from: '2014-07-01' } },
  middle: count({
    all: [
      { fact: 'deskContact.occurredAt', operator: 'onOrAfter', value: '2014-04-01' },
      { fact: 'deskContact.occurredAt', operator: 'before', value: '2014-10-01' },
    ],
  }),
}
/** The days on which a part counts. */
const DAYS_OF: Readonly<Record<string, readonly number[]>> = { firstHalf: [0, 1], since: [2, 3], middle: [1, 2] }
type Part = keyof typeof PARTS
const figure = (parts: readonly Part[]): object => ({
  id: 'visits',
  title: { en: 'Visits' },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Each visit counts.',
  measure: count(),
  parts: Object.fromEntries(parts.map((part) => [part, PARTS[part]])),
  period: { date: 'deskContact.occurredAt' },
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
})

/** Visits by day and sex: `numbers[day][sex]`. */
type Numbers = readonly (readonly number[])[]
const recordsOf = (numbers: Numbers) =>
  numbers.flatMap((row, day) =>
    row.flatMap((many, sex) =>
      Array.from({ length: many }, (_, index) =>
        getOrThrow(
          parseRecord({
            kind: 'deskContact',
            schemaVersion: '1',
            isSynthetic: true,
            contactId: `con-${day}-${sex}-${index}`,
            visitorSexCode: SEXES[sex],
            occurredAt: `${DAYS[day]}T10:00+05:00`,
          }),
        ),
      ),
    ),
  )
const safeOf = (numbers: Numbers, parts: readonly Part[], by: readonly (readonly string[])[]): IndicatorResult =>
  protectResults(getOrThrow(calculate([figure(parts)], recordsOf(numbers), { by }))).results[0] as IndicatorResult

/** Which of the visits by day and sex a number sums up, as a row of ones and zeros. */
const formOf = (part: string, by: readonly string[], key: readonly (string | null)[]): readonly number[] =>
  DAYS.flatMap((date, day) =>
    SEXES.map((sex) => {
      const label = (name: string): string | null | undefined => key[by.indexOf(name)]
      const isPart = part === 'women' || part === 'notMen' ? sex === 'female' : part === 'men' ? sex === 'male' : (DAYS_OF[part]?.includes(day) ?? true)
      const isQuarter = !by.includes('quarter') || label('quarter') === QUARTERS[day]
      const isYear = !by.includes('year') || label('year') === date.slice(0, 4)
      return isPart && isQuarter && isYear && (!by.includes('sex') || label('sex') === (sex ?? null)) ? 1 : 0
    }),
  )

/** How many of some rows are independent of each other. */
const rankOf = (rows: readonly (readonly number[])[]): number => {
  const left = rows.map((row) => [...row])
  let rank = 0
  for (const column of (left[0] ?? []).keys()) {
    const pivot = left.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    const top = left[pivot]
    if (top === undefined) continue
    left.splice(pivot, 1)
    left.splice(rank, 0, top)
    for (const row of left.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (top[column] ?? 1)
      top.forEach((value, index) => (row[index] = (row[index] ?? 0) - factor * value))
    }
    rank += 1
  }
  return rank
}

interface Told {
  readonly form: readonly number[]
  readonly result: Result | undefined
}
const numbersOf = ({ parts, breakdowns }: IndicatorResult): readonly Told[] => [
  ...Object.entries(parts).map(([part, result]) => ({ form: formOf(part, [], []), result })),
  ...breakdowns.flatMap(({ by, cells }) =>
    cells.flatMap(({ key, parts: own }) => Object.entries(own).map(([part, result]) => ({ form: formOf(part, by, key), result }))),
  ),
]

/** How many could not be counted: those of unknown sex, for a part that asks for the sex. */
const uncountedIn = ({ parts }: IndicatorResult): readonly Told[] =>
  Object.entries(parts).flatMap(([part, result]) =>
    part === 'value' || part in DAYS_OF || result.status !== 'value' || result.unknown === undefined
      ? []
      : [{ form: formOf('value', ['sex'], [null]), result: { status: 'value', value: result.unknown } as const }],
  )

/** What parts that do not overlap leave, as a whole and in each row. */
const restsOf = ({ parts, breakdowns }: IndicatorResult): readonly Told[] => {
  const places = [
    { by: [] as readonly string[], key: [] as readonly (string | null)[] },
    ...breakdowns.flatMap(({ by, cells }) => cells.map(({ key }) => ({ by, key }))),
  ]
  return [
    ['women', 'men'],
    ['notMen', 'men'],
  ]
    .filter((family) => family.every((part) => part in parts))
    .flatMap((family) =>
      places.map(({ by, key }) => {
        const own = family.map((part) => formOf(part, by, key))
        return {
          form: formOf('value', by, key).map((one, index) => one - own.reduce((sum, form) => sum + (form[index] ?? 0), 0)),
          result: { status: 'suppressed' } as const,
        }
      }),
    )
}

/** Hidden numbers, and what parts leave, that are too small and follow from those that are shown, all being sums of the same visits. */
const toldIn = (safe: IndicatorResult, numbers: Numbers): readonly number[] => {
  const flat = DAYS.flatMap((_, day) => numbers[day] ?? [0, 0, 0])
  const all = [...numbersOf(safe), ...restsOf(safe)]
  const shown = [...numbersOf(safe), ...uncountedIn(safe)].flatMap(({ form, result }) => (result?.status === 'value' ? [form] : []))
  const empty = safe.breakdowns.flatMap(({ by, cells }) => {
    const keys = new Set(cells.map(({ key }) => JSON.stringify(key)))
    const all = by.map((name) => (name === 'sex' ? SEXES.map((sex) => sex ?? null) : name === 'quarter' ? QUARTERS : ['2014', '2015']))
    const rows = all.reduce<readonly (readonly (string | null)[])[]>((some, labels) => some.flatMap((row) => labels.map((label) => [...row, label])), [[]])
    return rows.flatMap((key) => (keys.has(JSON.stringify(key)) ? [] : [formOf('value', by, key)]))
  })
  const flatOf = (form: readonly number[]): readonly (readonly number[])[] =>
    form.flatMap((one, at) => (one === 0 ? [] : [form.map((_, index) => (index === at ? 1 : 0))]))
  const known = [...shown, ...empty.flatMap(flatOf)]
  const rank = rankOf(known)
  return all.flatMap(({ form, result }) => {
    const value = form.reduce((sum, one, index) => sum + one * (flat[index] ?? 0), 0)
    return result?.status === 'suppressed' && value > 0 && value < MINIMUM && rankOf([...known, form]) === rank ? [value] : []
  })
}

describe('parts that are rows of a breakdown', () => {
  it('do not give a hidden row back by subtraction', () => {
    const numbers = [[30, 60, 3]]
    const [{ cells } = { cells: [] }] = safeOf(numbers, ['women'], [['sex']]).breakdowns
    expect(cells.map(({ key: [sex], parts: { value } }) => [sex, value?.status])).toEqual([
      ['female', 'value'],
      ['male', 'suppressed'],
      [null, 'suppressed'],
    ])
  })

  it('are hidden as a whole where together they would', () => {
    const safe = safeOf([[30, 60, 3]], ['women', 'men'], [['sex']])
    expect(safe.parts['women']?.status).toBe('suppressed')
    expect(toldIn(safe, [[30, 60, 3]])).toEqual([])
  })

  it('are shown where no row is too small', () => {
    const safe = safeOf([[30, 60, 13]], ['women', 'men', 'notMen'], [['sex']])
    expect(numbersOf(safe).map(({ result }) => result?.status)).not.toContain('suppressed')
  })

  it('tell no hidden number, however they are broken down', () => {
    const few = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 10, max: 40 }))
    const byDimensions = fc.subarray([['sex'], ['quarter'], ['year'], ['quarter', 'sex']])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(few, few, few), { minLength: 2, maxLength: 4 }),
        fc.subarray<Part>(['women', 'men', 'notMen', 'firstHalf', 'since', 'middle']),
        byDimensions,
        (numbers, parts, by) => {
          if (numbers.flat().every((many) => many === 0)) return
          expect(toldIn(safeOf(numbers, parts, by), numbers)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('do not tell those they leave, of whom nobody is shown: two parts of a whole and no breakdown by what tells them apart', () => {
    const statuses = (numbers: Numbers, by: readonly (readonly string[])[] = []) => {
      const safe = safeOf(numbers, ['women', 'men'], by)
      expect(toldIn(safe, numbers)).toEqual([])
      return Object.entries(safe.parts).map(([part, result]) => `${part} ${result.status}`)
    }
    expect(statuses([[60, 40, 3]])).toEqual(['value value', 'women value', 'men suppressed'])
    expect(statuses([[60, 40, 0]])).toEqual(['value value', 'women value', 'men value'])
    expect(statuses([[60, 40, 10]])).toEqual(['value value', 'women value', 'men value'])
    const safe = safeOf(
      [
        [60, 40, 3],
        [50, 30, 13],
      ],
      ['women', 'men'],
      [['quarter']],
    )
    expect(
      toldIn(safe, [
        [60, 40, 3],
        [50, 30, 13],
      ]),
    ).toEqual([])
    expect(safe.breakdowns[0]?.cells.map(({ parts }) => Object.values(parts).map(({ status }) => status))).toEqual([
      ['value', 'value', 'suppressed'],
      ['value', 'value', 'suppressed'],
    ])
  })

  it('that count fewer days do not tell a hidden row of these days', () => {
    const numbers = [[3], [40], [20], [60]]
    for (const part of ['firstHalf', 'since', 'middle'] as const) {
      const safe = safeOf(numbers, [part], [['quarter']])
      expect(safe.parts[part]?.status).toBe('value')
      expect(
        toldIn(
          safe,
          numbers.map(([many = 0]) => [many, 0, 0]),
        ),
      ).toEqual([])
    }
  })

  it.each<[readonly Part[], readonly (readonly string[])[], readonly string[]]>([
    [['firstHalf'], [['quarter'], ['year']], []],
    [['firstHalf', 'middle'], [['quarter']], ['middle']],
    [
      ['firstHalf', 'middle', 'women'],
      [['quarter'], ['sex']],
      ['firstHalf', 'middle'],
    ],
    [['firstHalf', 'middle', 'women'], [['sex']], []],
    [['women', 'men'], [['quarter'], ['sex']], []],
  ])('of %j, broken down by %j, are hidden as a whole where they overlap in days: %j', (parts, by, hidden) => {
    const safe = safeOf(
      DAYS.map(() => [60, 40, 20]),
      parts,
      by,
    )
    const isHidden = (part: Part): boolean =>
      safe.parts[part]?.status === 'suppressed' && safe.breakdowns.every(({ cells }) => cells.every(({ parts: own }) => own[part]?.status !== 'value'))
    expect(parts.filter(isHidden)).toEqual(hidden)
  })
})
