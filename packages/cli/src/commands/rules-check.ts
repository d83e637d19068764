import { basename } from 'node:path'

import type { Issue } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { counted } from '../format/counted.ts'
import { issueText } from '../format/issues.ts'
import { builtInRules, engineWithRules, placeOf, readRuleFolder, ruleName } from '../input/rule-folder.ts'
import type { JsonFile } from '../input/rule-folder.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar rules check` was called with. */
export interface RulesCheckCall {
  readonly folder: string | undefined
  readonly format: 'table' | 'json'
}

/** A rule whose file has another name: whoever looks for it, or for its cases, does not find it. */
const misnamed = (rules: readonly JsonFile[]): readonly { readonly where: string; readonly path: Issue['path']; readonly issue: Issue }[] =>
  rules.flatMap((rule) => {
    const own = ruleName(rule).split('/').at(-1) ?? ''
    if (ruleName(rule) === rule.file || basename(rule.file) === `${own}.rule.json`) return []
    const issue = {
      code: 'cli/rule-file-name',
      path: ['name'],
      message: 'This file is not named like its rule.',
      help: `Name it ${own}.rule.json, or mend the name of the rule.`,
    }
    return [{ where: rule.file, path: issue.path, issue }]
  })

/** Everything that is wrong with the rules of a folder, with file, line and a way out. */
export const rulesCheck = (call: RulesCheckCall, terminal: Terminal): number => {
  const { rules, refused } = readRuleFolder(call.folder ?? builtInRules())
  const engine = engineWithRules(rules, { mode: 'strict' })
  const found = E.isLeft(engine) ? engine.left.map((issue) => ({ ...placeOf(issue, rules), issue })) : []
  const unreadable = refused.flatMap(({ where, issues }) => issues.map((issue) => ({ where, path: issue.path, issue })))
  const all = [...unreadable, ...misnamed(rules), ...found].map(({ where, path, issue }) => ({ ...issue, path, ...(where === undefined ? {} : { where }) }))
  if (call.format === 'json') terminal.out(JSON.stringify(all, null, 2))
  else {
    for (const { where, ...issue } of all) terminal.out(issueText(issue, terminal.width, where))
    terminal.out(
      all.length === 0
        ? `${counted(rules.length, 'rule')} checked, nothing wrong.`
        : `${counted(rules.length, 'rule')} checked, ${counted(all.length, 'problem')} found.`,
    )
  }
  if (refused.length > 0) return WRONG_INPUT
  return all.length === 0 ? FINE : NO
}
