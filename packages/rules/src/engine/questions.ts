import type { Fact, JsonObject, Language } from '@aitebaar/conditions'
import { inLanguage } from '@aitebaar/conditions'
import { isAbsent, SENSITIVITIES } from '@aitebaar/core'

import type { Severity } from '../rule/rule.ts'
import { SEVERITIES } from '../rule/rule.ts'
import type { Finding, Question } from './finding.ts'

/** A fact that a finding misses, on one thing. */
export interface Missing {
  readonly fact: Fact
  readonly entity: JsonObject
  readonly id: string
  readonly finding: Finding
}

interface Growing {
  readonly missing: Missing
  readonly rules: Set<string>
  severity: Severity
}

/** `declined` is never asked again, and what was withheld for safety is not asked either. */
const mayAsk = ({ fact, entity }: Missing, caseFile: JsonObject): boolean => {
  if (fact.question === undefined) return false
  const raw = fact.read(entity, caseFile)
  return !(isAbsent(raw) && (raw.absent === 'declined' || raw.absent === 'withheldForSafety'))
}

const rank = ({ severity, rules, missing }: Growing): readonly [number, number, number, string] => [
  SEVERITIES.indexOf(severity),
  -rules.size,
  SENSITIVITIES.indexOf(missing.fact.sensitivity),
  missing.fact.id,
]

const byRank = (a: Growing, b: Growing): number => {
  const left = rank(a)
  const right = rank(b)
  for (const index of left.keys()) {
    const [x, y] = [left[index] ?? 0, right[index] ?? 0]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/**
 * The questions whose answers can change a verdict: those on the gravest rules first, then those that decide most, then the least intrusive.
 *
 * @see docs/spec/04-verdicts.md
 */
export const questionsOf = (all: readonly Missing[], caseFile: JsonObject, language: Language): readonly Question[] => {
  const byFact = new Map<string, Growing>()
  for (const missing of all) {
    if (!mayAsk(missing, caseFile)) continue
    const key = `${missing.fact.id} ${missing.id}`
    const found = byFact.get(key) ?? { missing, rules: new Set<string>(), severity: missing.finding.severity }
    found.rules.add(missing.finding.rule)
    if (SEVERITIES.indexOf(missing.finding.severity) < SEVERITIES.indexOf(found.severity)) found.severity = missing.finding.severity
    byFact.set(key, found)
  }
  return [...byFact.values()].sort(byRank).map(({ missing: { fact, id }, rules }) => ({
    fact: fact.id,
    subject: { kind: fact.subject, id },
    ask: inLanguage(fact.question ?? fact.label, language),
    ...(fact.why === undefined ? {} : { why: inLanguage(fact.why, language) }),
    decides: [...rules].sort(),
  }))
}
