import type { Condition, ConditionContext, FactValue, Truth } from '@aitebaar/conditions'
import { compileChecked, createSlots, representatives, settle, unlike, usageOf } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'

import type { RuleContext } from '../rule-context.ts'
import type { Rule } from '../rule.ts'

/** Steps that are spent on one condition; what is not settled by then is taken to be alive. */
const STEPS = 2000

/** The one truth that a condition has whatever is answered, if there is one. What it says of the record itself is not looked into. */
const onlyTruth = (condition: Condition, context: ConditionContext): Truth => {
  const usage = usageOf([condition], context)
  if ([...usage.values()].some(({ comparisons }) => comparisons.some(({ operator }) => operator === 'isKnown'))) return 'unknown'
  const slots = createSlots()
  const test = compileChecked(condition, context, slots)
  const unknowns = [...usage].map(([id, use]) => {
    const fact = context.dictionary.get(id)
    const candidates = fact === undefined ? undefined : representatives(fact, use, undefined, [])
    return { slot: slots.of(id), candidates: candidates === undefined ? undefined : unlike(use, candidates, context) }
  })
  const nothing: readonly FactValue[] = slots.facts.map(() => undefined)
  return settle<'true' | 'false'>((values) => test(values, values), nothing, unknowns, STEPS)
}

const partsOf = (condition: Condition): readonly (readonly [IssuePath, Condition])[] => {
  if ('all' in condition) return condition.all.map((part, index) => [['all', index], part] as const)
  if ('any' in condition) return condition.any.map((part, index) => [['any', index], part] as const)
  return 'not' in condition ? [[['not'], condition.not]] : []
}

const SAID = {
  true: { code: 'rules/never-false', message: 'This is true whatever is answered, so it tests nothing.', help: 'Take it out, or correct what it compares.' },
  false: { code: 'rules/never-true', message: 'This is false whatever is answered: its parts contradict each other.', help: 'Correct what it compares.' },
} as const

/** The innermost parts that can only have one truth. */
const deadIn = (condition: Condition, context: ConditionContext, path: IssuePath): readonly Issue[] => {
  const inside = partsOf(condition).flatMap(([at, part]) => deadIn(part, context, [...path, ...at]))
  if (inside.length > 0) return inside
  const truth = onlyTruth(condition, context)
  return truth === 'unknown' ? [] : [{ ...SAID[truth], path }]
}

/** Conditions of a rule that can never be true, or never be false, whatever anybody answers. */
export const deadConditions = ({ conditions, event: { params } }: Rule, context: RuleContext, path: IssuePath): readonly Issue[] => [
  ...deadIn(conditions, context, [...path, 'conditions']),
  ...('metWhen' in params ? deadIn(params.metWhen, context, [...path, 'event', 'params', 'metWhen']) : []),
]
