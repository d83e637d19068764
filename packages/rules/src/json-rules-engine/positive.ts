import type { Comparison, Condition, ConditionContext } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

/** The suffix of the operators that answer yes when ours answers a certain no. */
export const CERTAINLY_NOT = 'IsFalse'

/** The suffix of the operators for dates and moments, which compare days and not letters. */
export const OF_TIME = 'OfTime'

/** A condition without negation and without names: groups of comparisons only. */
export type PositiveCondition = { readonly all: readonly PositiveCondition[] } | { readonly any: readonly PositiveCondition[] } | Comparison

/**
 * The same condition with every `not` pushed down to the comparisons, where it becomes an operator that is true only when ours is false for certain.
 * So a missing fact, for which no operator is true, cannot turn into a yes through a negation.
 */
export const positive = (condition: Condition, context: ConditionContext, negated = false): PositiveCondition => {
  if ('not' in condition) return positive(condition.not, context, !negated)
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition !== negated
    const members = ('all' in condition ? condition.all : condition.any).map((member) => positive(member, context, negated))
    return isAll ? { all: members } : { any: members }
  }
  if ('condition' in condition) {
    const named = context.named?.[condition.condition]
    invariant(named !== undefined, 'a checked reference names a condition that exists')
    return positive(named, context, negated)
  }
  const kind = context.dictionary.get(condition.fact)?.type.kind
  const ofTime = kind === 'date' || kind === 'dateTime' ? OF_TIME : ''
  return { ...condition, operator: `${condition.operator}${ofTime}${negated ? CERTAINLY_NOT : ''}` }
}
