import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { Condition } from '../condition.ts'
import type { Fact, FactValue } from '../fact/fact.ts'
import { isOpenValue } from '../fact/fact.ts'
import { completionsOf } from '../testing/completions.ts'
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
  it('settles what Kleene leaves open: it is open or it is not (spec 2.10)', () => {
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

  it('keeps isKnown about the record while values are assumed (spec 2.7)', () => {
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

  it('stays unknown beyond the step limit (spec 2.11)', () => {
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

  it('always agrees with every completion, settles what all of them agree on, and names exactly the facts that matter (spec 2.9, 2.10, 4.4)', () => {
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
      { numRuns: 10_000 },
    )
  }, 120_000)

  it('gives the same outcome when nobody asks for the facts that matter', () => {
    fc.assert(
      fc.property(conditionOver(anyComparison), partialValues, (condition, values) => {
        const { decision, settled } = decideCondition(condition, values)
        expect(settled).toBe(decision.outcome)
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)

  it('covers every type of fact in that property', () => {
    expect(new Set(exampleFacts.map(({ type }) => type.kind))).toEqual(
      new Set(['boolean', 'code', 'codes', 'integer', 'number', 'date', 'dateTime', 'duration', 'interval', 'id']),
    )
  })
})
