import { coerce, didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'
import { issuesFromZod } from '@aitebaar/core'

import type { Finding } from '../engine/finding.ts'
import { findingOf, judge } from '../engine/judge.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { caseValues } from './case-values.ts'
import type { Found } from './find-rule.ts'
import { findRule } from './find-rule.ts'
import type { RuleCase } from './rule-case.ts'
import { RuleCases } from './rule-case.ts'

/**
 * What came of one example case.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const cases = [{ name: 'nobody asked her', asOf: '2015-03-02', facts: {}, expect: 'unknown' }]
 * const results: readonly CaseResult[] = packs.flatMap((loaded) => runCases(loaded, 'desk/not-safe', cases).results)
 * results.map(({ passed, finding }) => [passed, finding.missing]) // => [[true, ['complaint.immediateSafetyCode']]]
 *
 * @category cases
 * @since 0.1.0
 */
export interface CaseResult {
  /** The rule. */
  readonly rule: string
  /** The name of the case. */
  readonly name: string
  /** Whether verdict, provisions and missing facts are those expected. */
  readonly passed: boolean
  /** The verdict that the case calls right. */
  readonly expected: string
  /** The verdict that came out. */
  readonly actual: string
  /** What was wrong, in a sentence each; empty when the case passed. */
  readonly problems: readonly string[]
  /** All that came out. */
  readonly finding: Finding
}

/**
 * The results of the cases of one rule, or what is wrong with the file.
 *
 * With any issue no case is run, so `results` is then empty.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const cases = [{ name: 'she is not safe', asOf: '2015-03-02', facts: { 'complaint.safe': false }, expect: 'applies' }]
 * const [report]: readonly CasesReport[] = packs.map((loaded) => runCases(loaded, 'desk/not-safe', cases))
 * report?.issues.map(({ code, path }) => [code, path.at(-1)]) // => [['rules/case-unknown-fact', 'complaint.safe']]
 *
 * @category cases
 * @since 0.1.0
 */
export interface CasesReport {
  /** One for each case, in their order. */
  readonly results: readonly CaseResult[]
  /** What is wrong with the cases themselves. */
  readonly issues: readonly Issue[]
}

/** The facts one rule reads. */
const factsOf = ({ plan, compiled }: Found): ReadonlySet<string> => {
  const clock = compiled.clock === undefined ? [] : [compiled.clock.from, ...compiled.clock.doneAt]
  return new Set([...compiled.reads().slots, ...clock].map((slot) => plan.facts[slot]?.id ?? ''))
}

const checkFacts = (example: RuleCase, index: number, found: Found, path: IssuePath): Issue[] => {
  const known = factsOf(found)
  return Object.entries(example.facts).flatMap(([id, value]) => {
    const at = [...path, index, 'facts', id]
    const fact = found.plan.facts.find((one) => one.id === id)
    if (fact === undefined || !known.has(id)) {
      return [
        {
          code: 'rules/case-unknown-fact',
          path: at,
          message: `The rule does not read the fact "${id}".`,
          help: didYouMean(id, known, `facts of the rule: ${[...known].join(', ')}`),
        },
      ]
    }
    if (value === null || coerce(fact.type, value) !== undefined) return []
    return [
      {
        code: 'rules/case-wrong-value',
        path: at,
        message: `This is not a value of the fact "${id}".`,
        help: `It is of type ${fact.type.kind}${'codes' in fact.type ? `: ${fact.type.codes.join(', ')}` : ''}.`,
      },
    ]
  })
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item))

const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '))

const problemsOf = (example: RuleCase, finding: Finding): string[] => {
  const problems: string[] = []
  if (finding.verdict !== example.expect) problems.push(`expected the verdict ${example.expect}, got ${finding.verdict}`)
  const inForce = finding.provisions.filter((provision) => provision.inForce === 'yes').map(({ id }) => id)
  if (example.provisions !== undefined && !sameSet(example.provisions, inForce))
    problems.push(`expected in force: ${list(example.provisions)}; got: ${list(inForce)}`)
  if (example.missing !== undefined && !sameSet(example.missing, finding.missing))
    problems.push(`expected missing: ${list(example.missing)}; got: ${list(finding.missing)}`)
  return problems
}

const runCase = (example: RuleCase, { plan, compiled }: Found, loaded: LoadedPack): CaseResult => {
  const instance = { subject: plan.subject.name, id: 'case', scope: {} }
  const bench = { facts: plan.facts, values: caseValues(plan, example), areas: loaded.areas, asOf: example.asOf }
  const finding = findingOf(judge(compiled, { loaded, plan, instance, caseFile: {}, bench, possible: new Set([compiled.rule]) }))
  const problems = problemsOf(example, finding)
  return { rule: compiled.rule.name, name: example.name, passed: problems.length === 0, expected: example.expect, actual: finding.verdict, problems, finding }
}

/**
 * Runs the example cases of one rule. Those of a rule that belongs to an option of the pack run with that option on.
 *
 * Codes: `rules/case-unknown-rule`, `rules/case-wrong-shape`, `rules/case-unknown-fact`, `rules/case-wrong-value`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const cases = [{ name: 'nobody asked her', asOf: '2015-03-02', facts: {}, expect: 'does-not-apply' }]
 * packs.flatMap((loaded) => runCases(loaded, 'desk/not-safe', cases).results).map(({ problems }) => problems) // => [['expected the verdict does-not-apply, got unknown']]
 *
 * @category cases
 * @since 0.1.0
 */
export const runCases = (loaded: LoadedPack, ruleName: string, input: unknown): CasesReport => {
  const path = [ruleName]
  const found = findRule(loaded, ruleName)
  if (found === undefined)
    return {
      results: [],
      issues: [{ code: 'rules/case-unknown-rule', path, message: `There is no rule "${ruleName}" for these cases.`, help: 'Name the file like its rule.' }],
    }
  const parsed = RuleCases.safeParse(input)
  if (!parsed.success) {
    const issues = issuesFromZod(RuleCases, parsed.error, input).map(({ path: place, message, help }) => ({
      code: 'rules/case-wrong-shape',
      path: [...path, ...place],
      message,
      help: help ?? 'A case has name, asOf, facts, expect, and may have why, provisions, missing.',
    }))
    return { results: [], issues }
  }
  const issues = parsed.data.flatMap((example, index) => checkFacts(example, index, found, path))
  return issues.length > 0 ? { results: [], issues } : { results: parsed.data.map((example) => runCase(example, found, loaded)), issues: [] }
}
