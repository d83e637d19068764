import { didYouMean } from '@aitebaar/conditions'
import type { Indicator } from '@aitebaar/indicators'
import * as E from 'fp-ts/lib/Either.js'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { hang } from '../format/wrap.ts'
import { readIndicators } from '../input/definitions.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators show` was called with. */
export interface IndicatorsShowCall {
  readonly id: string
  readonly definitions: string | undefined
  readonly format: 'table' | 'json'
}

const BOUNDS = { '=': '', '<=': 'at most ', '>=': 'at least ' } as const

const baselineOf = ({ baseline }: Indicator): string => {
  if (baseline === undefined) return 'none'
  return `${BOUNDS[baseline.relation ?? '=']}${baseline.value}${baseline.on === undefined ? '' : ` on ${baseline.on}`}`
}

const targetOf = ({ target }: Indicator): string => (target === null ? 'none' : `${target.value}${target.by === undefined ? '' : ` by ${target.by}`}`)

/** A rating needs a milestone that is due; where there is none it says so before anybody looks for one. */
const milestonesOf = ({ target }: Indicator): string => {
  const milestones = target?.milestones ?? []
  return milestones.length === 0 ? 'none, so results are not assessable' : milestones.map(({ value, on }) => `${value} by ${on}`).join(', ')
}

const textOf = (indicator: Indicator, terminal: Terminal): string => {
  const { id, title, unit, level, attribution, countRule, parts = {}, disaggregateBy = [], publish, traps, assumed = [], period } = indicator
  const line = (name: string, text: string): string => hang(`${name}: `, text, terminal.width)
  return [
    terminal.paint('heading', title.en),
    `${id}: ${level}, in units of ${unit}; ${attribution === 'contribution' ? 'the programme contributed to it' : 'the programme did it'}`,
    ...(period === undefined ? [] : [`Days that count: ${period.from ?? 'any'} up to, not including, ${period.to ?? 'any'}`]),
    line('Counting rule', countRule),
    line('Parts', ['value', ...Object.keys(parts)].join(', ')),
    line('Said as', publish.text),
    line('Broken down by', disaggregateBy.length === 0 ? 'nothing' : disaggregateBy.map((by) => (typeof by === 'string' ? by : by.join(' and '))).join('; ')),
    `Baseline: ${baselineOf(indicator)}`,
    `Target: ${targetOf(indicator)}`,
    line('Milestones', milestonesOf(indicator)),
    'What can go wrong:',
    ...traps.map((trap) => hang('  - ', trap, terminal.width)),
    ...(assumed.length === 0 ? [] : ['Assumed, because no source says it:', ...assumed.map((text) => hang('  - ', text, terminal.width))]),
  ].join('\n')
}

/** One indicator: what is counted, once or more, what it is held against, what can go wrong. */
export const indicatorsShow = (call: IndicatorsShowCall, terminal: Terminal): number => {
  const all = readIndicators(call.definitions)
  if (E.isLeft(all)) return refuse(all.left, terminal)
  const indicator = all.right.find(({ id }) => id === call.id)
  if (indicator === undefined) {
    const ids = all.right.map(({ id }) => id)
    terminal.say(`There is no indicator "${call.id}". ${didYouMean(call.id, ids, 'indicators with: aitebaar indicators list')}`)
    return WRONG_INPUT
  }
  terminal.out(call.format === 'json' ? JSON.stringify(indicator, null, 2) : textOf(indicator, terminal))
  return FINE
}
