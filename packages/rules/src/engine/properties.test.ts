import type { Condition, Fact, FactValue } from '@aitebaar/conditions'
import { compileWhenRun, createSlots } from '@aitebaar/conditions'
import { anyComparison, completionsOf, conditionOver, partialValues } from '@aitebaar/conditions/testing'
import type { CaseFile } from '@aitebaar/core'
import { SENSITIVITIES } from '@aitebaar/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Rule } from '../rule/rule.ts'
import { SEVERITIES } from '../rule/rule.ts'
import { CLOSE_RULE, OPEN_RULE, PAIR_RULE, TOY_DATED, toyEngine, toyLoaded } from '../testing/toy.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { compileRule } from './compile-rule.ts'
import { rulesByName } from './compile-tests.ts'
import type { Finding } from './finding.ts'
import { settersOf } from './parameters.ts'
import { isOpen } from './unknowns.ts'
import type { Verdict } from './verdict.ts'
import { reach, verdictOf } from './verdict.ts'
import { weigh } from './weigh.ts'

const RUNS = { numRuns: 10_000 } as const
const MOST_COMPLETIONS = 3000

const { context, areas } = toyLoaded([OPEN_RULE], TOY_DATED)
const setters = settersOf(context.data.register)
const register = new Map(context.data.register.map((provision) => [provision.id, provision]))

const flag = (conditions: Condition): Rule =>
  ({ ...OPEN_RULE, cites: undefined, lawAt: undefined, basis: { source: 'toy', confidence: 'low' }, conditions }) as unknown as Rule
const underLaw = (conditions: Condition): Rule => ({ ...OPEN_RULE, conditions }) as unknown as Rule
const underBoth = (conditions: Condition): Rule => ({ ...PAIR_RULE, conditions }) as unknown as Rule
const duty = (conditions: Condition, metWhen: Condition): Rule => ({
  ...underLaw(conditions),
  event: { type: 'duty', params: { severity: 'medium', metWhen } },
})

const tree = conditionOver(anyComparison, 2)
/** A comparison with a number that the law sets by date and place. */
const dated: fc.Arbitrary<Condition> = fc
  .constantFrom('lessThan', 'greaterThanInclusive', 'equal', 'notEqual')
  .map((operator) => ({ fact: 'thing.age', operator, value: { fact: 'law.ageLimit' } }))
const datedTree = conditionOver(fc.oneof(dated, anyComparison), 2)
const yielding = (conditions: Condition): Rule => ({ ...underLaw(conditions), yieldsTo: ['toy/other'] })
const named = (rule: Rule): Rule => ({ ...rule, name: 'toy/other' })
/** A duty that only arises where its start, which may be recorded as never having been, was on some day. */
const timed = (conditions: Condition): Rule => ({
  ...flag(conditions),
  event: { type: 'duty', params: { severity: 'medium', clock: { from: 'thing.end', within: 'PT2H', doneAt: 'thing.closedAt' } } },
})

/** A rule, and the one it yields to if it yields to any. */
const ruleOf: fc.Arbitrary<readonly [Rule, ...Rule[]]> = fc.oneof(
  tree.map((conditions): [Rule] => [flag(conditions)]),
  tree.map((conditions): [Rule] => [underLaw(conditions)]),
  tree.map((conditions): [Rule] => [underBoth(conditions)]),
  datedTree.map((conditions): [Rule] => [underLaw(conditions)]),
  fc.tuple(anyComparison, dated).map(([conditions, metWhen]): [Rule] => [duty(conditions, metWhen)]),
  fc.tuple(anyComparison, dated).map(([conditions, other]): [Rule, Rule] => [yielding(conditions), named(underLaw(other))]),
  fc.tuple(tree, anyComparison).map(([conditions, metWhen]): [Rule] => [duty(conditions, metWhen)]),
  fc.tuple(tree, anyComparison).map(([conditions, other]): [Rule, Rule] => [yielding(conditions), named(flag(other))]),
  fc.tuple(anyComparison, anyComparison).map(([conditions, other]): [Rule, Rule] => [yielding(conditions), named(underLaw(other))]),
  fc.tuple(anyComparison, anyComparison).map(([conditions, other]): [Rule, Rule] => [yielding(conditions), named(timed(other))]),
)
const place = fc.constantFrom('plain', 'peak', 'isle', 'elsewhere', undefined)
const recorded = fc.tuple(partialValues, place).map(([values, areaId]) => ({ ...values, 'thing.areaId': areaId }))

