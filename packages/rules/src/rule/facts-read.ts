import { factsNamed } from '@aitebaar/conditions'

import { doneFacts } from './done-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { Rule } from './rule.ts'

/** Every fact that a rule reads of a record: in its conditions, also those it shares, in what meets its duty, as the ends of its clock, and as day and place. */
export const factsRead = ({ conditions, lawAt, event: { params } }: Pick<Rule, 'conditions' | 'lawAt' | 'event'>, context: RuleContext): ReadonlySet<string> =>
  new Set([
    ...factsNamed('metWhen' in params ? [conditions, params.metWhen] : [conditions], context),
    ...(lawAt === undefined ? [] : [lawAt.date, lawAt.area]),
    ...('clock' in params ? [params.clock.from, ...doneFacts(params.clock)] : []),
  ])
