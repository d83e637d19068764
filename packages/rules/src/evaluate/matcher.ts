import type { ConditionIndex, FactValue } from '@aitebaar/conditions'

import type { FactRow, RowTests } from './pack-module.ts'
import type { RowRule } from './row-rule.ts'

/** Rules that can be other than false: twice the place of each, plus one where its conditions are unknown. `values` are asked for only when needed. */
export type Matcher = (row: FactRow, values: () => readonly FactValue[]) => readonly number[]

/** Tries the rules that an index finds. */
export const matchFound = (rules: readonly RowRule[], index: ConditionIndex): Matcher => {
  const tests = rules.map((one) => one.tests.test)
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

/** Tries one rule after the other. */
export const matchEach = (rules: readonly RowRule[]): Matcher => {
  const everywhere = rules.map((_, at) => at)
  return matchFound(rules, () => everywhere)
}

/** Runs tests that were compiled ahead of time. */
export const matchCompiled =
  (run: RowTests): Matcher =>
  (row) => {
    const found: number[] = []
    run(row, found)
    return found
  }
