import type { Issue, IssuePath } from '@aitebaar/core'

import type { RuleContext } from '../rule-context.ts'
import type { Rule } from '../rule.ts'

/** Finds what is wrong with a rule whose shape, names and types are right; `reads` are all facts that it reads. */
export type RuleCheck = (rule: Rule, context: RuleContext, path: IssuePath, reads: ReadonlySet<string>) => readonly Issue[]
