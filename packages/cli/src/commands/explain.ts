import type { OptionChoices } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { readCases } from '../input/cases.ts'
import { engineOf } from '../input/engine-of.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar explain` was called with. */
export interface ExplainCall {
  readonly file: string
  readonly rule: string
  readonly asOf: string
  readonly lang: 'en' | 'ur' | 'ps'
  readonly format: 'table' | 'json'
  /** A folder of rules in place of the built-in ones. */
  readonly rules: string | undefined
  readonly option: OptionChoices
}

/** Why a rule says what it says of a case file, why not, what is missing, with the section of law. */
export const explain = (call: ExplainCall, terminal: Terminal): number => {
  const engine = engineOf(call.rules, terminal, call.option)
  if (typeof engine === 'number') return WRONG_INPUT
  const { good, refused } = readCases([call.file])
  let status = refused.length === 0 ? FINE : WRONG_INPUT
  for (const { where, issues } of refused) for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
  for (const { caseFile } of good) {
    const explained = engine.explain(engine.assess(caseFile, { asOf: call.asOf, lang: call.lang }), call.rule, { lang: call.lang })
    if (E.isLeft(explained)) {
      status = WRONG_INPUT
      for (const issue of explained.left) terminal.say(issueText(issue, terminal.width))
    } else if (call.format === 'json') terminal.out(JSON.stringify(explained.right, null, 2))
    else terminal.out(explained.right.map(({ text }) => text).join('\n\n'))
  }
  return status
}
