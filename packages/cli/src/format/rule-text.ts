import type { ConditionContext } from '@aitebaar/conditions'
import { toText } from '@aitebaar/conditions'
import type { Clock, Rule } from '@aitebaar/rules'
import { doneFacts, durationText } from '@aitebaar/rules'

import type { Paint } from '../terminal.ts'
import { hang } from './wrap.ts'

/** A fact as its words, with its name behind them. */
const named = (id: string, { dictionary }: ConditionContext): string => {
  const fact = dictionary.get(id)
  return fact === undefined ? id : `${fact.label.en} (${id})`
}

const clockLines = (clock: Clock, context: ConditionContext): readonly string[] => [
  `the time starts with  ${named(clock.from, context)}`,
  `and is                ${typeof clock.within === 'string' ? durationText(clock.within) : named(clock.within.fact, context)}`,
  `it is done with       ${doneFacts(clock)
    .map((id) => named(id, context))
    .join(', or ')}`,
]

/** Who must do what: a clock or a condition, for duties. */
const dutyLines = ({ event }: Rule, context: ConditionContext): readonly string[] => {
  if (event.type !== 'duty') return []
  const { params } = event
  return 'clock' in params ? clockLines(params.clock, context) : [toText(params.metWhen, context, 'en', '  ')]
}

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', heading, ...lines])

/** All of one rule in plain English, so that whoever reads its file can compare. */
export const ruleText = (rule: Rule, context: ConditionContext, width: number, paint: Paint): string => {
  const { name, subject, title, cites, lawAt, basis, option, yieldsTo = [], implements: procedures = [], conditions, event } = rule
  const { severity, refer = [], blocks = [], advice } = event.params
  const flag = event.type === 'flag' ? ` ${event.params.flag}` : ''
  const listed = (mark: string, all: readonly string[]): readonly string[] => (all.length === 0 ? [] : [hang(`${mark} `, all.join(', '), width)])
  const wrapped = (lines: readonly string[]): readonly string[] => lines.map((line) => hang('  ', line, width))
  return [
    paint('heading', title.en),
    `${name}: a ${event.type}${flag} on each ${subject}, ${severity}`,
    ...listed('cites', cites ?? []),
    ...(lawAt === undefined ? [] : [hang('', `the law of: ${named(lawAt.date, context)}, in: ${named(lawAt.area, context)}`, width)]),
    ...(basis === undefined ? [] : [hang('', `good practice, not law: ${basis.source} (confidence ${basis.confidence})`, width)]),
    ...listed('stands for', procedures),
    ...(option === undefined ? [] : [`part of the option ${option}`]),
    ...listed('gives way to', yieldsTo),
    ...listed('go to', refer),
    ...listed('holds back', blocks),
    ...section('When:', [`  ${toText(conditions, context, 'en', '  ')}`]),
    ...section('Must be done:', event.type === 'duty' && 'clock' in event.params ? wrapped(dutyLines(rule, context)) : dutyLines(rule, context).map((text) => `  ${text}`)),
    ...section('Then:', advice === undefined ? [] : wrapped([advice.en])),
  ].join('\n')
}
