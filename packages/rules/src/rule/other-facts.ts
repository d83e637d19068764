import type { Rule } from './rule.ts'
import { doneFacts } from './done-facts.ts'

/** The facts a rule reads, beside those of its conditions. */
export const otherFacts = ({ lawAt, event: { params } }: Rule): string[] => [
  ...(lawAt === undefined ? [] : [lawAt.date, lawAt.area]),
  ...('clock' in params ? [params.clock.from, ...doneFacts(params.clock)] : []),
]
