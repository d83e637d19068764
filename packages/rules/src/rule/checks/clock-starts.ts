import { compileChecked, createSlots, representatives, usageOf } from '@aitebaar/conditions'

import { doneFacts } from '../done-facts.ts'
import type { RuleCheck } from './rule-check.ts'

/** A duty whose conditions are false whenever its start is recorded has a clock that never runs. */
export const clockStarts: RuleCheck = ({ conditions, event }, context, path) => {
  if (!('clock' in event.params)) return []
  const { from } = event.params.clock
  const at = [...path, 'event', 'params', 'clock']
  if (doneFacts(event.params.clock).includes(from)) {
    return [
      {
        code: 'rules/clock-stops-at-start',
        path: [...at, 'doneAt'],
        message: `The clock starts and stops at the same fact, "${from}".`,
        help: 'Name the fact that shows when the duty was done.',
      },
    ]
  }
  const fact = context.dictionary.get(from)
  const usage = usageOf([conditions], context).get(from)
  if (fact === undefined || usage === undefined) return []
  const slots = createSlots()
  const test = compileChecked(conditions, context, slots)
  const slot = slots.of(from)
  const starts = representatives({ ...fact, nullable: false }, usage, undefined, []) ?? [undefined]
  const canRun = starts.some((start) => {
    const values = slots.facts.map((_, index) => (index === slot ? start : undefined))
    return start === undefined || test(values, values) !== 'false'
  })
  if (canRun) return []
  return [
    {
      code: 'rules/clock-never-starts',
      path: [...at, 'from'],
      message: `The clock can never start: the conditions are false whenever "${from}" is recorded.`,
      help: 'Start the clock at another fact, or take the contradiction out of the conditions.',
    },
  ]
}
