import { addDays } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import type { Fact, FactValue } from '../fact/fact.ts'
import { isInterval, isOpenList, isOpenValue } from '../fact/fact.ts'
import { anyComparison, conditionOver, exampleDictionary, exampleFacts, partialValues } from '../testing/arbitraries.ts'
import type { Truth } from '../truth.ts'
import type { CompiledCondition } from './compile.ts'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { representatives } from './representatives.ts'
import { settle } from './settle.ts'
import { usageOf } from './usage.ts'

const context = { dictionary: exampleDictionary }

const compiled = (condition: Condition): CompiledCondition =>
  E.getOrElseW((issues): never => {
    throw new Error(JSON.stringify(issues))
  })(compile(condition, context))

const factNamed = (id: string): Fact => {
  const fact = exampleDictionary.get(id)
  if (fact === undefined) throw new Error(id)
  return fact
}

/** Every value, from a list that shares nothing with the code under test, that an unknown value can turn out to be. */
const completionsOf = (fact: Fact, value: FactValue): readonly FactValue[] => {
  const nothing = fact.nullable === true && value === undefined ? [null] : []
  const { type } = fact
  if (type.kind === 'boolean') return [true, false, ...nothing]
  if (type.kind === 'code') return type.codes
  if (type.kind === 'codes') {
    const known = isOpenList(value) ? value.known : []
    return Array.from({ length: 16 }, (_, mask) => type.codes.filter((code, bit) => known.includes(code) || ((mask >> bit) & 1) === 1))
  }
  if (type.kind === 'integer') return Array.from({ length: 41 }, (_, index) => index)
  if (type.kind === 'number') return [-1, 0, 1, 1.2, 1.5, 2, 2.2, 2.5, 3, 99]
  if (type.kind === 'duration') return ['PT0S', 'PT1S', 'PT59M', 'PT3599S', 'PT1H', 'PT61M', 'PT23H', 'PT24H', 'P2D', 'PT50H']
  if (type.kind === 'id') return ['per-1', 'per-2', 'per-3', 'per-4', 'per-5']
  if (type.kind === 'dateTime') return ['2014-03-07', '2014-03-08', '2014-03-09', '2014-03-10', '2014-03-11', '2014-04-01', '2014-04-02'].flatMap(momentsOf)
  if (type.kind === 'interval') {
    const [low, high] = isInterval(value) ? [24, 53] : [0, 60]
    return [...Array.from({ length: high - low + 1 }, (_, index) => ({ from: '2014-03-08', to: addDays('2014-03-08', low + index) })), ...nothing]
  }
  const days = [
    '1999-01-01',
    '2014-01-01',
    '2014-03-01',
    '2014-03-07',
    '2014-03-08',
    '2014-03-09',
    '2014-03-10',
    '2014-03-11',
    '2014-03-31',
    '2014-04-01',
    '2014-04-02',
    '2014-12-31',
    '2020-05-05',
    '2020-05-06',
  ]
  return [...days.filter((day) => typeof value !== 'string' || day.startsWith(value)), ...nothing]
}

const momentsOf = (day: string): readonly string[] => ['00:00', '05:00', '10:00', '23:59'].map((time) => `${day}T${time}+05:00`)

const decideCondition = (condition: Condition, values: Readonly<Record<string, FactValue>>) => {
  const { facts, test } = compiled(condition)
  const given = facts.map((id) => values[id])
  const usage = usageOf([condition], context)
  const unknowns = facts.flatMap((id, slot) => {
    if (!isOpenValue(factNamed(id).type, given[slot])) return []
    const use = usage.get(id)
    const others = facts.flatMap((other, index) => (other !== id && use?.linked.has(other) === true ? [given[index]] : []))
    return [{ slot, candidates: use === undefined ? undefined : representatives(factNamed(id), use, given[slot], others) }]
  })
  const evaluate = (assumed: readonly FactValue[]) => test(assumed, given)
  return { facts, test, given, decision: decide<'true' | 'false'>(evaluate, given, unknowns), settled: settle<'true' | 'false'>(evaluate, given, unknowns) }
}

