import type { Issue } from '@aitebaar/core'
import type { CaseResult, LoadedPack } from '@aitebaar/rules'
import { placeInJson, runCases } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { counted } from '../format/counted.ts'
import { hang } from '../format/wrap.ts'
import { sayWrong } from '../input/engine-of.ts'
import type { JsonFile } from '../input/rule-folder.ts'
import { builtInRules, engineWithRules, readRuleFolder, ruleName } from '../input/rule-folder.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar rules test` was called with. */
export interface RulesTestCall {
  readonly folder: string | undefined
  readonly format: 'table' | 'json'
}

/** The rule that a file of cases lies beside. */
const besideOf = (cases: JsonFile, rules: readonly JsonFile[]): JsonFile | undefined =>
  rules.find(({ file }) => file === cases.file.replace(/\.cases\.json$/, '.rule.json'))

interface Tested {
  readonly results: readonly CaseResult[]
  readonly issues: readonly (Issue & { readonly where: string })[]
}

const testFile = (cases: JsonFile, rules: readonly JsonFile[], pack: LoadedPack): Tested => {
  const rule = besideOf(cases, rules)
  if (rule === undefined) {
    return {
      results: [],
      issues: [
        {
          code: 'cli/cases-without-rule',
          path: [],
          message: 'There is no rule file beside these cases.',
          help: 'Give both files the same name, ending in .rule.json and .cases.json.',
          where: cases.file,
        },
      ],
    }
  }
  const { results, issues } = runCases(pack, ruleName(rule), cases.content)
  return {
    results,
    issues: issues.map((issue) => {
      const path = issue.path.slice(1)
      return { ...issue, path, where: `${cases.file}:${placeInJson(cases.text, path).line}` }
    }),
  }
}

const untested = (rules: readonly JsonFile[], cases: readonly { readonly file?: string }[]): Tested['issues'] =>
  rules
    .filter(({ file }) => !cases.some((one) => one.file === file.replace(/\.rule\.json$/, '.cases.json')))
    .map(({ file }) => ({
      code: 'cli/rule-without-cases',
      path: [],
      message: 'This rule has no example cases.',
      help: 'Write a .cases.json file beside it.',
      where: file,
    }))

/** Runs the example cases beside the rules of a folder. */
export const rulesTest = (call: RulesTestCall, terminal: Terminal): number => {
  const { rules, cases, refused } = readRuleFolder(call.folder ?? builtInRules())
  const engine = engineWithRules(rules)
  if (E.isLeft(engine)) {
    sayWrong(engine.left, rules, terminal)
    return WRONG_INPUT
  }
  const [pack] = engine.right.packs
  const tested = pack === undefined ? [] : cases.map((one) => testFile(one, rules, pack))
  const results = tested.flatMap((one) => one.results)
  const unreadable = refused.flatMap(({ where, issues }) => issues.map((issue) => ({ ...issue, where })))
  const issues = [...unreadable, ...tested.flatMap((one) => one.issues), ...untested(rules, [...cases, ...refused])]
  const failed = results.filter(({ passed }) => !passed)
  if (call.format === 'json')
    terminal.out(
      JSON.stringify(
        { results: results.map(({ rule, name, passed, expected, actual, problems }) => ({ rule, name, passed, expected, actual, problems })), issues },
        null,
        2,
      ),
    )
  else {
    for (const { where, ...issue } of issues) terminal.out(issueText(issue, terminal.width, where))
    for (const { rule, name, problems } of failed) {
      terminal.out(terminal.paint('critical', hang('FAILED  ', `${rule}: ${name}`, terminal.width)))
      for (const problem of problems) terminal.out(hang('        ', problem, terminal.width))
    }
    terminal.out(`${counted(rules.length, 'rule')}, ${counted(results.length, 'case')}: ${results.length - failed.length} passed, ${failed.length} failed.`)
  }
  if (issues.length > 0) return WRONG_INPUT
  return failed.length === 0 ? FINE : NO
}
