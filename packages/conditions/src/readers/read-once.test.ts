import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import { isOpenValue } from '../fact/fact.ts'
import { anyComparison, conditionOver, exampleDictionary, partialValues } from '../testing/arbitraries.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import { decide } from './decide.ts'
import { readOnce } from './read-once.ts'
import { representatives } from './representatives.ts'
import { usageOf } from './usage.ts'

const context = { dictionary: exampleDictionary }

/** What is missing, told at once and by a search; `undefined` where it is not told at once, or the condition is not unknown. */
const bothOf = (condition: Condition, values: Readonly<Record<string, FactValue>>) => {
  const slots = createSlots()
  const test = compileChecked(condition, context, slots)
  const [find] = readOnce([condition], context, slots) ?? []
  const given = slots.facts.map((id) => values[id])
  const atOnce = test(given, given) === 'unknown' ? find?.(given, given) : undefined
  if (atOnce === undefined) return undefined
  const usage = usageOf([condition], context)
  const unknowns = slots.facts.flatMap((id, slot) => {
    const [fact, use] = [exampleDictionary.get(id), usage.get(id)]
    return fact === undefined || use === undefined || !isOpenValue(fact.type, given[slot])
      ? []
      : [
          {
            slot,
            candidates: representatives(
              fact,
              use,
              given[slot],
              slots.facts.flatMap((other, at) => (other !== id && use.linked.has(other) ? [given[at]] : [])),
            ),
          },
        ]
  })
  const searched = decide<'true' | 'false'>((assumed) => test(assumed, given), given, unknowns)
  return { atOnce: [...atOnce].sort((a, b) => a - b), searched }
}

const red: Condition = { fact: 'thing.colour', operator: 'equal', value: 'red' }
const open: Condition = { fact: 'thing.isOpen', operator: 'equal', value: true }
const old: Condition = { fact: 'thing.age', operator: 'greaterThan', value: 17 }

describe('what is missing for a condition that reads each fact once', () => {
  it('is what no settled part hides', () => {
    const slots = createSlots()
    const [find] = readOnce([{ any: [{ all: [red, open] }, { not: old }] }], context, slots) ?? []
    const missing = (values: readonly FactValue[]) => find?.(values, values)?.map((slot) => slots.facts[slot])
    expect(missing([undefined, undefined, undefined])).toEqual(['thing.colour', 'thing.isOpen', 'thing.age'])
    expect(missing(['blue', undefined, undefined])).toEqual(['thing.age'])
    expect(missing(['red', undefined, 18])).toEqual(['thing.isOpen'])
  })

  it.each([
    ['a fact that is read twice', { any: [open, { not: open }] }],
    ['two numbers that are compared', { fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }],
    ['a date that is compared with a month', { fact: 'thing.start', operator: 'before', value: '2014-03' }],
    ['two dates that may be the same', { fact: 'thing.end', operator: 'equal', value: { fact: 'thing.start' } }],
    ['two colours that may be the same', { fact: 'thing.colour', operator: 'equal', value: { fact: 'thing.otherColour' } }],
    ['an answer that is always the same', { fact: 'thing.age', operator: 'greaterThanInclusive', value: 0 }],
  ] satisfies [string, Condition][])('is left to a search with %s', (_name, condition) => {
    expect(readOnce([condition], context, createSlots())).toBeUndefined()
  })

  it('is left to a search where a value is known in part', () => {
    const early: Condition = { fact: 'thing.start', operator: 'before', value: '2014-03-09' }
    expect(readOnce([early], context, createSlots())?.[0]?.(['2014-03'], ['2014-03'])).toBeUndefined()
  })

  it('is what is missing of two dates that are compared', () => {
    const inOrder: Condition = { fact: 'thing.end', operator: 'onOrAfter', value: { fact: 'thing.start' } }
    const find = readOnce([inOrder], context, createSlots())?.[0]
    const missing = (values: readonly FactValue[]) => find?.(values, values)
    expect(missing([undefined, undefined])).toEqual([0, 1])
    expect(missing([undefined, '2014-03-09'])).toEqual([0])
    expect(missing(['2014-03-09', undefined])).toEqual([1])
    expect(missing([undefined, '2014-03'])).toBeUndefined()
    expect(missing([undefined, null])).toBeUndefined()
  })

  it.each(['before', 'after', 'onOrBefore', 'onOrAfter'])('is a moment and a day of which one is %s the other', (operator) => {
    const find = readOnce([{ fact: 'thing.moment', operator, value: { fact: 'thing.start' } }], context, createSlots())?.[0]
    expect([find?.([undefined, undefined], [undefined, undefined]), find?.([undefined, '2014-03-09'], [undefined, '2014-03-09'])]).toEqual([[0, 1], [0]])
  })

  it('is looked for behind the names of shared conditions', () => {
    const named = { ...context, named: { mayEnter: { any: [red, { not: old }] } satisfies Condition } }
    const find = readOnce([{ all: [open, { condition: 'mayEnter' }] }], named, createSlots())?.[0]
    const missing = (values: readonly FactValue[]) => find?.(values, values)
    expect([missing([undefined, undefined, undefined]), missing([undefined, 'blue', undefined]), missing([undefined, 'red', undefined])]).toEqual([
      [0, 1, 2],
      [0, 2],
      [0],
    ])
  })

  it('asks nothing of the record itself', () => {
    const recorded: Condition = { all: [{ fact: 'thing.isOpen', operator: 'isKnown', value: false }, open] }
    expect(readOnce([recorded], context, createSlots())?.[0]?.([undefined], [undefined])).toEqual([0])
  })

  it('is always what the search finds', () => {
    let [tried, told] = [0, 0]
    fc.assert(
      fc.property(conditionOver(anyComparison), partialValues, (condition, values) => {
        tried += 1
        const both = bothOf(condition, values)
        if (both === undefined) return
        told += 1
        expect(both.searched).toEqual({ outcome: 'unknown', relevant: both.atOnce, exact: true })
      }),
      { numRuns: 5000 },
    )
    // Where its time is cut short, it tells fewer.
    expect(told).toBeGreaterThan(tried < 5000 ? 0 : 200)
  })
})
