import type { Comparison, Condition, ConditionContext, FactType } from '@aitebaar/conditions'
import { invariant } from '@aitebaar/core'

/** The suffix of the operators that answer yes when ours answers a certain no. */
export const CERTAINLY_NOT = 'IsFalse'

/** The kinds whose values compare by more than their letters, and the suffix of the operators for them. */
export const SUFFIXES = { date: 'OfTime', dateTime: 'OfTime', duration: 'OfLength' } as const satisfies Partial<Record<FactType['kind'], string>>

const suffixOf = (type: FactType | undefined): string => (type !== undefined && type.kind in SUFFIXES ? SUFFIXES[type.kind as keyof typeof SUFFIXES] : '')

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
  const suffix = suffixOf(context.dictionary.get(condition.fact)?.type)
  return { ...condition, operator: `${condition.operator}${suffix}${negated ? CERTAINLY_NOT : ''}` }
}
