import type { Verdict } from '../engine/verdict.ts'
import { isSilent } from '../engine/verdict.ts'
import type { ExplainPhrases } from './phrases.ts'

/** What stands before the advice of a rule; `undefined` where the rule does not come up, so that there is nothing to do. */
export const adviceHeading = (verdict: Verdict, headings: ExplainPhrases['headings']): string | undefined => {
  if (isSilent(verdict)) return undefined
  return verdict === 'not-in-force' ? headings.adviceWhereLaw : headings.advice
}
