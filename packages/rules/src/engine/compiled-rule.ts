import type { ComputedFact, Condition, ConditionContext, FactValue, Slots, Test, Truth, Usage } from '@aitebaar/conditions'
import { factsNamed, usageOf } from '@aitebaar/conditions'
import type { IsoDuration } from '@aitebaar/core'

import type { Provision } from '../law/provision.ts'
import { citedIds, idsOf } from '../rule/cited-ids.ts'
import type { RuleContext } from '../rule/rule-context.ts'
import type { Clock, Rule } from '../rule/rule.ts'
import { doneFacts } from '../rule/done-facts.ts'
import { factsRead } from '../rule/facts-read.ts'
import { ownConditions } from '../rule/own-conditions.ts'
import type { Instance } from '../domain/subject.ts'
import type { Areas, CitedLaw, LawOutcome, ProvisionInTime } from './law-outcome.ts'
import type { FindUnknowns } from './unknowns.ts'
import type { Setters } from './parameters.ts'
import { computedParameter } from './parameters.ts'
import { createUnknowns } from './unknowns.ts'

/** The facts of a duty's clock, by slot. */
export interface CompiledClock {
  readonly from: number
  /** Whether it can be recorded that what starts it never was: then the duty does not arise. */
  readonly mayNeverStart: boolean | undefined
  /** One of them in time is enough. */
  readonly doneAt: readonly number[]
  /** The time allowed; `undefined` while the law of that day and place cannot be told, or sets none. */
  readonly within: (values: readonly FactValue[]) => IsoDuration | undefined
  /** The dated parameter that sets it. */
  readonly parameter: string | undefined
}

/**
 * The parts of a rule that its verdict hangs on.
 *
 * @example
 * const core: RuleCore = {
 *   name: 'desk/not-safe', subject: 'complaint', conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * 'title' in core // => false
 *
 * @category evaluate
 * @since 0.1.0
 */
export type RuleCore = Pick<Rule, 'name' | 'subject' | 'cites' | 'lawAt' | 'yieldsTo' | 'conditions' | 'event'>

/** A rule that another one gives way to, as far as whether it applies. */
export interface Exception<P extends ProvisionInTime = ProvisionInTime> {
  readonly name: string
  readonly tests: RuleTests<P>
}

/** What a rule tests. Slots are those of its subject: every rule on the same subject reads the same values. */
export interface RuleTests<P extends ProvisionInTime = ProvisionInTime> {
  readonly test: Test
  readonly metWhen: Test | undefined
  readonly clock: CompiledClock | undefined
  readonly law: CitedLaw<P> | undefined
  /** The provisions that set the dated parameters it names. */
  readonly parameterLaws: readonly CitedLaw<P>[]
  readonly isDuty: boolean
  /** The rules it gives way to. */
  readonly exceptions: readonly Exception<P>[]
  /** What its conditions may refer to, the dated parameters of the law on its date in its place among them. */
  readonly context: ConditionContext
  /** What it reads; worked out when it is first asked for, since rules that nothing is missing for never need it. */
  readonly reads: () => RuleReads
}

/** The facts that bear on a rule. */
export interface RuleReads {
  /** The slots that can bear on whether the rule applies, and on whether its duty is met by a condition. */
  readonly slots: readonly number[]
  /** How its conditions, and those of the rules it gives way to, use each fact. */
  readonly usage: ReadonlyMap<string, Usage>
  /** Finds what it misses. */
  readonly unknownsIn: FindUnknowns
  readonly missingAtOnce: MissingAtOnce | undefined
}

/** What is missing for a rule that is unknown, told without a search; `undefined` where only a search can tell. `truth` is that of its conditions. */
export type MissingAtOnce = (values: readonly FactValue[], truth: Truth, law: LawOutcome) => readonly number[] | undefined

/** What a search for what is missing looks at. */
export type SearchedTests = Pick<RuleTests, 'metWhen' | 'law' | 'parameterLaws' | 'exceptions' | 'context'>

