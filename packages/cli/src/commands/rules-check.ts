import * as E from 'fp-ts/lib/Either.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { counted } from '../format/counted.ts'
import { issueText } from '../format/issues.ts'
import { builtInRules, engineWithRules, placeOf, readRuleFolder } from '../input/rule-folder.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar rules check` was called with. */
export interface RulesCheckCall {
  readonly folder: string | undefined
  readonly format: 'table' | 'json'
}

/** Everything that is wrong with the rules of a folder, with file, line and a way out. */
export const rulesCheck = (call: RulesCheckCall, terminal: Terminal): number => {
  const { rules, refused } = readRuleFolder(call.folder ?? builtInRules())
  const engine = engineWithRules(rules, { mode: 'strict' })
  const found = E.isLeft(engine) ? engine.left.map((issue) => ({ ...placeOf(issue, rules), issue })) : []
  const unreadable = refused.flatMap(({ where, issues }) => issues.map((issue) => ({ where, path: issue.path, issue })))
  const all = [...unreadable, ...found].map(({ where, path, issue }) => ({ ...issue, path, ...(where === undefined ? {} : { where }) }))
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
