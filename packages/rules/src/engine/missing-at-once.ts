import type { Slots } from '@aitebaar/conditions'
import { factsNamed, readOnce } from '@aitebaar/conditions'

import type { MissingAtOnce, RuleCore, SearchedTests } from './compiled-rule.ts'
import { ownConditions } from '../rule/own-conditions.ts'

/** For a rule that reads each fact once: what it misses. One that gives way, names a dated parameter, or tests what starts its clock has parts that hang together. */
export const missingAtOnce = (rule: RuleCore, { metWhen, parameterLaws, exceptions, context }: SearchedTests, slots: Slots): MissingAtOnce | undefined => {
  const { params } = rule.event
  const conditions = ownConditions(rule)
  const from = 'clock' in params ? [params.clock.from] : []
  if (parameterLaws.length > 0 || exceptions.length > 0 || from.some((fact) => factsNamed(conditions, context).has(fact))) return undefined
  const starts = from.filter((fact) => context.dictionary.get(fact)?.nullable).map((fact) => slots.of(fact))
  const [findOwn, findMet] = readOnce(conditions, context, slots) ?? []
  if (findOwn === undefined) return undefined
  return (values, truth, law) => {
    if (law === 'open' || starts.some((slot) => values[slot] === undefined)) return undefined
    const own = truth === 'unknown' ? findOwn(values, values) : []
    const met = law === 'yes' && metWhen?.(values, values) === 'unknown' ? findMet?.(values, values) : []
    return own === undefined || met === undefined ? undefined : [...own, ...met].sort((a, b) => a - b)
  }
}