/** A rule ready to run. */
export interface CompiledRule extends RuleTests<Provision> {
  readonly rule: Rule
  /** Roots whose facts it reads; in case files of another kind it does not run. */
  readonly needs: readonly string[]
  /** The rule where these things are in sight: rules that cannot run there are as if they were not, so it gives way to none of them. */
  readonly where: (scope: Instance['scope']) => CompiledRule
}

/** Whether the roots are there without which a rule does not run. */
export const canRun = ({ needs }: Pick<CompiledRule, 'needs'>, scope: Instance['scope']): boolean => needs.every((root) => scope[root] !== undefined)

/** What the rules have in common that are compiled together. */
export interface CompileContext<P extends ProvisionInTime> {
  readonly context: ConditionContext
  /** Provisions by id. */
  readonly register: ReadonlyMap<string, P>
  /** The provisions that set dated parameters. */
  readonly setters: Setters<P>
  readonly slots: Slots
  /** The rules that others may give way to, by name. */
  readonly rules: ReadonlyMap<string, RuleCore>
  readonly areas: Areas
  /** Makes the tests: at once, or each when it is first run. */
  readonly compile: (condition: Condition, context: ConditionContext, slots: Slots) => Test
  /** For which rules a search can be spared; left out where less code counts for more than that time. */
  readonly findAtOnce?: (rule: RuleCore, tests: SearchedTests, slots: Slots) => MissingAtOnce | undefined
}

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

const exceptionsOf = ({ yieldsTo = [] }: RuleCore, rules: CompileContext<ProvisionInTime>['rules']): readonly RuleCore[] =>
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

/** The roots whose facts a rule reads. */
const needsOf = (rule: RuleCore, context: RuleContext): readonly string[] => {
  const needs: string[] = []
  for (const id of factsRead(rule, context)) {
    const name = context.dictionary.get(id)?.subject ?? rule.subject
    if (!needs.includes(name) && context.subjects.get(name)?.at === 'root') needs.push(name)
  }
  return needs
}

/** The rules that a rule gives way to, directly or through others, and what they do not run without. */
const othersOf = (rule: RuleCore, rules: CompileContext<Provision>['rules'], context: RuleContext): ReadonlyMap<string, readonly string[]> => {
  const all = (one: RuleCore): readonly RuleCore[] => exceptionsOf(one, rules).flatMap((other) => [other, ...all(other)])
  return new Map(all(rule).map((other) => [other.name, needsOf(other, context)]))
}

/** The rule as it is where some that it gives way to cannot run: compiled once for each such group of rules, when it is asked for. */
const variantsOf = (compiled: Omit<CompiledRule, 'where'>, compiling: CompileContext<Provision> & { readonly context: RuleContext }): CompiledRule => {
  const { rule } = compiled
  const others = othersOf(rule, compiling.rules, compiling.context)
  const variants = new Map<string, CompiledRule>()
  const where: CompiledRule['where'] = (scope) => {
    const gone = [...others].filter(([, needs]) => !canRun({ needs }, scope)).map(([name]) => name)
    if (gone.length === 0) return whole
    const known = variants.get(gone.join())
    if (known !== undefined) return known
    const left = new Map([...compiling.rules].filter(([name]) => !gone.includes(name)))
    const variant = { ...whole, ...compileTests(rule, { ...compiling, rules: left }) }
    variants.set(gone.join(), variant)
    return variant
  }
  const whole: CompiledRule = { ...compiled, where }
  return whole
}

/** Compiles a rule that was checked before. */
export const compileRule = (rule: Rule, compiling: CompileContext<Provision> & { readonly context: RuleContext }): CompiledRule => {
  const tests = compileTests(rule, compiling)
  const needs = needsOf(rule, compiling.context)
  if (tests.exceptions.length > 0) return variantsOf({ ...tests, rule, needs }, compiling)
  const alone: CompiledRule = { ...tests, rule, needs, where: () => alone }
  return alone
}
