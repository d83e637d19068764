import { lineOf } from '../../domain/subject.ts'
import type { RuleCheck } from './rule-check.ts'

/** A rule that reads facts of two roots never runs: a case file has one. */
export const factsSupplied: RuleCheck = (rule, { dictionary, subjects }, path, reads) => {
  const subject = subjects.get(rule.subject)
  const roots = new Set<string>()
  const add = (name: string): void => {
    if (subjects.get(name)?.at === 'root') roots.add(name)
  }
  for (const name of subject === undefined ? [] : lineOf(subject, subjects)) add(name)
  for (const id of reads) add(dictionary.get(id)?.subject ?? rule.subject)
  if (roots.size < 2) return []
  return [
    {
      code: 'rules/facts-never-together',
      path,
      message: `The rule reads facts of ${[...roots].map((name) => `"${name}"`).join(' and ')}, and no case file has both.`,
      help: 'Make a rule for each of them.',
    },
  ]
}
