import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, calculateAsync, createCalculator } from './calculate.ts'
import { recordColumns } from './fold.ts'
import type { IndicatorResult } from './result.ts'

const definition = (id: string, measure: object, more: object = {}): object => ({
  id,
  title: { en: id },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'As measured.',
  measure,
  period: { date: 'deskContact.occurredAt', from: '2013-01-01', to: '2014-01-01' },
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: [],
  ...more,
})

const of = 'deskContact'
const female = { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' }
const people = { type: 'distinct', of, key: 'deskContact.linkageToken', where: female }
const wait = 'deskContact.waitMinutes'

const definitions = [
  definition('visits', { type: 'count', of }),
  definition('women', people),
  definition('waiting', { type: 'sum', of, fields: [wait] }),
  definition('share', { type: 'ratio', numerator: { type: 'count', of, where: female }, denominator: { type: 'count', of } }),
  definition('mean-wait', { type: 'mean', of, value: wait }),
  definition('median-wait', { type: 'median', of, value: wait }, { parts: { women: people } }),
  definition('best-quarter', { type: 'peak', of: people, date: 'deskContact.occurredAt', by: 'quarter' }),
  definition('rise', {
    type: 'change',
    of: { type: 'count', of },
    date: 'deskContact.occurredAt',
    before: { from: '2013-01-01', to: '2013-07-01' },
    after: { from: '2013-07-01', to: '2014-01-01' },
    minimumBase: 1,
  }),
  definition('about', { ...people, approximate: { kind: 'hll', p: 4 } }),
]

const record: fc.Arbitrary<ProgrammeRecord> = fc
  .record(
    {
      contactId: fc.constantFrom('c1', 'c2'),
      deskId: fc.constantFrom('d1', 'd2'),
      areaId: fc.constantFrom('pk-kp-swat', 'pk-kp-mardan'),
      occurredAt: fc.constantFrom('2012-12-31T18:59:59Z', '2012-12-31T19:00Z', '2013-05-01T10:00+05:00', '2013-12-31T18:59:59Z', '2013-12-31T19:00Z'),
      visitorSexCode: fc.constantFrom('female', 'male', 'notRecorded'),
      waitMinutes: fc.integer({ min: 0, max: 60 }),
      linkageToken: fc.oneof(fc.constantFrom('k1:aaaaaaaa', 'k1:bbbbbbbb', 'k1:cccccccc'), fc.constant({ absent: 'declined' })),
    },
    { requiredKeys: ['contactId'] },
  )
  .map((fields) => getOrThrow(parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, ...fields })))

const records = fc.array(record, { maxLength: 40 })
const BY = [['district'], ['sex', 'quarter'], ['desk']]
const calculator = getOrThrow(createCalculator(definitions, { by: BY }))

const folded = (all: readonly ProgrammeRecord[], name = 'all') => {
  const fold = calculator.fold()
  fold.addAll(all)
  return fold.result(name)
}

const statesOf = (partial: object): string => {
  const { states, kinds } = JSON.parse(JSON.stringify(partial)) as { states: object; kinds: readonly string[] }
  return JSON.stringify([states, kinds])
}
const results = (all: readonly ProgrammeRecord[], by: readonly (readonly string[])[] = BY): readonly IndicatorResult[] =>
  getOrThrow(calculate(definitions, all, { by }))

