import type { FactValue } from '../fact/fact.ts'
import { compileChecked, createSlots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import type { Usage } from './usage.ts'

/**
 * Tells values of one fact apart by all that something beside the comparisons can see of them: values with different texts are all kept.
 *
 * @example
 * const byMonth: Look = (day) => (typeof day === 'string' ? day.slice(0, 7) : '')
 * byMonth('2014-03-01') === byMonth('2014-03-09') // => true
 *
 * @category conditions
 * @since 0.1.0
 */
export type Look = (value: FactValue) => string

/** What the comparisons of a fact see of its values. */
const lookOf = (usage: Usage, context: ConditionContext): Look => {
  const tests = usage.comparisons.map((comparison) => compileChecked(comparison, context, createSlots()))
  return (value) => {
    const values = [value]
    return tests.map((test) => test(values, values)).join()
  }
}

/**
 * One of the values for each way in which the comparisons of a fact come out, so that no more are tried than can make a difference. Facts that are compared
 * with each other keep all their values.
 *
 * @param look - tells values apart that something beside the comparisons can tell apart
 *
 * @example
 * import { DeskContact, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(DeskContact, 'deskContact'))) }
 * const usage = usageOf([{ fact: 'deskContact.waitMinutes', operator: 'lessThan', value: 30 }], context).get('deskContact.waitMinutes')
 * usage && unlike(usage, [10, 29, 30, 90], context) // => [10, 30]
 * usage && unlike(usage, [10, 29, 30, 90], context, (minutes) => String(Number(minutes) >= 60)) // => [10, 30, 90]
 *
 * @category conditions
 * @since 0.1.0
 */
export const unlike = (usage: Usage, values: readonly FactValue[], context: ConditionContext, look: Look = () => ''): readonly FactValue[] => {
  if (usage.linked.size > 1) return values
  const compared = lookOf(usage, context)
  const kept = new Map<string, FactValue>()
  for (const value of values) {
    const key = `${look(value)} ${compared(value)}`
    if (!kept.has(key)) kept.set(key, value)
  }
  return [...kept.values()]
}