interface Bench {
  readonly compiled: CompiledRule
  readonly facts: readonly Fact[]
  readonly values: readonly FactValue[]
}

const benchOf = (rules: readonly [Rule, ...Rule[]], given: Readonly<Record<string, FactValue>>): Bench => {
  const slots = createSlots()
  const compiled = compileRule(rules[0], { context, register, setters, slots, rules: rulesByName(rules), areas, compile: compileWhenRun })
  const facts = slots.facts.flatMap((id) => context.dictionary.get(id) ?? [])
  return { compiled, facts, values: facts.map(({ id }) => given[id]) }
}

const candidates = (fact: Fact, value: FactValue): readonly FactValue[] =>
  fact.id === 'thing.areaId' ? ['plain', 'peak', 'isle', 'elsewhere', 'nowhere'] : completionsOf(fact, value)

/** The verdict under every completion, by brute force, with the slots that can change it; `undefined` when there are too many. */
const bruteForce = ({ compiled, facts, values }: Bench): { verdicts: ReadonlySet<Verdict>; relevant: readonly string[] } | undefined => {
  const open = facts.flatMap((fact, slot) => (isOpen(fact, values[slot]) ? [{ slot, fact, choices: candidates(fact, values[slot]) }] : []))
  if (open.reduce((size, { choices }) => size * choices.length, 1) > MOST_COMPLETIONS) return undefined
  const table: Verdict[] = []
  const walk = (depth: number, assumed: readonly FactValue[]): void => {
    const next = open[depth]
    if (next === undefined) table.push(verdictOf(compiled, reach(compiled, areas, assumed, values), undefined))
    else for (const choice of next.choices) walk(depth + 1, assumed.with(next.slot, choice))
  }
  walk(0, values)
  let stride = table.length
  const relevant = open.flatMap(({ fact, choices }) => {
    stride /= choices.length
    const span = stride * choices.length
    return table.some((verdict, index) => verdict !== table[index - Math.floor((index % span) / stride) * stride]) ? [fact.id] : []
  })
  return { verdicts: new Set(table), relevant }
}

const judged = ({ compiled, facts, values }: Bench) => {
  const { verdict, missing } = weigh(compiled, { facts, values, areas, asOf: '2015-01-01' })
  return { verdict, missing: missing.map((slot) => facts[slot]?.id) }
}

const isOpenVerdict = (verdict: Verdict): boolean => verdict === 'unknown' || verdict === 'indeterminate'

describe('verdicts of random rules on partial cases, against every completion', () => {
  const against = (check: (said: ReturnType<typeof judged>, truth: NonNullable<ReturnType<typeof bruteForce>>) => void): void =>
    fc.assert(
      fc.property(ruleOf, recorded, (rule, given) => {
        const bench = benchOf(rule, given)
        const truth = bruteForce(bench)
        fc.pre(truth !== undefined)
        check(judged(bench), truth)
      }),
      RUNS,
    )

  it('are never other than what every completion gives (spec 4.2)', () => {
    against(({ verdict }, { verdicts }) => {
      if (!isOpenVerdict(verdict)) expect([...verdicts]).toEqual([verdict])
    })
  }, 120_000)

  it('are given whenever all completions agree (spec 4.3)', () => {
    against(({ verdict }, { verdicts }) => {
      const [only, ...others] = verdicts
      expect(verdict).toBe(others.length === 0 ? only : verdict)
      if (others.length > 0) expect(isOpenVerdict(verdict)).toBe(true)
    })
  }, 120_000)

  it('name a fact as missing exactly when some answer to it can change the verdict (spec 4.4)', () => {
    against(({ missing }, { relevant }) => {
      expect(new Set(missing)).toEqual(new Set(relevant))
    })
  }, 120_000)
})

