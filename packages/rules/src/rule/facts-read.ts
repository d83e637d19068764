import { factsNamed } from '@aitebaar/conditions'

import { doneFacts } from './done-facts.ts'
import { ownConditions } from './own-conditions.ts'
import type { RuleContext } from './rule-context.ts'
import type { Rule } from './rule.ts'

/** Every fact that a rule reads of a record: in its conditions, also those it shares, in what meets its duty, as the ends of its clock, and as day and place. */
export const factsRead = (rule: Pick<Rule, 'conditions' | 'lawAt' | 'event'>, context: RuleContext): ReadonlySet<string> => {
  const {
    lawAt,
    event: { params },
  } = rule
  return new Set([
    ...factsNamed(ownConditions(rule), context),
    ...(lawAt === undefined ? [] : [lawAt.date, lawAt.area]),
    ...('clock' in params ? [params.clock.from, ...doneFacts(params.clock)] : []),
  ])
}
