import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { FactDictionary } from '../fact/dictionary.ts'
import { OPERATORS } from '../operators/index.ts'
import type { Operator } from '../operators/operator.ts'

/**
 * A fact whose value follows from those of others, such as a number of the law that hangs on the date and the place; never recorded, and never asked.
 *
 * @example
 * const allowedDays: ComputedFact = {
 *   values: [3, 7],
 *   read: ([receivedOn]) => (typeof receivedOn !== 'string' || receivedOn.length < 10 ? undefined : receivedOn < '2014-01-01' ? 7 : 3),
 * }
 * allowedDays.read(['2013-12-31']) // => 7
 * allowedDays.read(['2013']) // => undefined
 *
 * @category conditions
 * @since 0.1.0
 */
export interface ComputedFact {
  /** Every value that it can have. */
  readonly values: readonly (number | string)[]
  /** Its value, given those of the facts in their slots; `undefined` while that cannot be told, `null` where there is none. */
  readonly read: (values: readonly FactValue[]) => FactValue
}

/**
 * What a condition may refer to: facts, operators and conditions shared under a name.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const heardAlone: Condition = { fact: 'complaint.othersCouldHear', operator: 'equal', value: false }
 * const context: ConditionContext = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))), named: { 'heard-alone': heardAlone } }
 * checkCondition({ condition: 'heard-alon' }, context)[0]?.help // => 'Did you mean "heard-alone"?'
 *
 * @category conditions
 * @since 0.1.0
 */
export interface ConditionContext {
  readonly dictionary: FactDictionary
  /** Operators beside the built-in ones. */
  readonly operators?: readonly Operator[]
  readonly named?: Readonly<Record<string, Condition>>
  /** Facts on the right side that are computed, by id. */
  readonly computed?: ReadonlyMap<string, ComputedFact>
}

const builtIn: ReadonlyMap<string, Operator> = new Map(OPERATORS.map((operator) => [operator.name, operator]))

/** An operator by its name: one of the context's own, or a built-in one. */
export const operatorNamed = (context: ConditionContext, name: string): Operator | undefined =>
  context.operators?.find((operator) => operator.name === name) ?? builtIn.get(name)

/** The names of all operators of a context. */
export const operatorNames = (context: ConditionContext): readonly string[] => [...builtIn.keys(), ...(context.operators ?? []).map(({ name }) => name)]

/**
 * A condition shared under a name, or `undefined`; names such as `toString` that every object has are not conditions.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const context = { dictionary: getOrThrow(createDictionary([])), named: { 'read-back': readBack } }
 * conditionNamed(context, 'read-back') // => readBack
 * conditionNamed(context, 'toString') // => undefined
 *
 * @category conditions
 * @since 0.1.0
 */
export const conditionNamed = (context: ConditionContext, name: string): Condition | undefined =>
  context.named !== undefined && Object.hasOwn(context.named, name) ? context.named[name] : undefined
