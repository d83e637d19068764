import type { OptionChoices } from '@aitebaar/rules'
import { toEvaluatePack, toPackModule } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { NO, FINE, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { builtInRules, engineWithRules, placeOf, readRuleFolder } from '../input/rule-folder.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar pack build` was called with. */
export interface PackBuildCall {
  readonly folder: string | undefined
  /** A JavaScript module instead of JSON. */
  readonly module: boolean
  readonly option: OptionChoices
}

/** Prints a pack that was checked, cut down to what `@aitebaar/rules/evaluate` runs. Rules with anything wrong build nothing. */
export const packBuild = ({ folder, module, option }: PackBuildCall, terminal: Terminal): number => {
  const { rules, refused } = readRuleFolder(folder ?? builtInRules())
  const engine = engineWithRules(rules, { packOptions: option })
  const wrong = [
    ...refused.flatMap(({ where, issues }) => issues.map((issue) => ({ issue, where }))),
    ...(E.isLeft(engine) ? engine.left.map((issue) => ({ issue: { ...issue, path: placeOf(issue, rules).path }, where: placeOf(issue, rules).where })) : []),
  ]
  for (const { issue, where } of wrong) terminal.say(issueText(issue, terminal.width, where))
  if (E.isLeft(engine) || refused.length > 0) return refused.length > 0 ? WRONG_INPUT : NO
  for (const loaded of engine.right.packs) terminal.out(module ? toPackModule(loaded).trimEnd() : JSON.stringify(toEvaluatePack(loaded)))
  return FINE
}
