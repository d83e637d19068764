import type { FactValue } from '../fact/fact.ts'
import type { Evaluate, Unknown } from './decide.ts'
import { hasCandidates, STEP_LIMIT } from './decide.ts'

/**
 * The outcome that `decide` gives, without the facts that matter: the search ends as soon as two completions differ.
 *
 * @example
 * const isOpen = [{ slot: 0, candidates: [true, false] }]
 * settle(([value]) => (value === undefined ? 'unknown' : value === true ? 'true' : 'false'), [undefined], isOpen) // => 'unknown'
 * settle(([value]) => (value === undefined ? 'unknown' : 'true'), [undefined], isOpen) // => 'true'
 *
 * @see docs/spec/04-verdicts.md
 * @category conditions
 * @since 0.1.0
 */
export const settle = <Outcome extends string>(
  evaluate: Evaluate<Outcome>,
  values: readonly FactValue[],
  unknowns: readonly Unknown[],
  limit: number = STEP_LIMIT,
): Outcome | 'unknown' => {
  const open = unknowns.filter(hasCandidates)
  const assumed = [...values]
  let steps = limit
  const search = (depth: number): Outcome | 'unknown' => {
    if (steps-- <= 0) return 'unknown'
    const outcome = evaluate(assumed)
    const unknown = open[depth]
    if (outcome !== 'unknown' || unknown === undefined) return outcome
    const before = assumed[unknown.slot]
    let common: Outcome | 'unknown' | undefined
    for (const candidate of unknown.candidates) {
      assumed[unknown.slot] = candidate
      const next = search(depth + 1)
      if (next === 'unknown' || (common !== undefined && next !== common)) return 'unknown'
      common = next
    }
    assumed[unknown.slot] = before
    return common ?? 'unknown'
  }
  return search(0)
}
