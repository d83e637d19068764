import { invariant } from '@aitebaar/core'

import type { Comparison, Condition } from '../condition.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed } from './context.ts'

export const isComparison = (condition: Condition): condition is Comparison => 'fact' in condition

/** The parts of a condition that was checked: those of a group, what is negated, what a name stands for. */
export const membersOf = (condition: Exclude<Condition, Comparison>, context: ConditionContext): readonly Condition[] => {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  const named = conditionNamed(context, condition.condition)
  invariant(named !== undefined, 'a checked reference names a condition that exists')
  return [named]
}
