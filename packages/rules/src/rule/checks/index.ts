import { clockStarts } from './clock-starts.ts'
import { clockToldByTheHour } from './clock-told-by-the-hour.ts'
import { factsInSight } from './facts-in-sight.ts'
import { factsSupplied } from './facts-supplied.ts'
import { lawTogether } from './law-together.ts'
import { noTurningSigns } from './no-turning-signs.ts'
import { parametersUsed } from './parameters-used.ts'
import type { RuleCheck } from './rule-check.ts'

/** The checks on one rule whose shape, names and types are right, in the order in which they are reported. */
export const RULE_CHECKS: readonly RuleCheck[] = [parametersUsed, factsInSight, factsSupplied, lawTogether, clockStarts, clockToldByTheHour, noTurningSigns]
