import type { ComputedFact, Condition, ConditionContext, FactValue, Slots } from '@aitebaar/conditions'
import { factsNamed, usageOf } from '@aitebaar/conditions'
import type { IsoDuration } from '@aitebaar/core'

import { citedIds, idsOf } from '../rule/cited-ids.ts'
import { doneFacts } from '../rule/done-facts.ts'
import { ownConditions } from '../rule/own-conditions.ts'
import type { Clock } from '../rule/rule.ts'
import type { CompileContext, CompiledClock, RuleCore, RuleReads, RuleTests, SearchedTests } from './compiled-rule.ts'
import type { CitedLaw, ProvisionInTime } from './law-outcome.ts'
import { computedParameter } from './parameters.ts'
import { createUnknowns } from './unknowns.ts'

/** The law of a rule, and of the rules it gives way to; each provision that sets a parameter they name is a law of its own. */
const lawsOf = ({ law, parameterLaws, exceptions }: Pick<RuleTests, 'law' | 'parameterLaws' | 'exceptions'>): readonly CitedLaw[] => [
  ...(law === undefined ? [] : [law]),
  ...parameterLaws,
  ...exceptions.flatMap(({ tests }) => lawsOf(tests)),
]

/** The dated parameters of a rule, and of the rules it gives way to. */
const computedIn = ({ context, exceptions }: Pick<RuleTests, 'context' | 'exceptions'>): ReadonlyMap<string, ComputedFact> =>
  new Map([...exceptions.flatMap(({ tests }) => [...computedIn(tests)]), ...(context.computed ?? [])])

/** Rules by their names, for those that give way to some of them. */
export const rulesByName = <R extends RuleCore>(rules: readonly R[]): ReadonlyMap<string, R> => new Map(rules.map((rule) => [rule.name, rule]))

/** The rules that a rule gives way to. */
export const exceptionsOf = ({ yieldsTo = [] }: RuleCore, rules: CompileContext<ProvisionInTime>['rules']): readonly RuleCore[] =>
  yieldsTo.flatMap((name) => rules.get(name) ?? [])

/** That a duty arises: what starts its clock was on some day. */
const startOf = ({ event: { params } }: RuleCore): readonly Condition[] =>
  'clock' in params ? [{ fact: params.clock.from, operator: 'onOrAfter', value: '1800-01-01' }] : []

/** What decides whether the rules apply that a rule gives way to; whether their own duties were met is nothing to it. */
const otherConditions = (rule: RuleCore, rules: CompileContext<ProvisionInTime>['rules']): readonly Condition[] =>
  exceptionsOf(rule, rules).flatMap((other) => [other.conditions, ...startOf(other), ...otherConditions(other, rules)])

const readsOf = <P extends ProvisionInTime>(rule: RuleCore, tests: SearchedTests, compiling: CompileContext<P>): RuleReads => {
  const { slots, rules, areas } = compiling
  const context = { ...tests.context, computed: computedIn(tests) }
  const usage = usageOf([...ownConditions(rule), ...startOf(rule), ...otherConditions(rule, rules)], context)
  const laws = lawsOf(tests)
  const own = [...new Set([...[...usage.keys()].map((fact) => slots.of(fact)), ...laws.flatMap(({ date, area }) => [date, area])])]
  const facts = new Map(
    own.flatMap((slot) => {
      const fact = context.dictionary.get(slots.facts[slot] ?? '')
      return fact === undefined ? [] : [[slot, fact] as const]
    }),
  )
  return { slots: own, usage, unknownsIn: createUnknowns({ facts, usage, laws, areas, context }), missingAtOnce: compiling.findAtOnce?.(rule, tests, slots) }
}

/** The dated parameters that a rule names: in its conditions, or as the time of its clock. */
const parametersNamed = <P extends ProvisionInTime>(rule: RuleCore, { context, setters }: CompileContext<P>): readonly string[] => {
  if (setters.size === 0) return []
  const { params } = rule.event
  const within = 'clock' in params && typeof params.clock.within === 'object' ? [params.clock.within.fact] : []
  return [...new Set([...factsNamed(ownConditions(rule), context), ...within])].filter((id) => setters.has(id))
}

const isDuration = (value: FactValue): value is IsoDuration => typeof value === 'string'

const clockOf = (clock: Clock, slots: Slots, { dictionary, computed }: ConditionContext): CompiledClock => {
  const { from, within } = clock
  const ends = { from: slots.of(from), mayNeverStart: dictionary.get(from)?.nullable, doneAt: doneFacts(clock).map((done) => slots.of(done)) }
  if (typeof within !== 'object') return { ...ends, within: () => within, parameter: undefined }
  const read = computed?.get(within.fact)?.read
  const time = (values: readonly FactValue[]): IsoDuration | undefined => {
    const value = read?.(values)
    return isDuration(value) ? value : undefined
  }
  return { ...ends, within: time, parameter: within.fact }
}

const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** Compiles what a rule tests; the rule was checked before. */
export const compileTests = <P extends ProvisionInTime>(rule: RuleCore, compiling: CompileContext<P>): RuleTests<P> => {
  const { register, slots, rules, setters, areas, compile } = compiling
  const { params, type } = rule.event
  const at = rule.lawAt === undefined ? undefined : { date: slots.of(rule.lawAt.date), area: slots.of(rule.lawAt.area) }
  const named = parametersNamed(rule, compiling)
  const isDated = at !== undefined && named.length > 0
  const context = isDated
    ? { ...compiling.context, computed: new Map(named.map((id) => [id, computedParameter(id, setters.get(id) ?? [], areas, at)])) }
    : compiling.context
  const parameterLaws =
    at === undefined ? [] : named.flatMap((id) => (setters.get(id) ?? []).map((provision) => ({ ...at, provisions: [provision], citations: [[provision]] })))
  const provisionsOf = (ids: readonly string[]): readonly P[] => ids.flatMap((id) => register.get(id) ?? [])
  const test = compile(rule.conditions, context, slots)
  const metWhen = 'metWhen' in params ? compile(params.metWhen, context, slots) : undefined
  const law =
    rule.cites === undefined || at === undefined
      ? undefined
      : { ...at, provisions: provisionsOf(citedIds(rule.cites)), citations: rule.cites.map((citation) => provisionsOf(idsOf(citation))) }
  const clock = 'clock' in params ? clockOf(params.clock, slots, context) : undefined
  const exceptions = exceptionsOf(rule, rules).map((other) => ({ name: other.name, tests: { ...compileTests(other, compiling), metWhen: undefined } }))
  const reads = once(() => readsOf(rule, { metWhen, law, parameterLaws, exceptions, context }, compiling))
  return { test, metWhen, clock, law, parameterLaws, isDuty: type === 'duty', exceptions, context, reads }
}
