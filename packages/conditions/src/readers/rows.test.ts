import { describe, expect, it } from 'vitest'

import type { FactValue } from '../fact/fact.ts'
import { exampleDictionary } from '../testing/arbitraries.ts'
import { createSlots } from './compile-checked.ts'
import type { Requirement } from './requirements.ts'
import { createRows } from './rows.ts'

const context = { dictionary: exampleDictionary }
type Values = Readonly<Record<string, FactValue>>

/** What is found of alternatives that each ask for some requirements, in the order of their places. */
const lookUpIn = (all: readonly (readonly Requirement[])[]) => {
  const slots = createSlots()
  const lookup = createRows(
    all.map((requirements, condition) => ({ condition, requirements })),
    context,
    slots,
  )
  return (values: Values): readonly number[] => {
    const found: number[] = []
    lookup(
      slots.facts.map((id) => values[id]),
      found,
    )
    return found.sort((a, b) => a - b)
  }
}

const colourIs = (...oneOf: readonly string[]): Requirement => ({ fact: 'thing.colour', oneOf })
const openIs = (...oneOf: readonly boolean[]): Requirement => ({ fact: 'thing.isOpen', oneOf })
const from = (fact: string, at: number | string, closed = true): Requirement => ({ fact, low: { at, closed } })
const until = (fact: string, at: number | string, closed = true): Requirement => ({ fact, high: { at, closed } })

const isExact = (value: FactValue): boolean => value !== undefined && value !== null && !(typeof value === 'string' && /^2014(-03)?$/.test(value))
const meets = (requirement: Requirement, values: Values): boolean => {
  const value = values[requirement.fact]
  if (!isExact(value)) return true
  if ('oneOf' in requirement) return requirement.oneOf.includes(value as string)
  const { low, high } = requirement
  const is = value as number
  const isAbove = low === undefined || is > (low.at as number) || (low.closed && is === low.at)
  return isAbove && (high === undefined || is < (high.at as number) || (high.closed && is === high.at))
}

const combined = <A>(lists: readonly (readonly (readonly A[])[])[]): readonly (readonly A[])[] =>
  lists.reduce<readonly (readonly A[])[]>((sofar, list) => sofar.flatMap((one) => list.map((more) => [...one, ...more])), [[]])

describe('rows of bits', () => {
  const colours = [[colourIs('red')], [colourIs('green', 'blue')], [colourIs('blue')]]
  const ages = [[until('thing.age', 18, false)], [from('thing.age', 18)], [from('thing.age', 10, false), until('thing.age', 20)]]
  const opens = [[openIs(true)], [openIs(false)], []]
  const starts = [[until('thing.start', '2014-03-09', false)], [from('thing.start', '2014-03-09')], []]
  const kinds = combined([colours, ages, opens, starts])
  const all = Array.from({ length: 16 }, () => kinds).flat()
  const given: readonly Values[] = [
    ...['red', 'green', 'blue', 'grey', undefined].map((colour) => ({ 'thing.colour': colour })),
    ...[0, 10, 11, 17, 17.5, 18, 20, 21, undefined].map((age) => ({ 'thing.age': age, 'thing.isOpen': true })),
    ...[true, false, null].map((isOpen) => ({ 'thing.isOpen': isOpen, 'thing.colour': 'blue' })),
    ...['2014-03-08', '2014-03-09', '2014-03', '2014', null].map((start) => ({ 'thing.start': start, 'thing.colour': 'red', 'thing.age': 15 })),
    { 'thing.colour': 'blue', 'thing.age': 18, 'thing.isOpen': false, 'thing.start': '2014-03-10' },
    {},
  ]

  it.each([
    ['two thousand', all, 1296],
    ['as many as fill their words', all.slice(0, 1024), 1024],
    ['one more', all.slice(0, 1025), 1025],
  ])('find exactly what the values do not rule out, of %s', (_, some, count) => {
    expect(some).toHaveLength(count)
    const lookUp = lookUpIn(some)
    for (const values of given) {
      const expected = some.flatMap((requirements, at) => (requirements.every((one) => meets(one, values)) ? [at] : []))
      expect([values, lookUp(values)]).toEqual([values, expected])
    }
  })

  it.each([
    [5, [0, 1, 2, 3, 4]],
    [6, []],
  ])('are looked at where one rules out three on average: of %i', (count, expected) => {
    const lookUp = lookUpIn(Array.from({ length: count }, () => [colourIs('red')]))
    expect(lookUp({ 'thing.colour': 'green' })).toEqual(expected)
    expect(lookUp({ 'thing.colour': 'red' })).toHaveLength(count)
    expect(lookUp({})).toHaveLength(count)
  })

  it('are not looked at for what others rule out before', () => {
    const lookUp = lookUpIn(Array.from({ length: 64 }, (_, at) => [from('thing.age', at), until('thing.age', at), openIs(true)]))
    expect(lookUp({ 'thing.age': 7, 'thing.isOpen': false })).toEqual([7])
    expect(lookUp({ 'thing.isOpen': false })).toHaveLength(64)
  })

  it('come in the order of what they rule out by themselves, those that say nothing of a fact counted', () => {
    const open = (at: number): readonly Requirement[] => (at < 20 ? [openIs(true)] : [])
    const lookUp = lookUpIn(Array.from({ length: 64 }, (_, at) => [from('thing.age', at), until('thing.age', at), ...open(at)]))
    expect(lookUp({ 'thing.isOpen': false })).toHaveLength(64)
  })

  it('say nothing of lists, which are in several classes at once', () => {
    const lookUp = lookUpIn(Array.from({ length: 16 }, (_, at) => [{ fact: 'thing.colours', oneOf: [at % 2 === 0 ? 'red' : 'blue'] }, colourIs('red')]))
    expect(lookUp({ 'thing.colours': ['green'], 'thing.colour': 'red' })).toHaveLength(16)
    expect(lookUp({ 'thing.colours': ['red', 'blue'], 'thing.colour': 'blue' })).toEqual([])
  })

  it('keep what asks for nothing, and give a condition for each of its ways', () => {
    const slots = createSlots()
    const ways = [...Array.from({ length: 8 }, () => colourIs('red')), ...Array.from({ length: 8 }, () => colourIs('blue')), undefined]
    const lookup = createRows(
      ways.map((way, at) => ({ condition: at % 8, requirements: way === undefined ? [] : [way] })),
      context,
      slots,
    )
    const found: number[] = []
    lookup(['blue'], found)
    expect(found.sort((a, b) => a - b)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7])
    lookup([undefined], found)
    expect(found).toHaveLength(9 + 17)
  })

  it('have those side by side that ask for the same, by the fact that most of them ask for', () => {
    const [red, blue, old] = [colourIs('red'), colourIs('blue'), from('thing.age', 18)]
    const slots = createSlots()
    const lookup = createRows(
      [[old, red], [blue], [red], [old, blue], [red]].map((requirements, at) => ({ condition: 9 - at, requirements })),
      context,
      slots,
    )
    const found: number[] = []
    lookup([], found)
    expect(found).toEqual([8, 6, 5, 7, 9])
  })

  it('are none where there is nothing to find', () => {
    expect(lookUpIn([])({})).toEqual([])
    expect(lookUpIn([[]])({})).toEqual([0])
  })
})