/** All truths that completions give, by brute force, up to a size that can be tried. */
const bruteForce = (
  test: CompiledCondition['test'],
  facts: readonly string[],
  given: readonly FactValue[],
): { truths: Set<Truth>; relevant: Set<number> } | undefined => {
  const open = facts.flatMap((id, slot) => (isOpenValue(factNamed(id).type, given[slot]) ? [{ slot, values: completionsOf(factNamed(id), given[slot]) }] : []))
  const size = open.reduce((product, { values }) => product * values.length, 1)
  if (size > 6000) return undefined
  const truths = new Set<Truth>()
  const relevant = new Set<number>()
  const table = new Map<string, Truth>()
  const walk = (depth: number, values: FactValue[], key: readonly number[]): void => {
    const next = open[depth]
    if (next === undefined) {
      const truth = test(values, given)
      truths.add(truth)
      table.set(key.join(), truth)
      return
    }
    for (const [index, value] of next.values.entries()) walk(depth + 1, values.with(next.slot, value), [...key, index])
  }
  walk(0, [...given], [])
  for (const [key, truth] of table) {
    const digits = key === '' ? [] : key.split(',').map(Number)
    for (const [position, { slot }] of open.entries()) if (table.get(digits.with(position, 0).join()) !== truth) relevant.add(slot)
  }
  return { truths, relevant }
}

describe('decide', () => {
  it('settles what Kleene leaves open: it is open or it is not', () => {
    const { decision } = decideCondition(
      {
        any: [
          { fact: 'thing.isOpen', operator: 'equal', value: true },
          { fact: 'thing.isOpen', operator: 'equal', value: false },
        ],
      },
      {},
    )
    expect(decision).toEqual({ outcome: 'true', relevant: [], exact: true })
  })

  it('does not ask for a fact that cannot change the answer', () => {
    const condition: Condition = {
      any: [
        {
          all: [
            { fact: 'thing.isOpen', operator: 'equal', value: true },
            { fact: 'thing.age', operator: 'lessThan', value: 18 },
          ],
        },
        {
          all: [
            { fact: 'thing.isOpen', operator: 'equal', value: false },
            { fact: 'thing.age', operator: 'lessThan', value: 18 },
          ],
        },
      ],
    }
    const { facts, decision } = decideCondition(condition, {})
    expect(decision.relevant.map((slot) => facts[slot])).toEqual(['thing.age'])
  })

  it('sees that a date known to the month is late enough', () => {
    const { decision } = decideCondition({ fact: 'thing.start', operator: 'after', value: '2014-03-08' }, { 'thing.start': '2014-04' })
    expect(decision.outcome).toBe('true')
  })

  it('keeps isKnown about the record while values are assumed', () => {
    const { decision } = decideCondition(
      {
        all: [
          { fact: 'thing.isOpen', operator: 'isKnown', value: true },
          { fact: 'thing.isOpen', operator: 'equal', value: true },
        ],
      },
      {},
    )
    expect(decision.outcome).toBe('false')
  })

  it('compares two unknown numbers in every order', () => {
    const { decision } = decideCondition({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.otherAge' } }, {})
    expect(decision).toMatchObject({ outcome: 'unknown', relevant: [0, 1], exact: true })
  })

  it('stays unknown beyond the step limit', () => {
    const condition: Condition = {
      any: [
        { fact: 'thing.isOpen', operator: 'equal', value: true },
        { fact: 'thing.isOpen', operator: 'equal', value: false },
      ],
    }
    const { test } = compiled(condition)
    const decision = decide<'true' | 'false'>((values) => test(values, [undefined]), [undefined], [{ slot: 0, candidates: [true, false] }], 2)
    expect(decision).toEqual({ outcome: 'unknown', relevant: [0], exact: false })
  })

  it('always agrees with every completion, and names exactly the facts that matter', () => {
    fc.assert(
      fc.property(conditionOver(anyComparison), partialValues, (condition, values) => {
        const { test, facts, given, decision } = decideCondition(condition, values)
        const truth = bruteForce(test, facts, given)
        fc.pre(truth !== undefined)
        const [only, ...more] = truth.truths
        expect(decision.exact).toBe(true)
        expect(decision.outcome).toBe(more.length === 0 ? only : 'unknown')
        expect(decision.relevant).toEqual([...truth.relevant].sort((a, b) => a - b))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same outcome when nobody asks for the facts that matter', () => {
    fc.assert(
      fc.property(conditionOver(anyComparison), partialValues, (condition, values) => {
        const { decision, settled } = decideCondition(condition, values)
        expect(settled).toBe(decision.outcome)
      }),
      { numRuns: 2000 },
    )
  })

  it('covers every type of fact in that property', () => {
    expect(new Set(exampleFacts.map(({ type }) => type.kind))).toEqual(
      new Set(['boolean', 'code', 'codes', 'integer', 'number', 'date', 'dateTime', 'duration', 'interval', 'id']),
    )
  })
})