describe('calculate', () => {
  it('always gives the same from an array, one by one, from a stream and from columns', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const expected = JSON.stringify(results(all))
        const oneByOne = getOrThrow(calculate(definitions, new Set(all).size === all.length ? new Set(all) : all.values(), { by: BY }))
        async function* stream() {
          yield all.slice(0, 3)
          for (const one of all.slice(3)) yield one
        }
        const streamed = getOrThrow(await calculateAsync(definitions, stream(), { by: BY }))
        const fromColumns = calculator.finish(calculator.foldColumns(recordColumns(all), 'all'))
        expect([oneByOne, streamed, fromColumns].map((one) => JSON.stringify(one))).toEqual([expected, expected, expected])
      }),
    )
  })

  it('always gives the same bytes however records are cut and merged, written and read in between', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const whole = statesOf(folded([...a, ...b, ...c]))
        const [x, y, z] = [folded(a, 'x'), folded(b, 'y'), folded(c, 'z')]
        const back = (partial: object) => getOrThrow(calculator.read(JSON.parse(JSON.stringify(partial))))
        const one = getOrThrow(calculator.merge(getOrThrow(calculator.merge(back(z), back(x))), y))
        const other = getOrThrow(calculator.merge(x, back(getOrThrow(calculator.merge(y, z)))))
        expect([statesOf(one), statesOf(other)]).toEqual([whole, whole])
        expect(JSON.stringify(calculator.finish(one))).toBe(JSON.stringify(calculator.finish(other)))
        expect(JSON.stringify(one)).toBe(JSON.stringify(other))
      }),
    )
  })

  it('always has the same totals with and without breakdowns', () => {
    fc.assert(
      fc.property(records, (all) => {
        expect(results(all).map(({ parts }) => parts)).toEqual(results(all, []).map(({ parts }) => parts))
      }),
    )
  })

  it('always gives in a cell what the records of the cell give alone', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const { indicator, breakdowns } of results(all)) {
          for (const { key, parts } of breakdowns.find(({ by }) => by[0] === 'desk')?.cells ?? []) {
            const own = all.filter((one) => ('deskId' in one ? (one.deskId ?? null) : null) === key[0])
            const alone = results(own, []).find((result) => result.indicator.id === indicator.id)
            expect(parts).toEqual(alone?.parts)
          }
        }
      }),
    )
  })

  it('always reconciles: cells of counts add up to the total, cells of people to no less', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const { breakdowns } of results(all)) {
          for (const one of breakdowns.flatMap(({ reconciliation }) => Object.values(reconciliation))) {
            if (one.kind === 'adds') expect(one.sum).toBe(one.total)
            if (one.kind === 'overlaps') expect(one.sum).toBeGreaterThanOrEqual(one.total)
          }
        }
      }),
    )
  })

  it('shows the row of what is unknown last, and never drops it', () => {
    const some = [{ deskId: 'd2' }, {}, { deskId: 'd1' }].map((fields) =>
      getOrThrow(parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, contactId: 'c', occurredAt: '2013-05-01T10:00+05:00', ...fields })),
    )
    expect(
      results(some)[0]
        ?.breakdowns.find(({ by }) => by[0] === 'desk')
        ?.cells.map(({ key }) => key[0]),
    ).toEqual(['d1', 'd2', null])
  })

  it('counts a record from a smaller area for its district when it knows the areas', () => {
    const inTehsil = getOrThrow(
      parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, contactId: 'c', areaId: 'pk-kp-swat-matta', occurredAt: '2013-05-01T10:00+05:00' }),
    )
    const areas = [
      { id: 'pk-kp-swat-matta', level: 'tehsil', parent: 'pk-kp-swat' },
      { id: 'pk-kp-swat', level: 'district', parent: 'pk-kp' },
      { id: 'pk-kp', level: 'province' },
    ]
    const keys = (by: string) =>
      getOrThrow(calculate(definitions.slice(0, 1), [inTehsil], { by: [[by]], areas }))[0]?.breakdowns[0]?.cells.map(({ key }) => key[0])
    expect([keys('tehsil'), keys('district'), keys('province')]).toEqual([['pk-kp-swat-matta'], ['pk-kp-swat'], ['pk-kp']])
  })

  it('takes other days in place of those of the definition, and says which', () => {
    const visit = (occurredAt: string) => getOrThrow(parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, contactId: 'c', occurredAt }))
    const [result] = getOrThrow(
      calculate(definitions.slice(0, 1), [visit('2014-01-01T00:00+05:00'), visit('2013-12-31T23:59+05:00')], {
        period: { from: '2014-01-01', to: '2014-02-01' },
      }),
    )
    expect([result?.period, result?.parts['value']]).toEqual([
      { from: '2014-01-01', to: '2014-02-01' },
      { status: 'value', value: 1, unknown: 0 },
    ])
  })
})

describe('definitions that are trusted', () => {
  it('give the same, and are not checked again', () => {
    const visit = getOrThrow(parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, contactId: 'c1', occurredAt: '2013-05-01T10:00+05:00' }))
    const given = (trusted: boolean) => getOrThrow(calculate(definitions, [visit], { by: BY, trusted }))
    expect(given(true)).toEqual(given(false))
    const twice = [definitions[0], definitions[0]]
    expect([createCalculator(twice)._tag, createCalculator(twice, { trusted: true })._tag]).toEqual(['Left', 'Right'])
  })
})

