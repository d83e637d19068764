import { turned } from '../../words/turning-signs.ts'
import type { RuleCheck } from './rule-check.ts'

/** What a reviewer reads in a rule is what it says: no text in it is turned round by a sign that nobody sees. */
export const noTurningSigns: RuleCheck = (rule, _context, path) => turned(rule, path)
