import type { ConditionContext } from '@aitebaar/conditions'
import { toText } from '@aitebaar/conditions'
import type { Citation, Clock, Rule } from '@aitebaar/rules'
import { durationText } from '@aitebaar/rules'

import type { Paint } from '../terminal.ts'
import { hang } from './wrap.ts'

/** A fact as its words, with its name behind them. */
const named = (id: string, { dictionary }: ConditionContext): string => {
  const fact = dictionary.get(id)
  return fact === undefined ? id : `${fact.label.en} (${id})`
}

const clockLines = ({ from, within, doneAt }: Clock, context: ConditionContext, width: number): readonly string[] => {
  const done = [doneAt].flat().map((id) => named(id, context))
  return [
    hang('  from    ', named(from, context), width),
    hang('  within  ', typeof within === 'string' ? durationText(within) : named(within.fact, context), width),
    hang('  done    ', done.join(', or '), width),
  ]
}

const citeText = (citation: Citation): string => (typeof citation === 'string' ? citation : citation.all.join(' together with '))

/** What a duty asks for: something in time, or a condition that must hold. */
const dutyLines = ({ event }: Rule, context: ConditionContext, width: number): readonly string[] => {
  if (event.type !== 'duty') return []
  const { params } = event
  return 'clock' in params ? clockLines(params.clock, context, width) : [`  ${toText(params.metWhen, context, 'en', '  ')}`]
}

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', heading, ...lines])

/** All of one rule in plain English, so that whoever reads its file can compare. */
export const ruleText = (rule: Rule, context: ConditionContext, width: number, paint: Paint): string => {
  const { name, subject, title, cites = [], lawAt, basis, option, yieldsTo = [], implements: procedures = [], conditions, event } = rule
  const { severity, refer = [], blocks = [], advice } = event.params
  const flag = event.type === 'flag' ? ` ${event.params.flag}` : ''
  const line = (text: string | undefined): readonly string[] => (text === undefined ? [] : [hang('', text, width)])
  const list = (what: string, all: readonly string[]): readonly string[] => (all.length === 0 ? [] : [hang(`${what} `, all.join(', '), width)])
  return [
    paint('heading', title.en),
    `${name}: a ${event.type}${flag} on each ${subject}, ${severity}`,
    ...list('cites', cites.map(citeText)),
    ...line(lawAt && `law of the day: ${named(lawAt.date, context)}; of the place: ${named(lawAt.area, context)}`),
    ...line(basis && `good practice, not law: ${basis.source} (confidence ${basis.confidence})`),
    ...list('stands for', procedures),
    ...line(option && `part of the option ${option}`),
    ...list('gives way to', yieldsTo),
    ...list('go to', refer),
    ...list('holds back', blocks),
    ...section('When:', [`  ${toText(conditions, context, 'en', '  ')}`]),
    ...section('Must be done:', dutyLines(rule, context, width)),
    ...section('Then:', advice === undefined ? [] : [hang('  ', advice.en, width)]),
  ].join('\n')
}
