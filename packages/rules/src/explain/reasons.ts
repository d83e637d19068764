import type { EvaluatedCondition, Truth } from '@aitebaar/conditions'

type Leaf = Extract<EvaluatedCondition, { kind: 'comparison' }>

/** A comparison that bears on the outcome, with what it was. */
export interface Reason {
  readonly leaf: Leaf
  readonly truth: Truth
}

/**
 * The comparisons that made a condition come out as it did: of an `all` that failed only the parts that failed, of an `any` that held only the parts
 * that held, and so on inwards.
 */
export const reasonsFor = (tree: EvaluatedCondition): readonly Reason[] => {
  if (tree.kind === 'comparison') return [{ leaf: tree, truth: tree.truth }]
  if (tree.kind === 'not' || tree.kind === 'condition') return tree.of.flatMap(reasonsFor)
  const telling = tree.of.filter((part) => part.truth === tree.truth)
  return (telling.length > 0 ? telling : tree.of).flatMap(reasonsFor)
}
