import { isWholeDays } from '@aitebaar/core'

import type { RuleContext } from '../rule-context.ts'
import type { Clock } from '../rule.ts'
import type { RuleCheck } from './rule-check.ts'

/** The lengths of time that a clock can have: its own, or all that a parameter of the law is ever set to. */
const lengthsOf = ({ within }: Clock, { data }: RuleContext): readonly unknown[] =>
  typeof within === 'string' ? [within] : data.register.map(({ sets }) => sets?.[within.fact])

/** A clock that counts hours is stopped by a moment: of a plain date it is never known whether the last day was in time. */
export const clockToldByTheHour: RuleCheck = ({ event }, context, path) => {
  if (!('clock' in event.params)) return []
  const { clock } = event.params
  if (lengthsOf(clock, context).every((length) => typeof length !== 'string' || isWholeDays(length))) return []
  const at = [...path, 'event', 'params', 'clock', 'doneAt']
  return [clock.doneAt].flat().flatMap((done, index) =>
    context.dictionary.get(done)?.type.kind === 'dateTime'
      ? []
      : [
          {
            code: 'rules/clock-without-hour',
            path: typeof clock.doneAt === 'string' ? at : [...at, index],
            message: `The clock counts hours, and "${done}" has no time of day.`,
            help: 'Name a fact of type dateTime, or count whole days.',
          },
        ],
  )
}
