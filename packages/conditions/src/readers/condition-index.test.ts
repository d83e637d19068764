import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import { createDictionary } from '../fact/dictionary.ts'
import type { Fact, FactValue } from '../fact/fact.ts'
import { anyComparison, conditionOver, exampleDictionary, exampleFacts, partialValues } from '../testing/arbitraries.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import { createConditionIndex } from './condition-index.ts'

const context = { dictionary: exampleDictionary, named: { isGreen: { fact: 'thing.colour', operator: 'equal', value: 'green' } } as const }

/** Few conditions are not worth a row, so each of them is there many times. */
const COPIES = 40

const CODES = ['red', 'green', 'blue']

const lookUp = (conditions: readonly Condition[], values: Readonly<Record<string, FactValue>>): readonly number[] => {
  const slots = createSlots()
  const many = Array.from({ length: COPIES }, () => conditions).flat()
  const found = createConditionIndex(many, context, slots)(slots.facts.map((id) => values[id]))
  return [...new Set(found.map((at) => at % conditions.length))]
}

const colourIs = (value: string): Condition => ({ fact: 'thing.colour', operator: 'equal', value })
const ageIs = (operator: string, value: number): Condition => ({ fact: 'thing.age', operator, value })

describe('createConditionIndex', () => {
  it('leaves out what an equality rules out', () => {
    expect(lookUp([colourIs('red'), colourIs('green'), colourIs('blue')], { 'thing.colour': 'green' })).toEqual([1])
  })

  it('keeps everything while the fact is unknown', () => {
    expect(lookUp([colourIs('red'), colourIs('green')], {})).toEqual([0, 1])
  })

  it('leaves out what a membership rules out', () => {
    const conditions: Condition[] = [
      { fact: 'thing.colour', operator: 'in', value: ['red', 'green'] },
      { fact: 'thing.colour', operator: 'notIn', value: ['red', 'green'] },
      { not: { fact: 'thing.colour', operator: 'notIn', value: ['blue'] } },
    ]
    expect(lookUp(conditions, { 'thing.colour': 'blue' })).toEqual([1, 2])
  })

  it.each([
    [17, [0, 1, 4]],
    [18, [1, 2, 4, 5]],
    [19, [2, 3, 5]],
  ])('tells both sides of an end of a range: %i', (age, expected) => {
    const conditions = [
      ageIs('lessThan', 18),
      ageIs('lessThanInclusive', 18),
      ageIs('greaterThanInclusive', 18),
      ageIs('greaterThan', 18),
      { not: ageIs('greaterThan', 18) },
      { not: ageIs('lessThan', 18) },
    ]
    expect(lookUp(conditions, { 'thing.age': age })).toEqual(expected)
  })

  it('looks a day up among days, and keeps everything for a date known in part', () => {
    const conditions: Condition[] = [
      { fact: 'thing.start', operator: 'before', value: '2014-03-09' },
      { fact: 'thing.start', operator: 'onOrAfter', value: '2014-03-09' },
    ]
    expect(lookUp(conditions, { 'thing.start': '2014-03-09' })).toEqual([1])
    expect(lookUp(conditions, { 'thing.start': '2014-03' })).toEqual([0, 1])
  })

  it('asks for all parts of a conjunction and for one part of a disjunction', () => {
    const conditions: Condition[] = [
      { all: [colourIs('red'), ageIs('lessThan', 18)] },
      { any: [colourIs('red'), ageIs('lessThan', 18)] },
      { not: { all: [colourIs('red'), { not: ageIs('lessThan', 18) }] } },
    ]
    expect(lookUp(conditions, { 'thing.colour': 'red', 'thing.age': 30 })).toEqual([1, 2])
    expect(lookUp(conditions, { 'thing.colour': 'grey', 'thing.age': 30 })).toEqual([2])
  })

  it('looks through names of shared conditions', () => {
    expect(lookUp([{ condition: 'isGreen' }, { not: { condition: 'isGreen' } }], { 'thing.colour': 'red' })).toEqual([1])
  })

  it('finds a few of thousands, also when there are more constants than ranks', () => {
    const conditions = Array.from({ length: 4000 }, (_, at): Condition => ({ all: [colourIs(['red', 'green', 'blue'][at % 3] ?? ''), ageIs('equal', at)] }))
    const slots = createSlots()
    const index = createConditionIndex(conditions, context, slots)
    const found = (age: FactValue, colour: FactValue) => index(slots.facts.map((id) => (id === 'thing.age' ? age : colour)))
    expect([found(1000, 'green'), found(1000, undefined), found(1000, 'red'), found(1000.5, 'green')]).toEqual([[1000], [1000], [], []])
    expect(found(undefined, 'green')).toEqual(conditions.flatMap((_, at) => (at % 3 === 1 ? [at] : [])))
  })

  it.each([14, 30])('leaves out of those it finds by one of %i ages what a second fact rules out', (ages) => {
    const conditions = Array.from({ length: 20 * ages }, (_, at): Condition => {
      const isOpen: Condition = { fact: 'thing.isOpen', operator: 'equal', value: at % (2 * ages) < ages }
      return { all: [ageIs('equal', at % ages), isOpen] }
    })
    const slots = createSlots()
    const index = createConditionIndex(conditions, context, slots)
    const found = (age: FactValue, isOpen: FactValue) => index(slots.facts.map((id) => (id === 'thing.age' ? age : isOpen)))
    const of = (age: number, open: readonly boolean[]) =>
      conditions.flatMap((_, at) => (at % ages === age && open.includes(at % (2 * ages) < ages) ? [at] : []))
    expect([found(3, true), found(3, false), found(3, undefined), found(3, null)]).toEqual([
      of(3, [true]),
      of(3, [false]),
      of(3, [true, false]),
      of(3, [true, false]),
    ])
    expect([found(undefined, true).length, found(39, true)]).toEqual([10 * ages, []])
  })

  it.each([15, 16, 40])('keeps, of those it finds by one of %i ages, what says nothing of the second fact', (ages) => {
    const conditions = Array.from({ length: 2 * ages }, (_, at): Condition => {
      const isOpen: Condition = { fact: 'thing.isOpen', operator: 'equal', value: true }
      return at < ages ? ageIs('equal', at) : { all: [ageIs('equal', at - ages), isOpen] }
    })
    const slots = createSlots()
    const index = createConditionIndex(conditions, context, slots)
    const found = (age: FactValue, isOpen: FactValue) => index(slots.facts.map((id) => (id === 'thing.age' ? age : isOpen)))
    expect([found(3, true), found(3, undefined), found(3, false)]).toEqual([[3, 3 + ages], [3, 3 + ages], expect.arrayContaining([3])])
    expect(found(undefined, true)).toHaveLength(2 * ages)
  })

  it.each([
    [31, [3]],
    [32, Array.from({ length: 32 }, (_, at) => 3 + 20 * at)],
  ])('looks at a second fact beside an age where it is one of few: of %i owners', (owners, expected) => {
    const conditions = Array.from({ length: 20 * owners }, (_, at): Condition => {
      const isOwner: Condition = { fact: 'thing.owner', operator: 'equal', value: `per-${at % owners}` }
      return { all: [ageIs('equal', at % 20), isOwner] }
    })
    const slots = createSlots()
    const index = createConditionIndex(conditions, context, slots)
    expect(index(slots.facts.map((id) => (id === 'thing.age' ? 3 : 'per-3')))).toEqual(expected)
  })

  it('looks at the second fact that tells most of them apart, and at no third', () => {
    const conditions = Array.from({ length: 160 }, (_, at): Condition => {
      const isOpen: Condition = { fact: 'thing.isOpen', operator: 'equal', value: at < 80 }
      return { all: [ageIs('equal', at % 20), ...(at % 8 === 3 ? [colourIs('red')] : []), isOpen] }
    })
    const slots = createSlots()
    const index = createConditionIndex(conditions, context, slots)
    const values: Readonly<Record<string, FactValue>> = { 'thing.age': 3, 'thing.isOpen': true, 'thing.colour': 'green' }
    expect(index(slots.facts.map((id) => values[id]))).toEqual([3, 23, 43, 63])
  })

  describe('of facts of which only one, with a second beside it, is looked at', () => {
    const is = (fact: string, value: boolean | number | string): Condition => ({ fact: `thing.${fact}`, operator: 'equal', value })
    const foundBy = (conditions: readonly Condition[], values: Readonly<Record<string, FactValue>>) => {
      const slots = createSlots()
      const index = createConditionIndex(conditions, context, slots)
      return index(slots.facts.map((id) => values[id.slice('thing.'.length)]))
    }
    const many = (count: number, one: (at: number) => readonly Condition[]) => Array.from({ length: count }, (_, at): Condition => ({ all: one(at) }))

    it('takes one that is asked for a twelfth of its values or less, and all facts where there is none', () => {
      const among = (owners: number) => many(1100, (at) => [is('owner', `per-${at % owners}`), is('isOpen', at < 55), is('isLarge', true)])
      const values = { owner: 'per-3', isOpen: true, isLarge: false }
      expect(foundBy(among(11), values)).toEqual([3, 14, 25, 36, 47])
      expect(foundBy(among(10), values)).toEqual([])
    })

    it('takes one where sixteen conditions are found by it, and all facts where there are fewer', () => {
      const others = many(100, () => [is('isLarge', true)])
      const beside = (count: number) => [...many(count, (at) => [is('weight', at), is('isOpen', true), is('isLarge', true)]), ...others]
      const values = { weight: 3, isOpen: true, isLarge: false }
      expect(foundBy(beside(16), values)).toEqual([3])
      expect(foundBy(beside(15), values)).toEqual([])
    })

    it.each([
      ['first', (at: number) => [is('owner', `per-${at % 40}`), is('weight', at)]],
      ['last', (at: number) => [is('weight', at), is('owner', `per-${at % 40}`)]],
    ])('takes the one that leaves least, be the other one named %s', (_, one) => {
      expect(foundBy(many(400, one), { owner: 'per-3', weight: 7 })).toEqual([7])
    })

    it.each([
      ['first', (at: number) => [is('weight', at % 40), is('isOpen', at < 400), is('colour', CODES[at % 3] ?? '')]],
      ['last', (at: number) => [is('weight', at % 40), is('colour', CODES[at % 3] ?? ''), is('isOpen', at < 400)]],
    ])('takes of two others the one with more values as the second, be the other one named %s', (_, one) => {
      const found = foundBy(many(800, one), { weight: 3, isOpen: true, colour: 'red' })
      expect(found).toEqual(Array.from({ length: 20 }, (_item, at) => 3 + 40 * at).filter((at) => at % 3 === 0))
    })

    it('takes no list as the second', () => {
      const has = (code: string): Condition => ({ fact: 'thing.colours', operator: 'contains', value: code })
      const conditions = many(400, (at) => [is('weight', at % 40), has(CODES[at % 3] ?? ''), is('isOpen', at < 200)])
      expect(foundBy(conditions, { weight: 3, isOpen: true, colours: ['red'] })).toEqual([3, 43, 83, 123, 163])
    })
  })

  it('gives what many alternatives find once, in order, be they few or many', () => {
    for (const count of [2, 24, 25, 49]) {
      const conditions = Array.from({ length: 16 }, (_, at): Condition => ({ any: [ageIs('equal', at), { all: [ageIs('lessThan', 30), colourIs('red')] }] }))
      const many = Array.from({ length: count }, () => conditions).flat()
      const slots = createSlots()
      const found = createConditionIndex(many, context, slots)(slots.facts.map((id) => (id === 'thing.age' ? 3 : 'red')))
      expect(found).toEqual(many.map((_, at) => at))
    }
  })

  it('always keeps every condition that is not false', () => {
    const many = fc.array(conditionOver(fc.oneof(anyComparison, fc.constant<Condition>({ condition: 'isGreen' }))), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(many, partialValues, (conditions, byId) => {
        const slots = createSlots()
        const tests = conditions.map((condition) => compileChecked(condition, context, slots))
        const index = createConditionIndex(conditions, context, slots)
        const values = slots.facts.map((id) => byId[id])
        const found = index(values)
        const possible = tests.flatMap((test, at) => (test(values, values) === 'false' ? [] : [at]))
        expect(found).toEqual(expect.arrayContaining(possible))
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })
})

const TAGS = Array.from({ length: 24 }, (_, at) => `tag-${at}`)
const tags = exampleFacts.flatMap((fact): Fact[] => (fact.type.kind === 'codes' ? [{ ...fact, id: 'thing.tags', type: { kind: 'codes', codes: TAGS } }] : []))
const tagged = { dictionary: getOrThrow(createDictionary([...exampleFacts, ...tags])) }
const tagsAre = (operator: string, value: string | readonly string[]): Condition => ({ fact: 'thing.tags', operator, value: value as string })
const isOpen: Condition = { fact: 'thing.isOpen', operator: 'equal', value: true }

describe('conditions on what a long list of codes holds', () => {
  it('are found by each code that it holds, and all are kept for one that may hold more', () => {
    const conditions = TAGS.flatMap((tag, at): Condition[] => [
      tagsAre('contains', tag),
      { all: [tagsAre('contains', tag), tagsAre('contains', TAGS[(at + 1) % 24] ?? ''), isOpen] },
      { not: tagsAre('doesNotContain', tag) },
    ])
    const slots = createSlots()
    const index = createConditionIndex(conditions, tagged, slots)
    const found = (list: FactValue, open?: boolean) => index(slots.facts.map((id) => (id === 'thing.tags' ? list : open)))
    expect(found(['tag-3'])).toEqual([9, 10, 11])
    expect(found(['tag-3'], false)).toEqual([9, 11])
    expect(found(['tag-3', 'tag-5', 'tag-3'], false)).toEqual([9, 11, 15, 17])
    expect(found([])).toEqual([])
    for (const open of [undefined, null, { known: ['tag-3'], open: true } as const]) expect(found(open)).toHaveLength(72)
  })

  it('are always kept when they are not false', () => {
    const tag = fc.constantFrom(...TAGS)
    const some = fc.uniqueArray(tag, { minLength: 1, maxLength: 3 })
    const comparison = fc.oneof(
      fc.tuple(fc.constantFrom('contains', 'doesNotContain'), tag).map(([operator, value]) => tagsAre(operator, value)),
      fc.tuple(fc.constantFrom('containsAny', 'containsAll'), some).map(([operator, value]) => tagsAre(operator, value)),
      fc.constant(isOpen),
    )
    const list = fc.oneof(
      fc.uniqueArray(tag, { maxLength: 6 }),
      fc.constantFrom<FactValue>(undefined, null),
      some.map((known) => ({ known, open: true }) as const),
    )
    fc.assert(
      fc.property(
        fc.array(conditionOver(comparison, 2), { minLength: 40, maxLength: 80 }),
        fc.array(fc.tuple(list, fc.constantFrom(true, false, undefined)), { minLength: 8, maxLength: 8 }),
        (conditions, rows) => {
          const slots = createSlots()
          const tests = conditions.map((condition) => compileChecked(condition, tagged, slots))
          const index = createConditionIndex(conditions, tagged, slots)
          for (const [held, open] of rows) {
            const values = slots.facts.map((id) => (id === 'thing.tags' ? held : open))
            expect(index(values)).toEqual(expect.arrayContaining(tests.flatMap((test, at) => (test(values, values) === 'false' ? [] : [at]))))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
