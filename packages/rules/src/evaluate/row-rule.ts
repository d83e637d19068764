import type { RuleCore, RuleTests } from '../engine/compiled-rule.ts'

/** A rule with what it tests. */
export interface RowRule {
  readonly rule: RuleCore
  readonly tests: RuleTests
}
