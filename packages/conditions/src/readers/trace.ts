import { invariant } from '@aitebaar/core'

import type { Comparison, Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { and, not, or } from '../truth.ts'
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

/** Gives the evaluated tree of one condition, time and again. */
export type Trace = (values: readonly FactValue[], recorded: readonly FactValue[]) => EvaluatedCondition

/** A leaf has one of three faces, so they are made once. */
const comparison = (node: Comparison, context: ConditionContext, slots: Slots): Trace => {
  const test = compileChecked(node, context, slots)
  const other = typeof node.value === 'object' && !Array.isArray(node.value) ? [node.value.fact] : []
  const id = node.id === undefined ? {} : { id: node.id }
  const face = (truth: Truth): EvaluatedCondition =>
    Object.freeze({ kind: 'comparison', ...id, fact: node.fact, operator: node.operator, truth, read: [node.fact, ...other] })
  const faces = { true: face('true'), false: face('false'), unknown: face('unknown') }
  return (values, recorded) => faces[test(values, recorded)]
}

const truthIn = ({ truth }: EvaluatedCondition): Truth => truth

/**
 * Compiles the evaluated tree of a condition that was checked, for those who ask for it more than once.
 *
 * @category conditions
 * @since 0.1.0
 */
export const compileTrace = (condition: Condition, context: ConditionContext, slots: Slots): Trace => {
  const inner = (node: Condition): Trace => compileTrace(node, context, slots)
  const id = condition.id === undefined ? {} : { id: condition.id }
  if ('all' in condition || 'any' in condition) {
    const [kind, fold, members] = 'all' in condition ? (['all', and, condition.all] as const) : (['any', or, condition.any] as const)
    const traces = members.map(inner)
    return (values, recorded) => {
      const of = traces.map((trace) => trace(values, recorded))
      return { kind, ...id, truth: fold(of.map(truthIn)), of }
    }
  }
  if ('not' in condition) {
    const trace = inner(condition.not)
    return (values, recorded) => {
      const of = trace(values, recorded)
      return { kind: 'not', ...id, truth: not(of.truth), of: [of] }
    }
  }
  if (!('condition' in condition)) return comparison(condition, context, slots)
  const named = conditionNamed(context, condition.condition)
  invariant(named !== undefined, 'a checked reference names a condition that exists')
  const trace = inner(named)
  return (values, recorded) => {
    const of = trace(values, recorded)
    return { kind: 'condition', ...id, name: condition.condition, truth: of.truth, of: [of] }
  }
}

/** The evaluated tree of a condition that was checked and compiled with the same slots. */
export const trace = (condition: Condition, context: ConditionContext, slots: Slots, values: readonly FactValue[]): EvaluatedCondition =>
  compileTrace(condition, context, slots)(values, values)
