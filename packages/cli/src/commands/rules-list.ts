import { didYouMean } from '@aitebaar/conditions'

import { builtInPack } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { ruleText } from '../format/rule-text.ts'
import { table } from '../format/table.ts'
import type { Terminal } from '../terminal.ts'

/** The rules of the built-in pack, a line each: all, or those that hold a text in their name or title. */
export const rulesList = (call: { readonly text: string | undefined; readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  const text = call.text?.toLowerCase() ?? ''
  const rules = builtInPack().pack.rules.filter(({ name, title }) => name.includes(text) || title.en.toLowerCase().includes(text))
  if (call.format === 'json') terminal.out(JSON.stringify(rules, null, 2))
  else {
    const rows = rules.map((rule) => [rule.name, rule.event.type, rule.event.params.severity, rule.title.en])
    terminal.out(table([{ heading: 'rule' }, { heading: 'says' }, { heading: 'severity' }, { heading: 'title' }], rows, terminal.width))
  }
  return FINE
}

/** One rule in plain English. */
export const rulesShow = (call: { readonly rule: string; readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  const { pack, context } = builtInPack()
  const rule = pack.rules.find(({ name }) => name === call.rule)
  if (rule === undefined) {
    const names = pack.rules.map(({ name }) => name)
    terminal.say(`There is no rule "${call.rule}". ${didYouMean(call.rule, names, 'rules with: aitebaar rules list')}`)
    return WRONG_INPUT
  }
  if (call.format === 'json') terminal.out(JSON.stringify(rule, null, 2))
  else terminal.out(ruleText(rule, context, terminal.width, terminal.paint))
  return FINE
}
