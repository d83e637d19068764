import type { Condition, ConditionContext, FactValue, Slots, Test, Truth, Usage } from '@aitebaar/conditions'
import type { IsoDuration } from '@aitebaar/core'

import type { Instance } from '../domain/subject.ts'
import type { Provision } from '../law/provision.ts'
import type { Rule } from '../rule/rule.ts'
import type { Areas, CitedLaw, LawOutcome, ProvisionInTime } from './law-outcome.ts'
import type { Setters } from './parameters.ts'
import type { FindUnknowns } from './unknowns.ts'

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
