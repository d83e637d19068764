import type { Condition } from '../condition.ts'
import type { Slots, Test } from './compile-checked.ts'
import { compileChecked } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import { eachComparison } from './usage.ts'

/**
 * The same test as that of `compileChecked`, made when it is first run: of thousands of conditions behind an index most never are. The slots of its facts
 * are given at once.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const slots = createSlots()
 * const readBack = compileWhenRun({ fact: 'complaint.readBack', operator: 'equal', value: true }, context, slots)
 * slots.facts // => ['complaint.readBack']
 * readBack([undefined], [undefined]) // => 'unknown'
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const compileWhenRun = (condition: Condition, context: ConditionContext, slots: Slots): Test => {
  eachComparison(condition, context, ({ fact, value }) => {
    slots.of(fact)
    if (typeof value === 'object' && !Array.isArray(value) && context.computed?.has(value.fact) !== true) slots.of(value.fact)
  })
  let test: Test | undefined
  return (values, recorded) => (test ??= compileChecked(condition, context, slots))(values, recorded)
}
