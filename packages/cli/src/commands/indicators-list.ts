import type { Indicator } from '@aitebaar/indicators'
import { indicators as builtIn } from '@aitebaar/jurisdiction-kp'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { table } from '../format/table.ts'
import { hang } from '../format/wrap.ts'
import type { Terminal } from '../terminal.ts'

const all = (): readonly Indicator[] => builtIn

/** All built-in indicators, a line each. */
export const indicatorsList = (call: { readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  if (call.format === 'json') terminal.out(JSON.stringify(all(), null, 2))
  else
    terminal.out(
      table(
        [{ heading: 'indicator' }, { heading: 'unit' }, { heading: 'title' }],
        all().map(({ id, unit, title }) => [id, unit, title.en]),
        terminal.width,
      ),
    )
  return FINE
}

/** One indicator: what is counted, once or more, what can go wrong. */
export const indicatorsShow = (call: { readonly id: string; readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  const indicator = all().find(({ id }) => id === call.id)
  if (indicator === undefined) {
    terminal.say(`There is no indicator "${call.id}". List them with: aitebaar indicators list`)
    return WRONG_INPUT
  }
  if (call.format === 'json') {
    terminal.out(JSON.stringify(indicator, null, 2))
    return FINE
  }
  const { title, unit, level, countRule, target, baseline, traps, assumed = [], period } = indicator
  const days = period === undefined ? [] : [`Days that count: ${period.from ?? 'any'} up to, not including, ${period.to ?? 'any'}`]
  terminal.out(
    [
      terminal.paint('heading', title.en),
      `${indicator.id}: ${level}, in units of ${unit}`,
      ...days,
      hang('Counting rule: ', countRule, terminal.width),
      `Baseline: ${baseline === undefined ? 'none' : `${baseline.relation ?? '='} ${baseline.value}`}`,
      `Target: ${target === null ? 'none' : `${target.value}${target.by === undefined ? '' : ` by ${target.by}`}`}`,
      'What can go wrong:',
      ...traps.map((trap) => hang('  - ', trap, terminal.width)),
      ...(assumed.length === 0 ? [] : ['Assumed, because no source says it:', ...assumed.map((text) => hang('  - ', text, terminal.width))]),
    ].join('\n'),
  )
  return FINE
}
