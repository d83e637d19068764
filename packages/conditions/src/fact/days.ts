import { dayNumber, firstDay, lastDay, localDate } from '@aitebaar/core'

/** The days a date or moment can mean, as day numbers; both ends belong to it. Moments count by their local day. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

const ranges = new Map<string, DayRange>()
const CACHE_LIMIT = 4096

const compute = (value: string): DayRange => {
  if (!value.includes('T')) return { first: dayNumber(firstDay(value)), last: dayNumber(lastDay(value)) }
  const day = dayNumber(localDate(value))
  return { first: day, last: day }
}

/** The days a date or moment can mean. Results are kept, since the same literals come again and again. */
export const daysOf = (value: string): DayRange => {
  const kept = ranges.get(value)
  if (kept !== undefined) return kept
  if (ranges.size >= CACHE_LIMIT) ranges.clear()
  const range = compute(value)
  ranges.set(value, range)
  return range
}
