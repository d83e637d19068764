import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { asCondition, checkCondition } from './check.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'

/**
 * A condition ready to run, synchronously and without code made from strings.
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const cooledOff: CompiledCondition = getOrThrow(compile({ fact: 'settlement.confirmedOn', operator: 'after', value: { fact: 'settlement.coolingOffUntil' } }, context))
 * cooledOff.facts // => ['settlement.confirmedOn', 'settlement.coolingOffUntil']
 * cooledOff.test(['2014-03', '2014-03-09T12:00+05:00']) // => 'unknown'
 * cooledOff.test([null, '2014-03-09T12:00+05:00']) // => 'false'
 *
 * @category conditions
 * @since 0.1.0
 */
export interface CompiledCondition {
  readonly condition: Condition
  /** The facts it reads; the value of `facts[i]` goes into slot `i`. */
  readonly facts: readonly string[]
  /** Its truth for the values of the facts. `recorded` is the same unless values are assumed, see `decide`. */
  readonly test: (values: readonly FactValue[], recorded?: readonly FactValue[]) => Truth
}

/**
 * A condition compiled to nested functions, or everything that is wrong with it. A missing value makes a comparison `unknown`, and its negation too.
 *
 * Codes: those of `checkCondition`.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const notReadBack = getOrThrow(compile({ not: { fact: 'complaint.readBack', operator: 'equal', value: true } }, context))
 * notReadBack.test([false]) // => 'true'
 * notReadBack.test([undefined]) // => 'unknown'
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const compile = (input: unknown, context: ConditionContext): E.Either<Issues, CompiledCondition> => {
  const [first, ...rest] = checkCondition(input, context)
  if (first !== undefined) return E.left([first, ...rest])
  const condition = asCondition(input)
  const slots = createSlots()
  const test = compileChecked(condition, context, slots)
  return E.right({ condition, facts: slots.facts, test: (values, recorded = values) => test(values, recorded) })
}
