import type { ConditionContext, FactValue, Slots } from '@aitebaar/conditions'
import { createConditionIndex } from '@aitebaar/conditions'

import { INDEX_FROM } from '../engine/plan.ts'
import type { FactRow, RowTests } from './pack-module.ts'
import type { RowRule } from './row-rule.ts'

/** Rules that can be other than false: twice the place of each, plus one where its conditions are unknown. `values` are asked for only when needed. */
export type Matcher = (row: FactRow, values: () => readonly FactValue[]) => readonly number[]

/** Tries one rule after the other; through an index when there are many. */
export const matchEach = (rules: readonly RowRule[], context: ConditionContext, slots: Slots): Matcher => {
  const tests = rules.map((one) => one.tests.test)
  const everywhere = tests.map((_, at) => at)
  const conditions = rules.map(({ rule }) => rule.conditions)
  const index = rules.length < INDEX_FROM ? () => everywhere : createConditionIndex(conditions, context, slots)
  return (_, valuesOf) => {
    const values = valuesOf()
    const found: number[] = []
    for (const at of index(values)) {
      const truth = tests[at]?.(values, values)
      if (truth === 'true') found.push(2 * at)
      else if (truth === 'unknown') found.push(2 * at + 1)
    }
    return found
  }
}

/** Runs tests that were compiled ahead of time. */
export const matchCompiled =
  (run: RowTests): Matcher =>
  (row) => {
    const found: number[] = []
    run(row, found)
    return found
  }
