import type { Comparison, Condition, ConditionContext, ConditionIndex, Fact, Operator, Slots } from '@aitebaar/conditions'
import { compileChecked, createSlots } from '@aitebaar/conditions'

import { compileTests, rulesByName } from '../engine/compile-tests.ts'
import { settersOf } from '../engine/parameters.ts'
import { INDEX_FROM } from '../engine/plan.ts'
import type { EvaluatePack, PlainFact } from './evaluate-pack.ts'
import { matchCompiled, matchEach, matchFound } from './matcher.ts'
import type { Leaf, PackModule } from './pack-module.ts'
import type { RowEvaluator } from './row-evaluator.ts'
import type { RowRule } from './row-rule.ts'
import { createRowEvaluator } from './row-evaluator.ts'

/** A fact of a row: whatever is not said of it is taken to be of the strictest kind. */
const rowFact = (fact: PlainFact): Fact => ({ ...fact, label: { en: fact.id }, sensitivity: 'life-safety', read: (row) => row[fact.id] })

const contextOf = (pack: EvaluatePack, operators: readonly Operator[]): ConditionContext => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, rowFact(fact)]))
  return { dictionary: { facts: [...facts.values()], get: (id) => facts.get(id), ids: () => facts.keys() }, operators, named: pack.conditions }
}

const leafIn =
  (context: ConditionContext) =>
  (comparison: Comparison): Leaf => {
    const test = compileChecked(comparison, context, createSlots())
    return (value, other) => {
      const values = [value, other]
      return test(values, values)
    }
  }

/**
 * What an evaluator may be given beside its pack.
 *
 * @example
 * const options: EvaluatorOptions = { operators: [] }
 * 'index' in options // => false
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface EvaluatorOptions {
  /** The operators of the plugins that the pack was built with. */
  readonly operators?: readonly Operator[]
  /** `createConditionIndex` of `@aitebaar/rules/evaluate/condition-index`, for packs with many rules on a subject. */
  readonly index?: (conditions: readonly Condition[], context: ConditionContext, slots: Slots) => ConditionIndex
}

/**
 * Evaluators by subject, of a pack that was checked when it was built: `toEvaluatePack` gives it as JSON, `aitebaar pack build --module` as code.
 * Each rule on a subject is tried, which is quickest up to about fifty of them; give an index where a pack has more.
 *
 * @example
 * const thing = { id: 'thing.age', subject: 'thing', type: { kind: 'integer' } } as const
 * const rule = {
 *   name: 'toy/old', subject: 'thing', conditions: { fact: 'thing.age', operator: 'greaterThan', value: 17 },
 *   event: { type: 'flag', params: { flag: 'old', severity: 'info' } },
 * } as const
 * const pack = { id: 'toy', version: '1.0.0', hash: '', options: [], facts: [thing], conditions: {}, rules: [rule], register: [], areas: [] }
 * const things = createEvaluator(pack).get('thing')
 * things?.verdicts({ 'thing.age': 18 }, { asOf: '2015-03-02' }) // => [{ rule: 'toy/old', verdict: 'applies' }]
 * things?.assess({}, { asOf: '2015-03-02' }) // => [{ rule: 'toy/old', verdict: 'unknown', provisions: [], missing: ['thing.age'] }]
 *
 * @category evaluate
 * @since 0.1.0
 */
export const createEvaluator = (source: EvaluatePack | PackModule, { operators = [], index }: EvaluatorOptions = {}): ReadonlyMap<string, RowEvaluator> => {
  const pack = 'tests' in source ? source.pack : source
  const context = contextOf(pack, operators)
  const compiled = 'tests' in source ? source.tests(leafIn(context)) : {}
  const areas = new Map(pack.areas.map((area) => [area.id, area]))
  const register = new Map(pack.register.map((provision) => [provision.id, provision]))
  const setters = settersOf(pack.register)
  const byName = rulesByName(pack.rules)
  const subjects = [...new Set(pack.rules.map(({ subject }) => subject))]
  return new Map(
    subjects.map((subject) => {
      const slots = createSlots()
      const rules = pack.rules
        .filter((rule) => rule.subject === subject)
        .map((rule): RowRule => ({ rule, tests: compileTests(rule, { context, register, setters, slots, rules: byName, areas, compile: compileChecked }) }))
      const run = Object.hasOwn(compiled, subject) ? compiled[subject] : undefined
      const isLong = index !== undefined && rules.length >= INDEX_FROM
      const conditions = rules.map(({ rule }) => rule.conditions)
      const match = isLong ? matchFound(rules, index(conditions, context, slots)) : run === undefined ? matchEach(rules) : matchCompiled(run)
      const facts = slots.facts.flatMap((id) => context.dictionary.get(id) ?? [])
      return [subject, createRowEvaluator(subject, rules, facts, areas, match)]
    }),
  )
}
