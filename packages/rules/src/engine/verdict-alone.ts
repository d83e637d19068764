import type { Truth } from '@aitebaar/conditions'
import { settle } from '@aitebaar/conditions'

import type { RuleTests } from './compiled-rule.ts'
import type { Reach, Verdict } from './verdict.ts'
import { reach, reachFrom, verdictOf } from './verdict.ts'
import type { Bench } from './weigh.ts'
import { readRuleClock } from './weigh.ts'

/** The verdict that `weigh` gives, without what is missing for another one. `truth` is that of the rule's conditions. */
export const verdictAlone = (compiled: RuleTests, truth: Truth, bench: Bench): Verdict => {
  const { values, areas } = bench
  const first = reachFrom(truth, compiled, areas, values, values)
  const reached = first === 'unknown' ? settle<Reach>((assumed) => reach(compiled, areas, assumed, values), values, compiled.reads().unknownsIn(values)) : first
  return verdictOf(compiled, reached, reached === 'applies' ? readRuleClock(compiled, bench)?.state : undefined)
}
