import type { LoadedPack, OptionChoices } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import type { Terminal } from '../terminal.ts'
import { builtInRules, engineWithRules, placeOf, readRuleFolder } from './rule-folder.ts'

/** The pack with the rules of a folder, or of the built-in ones; what is wrong with them is said, and the exit status given. */
export const packOf = (folder: string | undefined, terminal: Terminal, packOptions: OptionChoices = {}): LoadedPack | number => {
  const { rules, refused } = readRuleFolder(folder ?? builtInRules())
  const engine = engineWithRules(rules, { packOptions })
  const wrong = [
    ...refused.flatMap(({ where, issues }) => issues.map((issue) => ({ issue, where }))),
    ...(E.isLeft(engine)
      ? engine.left.map((issue) => {
          const { where, path } = placeOf(issue, rules)
          return { issue: { ...issue, path }, where }
        })
      : []),
  ]
  for (const { issue, where } of wrong) terminal.say(issueText(issue, terminal.width, where))
  if (refused.length > 0) return WRONG_INPUT
  const [loaded] = E.isRight(engine) ? engine.right.packs : []
  return loaded ?? NO
}