describe('people of several partitions', () => {
  it('are the same people whether one calculator folded them or several', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const own = [folded(a, 'a'), folded(b, 'b'), folded(c, 'c')]
        const others = [a, b, c].map((some, index) => {
          const fold = getOrThrow(createCalculator(definitions, { by: BY })).fold()
          fold.addAll(some)
          return fold.result(['a', 'b', 'c'][index] ?? '')
        })
        const merged = (parts: typeof own) => JSON.stringify(parts.reduce((x, y) => getOrThrow(calculator.merge(x, y))))
        expect(merged(others)).toBe(merged(own))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a partial result', () => {
  it('is refused when it holds the same partition, or comes from other work', () => {
    const part = folded([], 'north')
    expect(calculator.merge(part, part)).toMatchObject({ left: [{ code: 'indicators/merged-twice' }] })
    const other = getOrThrow(createCalculator(definitions, { by: [] }))
    expect(other.merge(other.fold().result('south'), part)).toMatchObject({ left: [{ code: 'indicators/other-definitions' }] })
    expect(other.read(JSON.parse(JSON.stringify(part)))).toMatchObject({ left: [{ code: 'indicators/other-definitions' }] })
  })

  it.each([[null], [{}], [{ format: '2' }]])('is not read from %j', (json) => {
    expect(calculator.read(json)).toMatchObject({ left: [{ code: 'indicators/bad-partial' }] })
  })

  it('is not read when a state was changed into something else', () => {
    const json = JSON.parse(JSON.stringify(folded([]))) as { states: Record<string, object[]> }
    json.states['visits'] = [{ district: { '["x"]': { yes: -1, unknown: 0 } } }]
    expect(calculator.read(json)).toMatchObject({ left: [{ code: 'indicators/bad-partial', path: ['visits'] }] })
  })
})

describe('no records', () => {
  const noRecords = { status: 'not-reported', reason: 'no records' }
  const complaint = getOrThrow(parseRecord({ kind: 'complaint', schemaVersion: '1', isSynthetic: true, complaintId: 'k1' }))
  const visit = getOrThrow(parseRecord({ kind: of, schemaVersion: '1', isSynthetic: true, contactId: 'c1', occurredAt: '2013-05-01T10:00+05:00' }))
  const keyed = (kind: string) => ({ of: kind, key: `${kind}.complaintId` })
  const mixed = [
    definition('per-complaint', { type: 'ratio', numerator: { type: 'count', of }, denominator: { type: 'count', of: 'complaint' } }),
    definition('in-court', { type: 'linked', all: [keyed('complaint'), keyed('legalProcess')] }),
    definition('not-in-court', { type: 'linked', all: [keyed('complaint')], none: [keyed('legalProcess')] }),
  ]
  const values = (of: readonly IndicatorResult[]) => of.map(({ parts }) => parts['value'])

  it('of a kind are never 0, whatever is measured', () => {
    for (const all of [[], [complaint]]) expect(values(results(all))).toEqual(definitions.map(() => noRecords))
  })

  it('of one of several kinds leave open what is counted from all of them', () => {
    expect(values(getOrThrow(calculate(mixed, [complaint])))).toEqual([noRecords, noRecords, noRecords])
    expect(values(getOrThrow(calculate(mixed, [complaint, visit])))).toEqual([expect.objectContaining({ value: 1 }), noRecords, noRecords])
  })

  it('are 0 when all there are were given', () => {
    const given = getOrThrow(calculate(mixed, [complaint], { complete: [of, 'legalProcess'] }))
    expect(values(given).map((result) => result?.status === 'value' && result.value)).toEqual([0, 0, 1])
    expect(createCalculator(mixed, { complete: ['complant'] })).toMatchObject({ left: [{ code: 'indicators/unknown-kind', path: ['complete', 0] }] })
  })

  it('of one partition are none of the whole when another has them, and a record that does not count is a record', () => {
    const outside = { ...visit, occurredAt: '2020-05-01T10:00+05:00' } as typeof visit
    const merged = getOrThrow(calculator.merge(folded([], 'north'), getOrThrow(calculator.read(JSON.parse(JSON.stringify(folded([outside], 'south')))))))
    expect(calculator.finish(merged)[0]?.parts['value']).toEqual({ status: 'value', value: 0, unknown: 0 })
    expect(calculator.finish(folded([], 'north'))[0]?.parts['value']).toEqual(noRecords)
  })

  it('are said in the sentence as a whole, and rated as nothing', () => {
    const [result] = results([])
    expect([result?.wording, result?.rating.status]).toEqual(['no records', 'not-assessable'])
  })
})
