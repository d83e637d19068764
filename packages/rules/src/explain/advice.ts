import type { Verdict } from '../engine/verdict.ts'
import { isSilent } from '../engine/verdict.ts'
import type { ExplainPhrases } from './phrases.ts'

/** What stands before the advice of a rule; `undefined` where the rule does not come up, so that there is nothing to do. */
export const adviceHeading = (verdict: Verdict, headings: ExplainPhrases['headings']): string | undefined => {
  if (isSilent(verdict)) return undefined
  return verdict === 'not-in-force' ? headings.adviceWhereLaw : headings.advice
}

/** What stands before the bodies of a rule: an office that a law brought is not named as open where that law was not in force. */
export const referHeading = (verdict: Verdict, headings: ExplainPhrases['headings']): string =>
  verdict === 'not-in-force' ? headings.referWhereLaw : headings.refer
