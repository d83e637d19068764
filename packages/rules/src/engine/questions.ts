import type { Fact, FactValue, JsonObject, Language } from '@aitebaar/conditions'
import { inLanguage } from '@aitebaar/conditions'
import { isAbsent, SENSITIVITIES } from '@aitebaar/core'

import { EXPLAIN_PHRASES } from '../explain/phrases.ts'
import type { Severity } from '../rule/rule.ts'
import { SEVERITIES } from '../rule/rule.ts'
import type { Question } from './finding.ts'
import { DRAFT_MARK, markedOnce } from '../words/words.ts'
import type { Judged } from './judge.ts'
import { readFact } from './plan.ts'

/** A fact that a rule misses, on one thing. */
interface Missing {
  readonly fact: Fact
  readonly entity: JsonObject
  /** What is recorded of it: a part of what is asked, or nothing. */
  readonly value?: FactValue
  readonly id: string
  readonly rule: string
  readonly severity: Severity
}

/** The facts that are worth asking for a rule, each on the thing it belongs to: none where no answer can make it apply. */
export const missingIn = ({ compiled: { rule }, seat, weighed }: Judged): readonly Missing[] =>
  (weighed.isMoot ? [] : weighed.missing).flatMap((slot) => {
    const { plan, instance, loaded } = seat
    const fact = plan.facts[slot]
    const entity = fact === undefined ? undefined : instance.scope[fact.subject]
    if (fact === undefined || entity === undefined) return []
    const idField = loaded.context.subjects.get(fact.subject)?.idField
    const id = idField === undefined ? undefined : entity[idField]
    return [
      { fact, entity, value: seat.bench.values[slot], id: typeof id === 'string' ? id : instance.id, rule: rule.name, severity: rule.event.params.severity },
    ]
  })

/** A question in the words of a language. Where a day is recorded, it says that the time of day is asked. */
export const askText = ({ fact: { question, label }, value }: Pick<Missing, 'fact' | 'value'>, language: Language): string => {
  const ask = inLanguage(question ?? label, language)
  if (typeof value !== 'string' || value.length !== 10) return ask
  const { hourNeeded, draft } = EXPLAIN_PHRASES[language]
  const more = `${ask} ${hourNeeded}`
  return draft === undefined ? more : markedOnce(`${more} ${DRAFT_MARK}`)
}

interface Growing {
  readonly missing: Missing
  readonly rules: Set<string>
  severity: Severity
}

/** `declined` is never asked again, and what was withheld for safety is not asked either. */
export const mayAsk = ({ fact, entity }: Pick<Missing, 'fact' | 'entity'>, caseFile: JsonObject): boolean => {
  if (fact.question === undefined) return false
  const raw = readFact(fact, entity, caseFile)
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
    const found = byFact.get(key) ?? { missing, rules: new Set<string>(), severity: missing.severity }
    found.rules.add(missing.rule)
    if (SEVERITIES.indexOf(missing.severity) < SEVERITIES.indexOf(found.severity)) found.severity = missing.severity
    byFact.set(key, found)
  }
  return [...byFact.values()].sort(byRank).map(({ missing, rules }) => ({
    fact: missing.fact.id,
    subject: { kind: missing.fact.subject, id: missing.id },
    ask: askText(missing, language),
    ...(missing.fact.why === undefined ? {} : { why: inLanguage(missing.fact.why, language) }),
    decides: [...rules].sort(),
  }))
}
