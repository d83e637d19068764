import type { Condition } from '@aitebaar/conditions'

import type { Rule } from './rule.ts'

/** The conditions that are written in a rule: when it applies, and what meets its duty. */
export const ownConditions = ({ conditions, event: { params } }: Pick<Rule, 'conditions' | 'event'>): readonly Condition[] =>
  'metWhen' in params ? [conditions, params.metWhen] : [conditions]
