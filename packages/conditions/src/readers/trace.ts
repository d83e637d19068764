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

/** Gives the evaluated tree of one condition, time and again. Trees are frozen: equal ones may be one object. */
export type Trace = (values: readonly FactValue[], recorded: readonly FactValue[]) => EvaluatedCondition

/** The trees that a condition can have, by number. */
interface Faces {
  readonly count: number
  /** The number of the tree for some values. */
  readonly of: (values: readonly FactValue[], recorded: readonly FactValue[]) => number
  readonly tree: (face: number) => EvaluatedCondition
}

/** Trees of a condition are kept when there are no more than this; otherwise each is made anew. */
const MAX_FACES = 729

const TRUTHS: readonly Truth[] = ['false', 'unknown', 'true']

const comparison = (node: Comparison, context: ConditionContext, slots: Slots): Faces => {
  const test = compileChecked(node, context, slots)
  const other = typeof node.value === 'object' && !Array.isArray(node.value) ? [node.value.fact] : []
  const id = node.id === undefined ? {} : { id: node.id }
  const trees = TRUTHS.map((truth): EvaluatedCondition =>
    Object.freeze({ kind: 'comparison', ...id, fact: node.fact, operator: node.operator, truth, read: Object.freeze([node.fact, ...other]) }),
  )
  const of = (values: readonly FactValue[], recorded: readonly FactValue[]): number => {
    const truth = test(values, recorded)
    return truth === 'true' ? 2 : truth === 'false' ? 0 : 1
  }
  return { count: 3, of, tree: (face) => kept(trees[face]) }
}

const kept = (tree: EvaluatedCondition | undefined): EvaluatedCondition => {
  invariant(tree !== undefined, 'a face has a tree')
  return tree
}

type Join = (of: readonly EvaluatedCondition[]) => EvaluatedCondition

/** How the tree of a condition is put together from those of its parts. */
const joinOf = (condition: Exclude<Condition, Comparison>): Join => {
  const id = condition.id === undefined ? {} : { id: condition.id }
  const truthsIn = (of: readonly EvaluatedCondition[]): readonly Truth[] => of.map(({ truth }) => truth)
  if ('all' in condition) return (of) => ({ kind: 'all', ...id, truth: and(truthsIn(of)), of })
  if ('any' in condition) return (of) => ({ kind: 'any', ...id, truth: or(truthsIn(of)), of })
  if ('not' in condition) return (of) => ({ kind: 'not', ...id, truth: not(or(truthsIn(of))), of })
  return (of) => ({ kind: 'condition', ...id, name: condition.condition, truth: or(truthsIn(of)), of })
}

/** Numbers the trees of a group by those of its parts, and keeps each once it was asked for. */
const group = (parts: readonly Faces[], join: Join): Faces => {
  const trees: EvaluatedCondition[] = []
  const of = (values: readonly FactValue[], recorded: readonly FactValue[]): number => {
    let face = 0
    for (const part of parts) face = face * part.count + part.of(values, recorded)
    return face
  }
  const make = (face: number): EvaluatedCondition => {
    let rest = face
    const members = [...parts].reverse().map((part) => {
      const own = rest % part.count
      rest = (rest - own) / part.count
      return part.tree(own)
    })
    return Object.freeze(join(Object.freeze(members.reverse())))
  }
  return { count: parts.reduce((product, part) => product * part.count, 1), of, tree: (face) => (trees[face] ??= make(face)) }
}

/** A compiled trace, with its faces when there are not too many. */
interface Compiled {
  readonly trace: Trace
  readonly faces: Faces | undefined
}

const ofFaces = (faces: Faces): Compiled => ({ trace: (values, recorded) => faces.tree(faces.of(values, recorded)), faces })

const compiled = (condition: Condition, context: ConditionContext, slots: Slots): Compiled => {
  const inner = (node: Condition): Compiled => compiled(node, context, slots)
  if (isComparison(condition)) return ofFaces(comparison(condition, context, slots))
  const parts = membersOf(condition, context).map(inner)
  const join = joinOf(condition)
  const faces = parts.flatMap((part) => part.faces ?? [])
  const count = faces.reduce((product, part) => product * part.count, 1)
  if (faces.length === parts.length && count <= MAX_FACES) return ofFaces(group(faces, join))
  return { trace: (values, recorded) => Object.freeze(join(parts.map((part) => part.trace(values, recorded)))), faces: undefined }
}

const isComparison = (condition: Condition): condition is Comparison => 'fact' in condition

const membersOf = (condition: Exclude<Condition, Comparison>, context: ConditionContext): readonly Condition[] => {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  const named = conditionNamed(context, condition.condition)
  invariant(named !== undefined, 'a checked reference names a condition that exists')
  return [named]
}

/**
 * Compiles the evaluated tree of a condition that was checked, for those who ask for it more than once.
 *
 * @category conditions
 * @since 0.1.0
 */
export const compileTrace = (condition: Condition, context: ConditionContext, slots: Slots): Trace => compiled(condition, context, slots).trace

/** The evaluated tree of a condition that was checked and compiled with the same slots. */
export const trace = (condition: Condition, context: ConditionContext, slots: Slots, values: readonly FactValue[]): EvaluatedCondition =>
  compileTrace(condition, context, slots)(values, values)
