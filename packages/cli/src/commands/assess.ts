import type { OptionChoices } from '@aitebaar/rules'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { assessmentText } from '../format/assessment.ts'
import { issueText } from '../format/issues.ts'
import { readCases } from '../input/cases.ts'
import { engineOf } from '../input/engine-of.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar assess` was called with. */
export interface AssessCall {
  readonly files: readonly string[]
  readonly asOf: string
  readonly lang: 'en' | 'ur' | 'ps'
  readonly format: 'table' | 'json' | 'ndjson'
  readonly all: boolean
  /** A folder of rules in place of the built-in ones. */
  readonly rules: string | undefined
  readonly option: OptionChoices
}

/** Flags, referrals, duties and open questions of case files. */
export const assess = (call: AssessCall, terminal: Terminal): number => {
  const engine = engineOf(call.rules, terminal, call.option)
  if (typeof engine === 'number') return WRONG_INPUT
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
        .map(({ where, assessment }) => assessmentText(assessment, where, { packs: engine.packs, rules: call.rules, lang: call.lang, all: call.all }, terminal))
        .join('\n\n'),
    )
  for (const { where, issues } of refused) for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
  terminal.say(
    `Read ${good.length + refused.length} case file${good.length + refused.length === 1 ? '' : 's'} = ${good.length} assessed + ${refused.length} refused.`,
  )
  return refused.length === 0 && good.length > 0 ? FINE : WRONG_INPUT
}
