import type { Comparison, Condition, EvaluatedCondition, Truth } from '@aitebaar/conditions'

type Leaf = Extract<EvaluatedCondition, { kind: 'comparison' }>

/** A comparison that bears on the outcome, with what it was. */
export interface Reason {
  readonly leaf: Leaf
  readonly comparison: Comparison
  readonly truth: Truth
  /** Whether the rule asks that it is not so. */
  readonly isNegated: boolean
}

type Named = Readonly<Record<string, Condition>>

const partsOf = (condition: Condition, named: Named): readonly (Condition | undefined)[] => {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  return 'condition' in condition && Object.hasOwn(named, condition.condition) ? [named[condition.condition]] : []
}

/**
 * The comparisons that made a condition come out as it did: of an `all` that failed only the parts that failed, of an `any` that held only the parts
 * that held, and so on inwards. The tree and the condition are walked side by side, as two comparisons may look alike in the tree.
 */
export const reasonsFor = (tree: EvaluatedCondition, condition: Condition | undefined, named: Named, isNegated = false): readonly Reason[] => {
  if (condition === undefined) return []
  if (tree.kind === 'comparison') return 'fact' in condition ? [{ leaf: tree, comparison: condition, truth: tree.truth, isNegated }] : []
  const parts = partsOf(condition, named)
  const pairs = tree.of.map((part, index) => ({ part, of: parts[index] }))
  const telling = tree.kind === 'not' || tree.kind === 'condition' ? pairs : pairs.filter(({ part }) => part.truth === tree.truth)
  return (telling.length > 0 ? telling : pairs).flatMap(({ part, of }) => reasonsFor(part, of, named, isNegated !== (tree.kind === 'not')))
}
