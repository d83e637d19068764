import { toText } from '@aitebaar/conditions'

import { builtInPack } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { table } from '../format/table.ts'
import { hang } from '../format/wrap.ts'
import type { Terminal } from '../terminal.ts'

/** All rules of the built-in pack, a line each. */
export const rulesList = (call: { readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  const { rules } = builtInPack().pack
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
    terminal.say(`There is no rule "${call.rule}". List the rules with: aitebaar rules list`)
    return WRONG_INPUT
  }
  if (call.format === 'json') terminal.out(JSON.stringify(rule, null, 2))
  else {
    const { advice, refer = [] } = rule.event.params
    terminal.out(
      [
        terminal.paint('heading', rule.title.en),
        `${rule.name}: a ${rule.event.type} on each ${rule.subject}, ${rule.event.params.severity}`,
        ...(rule.cites === undefined ? [] : [`cites ${rule.cites.join(', ')}`]),
        ...(rule.basis === undefined ? [] : [hang('', `good practice, not law: ${rule.basis.source} (confidence ${rule.basis.confidence})`, terminal.width)]),
        ...(rule.option === undefined ? [] : [`part of the option ${rule.option}`]),
        ...(refer.length === 0 ? [] : [`go to ${refer.join(', ')}`]),
        '',
        'When:',
        `  ${toText(rule.conditions, context, 'en', '  ')}`,
        ...(advice === undefined ? [] : ['', 'Then:', hang('  ', advice.en, terminal.width)]),
      ].join('\n'),
    )
  }
  return FINE
}
