import { invariant } from '@aitebaar/core'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import type { Slots } from './compile-checked.ts'
import { compileChecked } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed } from './context.ts'

/**
 * A condition with the truth that every part of it had. Leaves name the facts they read and never hold a value.
 *
 * @category conditions
 * @since 0.1.0
 */
export type EvaluatedCondition =
  | { readonly kind: 'all' | 'any' | 'not'; readonly id?: string; readonly truth: Truth; readonly of: readonly EvaluatedCondition[] }
  | { readonly kind: 'condition'; readonly id?: string; readonly name: string; readonly truth: Truth; readonly of: readonly EvaluatedCondition[] }
  | {
      readonly kind: 'comparison'
      readonly id?: string
      readonly fact: string
      readonly operator: string
      readonly truth: Truth
      readonly read: readonly string[]
    }

/** The evaluated tree of a condition that was checked and compiled with the same slots. */
export const trace = (condition: Condition, context: ConditionContext, slots: Slots, values: readonly FactValue[]): EvaluatedCondition => {
  const truth = compileChecked(condition, context, slots)(values, values)
  const inner = (node: Condition): EvaluatedCondition => trace(node, context, slots, values)
  const id = condition.id === undefined ? {} : { id: condition.id }
  if ('all' in condition) return { kind: 'all', ...id, truth, of: condition.all.map(inner) }
  if ('any' in condition) return { kind: 'any', ...id, truth, of: condition.any.map(inner) }
  if ('not' in condition) return { kind: 'not', ...id, truth, of: [inner(condition.not)] }
  if ('condition' in condition) {
    const named = conditionNamed(context, condition.condition)
    invariant(named !== undefined, 'a checked reference names a condition that exists')
    return { kind: 'condition', ...id, name: condition.condition, truth, of: [inner(named)] }
  }
  const other = typeof condition.value === 'object' && !Array.isArray(condition.value) ? [condition.value.fact] : []
  return { kind: 'comparison', ...id, fact: condition.fact, operator: condition.operator, truth, read: [condition.fact, ...other] }
}
