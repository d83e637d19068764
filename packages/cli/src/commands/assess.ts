import type { OptionChoices } from '@aitebaar/rules'
import * as E from 'fp-ts/lib/Either.js'

import { engineWithOptions } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { assessmentText } from '../format/assessment.ts'
import { issueText } from '../format/issues.ts'
import { readCases } from '../input/cases.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar assess` was called with. */
export interface AssessCall {
  readonly files: readonly string[]
  readonly asOf: string
  readonly lang: 'en' | 'ur' | 'ps'
  readonly format: 'table' | 'json' | 'ndjson'
  readonly all: boolean
  readonly option: OptionChoices
}

/** Flags, referrals, duties and open questions of case files. */
export const assess = (call: AssessCall, terminal: Terminal): number => {
  const created = engineWithOptions(call.option)
  if (E.isLeft(created)) {
    for (const issue of created.left) terminal.say(issueText(issue, terminal.width))
    return WRONG_INPUT
  }
  const engine = created.right
  const { good, refused } = readCases(call.files)
  const options = { asOf: call.asOf, lang: call.lang, all: call.all }
  const assessed = good.map(({ where, caseFile }) => ({ where, assessment: engine.assess(caseFile, options) }))
  if (call.format === 'json')
    terminal.out(
      JSON.stringify(
        assessed.map(({ assessment }) => assessment),
        null,
        2,
      ),
    )
  else if (call.format === 'ndjson') for (const { assessment } of assessed) terminal.out(JSON.stringify(assessment))
  else
    terminal.out(
      assessed
        .map(({ where, assessment }) => assessmentText(assessment, where, { packs: engine.packs, lang: call.lang, all: call.all }, terminal))
        .join('\n\n'),
    )
  for (const { where, issues } of refused) for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
  terminal.say(
    `Read ${good.length + refused.length} case file${good.length + refused.length === 1 ? '' : 's'} = ${good.length} assessed + ${refused.length} refused.`,
  )
  return refused.length === 0 && good.length > 0 ? FINE : WRONG_INPUT
}
