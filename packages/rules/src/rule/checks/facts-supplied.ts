import { factsNamed } from '@aitebaar/conditions'

import { visibleFrom } from '../../domain/subject.ts'
import { otherFacts } from '../other-facts.ts'
import type { RuleCheck } from './rule-check.ts'

/** A rule that reads facts of two roots never runs: a case file has one. */
export const factsSupplied: RuleCheck = (rule, context, path) => {
  const { params } = rule.event
  const conditions = 'metWhen' in params ? [rule.conditions, params.metWhen] : [rule.conditions]
  const subject = context.subjects.get(rule.subject)
  const named = new Set(subject === undefined ? [] : visibleFrom(subject, new Map()))
  for (const id of [...factsNamed(conditions, context), ...otherFacts(rule)]) named.add(context.dictionary.get(id)?.subject ?? rule.subject)
  const roots = [...named].filter((name) => context.subjects.get(name)?.at === 'root')
  if (roots.length < 2) return []
  return [
    {
      code: 'rules/facts-never-together',
      path,
      message: `The rule reads facts of ${roots.map((name) => `"${name}"`).join(' and ')}, and no case file has both.`,
      help: 'Make a rule for each of them.',
    },
  ]
}
