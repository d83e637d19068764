import type { Verdict } from '../engine/verdict.ts'

/** Whether a rule says nothing to anybody, because it does not come up. */
export const isSilent = (verdict: Verdict): boolean => verdict === 'does-not-apply' || verdict === 'not-applicable'

/** What stands before the advice of a rule; `undefined` where the rule does not come up, so that there is nothing to do. */
export const adviceHeading = (verdict: Verdict): string | undefined => {
  if (isSilent(verdict)) return undefined
  return verdict === 'not-in-force' ? 'What to do where this is law' : 'What to do'
}
