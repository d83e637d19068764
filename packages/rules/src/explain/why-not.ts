import type { Fact, FactValue, Truth, Usage } from '@aitebaar/conditions'
import { representatives } from '@aitebaar/conditions'

import type { RuleTests } from '../engine/compiled-rule.ts'
import { isOpen } from '../engine/unknowns.ts'
import { reach } from '../engine/verdict.ts'
import type { Bench } from '../engine/weigh.ts'

/** More facts than this changed at once explain nothing. */
const MOST_FACTS = 3

/** Evaluations that are spent on one explanation. */
const STEPS = 20_000

const NO_USAGE: Usage = { constants: new Set(), linked: new Set(['']), opaque: false, comparisons: [] }

const choose = (slots: readonly number[], size: number): readonly (readonly number[])[] =>
  size === 0 ? [[]] : slots.flatMap((slot, index) => choose(slots.slice(index + 1), size - 1).map((rest) => [slot, ...rest]))

/** Whether the conditions hold and the rule gives way to no other one. */
const comesUp = ({ test, exceptions }: RuleTests, { areas }: Bench, values: readonly FactValue[]): Truth => {
  const truth = test(values, values)
  return truth === 'true' && exceptions.some(({ tests }) => reach(tests, areas, values, values) === 'applies') ? 'false' : truth
}

/**
 * The smallest sets of recorded facts whose change would make the conditions come out the other way, or the rule give way or no
 * longer give way, every one of them of the same size; empty when the conditions are not settled, or nothing that small changes them. Each set was found by
 * running the conditions with other answers in it.
 *
 * @see docs/spec/04-verdicts.md
 */
export const smallestChanges = (compiled: RuleTests, bench: Bench): readonly (readonly Fact[])[] => {
  const { facts, values } = bench
  const now = comesUp(compiled, bench, values)
  if (now === 'unknown') return []
  const wanted = now === 'true' ? 'false' : 'true'
  const reads = compiled.reads()
  const choices = new Map(
    reads.slots.flatMap((slot) => {
      const fact = facts[slot]
      if (fact === undefined || isOpen(fact, values[slot])) return []
      const usage = reads.usage.get(fact.id) ?? NO_USAGE
      const others = facts.flatMap((other, index) => (other.id !== fact.id && usage.linked.has(other.id) ? [values[index]] : []))
      return [[slot, representatives(fact, usage, undefined, others) ?? []] as const]
    }),
  )
  let steps = STEPS
  const flips = (slots: readonly number[], assumed: readonly FactValue[]): boolean => {
    const [slot, ...rest] = slots
    if (slot === undefined) return steps-- > 0 && comesUp(compiled, bench, assumed) === wanted
    return (choices.get(slot) ?? []).some((choice) => steps > 0 && flips(rest, assumed.with(slot, choice)))
  }
  for (let size = 1; size <= MOST_FACTS; size++) {
    const found = choose([...choices.keys()], size).filter((slots) => flips(slots, values))
    if (found.length > 0) return found.map((slots) => slots.flatMap((slot) => facts[slot] ?? []))
  }
  return []
}
