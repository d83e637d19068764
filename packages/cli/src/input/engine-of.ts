import type { Issues } from '@aitebaar/core'
import type { Engine, LoadedPack, OptionChoices } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { engineWithOptions } from '../engine.ts'
import { NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import type { Terminal } from '../terminal.ts'
import type { JsonFile } from './rule-folder.ts'
import { engineWithRules, placeOf, readRuleFolder } from './rule-folder.ts'

/** Says what is wrong with rules, with file, line and a way out. */
export const sayWrong = (issues: Issues, rules: readonly JsonFile[], terminal: Terminal): void => {
  for (const issue of issues) {
    const { where, path } = placeOf(issue, rules)
    terminal.say(issueText({ ...issue, path }, terminal.width, where))
  }
}

/** The engine with the rules of a folder, or with the built-in ones; what is wrong with them or with the options is said, and the exit status given. */
export const engineOf = (folder: string | undefined, terminal: Terminal, packOptions: OptionChoices = {}): Engine | number => {
  const { rules, refused } = folder === undefined ? { rules: [], refused: [] } : readRuleFolder(folder)
  const engine = folder === undefined ? engineWithOptions(packOptions) : engineWithRules(rules, { packOptions })
  for (const { where, issues } of refused) for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
  if (E.isLeft(engine)) sayWrong(engine.left, rules, terminal)
  if (refused.length > 0) return WRONG_INPUT
  return E.isLeft(engine) ? NO : engine.right
}

/** The pack of the rules of a folder, or the built-in one. */
export const packOf = (folder: string | undefined, terminal: Terminal, packOptions: OptionChoices = {}): LoadedPack | number => {
  const engine = engineOf(folder, terminal, packOptions)
  if (typeof engine === 'number') return engine
  const [pack] = engine.packs
  if (pack === undefined) throw new Error('the built-in plugin brings a pack')
  return pack
}
