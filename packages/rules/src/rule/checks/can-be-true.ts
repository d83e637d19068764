import { compileChecked, createSlots, decide, representatives, usageOf } from '@aitebaar/conditions'

import type { RuleCheck } from './rule-check.ts'
import { comparesRecord } from './rule-check.ts'

/** Conditions that no case can meet are a mistake: two parts contradict each other. */
export const canBeTrue: RuleCheck = ({ conditions }, context, path) => {
  if (comparesRecord(conditions, context)) return []
  const slots = createSlots()
  const test = compileChecked(conditions, context, slots)
  const usage = usageOf([conditions], context)
  const unknowns = slots.facts.map((id, slot) => {
    const fact = context.dictionary.get(id)
    const use = usage.get(id)
    return { slot, candidates: fact === undefined || use === undefined ? undefined : representatives(fact, use, undefined, []) }
  })
  const nothing = slots.facts.map(() => undefined)
  const { outcome } = decide<'true' | 'false'>((values) => test(values, nothing), nothing, unknowns)
  if (outcome !== 'false') return []
  return [
    {
      code: 'rules/never-true',
      path: [...path, 'conditions'],
      message: 'No case can meet these conditions: they contradict each other.',
      help: 'Look for a fact that would have to be two things at once.',
    },
  ]
}
