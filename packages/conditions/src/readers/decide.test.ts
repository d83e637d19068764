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
import type { Evaluate } from './decide.ts'
import { decide, STEP_LIMIT } from './decide.ts'
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

  it('asks for a list and for the code that it may hold, and for neither where each list holds every code', () => {
    const holds: Condition = { fact: 'thing.colours', operator: 'contains', value: { fact: 'thing.colour' } }
    expect(decideCondition(holds, {}).decision).toEqual({ outcome: 'unknown', relevant: [0, 1], exact: true })
    const all = { 'thing.colours': { known: ['red', 'green', 'blue', 'grey'], open: true } } as const
    expect(decideCondition(holds, all).decision).toEqual({ outcome: 'true', relevant: [], exact: true })
  })

  it('leaves it open whether an unknown whole number is less than a fraction', () => {
    expect(decideCondition({ fact: 'thing.age', operator: 'lessThan', value: 0.5 }, {}).decision.outcome).toBe('unknown')
    const { decision } = decideCondition({ fact: 'thing.age', operator: 'lessThan', value: { fact: 'thing.weight' } }, { 'thing.weight': 0.5 })
    expect(decision).toEqual({ outcome: 'unknown', relevant: [0], exact: true })
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

  it('leaves a list with no value open, and exactly so', () => {
    expect(decide<'true'>(() => 'unknown', [undefined], [{ slot: 0, candidates: [] }])).toEqual({ outcome: 'unknown', relevant: [0], exact: true })
    expect(settle<'true'>(() => 'unknown', [undefined], [{ slot: 0, candidates: [] }])).toBe('unknown')
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

/** Slot 0 decides alone when it is true, else slot 1 does. Slot 2 is known. */
const either: Evaluate<'true' | 'false'> = ([first, second, known]) =>
  known !== 7 ? 'false' : first === true ? 'true' : first === undefined || second === undefined ? 'unknown' : second === true ? 'true' : 'false'
const given = [undefined, undefined, 7]
const yesOrNo = [true, false]
const counted = (evaluate: Evaluate<'true' | 'false'>) => {
  const count = { calls: 0 }
  const run: Evaluate<'true' | 'false'> = (values) => {
    count.calls += 1
    return evaluate(values)
  }
  return { run, count }
}

describe('the search of decide and settle', () => {
  const both = [
    { slot: 1, candidates: yesOrNo },
    { slot: 0, candidates: yesOrNo },
  ]

  it('gives the slots that matter in their order, whatever the order of the unknowns', () => {
    expect(decide(either, given, both)).toEqual({ outcome: 'unknown', relevant: [0, 1], exact: true })
    const second = Array.from({ length: 11 }, () => undefined)
    const late: Evaluate<'true' | 'false'> = (values) =>
      values[2] === undefined || values[10] === undefined ? 'unknown' : values[2] === values[10] ? 'true' : 'false'
    const unknowns = [10, 2].map((slot) => ({ slot, candidates: yesOrNo }))
    expect(decide(late, second, unknowns).relevant).toEqual([2, 10])
  })

  it('tries nothing when the outcome is certain, and leaves the values alone', () => {
    const { run, count } = counted(either)
    const values = [true, undefined, 7]
    expect(decide(run, values, [{ slot: 1, candidates: yesOrNo }])).toEqual({ outcome: 'true', relevant: [], exact: true })
    expect([settle(run, values, [{ slot: 1, candidates: yesOrNo }]), count.calls, values]).toEqual(['true', 2, [true, undefined, 7]])
  })

  it('does not split further where one value decides', () => {
    const ordered = [...both].reverse()
    expect([decide(either, given, ordered, 5).exact, decide(either, given, ordered, 4).exact]).toEqual([true, false])
    expect(decide(either, given, ordered, 4)).toEqual({ outcome: 'unknown', relevant: [0, 1], exact: false })
    const { run, count } = counted(either)
    expect([settle(run, given, ordered), count.calls]).toEqual(['unknown', 5])
  })

  it('ends the quick search at the first two that differ, and at the first that stays open', () => {
    const values = Array.from({ length: 50 }, (_, at) => at)
    const differ = counted(([first]) => (first === undefined ? 'unknown' : first === 0 ? 'true' : 'false'))
    expect([settle(differ.run, [undefined], [{ slot: 0, candidates: values }]), differ.count.calls]).toEqual(['unknown', 3])
    const open = counted(() => 'unknown')
    expect([settle(open.run, [undefined], [{ slot: 0, candidates: values }]), open.count.calls]).toEqual(['unknown', 2])
  })

  it('settles within the step limit, and stays unknown beyond it', () => {
    const same: Evaluate<'true'> = ([first]) => (first === undefined ? 'unknown' : 'true')
    const unknowns = [{ slot: 0, candidates: [1, 2, 3] }]
    expect([settle(same, [undefined], unknowns, 4), settle(same, [undefined], unknowns, 3), settle(same, [undefined], unknowns, 0)]).toEqual([
      'true',
      'unknown',
      'unknown',
    ])
  })

  it('takes an unknown whose values are not known for one that may be anything', () => {
    const unknowns = [
      { slot: 0, candidates: undefined },
      { slot: 1, candidates: yesOrNo },
    ]
    expect(decide(either, given, unknowns)).toEqual({ outcome: 'unknown', relevant: [0, 1], exact: false })
    expect(settle(either, given, unknowns)).toBe('unknown')
    const second: Evaluate<'true'> = ([, value]) => (value === undefined ? 'unknown' : 'true')
    expect(decide(second, given, unknowns)).toEqual({ outcome: 'true', relevant: [], exact: true })
    expect(settle(second, given, unknowns)).toBe('true')
  })

  it('names all that is missing where it cannot look into what one of them does (spec 2.11)', () => {
    const unless: Evaluate<'true' | 'false'> = ([closed, second]) => (closed === undefined ? 'unknown' : (closed === 1) === second ? 'true' : 'false')
    const unknowns = [
      { slot: 0, candidates: undefined },
      { slot: 1, candidates: yesOrNo },
    ]
    expect(decide(unless, [undefined, undefined], unknowns)).toEqual({ outcome: 'unknown', relevant: [0, 1], exact: false })
  })

  it('does not name one whose values are not known when it cannot matter', () => {
    const second: Evaluate<'true' | 'false'> = ([, value]) => (value === undefined ? 'unknown' : value === true ? 'true' : 'false')
    const unknowns = [
      { slot: 0, candidates: undefined },
      { slot: 1, candidates: yesOrNo },
    ]
    expect(decide(second, given, unknowns)).toEqual({ outcome: 'unknown', relevant: [1], exact: true })
  })

  it('takes the last resort only where nothing is missing any more', () => {
    const never: Evaluate<'law' | 'yes'> = () => 'unknown'
    const some: Evaluate<'law' | 'yes'> = ([first]) => (first === true ? 'yes' : 'unknown')
    const one = [{ slot: 0, candidates: yesOrNo }]
    expect(decide(never, [undefined], one, STEP_LIMIT, 'law')).toEqual({ outcome: 'law', relevant: [], exact: true })
    expect(decide(some, [undefined], one, STEP_LIMIT, 'law')).toEqual({ outcome: 'unknown', relevant: [0], exact: true })
    expect(decide(never, [undefined], [{ slot: 0, candidates: undefined }], STEP_LIMIT, 'law')).toEqual({ outcome: 'unknown', relevant: [0], exact: false })
    expect(decide(never, [], [], STEP_LIMIT)).toEqual({ outcome: 'unknown', relevant: [], exact: false })
  })
})
