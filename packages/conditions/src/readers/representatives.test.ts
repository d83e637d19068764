import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Comparison, Condition } from '../condition.ts'
import { daysOf } from '../fact/days.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact, FactType, FactValue } from '../fact/fact.ts'
import { representatives } from './representatives.ts'
import type { Usage } from './usage.ts'
import { usageOf } from './usage.ts'

const share: Fact = {
  id: 'thing.share',
  subject: 'thing',
  type: { kind: 'number', min: 0, max: 1 },
  label: { en: 'share' },
  sensitivity: 'public',
  read: () => undefined,
}
const NO_USAGE: Usage = { constants: new Set(), linked: new Set(), opaque: false, comparisons: [] }
const valuesOf = (constants: readonly number[], linked: readonly string[] = ['thing.share'], others: readonly number[] = []): number[] =>
  (representatives(share, { constants: new Set(constants), linked: new Set(linked), opaque: false, comparisons: [] }, undefined, others) ?? []).filter(
    (value) => typeof value === 'number',
  )

const end = fc.integer({ min: -3, max: 3 })
const side = fc.record({ kind: fc.constantFrom('integer' as const, 'number' as const), ends: fc.option(fc.tuple(end, end)) })
/** A range, of which every value from -8 to 8 is looked at. */
const rangeOf = (ends: readonly [number, number] | null) => (ends === null ? {} : { min: Math.min(...ends), max: Math.max(...ends) })
const limits = fc.uniqueArray(
  fc.integer({ min: -6, max: 6 }).map((half) => half / 2),
  { maxLength: 2 },
)

