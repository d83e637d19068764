import type { FactValue, Truth } from '@aitebaar/conditions'
import { firstDay, lastDay, localDate } from '@aitebaar/core'

import type { Window } from '../indicator/measure.ts'

/** The first and last local day a date or moment can mean. */
export const dayRange = (value: string): readonly [string, string] => {
  if (!value.includes('T')) return [firstDay(value), lastDay(value)]
  const day = localDate(value)
  return [day, day]
}

/** Whether a day lies in a window that is closed at its start and open at its end. A date known in part may leave it open; no date at all does. */
export const inWindow = (value: FactValue, { from, to }: Window): Truth => {
  if (from === undefined && to === undefined) return 'true'
  if (value === null) return 'false'
  if (typeof value !== 'string') return 'unknown'
  const range = dayRange(value)
  const first = range[0]
  const last = range[1]
  if ((from !== undefined && last < from) || (to !== undefined && first >= to)) return 'false'
  return (from === undefined || first >= from) && (to === undefined || last < to) ? 'true' : 'unknown'
}
