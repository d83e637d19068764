import type { Condition, ConditionContext } from '@aitebaar/conditions'
import { comparisonsOf } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'

import type { RuleContext } from '../check-rule.ts'
import type { Rule } from '../rule.ts'

/** Finds what is wrong with a rule whose shape, names and types are right. */
export type RuleCheck = (rule: Rule, context: RuleContext, path: IssuePath) => readonly Issue[]

/** Whether conditions ask what is recorded, so that possible answers alone do not tell how they come out. */
export const comparesRecord = (condition: Condition, context: ConditionContext): boolean => {
  const all = [condition, ...Object.values(context.named ?? {})].flatMap(comparisonsOf)
  return all.some(({ operator }) => operator === 'isKnown')
}
