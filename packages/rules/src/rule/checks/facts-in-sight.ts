import { sees, visibleFrom } from '../../domain/subject.ts'
import { isParameter } from '../../law/parameter.ts'
import type { RuleCheck } from './rule-check.ts'

/** A rule sees its subject, what that lies in, and the roots of case files; what belongs to another subject it would never know. */
export const factsInSight: RuleCheck = (rule, { dictionary, subjects }, path, reads) => {
  const subject = subjects.get(rule.subject)
  if (subject === undefined) return []
  const hidden = [...reads].filter((id) => !isParameter(id) && !sees(subject, dictionary.get(id)?.subject ?? rule.subject, subjects))
  return hidden.map((id) => ({
    code: 'rules/fact-out-of-sight',
    path,
    message: `The fact "${id}" belongs to "${dictionary.get(id)?.subject}" and cannot be seen from "${rule.subject}".`,
    help: `Use facts of: ${[...visibleFrom(subject, subjects)].join(', ')}.`,
  }))
}
