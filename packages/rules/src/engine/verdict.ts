import type { FactValue, Truth } from '@aitebaar/conditions'

import type { ClockState } from './clock.ts'
import type { RuleTests } from './compiled-rule.ts'
import type { Areas } from './law-outcome.ts'
import { lawOutcome } from './law-outcome.ts'

/**
 * Every verdict there is; what each means is told with {@link Verdict}.
 *
 * @example
 * VERDICTS.filter((verdict) => verdict.startsWith('not-')) // => ['not-in-force', 'not-applicable']
 *
 * @see docs/spec/04-verdicts.md
 * @category verdicts
 * @since 0.1.0
 */
export const VERDICTS = ['applies', 'does-not-apply', 'unknown', 'not-in-force', 'satisfied', 'breached', 'pending', 'indeterminate', 'not-applicable'] as const

/**
 * What a rule says of one subject. Flags and referrals: `applies`, `does-not-apply`, `unknown`, `not-in-force`. Duties: `satisfied`, `breached`, `pending`,
 * `indeterminate`, `not-applicable`, `not-in-force`.
 *
 * @example
 * const isOpen = (verdict: Verdict): boolean => verdict === 'unknown' || verdict === 'indeterminate'
 * VERDICTS.filter(isOpen) // => ['unknown', 'indeterminate']
 *
 * @see docs/spec/04-verdicts.md
 * @category verdicts
 * @since 0.1.0
 */
export type Verdict = (typeof VERDICTS)[number]

/** Whether a rule says nothing to anybody, because it does not come up. */
export const isSilent = (verdict: Verdict): boolean => verdict === 'does-not-apply' || verdict === 'not-applicable'

/** How far a rule got: its conditions first, then the law, then whether what it demands was met. `law` = only the law keeps it open. */
export type Reach = 'applies' | 'met' | 'unmet' | 'does-not-apply' | 'not-in-force' | 'law'

/** How far a rule gets with these values; `unknown` where that hangs on values that are missing. */
export const reach = (compiled: RuleTests, areas: Areas, values: readonly FactValue[], recorded: readonly FactValue[]): Reach | 'unknown' =>
  reachFrom(compiled.test(values, recorded), compiled, areas, values, recorded)

/** Whether what starts its clock is recorded as not having happened: the duty has not arisen. */
export const neverStarts = ({ clock }: RuleTests, values: readonly FactValue[]): boolean => clock !== undefined && values[clock.from] === null

/** How far it gets when the truth of its conditions is known already. */
export const reachFrom = (truth: Truth, compiled: RuleTests, areas: Areas, values: readonly FactValue[], recorded: readonly FactValue[]): Reach | 'unknown' => {
  if (truth === 'false' || neverStarts(compiled, values)) return 'does-not-apply'
  const { clock, law, metWhen, exceptions } = compiled
  if (truth === 'unknown' || (clock?.mayNeverStart && values[clock.from] === undefined)) return 'unknown'
  const others = exceptions.map(({ tests }) => reach(tests, areas, values, recorded))
  if (others.includes('applies')) return 'does-not-apply'
  if (others.includes('unknown')) return 'unknown'
  if (others.includes('law')) return 'law'
  const outcome = law === undefined ? 'yes' : lawOutcome(law, areas, values[law.date], values[law.area])
  if (outcome === 'no') return 'not-in-force'
  if (outcome === 'open') return 'unknown'
  if (outcome === 'cannot-tell') return 'law'
  if (metWhen === undefined) return 'applies'
  const met = metWhen(values, recorded)
  return met === 'unknown' ? 'unknown' : met === 'true' ? 'met' : 'unmet'
}

/** The verdict in the words of the rule's type. */
export const verdictOf = ({ isDuty }: RuleTests, reached: Reach | 'unknown', clock: ClockState | undefined): Verdict => {
  switch (reached) {
    case 'does-not-apply':
      return isDuty ? 'not-applicable' : 'does-not-apply'
    case 'not-in-force':
      return 'not-in-force'
    case 'met':
      return 'satisfied'
    case 'unmet':
      return 'breached'
    case 'applies':
      return clock ?? 'applies'
    default:
      return isDuty ? 'indeterminate' : 'unknown'
  }
}