const RULES = [
  OPEN_RULE,
  CLOSE_RULE,
  { ...flag({ fact: 'thing.age', operator: 'lessThan', value: 18 }), name: 'toy/young' },
  { ...flag({ all: [OPEN_RULE.conditions, { fact: 'thing.colour', operator: 'in', value: ['red', 'blue'] }] }), name: 'toy/bright' },
  {
    ...flag({
      any: [
        { fact: 'thing.colour', operator: 'equal', value: 'red' },
        { fact: 'thing.isLarge', operator: 'equal', value: true },
      ],
    }),
    name: 'toy/urgent',
    event: { type: 'flag', params: { flag: 'urgent', severity: 'critical' } },
  },
  { ...flag({ fact: 'thing.secretAt', operator: 'isKnown', value: false }), name: 'toy/secret' },
]
const engine = toyEngine(RULES)
const severities = new Map(RULES.map(({ name, event }) => [name, SEVERITIES.findIndex((severity) => severity === event.params.severity)]))

const day = fc.integer({ min: 15_000, max: 17_500 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const thing = fc.record(
  {
    isOpen: fc.boolean(),
    isLarge: fc.boolean(),
    colour: fc.constantFrom('red', 'green', 'blue'),
    age: fc.integer({ min: 0, max: 40 }),
    start: fc.oneof(day, fc.constantFrom('2014', '2014-01')),
    areaId: fc.constantFrom('plain', 'peak', 'isle'),
    openedAt: fc.constant('2014-03-09T10:00+05:00'),
    closedAt: fc.constantFrom('2014-03-09T11:00+05:00', '2014-03-09T13:00+05:00', null),
  },
  { requiredKeys: [] },
)
const fileWith = (...things: readonly object[]): CaseFile =>
  ({ kind: 'toy', id: 'cf-1', things: things.map((one, index) => ({ ...one, thingId: `t-${index}` })) }) as unknown as CaseFile

describe('assessments of random case files', () => {
  it('ask the gravest first, then what decides most, then what intrudes least (spec 4.6)', () => {
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 2 }), (things) => {
        const { questions } = engine.assess(fileWith(...things), { asOf: '2015-01-01' })
        const ranks = questions.map(({ fact, decides }) => [
          Math.min(...decides.map((rule) => severities.get(rule) ?? 9)),
          -decides.length,
          SENSITIVITIES.indexOf(engine.dictionary.get(fact)?.sensitivity ?? 'public'),
        ])
        for (const [index, rank] of ranks.entries()) {
          const before = ranks[index - 1]
          const first = before?.findIndex((part, at) => part !== rank[at]) ?? -1
          if (before !== undefined && first >= 0) expect(before[first]).toBeLessThan(rank[first] ?? 0)
        }
      }),
      RUNS,
    )
  }, 120_000)

  it('ask each fact that a finding misses whose law can be in force, of the thing it belongs to, and nothing else (spec 4.5, 4.12)', () => {
    const canApply = ({ provisions, together = [] }: Finding): boolean => {
      const canBe = (ids: readonly string[]): boolean =>
        provisions.filter(({ id }) => ids.includes(id)).every(({ inForce }) => inForce === 'yes' || inForce === 'cannot-tell')
      return provisions.length === 0 || (together.length > 0 ? together : provisions.map(({ id }) => [id])).some(canBe)
    }
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 2 }), (things) => {
        const { questions, findings } = engine.assess(fileWith(...things), { asOf: '2015-01-01', all: true })
        const asked = questions.flatMap(({ fact, subject, decides }) => decides.map((rule) => `${rule} ${subject.id} ${fact}`))
        const missed = findings.filter(canApply).flatMap(({ rule, subject, missing }) => missing.map((fact) => `${rule} ${subject.id} ${fact}`))
        expect(asked.sort()).toEqual(missed.sort())
      }),
      RUNS,
    )
  }, 120_000)

  it('never change a provision, or a verdict without a clock, when only asOf changes (spec 5.1)', () => {
    fc.assert(
      fc.property(thing, day, day, (one, asOf, other) => {
        const cited = (moment: string) =>
          engine
            .assess(fileWith(one), { asOf: moment, all: true })
            .findings.map(({ rule, provisions, verdict, type }) => [rule, provisions, type === 'duty' || verdict])
        expect(cited(asOf)).toEqual(cited(other))
      }),
      RUNS,
    )
  }, 120_000)
})
