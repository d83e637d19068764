import type { Comparison, Condition, ConditionContext, FactValue, Slots, Truth } from '@aitebaar/conditions'
import { compileChecked, representatives, usageOf } from '@aitebaar/conditions'

import type { LoadedPack } from '../pack/load-pack.ts'
import { caseValues } from './case-values.ts'
import type { Found } from './find-rule.ts'
import { findRule } from './find-rule.ts'
import type { RuleCase } from './rule-case.ts'

const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown']

/**
 * What the example cases of a rule have shown of one of its comparisons.
 *
 * @example
 * const coverage: ComparisonCoverage = {
 *   at: 'conditions/all/0', fact: 'complaint.immediateSafetyCode', operator: 'equal', seen: ['true', 'unknown'], unseen: ['false'], unreachable: [],
 * }
 * coverage.unseen.length === 0 // => false
 *
 * @category cases
 * @since 0.1.0
 */
export interface ComparisonCoverage {
  /** Where it stands in the rule, such as `conditions/all/0`; a shared condition is entered by its name. */
  readonly at: string
  /** The name it was given in the rule, if it has one. */
  readonly id?: string
  /** The fact it tests. */
  readonly fact: string
  /** The operator it tests with. */
  readonly operator: string
  /** Truths it had in some case. */
  readonly seen: readonly Truth[]
  /** Truths it can have, and had in no case. */
  readonly unseen: readonly Truth[]
  /** Truths that it was proved never to have: no value of the fact, and not its absence, gives them. */
  readonly unreachable: readonly Truth[]
}

/**
 * What the example cases of one rule have shown of its comparisons, those of its conditions first, then those that say when its duty is met.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const [coverage]: readonly (RuleCoverage | undefined)[] = packs.map((loaded) => coverCases(loaded, 'desk/not-safe', []))
 * coverage?.comparisons.map(({ at, seen }) => [at, seen]) // => [['conditions', []]]
 *
 * @category cases
 * @since 0.1.0
 */
export interface RuleCoverage {
  /** The rule. */
  readonly rule: string
  /** Its comparisons, in reading order. */
  readonly comparisons: readonly ComparisonCoverage[]
}

interface Placed {
  readonly at: string
  readonly comparison: Comparison
}

const placed = (condition: Condition, context: ConditionContext, at: string): readonly Placed[] => {
  if ('all' in condition) return condition.all.flatMap((inner, index) => placed(inner, context, `${at}/all/${index}`))
  if ('any' in condition) return condition.any.flatMap((inner, index) => placed(inner, context, `${at}/any/${index}`))
  if ('not' in condition) return placed(condition.not, context, `${at}/not`)
  if (!('condition' in condition)) return [{ at, comparison: condition }]
  const named = context.named?.[condition.condition]
  return named === undefined ? [] : placed(named, context, `${at}/${condition.condition}`)
}

const factsIn = ({ fact, value }: Comparison): readonly string[] => (typeof value === 'object' && !Array.isArray(value) ? [fact, value.fact] : [fact])

/** Every truth that some value of the one fact gives; all of them where no finite set of values stands for all. */
const reachable = (comparison: Comparison, context: ConditionContext, slots: Slots, size: number): ReadonlySet<Truth> => {
  const fact = context.dictionary.get(comparison.fact)
  const usage = usageOf([comparison], context).get(comparison.fact)
  const candidates = fact === undefined || usage === undefined || factsIn(comparison).length > 1 ? undefined : representatives(fact, usage, undefined, [])
  if (candidates === undefined) return new Set(TRUTHS)
  const test = compileChecked(comparison, context, slots)
  const values: FactValue[] = Array.from({ length: size })
  const slot = slots.of(comparison.fact)
  return new Set(
    [undefined, ...candidates].map((value) => {
      values[slot] = value
      return test(values, values)
    }),
  )
}

const cover = ({ plan, compiled }: Found, context: ConditionContext, cases: readonly RuleCase[]): readonly ComparisonCoverage[] => {
  const ids = plan.facts.map(({ id }) => id)
  const slots: Slots = { facts: ids, of: (fact) => ids.indexOf(fact) }
  const { conditions, event } = compiled.rule
  const met = 'metWhen' in event.params ? placed(event.params.metWhen, context, 'metWhen') : []
  const rows = cases.map((example) => caseValues(plan, example))
  return [...placed(conditions, context, 'conditions'), ...met].map(({ at, comparison }) => {
    const test = compileChecked(comparison, context, slots)
    const seen = new Set(rows.map((values) => test(values, values)))
    const possible = reachable(comparison, context, slots, ids.length)
    return {
      at,
      ...(comparison.id === undefined ? {} : { id: comparison.id }),
      fact: comparison.fact,
      operator: comparison.operator,
      seen: TRUTHS.filter((truth) => seen.has(truth)),
      unseen: TRUTHS.filter((truth) => !seen.has(truth) && possible.has(truth)),
      unreachable: TRUTHS.filter((truth) => !possible.has(truth)),
    }
  })
}

/**
 * Which truths each comparison of a rule had in its example cases, which it could have had, and which it can never have; `undefined` when the pack has no
 * such rule.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const cases: readonly RuleCase[] = [{ name: 'nobody asked her', asOf: '2015-03-02', facts: {}, expect: 'unknown' }]
 * const [coverage] = packs.map((loaded) => coverCases(loaded, 'desk/not-safe', cases))
 * coverage?.comparisons.map(({ seen, unseen }) => [seen, unseen]) // => [[['unknown'], ['true', 'false']]]
 *
 * @category cases
 * @since 0.1.0
 */
export const coverCases = (loaded: LoadedPack, ruleName: string, cases: readonly RuleCase[]): RuleCoverage | undefined => {
  const found = findRule(loaded, ruleName)
  return found === undefined ? undefined : { rule: ruleName, comparisons: cover(found, found.compiled.context, cases) }
}
