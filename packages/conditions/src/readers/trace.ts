import { invariant } from '@aitebaar/core'

import type { Comparison, Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { and, not, or } from '../truth.ts'
import type { Slots, Test } from './compile-checked.ts'
import { compileChecked } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import { isComparison, membersOf } from './members.ts'

/**
 * A condition with the truth that every part of it had. Leaves name the facts they read and never hold a value.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const isTheft: Condition = { id: 'theft', fact: 'complaint.primaryNatureCode', operator: 'equal', value: 'theft' }
 * const leaf: EvaluatedCondition = trace(isTheft, context, createSlots(), ['fraud'])
 * leaf // => { kind: 'comparison', id: 'theft', fact: 'complaint.primaryNatureCode', operator: 'equal', truth: 'false', read: ['complaint.primaryNatureCode'] }
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

/**
 * Gives the evaluated trees of conditions, in their order, time and again. Trees are frozen: equal ones may be one object.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const traces: Traces = compileTraces([{ fact: 'complaint.readBack', operator: 'isKnown', value: true }], context, createSlots())
 * traces([true], [undefined])[0]?.truth // => 'false'
 * traces([true], [undefined])[0] === traces([false], [undefined])[0] // => true
 *
 * @category conditions
 * @since 0.1.0
 */
export type Traces = (values: readonly FactValue[], recorded: readonly FactValue[]) => readonly EvaluatedCondition[]

const TRUTHS: readonly Truth[] = ['false', 'unknown', 'true']

/** Comparisons that were seen, each once, whichever conditions they are part of; and their truths, as places in {@link TRUTHS}. */
interface Leaves {
  readonly place: (node: Comparison) => number
  readonly weigh: (values: readonly FactValue[], recorded: readonly FactValue[]) => Uint8Array
}

const createLeaves = (context: ConditionContext, slots: Slots): Leaves => {
  const places = new Map<string, number>()
  const tests: Test[] = []
  let truths = new Uint8Array(0)
  return {
    place: ({ fact, operator, value }) => {
      const key = JSON.stringify([fact, operator, value])
      const place = places.get(key) ?? tests.push(compileChecked({ fact, operator, value }, context, slots)) - 1
      places.set(key, place)
      return place
    },
    weigh: (values, recorded) => {
      if (truths.length < tests.length) truths = new Uint8Array(tests.length)
      let at = 0
      for (const test of tests) {
        const truth = test(values, recorded)
        truths[at++] = truth === 'true' ? 2 : truth === 'false' ? 0 : 1
      }
      return truths
    },
  }
}

/** The trees that a condition can have, numbered by the truths of its comparisons: one digit each, to the base of three. */
interface Faces {
  readonly count: number
  readonly places: readonly number[]
  readonly tree: (face: number) => EvaluatedCondition
}

/** Trees of a condition are kept when there are no more than this; otherwise each is made anew. */
const MAX_FACES = 729

const comparison = (node: Comparison, leaves: Leaves): Faces => {
  const other = typeof node.value === 'object' && !Array.isArray(node.value) ? [node.value.fact] : []
  const id = node.id === undefined ? {} : { id: node.id }
  const trees = TRUTHS.map((truth): EvaluatedCondition =>
    Object.freeze({ kind: 'comparison', ...id, fact: node.fact, operator: node.operator, truth, read: Object.freeze([node.fact, ...other]) }),
  )
  return { count: TRUTHS.length, places: [leaves.place(node)], tree: (face) => kept(trees[face]) }
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

/** The trees of a group, each put together once it was asked for. */
const group = (parts: readonly Faces[], join: Join): Faces => {
  const count = parts.reduce((product, part) => product * part.count, 1)
  const trees: (EvaluatedCondition | undefined)[] = Array.from({ length: count })
  const make = (face: number): EvaluatedCondition => {
    let rest = face
    const members = [...parts].reverse().map((part) => {
      const own = rest % part.count
      rest = (rest - own) / part.count
      return part.tree(own)
    })
    return Object.freeze(join(Object.freeze(members.reverse())))
  }
  return { count, places: parts.flatMap(({ places }) => places), tree: (face) => (trees[face] ??= make(face)) }
}

/** A condition whose tree follows from the truths of the comparisons; with its faces when there are not too many. */
interface Compiled {
  readonly tree: (truths: Uint8Array) => EvaluatedCondition
  readonly faces: Faces | undefined
}

const ofFaces = (faces: Faces): Compiled => {
  const { places, tree } = faces
  const treeFor = (truths: Uint8Array): EvaluatedCondition => {
    let face = 0
    for (const place of places) face = 3 * face + (truths[place] ?? 1)
    return tree(face)
  }
  return { tree: treeFor, faces }
}

const compiled = (condition: Condition, context: ConditionContext, leaves: Leaves): Compiled => {
  if (isComparison(condition)) return ofFaces(comparison(condition, leaves))
  const parts = membersOf(condition, context).map((node) => compiled(node, context, leaves))
  const join = joinOf(condition)
  const faces = parts.flatMap((part) => part.faces ?? [])
  const count = faces.reduce((product, part) => product * part.count, 1)
  if (faces.length === parts.length && count <= MAX_FACES) return ofFaces(group(faces, join))
  return { tree: (truths) => Object.freeze(join(parts.map((part) => part.tree(truths)))), faces: undefined }
}

/**
 * Compiles the evaluated trees of conditions that were checked. A comparison that several of them share is made once for all. A condition that was not checked
 * throws where it names what does not exist.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const traces = compileTraces([readBack, { not: readBack }], context, createSlots())
 * traces([false], [false]).map(({ truth }) => truth) // => ['false', 'true']
 * traces([undefined], [undefined]).map(({ truth }) => truth) // => ['unknown', 'unknown']
 *
 * @category conditions
 * @since 0.1.0
 */
export const compileTraces = (conditions: readonly Condition[], context: ConditionContext, slots: Slots): Traces => {
  const leaves = createLeaves(context, slots)
  const trees = conditions.map((condition) => compiled(condition, context, leaves).tree)
  return (values, recorded) => {
    const truths = leaves.weigh(values, recorded)
    return trees.map((tree) => tree(truths))
  }
}

/**
 * The evaluated tree of a condition that was checked and compiled with the same slots. Every part is looked at, those too that no longer change the answer.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const bothForgaveAndRead: Condition = { all: ['allHeirsForgave', 'readAloudToParties'].map((name) => ({ fact: `settlement.${name}`, operator: 'equal', value: true })) }
 * const tree = trace(bothForgaveAndRead, context, createSlots(), [false, undefined])
 * tree.truth // => 'false'
 * 'of' in tree && tree.of.map(({ truth }) => truth) // => ['false', 'unknown']
 *
 * @category conditions
 * @since 0.1.0
 */
export const trace = (condition: Condition, context: ConditionContext, slots: Slots, values: readonly FactValue[]): EvaluatedCondition => {
  const [tree] = compileTraces([condition], context, slots)(values, values)
  return kept(tree)
}
