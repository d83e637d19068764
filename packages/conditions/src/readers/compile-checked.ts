import { invariant } from '@aitebaar/core'

import type { Comparison, Condition } from '../condition.ts'
import type { FactType, FactValue, KnownValue } from '../fact/fact.ts'
import type { Operator } from '../operators/operator.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'
import type { ComputedFact, ConditionContext } from './context.ts'
import { conditionNamed, operatorNamed } from './context.ts'
import { quickTest } from './quick-test.ts'

/**
 * The truth of a condition for values by slot. `recorded` is what the record says, which `isKnown` looks at; elsewhere assumed values may stand in its place.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const isAsked: Test = compileChecked({ fact: 'complaint.readBack', operator: 'isKnown', value: true }, context, createSlots())
 * isAsked([true], [undefined]) // => 'false'
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export type Test = (values: readonly FactValue[], recorded: readonly FactValue[]) => Truth

/**
 * Gives each fact a slot, in the order in which they are first asked for. The slot of a fact never changes.
 *
 * @example
 * const slots: Slots = createSlots()
 * const places = ['complaint.readBack', 'complaint.areaId', 'complaint.readBack'].map(slots.of)
 * places // => [0, 1, 0]
 *
 * @category conditions
 * @since 0.1.0
 */
export interface Slots {
  /** The index of a fact, given when it is first asked for. */
  readonly of: (fact: string) => number
  readonly facts: readonly string[]
}

/**
 * Slots that grow as facts are named.
 *
 * @example
 * const slots = createSlots()
 * slots.of('settlement.agreedOn') // => 0
 * slots.facts // => ['settlement.agreedOn']
 *
 * @category conditions
 * @since 0.1.0
 */
export const createSlots = (): Slots => {
  const indexes = new Map<string, number>()
  const facts: string[] = []
  const of = (fact: string): number => {
    const index = indexes.get(fact) ?? facts.push(fact) - 1
    indexes.set(fact, index)
    return index
  }
  return { of, facts }
}

const slotReader =
  (slot: number) =>
  (values: readonly FactValue[]): FactValue =>
    values[slot]

const isKnownTest = (slot: number, wanted: boolean, { test, whenNull }: Operator, type: FactType): Test => {
  return (_, recorded) => {
    const value = recorded[slot]
    return value === undefined ? truthOf(!wanted) : value === null ? whenNull(wanted) : test(value, wanted, type)
  }
}

const literalTest = (slot: number, operand: KnownValue, { test, whenNull }: Operator, type: FactType): Test => {
  return (values) => {
    const value = values[slot]
    if (value === undefined) return 'unknown'
    return value === null ? whenNull(operand) : test(value, operand, type)
  }
}

const factTest = (slot: number, read: ComputedFact['read'], { test, whenNull }: Operator, type: FactType): Test => {
  return (values) => {
    const value = values[slot]
    const operand = read(values)
    if (value === undefined || operand === undefined) return 'unknown'
    return value === null ? whenNull(operand) : test(value, operand, type)
  }
}

const comparison = ({ fact: id, operator: name, value }: Comparison, context: ConditionContext, slots: Slots): Test => {
  const operator = operatorNamed(context, name)
  const fact = context.dictionary.get(id)
  invariant(operator !== undefined && fact !== undefined, 'a checked comparison names what exists')
  const slot = slots.of(id)
  const { type } = fact
  if (name === 'isKnown') return isKnownTest(slot, value === true, operator, type)
  if (typeof value === 'object' && !Array.isArray(value)) {
    return factTest(slot, context.computed?.get(value.fact)?.read ?? slotReader(slots.of(value.fact)), operator, type)
  }
  const operand = value as KnownValue
  return quickTest(operator, type, slot, operand) ?? literalTest(slot, operand, operator, type)
}

const all =
  (tests: readonly Test[]): Test =>
  (values, recorded) => {
    let result: Truth = 'true'
    for (const test of tests) {
      const truth = test(values, recorded)
      if (truth === 'false') return 'false'
      if (truth === 'unknown') result = 'unknown'
    }
    return result
  }

const any =
  (tests: readonly Test[]): Test =>
  (values, recorded) => {
    let result: Truth = 'false'
    for (const test of tests) {
      const truth = test(values, recorded)
      if (truth === 'true') return 'true'
      if (truth === 'unknown') result = 'unknown'
    }
    return result
  }

const negation =
  (test: Test): Test =>
  (values, recorded) => {
    const truth = test(values, recorded)
    return truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true'
  }

const compileAll = (members: readonly Condition[], context: ConditionContext, slots: Slots): readonly Test[] =>
  members.map((member) => compileChecked(member, context, slots))

/**
 * The test of a condition that was checked before; slots are shared by all conditions that are run together. A condition that was not checked throws where it
 * names what does not exist.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const slots = createSlots()
 * const heardByWoman = compileChecked({ fact: 'complaint.receiverWasFemale', operator: 'equal', value: true }, context, slots)
 * const readBack = compileChecked({ fact: 'complaint.readBack', operator: 'equal', value: true }, context, slots)
 * const record = [undefined, true]
 * slots.facts // => ['complaint.receiverWasFemale', 'complaint.readBack']
 * ;[heardByWoman, readBack].map((test) => test(record, record)) // => ['unknown', 'true']
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const compileChecked = (condition: Condition, context: ConditionContext, slots: Slots): Test => {
  if ('fact' in condition) return comparison(condition, context, slots)
  if ('all' in condition) return all(compileAll(condition.all, context, slots))
  if ('any' in condition) return any(compileAll(condition.any, context, slots))
  if ('not' in condition) return negation(compileChecked(condition.not, context, slots))
  const named = conditionNamed(context, condition.condition)
  invariant(named !== undefined, 'a checked reference names a condition that exists')
  return compileChecked(named, context, slots)
}
