import type { Comparison, Condition } from '../condition.ts'
import type { Fact, FactType, FactValue } from '../fact/fact.ts'
import { isOpenValue } from '../fact/fact.ts'
import type { Slots, Test } from './compile-checked.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import { isComparison, membersOf } from './members.ts'
import { representatives } from './representatives.ts'
import { allComparisons, usageOf } from './usage.ts'

/**
 * The slots that can change the truth of a condition that is unknown; `undefined` where one of them is known in part, and a search has to tell.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const [find]: readonly FindRelevant[] = readOnce([readBack], context, createSlots()) ?? []
 * find?.([undefined], [undefined]) // => [0]
 *
 * @category conditions
 * @since 0.1.0
 */
export type FindRelevant = (values: readonly FactValue[], recorded: readonly FactValue[]) => readonly number[] | undefined

interface Leaf {
  readonly test: Test
  /** The slots that it reads, and the types of what is in them. */
  readonly reads: readonly { readonly slot: number; readonly type: FactType }[]
}

interface Group {
  readonly test: Test
  readonly members: readonly Node[]
}

type Node = Leaf | Group

const factsOf = ({ fact, value }: Comparison): readonly string[] => (typeof value === 'object' && !Array.isArray(value) ? [fact, value.fact] : [fact])

const nodeOf = (condition: Condition, context: ConditionContext, slots: Slots): Node => {
  const test = compileChecked(condition, context, slots)
  if (!isComparison(condition)) return { test, members: membersOf(condition, context).map((member) => nodeOf(member, context, slots)) }
  const reads = factsOf(condition).flatMap((id) => {
    const fact = context.dictionary.get(id)
    return fact === undefined ? [] : [{ slot: slots.of(id), type: fact.type }]
  })
  return { test, reads }
}

const ORDERS = ['before', 'after', 'onOrBefore', 'onOrAfter']
const isTime = (fact: Fact | undefined): boolean => fact !== undefined && ['date', 'dateTime'].includes(fact.type.kind)

/** Whether a comparison is true of some value of what it reads, false of another, and unknown of none. There is a day before each day, and one after it. */
const goesBothWays = (comparison: Comparison, context: ConditionContext): boolean => {
  const { fact: id, operator } = comparison
  const fact = context.dictionary.get(id)
  const usage = usageOf([comparison], context).get(id)
  if (fact === undefined || usage === undefined) return false
  const facts = factsOf(comparison)
  if (facts.length > 1) return ORDERS.includes(operator) && facts.every((one) => isTime(context.dictionary.get(one)))
  const test = compileChecked(comparison, context, createSlots())
  const truths = new Set((representatives(fact, usage, undefined, []) ?? []).map((candidate) => test([candidate], [candidate])))
  return truths.has('true') && truths.has('false') && !truths.has('unknown')
}

/** A part that is settled hides what it reads; of one that is unknown everything that is missing matters. */
const collect = (node: Node, values: readonly FactValue[], recorded: readonly FactValue[], into: number[]): boolean => {
  if ('members' in node) return node.members.every((member) => member.test(values, recorded) !== 'unknown' || collect(member, values, recorded, into))
  into.push(...node.reads.filter(({ slot }) => values[slot] === undefined).map(({ slot }) => slot))
  return node.reads.every(({ slot, type }) => values[slot] === undefined || (values[slot] !== null && !isOpenValue(type, values[slot])))
}

/**
 * What is missing for conditions that read each fact once, told by walking them once. Where no fact is read twice no two parts can hang together, so whatever
 * Kleene leaves open is open, and `decide` would find the same. `undefined` where a fact is read twice, or an answer cannot go both ways.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const slots = createSlots()
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const heardByWoman: Condition = { fact: 'complaint.receiverWasFemale', operator: 'equal', value: true }
 * const [find] = readOnce([{ any: [readBack, heardByWoman] }], context, slots) ?? []
 * find?.([undefined, undefined], [undefined, undefined]) // => [0, 1]
 * find?.([undefined, false], [undefined, false]) // => [0]
 * readOnce([{ any: [readBack, { not: readBack }] }], context, slots) // => undefined
 *
 * @see docs/spec/04-verdicts.md
 * @category conditions
 * @since 0.1.0
 */
export const readOnce = (conditions: readonly Condition[], context: ConditionContext, slots: Slots): readonly FindRelevant[] | undefined => {
  const leaves = allComparisons(conditions, context).filter(({ operator }) => operator !== 'isKnown')
  const facts = leaves.flatMap(factsOf)
  const isOnce = new Set(facts).size === facts.length && leaves.every((leaf) => goesBothWays(leaf, context))
  if (!isOnce) return undefined
  return conditions.map((condition) => {
    const root = nodeOf(condition, context, slots)
    return (values, recorded) => {
      const found: number[] = []
      return collect(root, values, recorded, found) ? found : undefined
    }
  })
}