describe('the values that stand for two numbers that are compared with each other', () => {
  it('come out in every way that two of their ranges can, and in no other', () => {
    fc.assert(
      fc.property(side, side, limits, limits, (a, b, limitsOfA, limitsOfB) => {
        const facts = Object.entries({ a, b }).map(([name, { kind, ends }]): Fact => ({
          ...share,
          id: `thing.${name}`,
          type: { kind, ...rangeOf(ends) },
        }))
        const dictionary = getOrThrow(createDictionary(facts))
        const literals = (fact: string, values: readonly number[]) => values.map((value): Condition => ({ fact, operator: 'lessThan', value }))
        const usage = usageOf(
          [{ fact: 'thing.a', operator: 'lessThan', value: { fact: 'thing.b' } }, ...literals('thing.a', limitsOfA), ...literals('thing.b', limitsOfB)],
          { dictionary },
        )
        const tried = facts.map((fact) => representatives(fact, usage.get(fact.id) ?? NO_USAGE, undefined, []) as readonly number[])
        const all = [a, b].map(({ kind, ends }) => {
          const { min = -8, max = 8 } = rangeOf(ends)
          const steps = kind === 'integer' ? 1 : 6
          return Array.from({ length: (max - min) * steps + 1 }, (_, at) => (min * steps + at) / steps)
        })
        const patterns = ([ofA = [], ofB = []]: readonly (readonly number[])[]) =>
          new Set(ofA.flatMap((x) => ofB.map((y) => [x - y, ...limitsOfA.map((one) => x - one), ...limitsOfB.map((one) => y - one)].map(Math.sign).join())))
        expect([...patterns(tried)].sort()).toEqual([...patterns(all)].sort())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the values that stand for a share between 0 and 1', () => {
  it('lie below, at and above a limit, though no whole number does', () => {
    const values = valuesOf([0.3])
    expect([values.some((value) => value < 0.3), values.includes(0.3), values.some((value) => value > 0.3)]).toEqual([true, true, true])
  })

  it('lie on both sides of another share it is compared with', () => {
    const values = valuesOf([], ['thing.share', 'thing.other'], [0.8])
    expect([values.some((value) => value < 0.8), values.some((value) => value > 0.8)]).toEqual([true, true])
  })

  it('tell every answer to every limit that a share can give, and never leave its range', () => {
    const limits = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(limits, fc.double({ min: 0, max: 1, noNaN: true }), (constants, any) => {
        const values = valuesOf(constants)
        const pattern = (value: number): string => constants.map((limit) => Math.sign(value - limit)).join()
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
        expect(values.map(pattern)).toContain(pattern(any))
      }),
    )
  })
})

const at = (day: string, time = '00:00'): string => new Date(`${day}T${time}+05:00`).toISOString()

describe('the values that stand for all that a fact can turn out to be (spec 2.10)', () => {
  const fact = (type: FactType, nullable = false): Fact => ({ ...share, id: 'thing.it', type, nullable })
  const standing = (type: FactType, usage: Partial<Usage>, value?: FactValue, others: readonly FactValue[] = [], nullable = false) =>
    representatives(fact(type, nullable), { constants: new Set(), linked: new Set(['thing.it']), opaque: false, comparisons: [], ...usage }, value, others)
  const against = (...constants: (boolean | number | string)[]) => ({ constants: new Set(constants) })
  const linked = new Set(['thing.it', 'thing.other'])
  const code: FactType = { kind: 'code', codes: ['a', 'b', 'c'] }
  const codes: FactType = { kind: 'codes', codes: ['a', 'b', 'c'] }

  it('are yes and no, and recorded as not so where that can be', () => {
    expect(standing({ kind: 'boolean' }, {})).toEqual([true, false])
    expect(standing({ kind: 'boolean' }, {}, undefined, [], true)).toEqual([null, true, false])
    expect(standing({ kind: 'date' }, against('2014-03-09'), '2014-03', [], true)).not.toContain(null)
    expect(standing({ kind: 'date' }, { opaque: true }, undefined, [], true)).toBeUndefined()
  })

  it('are the codes that a rule names and one more; all where codes are compared with each other or a plugin looks', () => {
    expect(standing(code, against('b', 'x'))).toEqual(['b', 'a'])
    expect(standing(code, against('a', 'b', 'c'))).toEqual(['a', 'b', 'c'])
    expect(standing(code, {})).toEqual(['a'])
    expect([standing(code, { ...against('b'), linked }), standing(code, { ...against('b'), opaque: true })]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  const twelve = Array.from({ length: 12 }, (_, at) => `code-${at}`)
  const listsFor = (...comparisons: readonly Pick<Comparison, 'operator' | 'value'>[]) =>
    standing(
      { kind: 'codes', codes: twelve },
      {
        ...against(...comparisons.flatMap(({ value }) => value as string | string[])),
        comparisons: comparisons.map((one) => ({ ...one, fact: 'thing.it' })),
      },
    )
  const each = (count: number) => twelve.slice(0, count).map((value) => ({ operator: 'contains', value }))

  it('are lists with none, one and all of the codes that are named together, however many these are', () => {
    expect(listsFor({ operator: 'containsAll', value: twelve })).toEqual([[], ['code-0'], twelve])
    expect(listsFor({ operator: 'containsAny', value: ['code-1', 'code-2'] }, { operator: 'contains', value: 'code-1' })).toEqual([
      [],
      ['code-2'],
      ['code-1'],
      ['code-1', 'code-2'],
    ])
  })

  it('are not listed when a rule tells more than 1024 lists apart', () => {
    expect([listsFor(...each(10))?.length, listsFor(...each(11))]).toEqual([1024, undefined])
    const four = [0, 1, 2, 3].map((at) => ({ operator: 'containsAll', value: twelve.slice(3 * at, 3 * at + 3) }))
    expect(listsFor(...four)).toHaveLength(81)
  })

  it('are lists with and without each code that a rule names, on top of what is known', () => {
    const comparisons = ['a', 'b'].map((value) => ({ fact: 'thing.it', operator: 'contains', value }))
    expect(standing(codes, { ...against('a', 'b'), comparisons })).toEqual([[], ['b'], ['a'], ['a', 'b']])
    expect(standing(codes, { ...against('a', 'b'), comparisons }, { known: ['c', 'a'], open: true })).toEqual([
      ['c', 'a'],
      ['c', 'a', 'b'],
    ])
    expect(standing(codes, { opaque: true })).toBeUndefined()
  })

  it('are all lists where another fact says which code is looked for, up to 1024 of them', () => {
    expect(standing(codes, { linked })).toHaveLength(8)
    expect(standing(codes, { linked }, { known: ['c', 'a'], open: true })).toEqual([
      ['c', 'a'],
      ['c', 'a', 'b'],
    ])
    expect([10, 11].map((count) => standing({ kind: 'codes', codes: twelve.slice(0, count) }, { linked })?.length)).toEqual([1024, undefined])
  })

  it.each<[FactType, Partial<Usage>, readonly number[]]>([
    [{ kind: 'integer' }, against(18), [17, 18, 19]],
    [{ kind: 'integer' }, {}, [-1, 0, 1]],
    [{ kind: 'integer' }, { ...against(18), linked }, [16, 17, 18, 19, 20]],
    [{ kind: 'integer' }, against(18, 19), [17, 18, 19, 20]],
    [{ kind: 'integer', min: 18 }, against(18), [18, 19]],
    [{ kind: 'integer', max: 18 }, against(18), [17, 18]],
    [{ kind: 'integer', min: 0 }, against(0.5), [0, 1, 2]],
    [{ kind: 'integer' }, against(2.5), [1, 2, 3, 4]],
    [{ kind: 'integer', min: 5 }, {}, [5]],
    [{ kind: 'integer', max: -5 }, {}, [-5]],
    [{ kind: 'number' }, against(2, 3), [1, 2, 2.5, 3, 4]],
    [{ kind: 'number', min: 0, max: 1 }, {}, [0, 0.5, 1]],
    [
      { kind: 'number', min: 0, max: 1 },
      { ...against(0.5), linked: new Set(['thing.it', 'thing.b', 'thing.c']) },
      [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1],
    ],
  ])('are, of %j used as %j, the numbers below, at and above each limit', (type, usage, expected) => {
    expect(standing(type, usage)).toEqual(expected)
  })

  it('are whole numbers too where a whole number may be compared with a fraction', () => {
    expect(standing({ kind: 'number' }, { ...against(0.5), linked })).toEqual(expect.arrayContaining([-1, 0, 0.5, 1, 2]))
  })

  it.each<[FactType, Partial<Usage>, FactValue, readonly string[] | undefined]>([
    [{ kind: 'date' }, against('2014-03-09'), undefined, ['2014-03-08', '2014-03-09', '2014-03-10']],
    [{ kind: 'date' }, {}, undefined, ['1969-12-31', '1970-01-01', '1970-01-02']],
    [{ kind: 'date' }, against('2014-03-09'), '2014-03', ['2014-03-01', '2014-03-08', '2014-03-09', '2014-03-10', '2014-03-31']],
    [{ kind: 'date' }, against('2014-03-01', '2014-03-31'), '2014-03', ['2014-03-01', '2014-03-02', '2014-03-30', '2014-03-31']],
    [{ kind: 'date' }, against('2014-03'), undefined, ['2014-02-28', '2014-03-01', '2014-03-02', '2014-03-30', '2014-03-31', '2014-04-01']],
    [{ kind: 'date' }, { opaque: true }, undefined, undefined],
    [{ kind: 'dateTime' }, against('2014-03-09'), undefined, [at('2014-03-08'), at('2014-03-09'), at('2014-03-10')]],
    [
      { kind: 'dateTime' },
      against('2014-03-09T10:00+05:00'),
      '2014-03-09',
      [at('2014-03-09'), at('2014-03-09', '09:59:59.999'), at('2014-03-09', '10:00'), at('2014-03-09', '10:00:00.001')],
    ],
    [{ kind: 'dateTime' }, against('2014-05-09T10:00+05:00'), '2014-03', [at('2014-03-01'), at('2014-03-31')]],
    [{ kind: 'dateTime' }, against('2014-01-09T10:00+05:00'), '2014-03', [at('2014-03-01'), at('2014-03-31')]],
    [{ kind: 'dateTime' }, { ...against('2014-03-09'), linked }, '2014-03-09', [at('2014-03-09'), at('2014-03-09', '00:00:00.001')]],
    [{ kind: 'dateTime' }, { opaque: true }, undefined, undefined],
    [{ kind: 'duration' }, against('PT1H'), undefined, ['PT3599S', 'PT3600S', 'PT3601S']],
    [{ kind: 'duration' }, against('PT0S'), undefined, ['PT0S', 'PT1S']],
    [{ kind: 'duration' }, { opaque: true }, undefined, undefined],
    [{ kind: 'id', of: 'person' }, against('per-1'), undefined, ['per-1', 'another thing 1']],
    [{ kind: 'id', of: 'person' }, { linked }, undefined, ['another thing 1', 'another thing 2']],
    [{ kind: 'id', of: 'person' }, { opaque: true }, undefined, undefined],
  ])('are, of %j used as %j with %j recorded: %j', (type, usage, value, expected) => {
    expect(standing(type, usage, value)).toEqual(expected)
  })

  it('are times of every length in days that a rule tells apart, within what the ends can mean', () => {
    const lengths = (usage: Partial<Usage>, value?: FactValue) =>
      standing({ kind: 'interval' }, usage, value)?.map((one) =>
        typeof one === 'object' && one !== null && 'from' in one ? daysOf(one.to).first - daysOf(one.from).first : one,
      )
    expect(lengths(against(10))).toEqual([0, 9, 10, 11])
    expect(lengths(against(10), { from: '2014-03-08', to: '2014-03' })).toEqual([0, 9, 10, 11, 23])
    expect(lengths(against(10), { from: '2014-03', to: '2014-04-08' })).toEqual([8, 9, 10, 11, 38])
    expect(lengths(against(3), { from: '2014-03', to: '2014-04-08' })).toEqual([8, 38])
    expect(lengths(against(40), { from: '2014-03-08', to: '2014-03' })).toEqual([0, 23])
    expect(lengths(against(10), { from: '2014-03-08', to: '2014-03-08' })).toEqual([0])
    expect(lengths({ opaque: true })).toBeUndefined()
  })

  it('lie round the values of other facts that it is compared with, and round nothing else', () => {
    expect(standing({ kind: 'integer' }, {}, undefined, [40, undefined, null, ['a']])).toEqual([39, 40, 41])
    expect(standing({ kind: 'date' }, {}, undefined, ['2014-03-09', true])).toEqual(['2014-03-08', '2014-03-09', '2014-03-10'])
    expect(standing({ kind: 'id', of: 'person' }, {}, undefined, ['per-7'])).toEqual(['per-7', 'another thing 1'])
  })
})
