import type { Condition, ConditionContext, FactType, FactValue, KnownValue, Operator as OurOperator } from '@aitebaar/conditions'
import { isOpenList, OPERATORS } from '@aitebaar/conditions'
import type { RuleProperties } from 'json-rules-engine'
import { Engine, Operator } from 'json-rules-engine'

import type { LoadedPack } from '../pack/load-pack.ts'
import { rulesOn } from '../pack/options.ts'
import type { Rule } from '../rule/rule.ts'
import { CERTAINLY_NOT, positive, SUFFIXES } from './positive.ts'

/** json-rules-engine's facts have no type; our operators only ask whether they compare days, lengths of time, or nothing of the kind. */
const TYPES: readonly (readonly [string, FactType])[] = [
  ['', { kind: 'number' }],
  [SUFFIXES.dateTime, { kind: 'dateTime' }],
  [SUFFIXES.duration, { kind: 'duration' }],
]

const isRecorded = (value: FactValue): boolean => value !== undefined && !isOpenList(value)

const answers =
  (operator: OurOperator, type: FactType, wanted: 'true' | 'false') =>
  (value: FactValue, operand: KnownValue | null | undefined): boolean => {
    if (operator.name === 'isKnown') return (isRecorded(value) === operand) === (wanted === 'true')
    if (value === undefined || operand === undefined) return false
    return (value === null ? operator.whenNull(operand) : operator.test(value, operand, type)) === wanted
  }

const addOperators = (engine: Engine, own: readonly OurOperator[]): void => {
  for (const operator of [...OPERATORS, ...own]) {
    for (const [suffix, type] of TYPES) {
      engine.addOperator(new Operator(`${operator.name}${suffix}`, answers(operator, type, 'true')))
      engine.addOperator(new Operator(`${operator.name}${suffix}${CERTAINLY_NOT}`, answers(operator, type, 'false')))
    }
  }
}

type Rules = ReadonlyMap<string, Rule>

/** The conditions of a rule, and that none of those it gives way to applies: `certain` when it must hold that it applies, else that it can. */
const withExceptions = (rule: Rule, rules: Rules, certain: boolean): Condition => {
  const others = (rule.yieldsTo ?? []).flatMap((name) => rules.get(name) ?? [])
  const against = others.flatMap((other) => (certain || !hangsOnMore(other) ? [{ not: withExceptions(other, rules, !certain) }] : []))
  return against.length === 0 ? rule.conditions : { all: [rule.conditions, ...against] }
}

/** Whether true conditions do not make a rule apply for certain: its law and its clock are ours to evaluate. */
const hangsOnMore = ({ cites, event: { params } }: Rule): boolean => cites !== undefined || 'clock' in params

const toRule = (rule: Rule, rules: Rules, context: ConditionContext): RuleProperties => {
  const conditions = positive(withExceptions(rule, rules, true), context)
  const top = 'all' in conditions || 'any' in conditions ? conditions : { all: [conditions] }
  return {
    name: rule.name,
    conditions: top as RuleProperties['conditions'],
    event: { type: rule.event.type, params: { rule: rule.name, ...rule.event.params } },
  }
}

/**
 * A json-rules-engine `Engine` with the rules of a pack and our operators, for an app that already runs that engine. Facts go in under our names.
 *
 * Its events mean that the conditions are true for certain: a missing fact never turns into a yes, not through `notEqual` and not through `not`.
 * The law of the day and the clocks of duties are not evaluated there: a duty's event means that the duty arises.
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
 * const [app] = packs.map(toJsonRulesEngine)
 * const nothing = await app?.run({})
 * nothing?.events // => []
 * const known = await app?.run({ 'complaint.immediateSafetyCode': 'notSafeNow' })
 * known?.events.map(({ params }) => params?.['rule']) // => ['desk/not-safe']
 *
 * @see docs/adr/0003-json-rules-engine-as-one-reader.md
 * @category json-rules-engine
 * @since 0.1.0
 */
export const toJsonRulesEngine = ({ pack, context, options }: LoadedPack): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  addOperators(engine, context.operators ?? [])
  const rules = new Map(rulesOn(pack.rules, options).map((rule) => [rule.name, rule]))
  for (const rule of rules.values()) engine.addRule(toRule(rule, rules, context))
  return engine
}
