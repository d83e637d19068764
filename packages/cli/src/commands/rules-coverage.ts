import type { LoadedPack, RuleCoverage } from '@aitebaar/rules'
import { coverCases, RuleCases } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { hang } from '../format/wrap.ts'
import { sayWrong } from '../input/engine-of.ts'
import type { JsonFile } from '../input/rule-folder.ts'
import { builtInRules, engineWithRules, readRuleFolder, ruleName } from '../input/rule-folder.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar rules coverage` was called with. */
export interface RulesCoverageCall {
  readonly folder: string | undefined
  readonly min: number
  readonly format: 'table' | 'json'
}

const coverageOf = (rule: JsonFile, cases: readonly JsonFile[], pack: LoadedPack): RuleCoverage | undefined => {
  const beside = cases.find(({ file }) => file === rule.file.replace(/\.rule\.json$/, '.cases.json'))
  const parsed = RuleCases.safeParse(beside?.content ?? [])
  return coverCases(pack, ruleName(rule), parsed.success ? parsed.data : [])
}

interface Total {
  readonly comparisons: number
  readonly seen: number
  readonly unseen: number
  readonly unreachable: number
  readonly percent: number
}

const totalOf = (rules: readonly RuleCoverage[]): Total => {
  const comparisons = rules.flatMap((rule) => rule.comparisons)
  const count = (part: 'seen' | 'unseen' | 'unreachable'): number => comparisons.reduce((sum, comparison) => sum + comparison[part].length, 0)
  const [seen, unseen] = [count('seen'), count('unseen')]
  const percent = seen + unseen === 0 ? 100 : Math.floor((1000 * seen) / (seen + unseen)) / 10
  return { comparisons: comparisons.length, seen, unseen, unreachable: count('unreachable'), percent }
}

const lines = (rules: readonly RuleCoverage[], width: number): readonly string[] =>
  rules.flatMap(({ rule, comparisons }) =>
    comparisons
      .filter(({ unseen, unreachable }) => unseen.length + unreachable.length > 0)
      .map(({ at, id, fact, operator, unseen, unreachable }) => {
        const gaps = unseen.length === 0 ? [] : [`never ${unseen.join(', never ')}`]
        const proved = unreachable.length === 0 ? [] : [`cannot be ${unreachable.join(' or ')}`]
        return hang('', `${rule}: ${id ?? at} (${fact} ${operator}): ${[...gaps, ...proved].join('; ')}`, width)
      }),
  )

/** Which truths every comparison of every rule had in the example cases. */
export const rulesCoverage = (call: RulesCoverageCall, terminal: Terminal): number => {
  const { rules, cases, refused } = readRuleFolder(call.folder ?? builtInRules())
  const engine = engineWithRules(rules)
  if (E.isLeft(engine) || refused.length > 0) {
    for (const { where, issues } of refused) for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
    if (E.isLeft(engine)) sayWrong(engine.left, rules, terminal)
    return WRONG_INPUT
  }
  const [pack] = engine.right.packs
  const covered = pack === undefined ? [] : rules.flatMap((rule) => coverageOf(rule, cases, pack) ?? [])
  const total = totalOf(covered)
  if (call.format === 'json') terminal.out(JSON.stringify({ total, rules: covered }, null, 2))
  else {
    for (const line of lines(covered, terminal.width)) terminal.out(line)
    const of = `${total.seen} of ${total.seen + total.unseen} truths`
    terminal.out(`${covered.length} rules, ${total.comparisons} conditions: ${of} seen, ${total.percent} %; ${total.unreachable} proved unreachable.`)
  }
  return total.percent >= call.min ? FINE : NO
}
