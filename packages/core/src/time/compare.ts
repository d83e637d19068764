import type { Known } from '../known.ts'
import type { DateTime } from './date-time.ts'
import { instant, localDate } from './date-time.ts'
import type { PartialDate } from './date.ts'
import { firstDay, lastDay } from './date.ts'

type When = PartialDate | DateTime

const isMoment = (value: When): boolean => value.includes('T')
const days = (value: When): readonly [first: string, last: string] => {
  const date = isMoment(value) ? localDate(value) : value
  return [firstDay(date), lastDay(date)]
}

/**
 * Whether one date or moment does not come before another: `undefined` when either is not recorded, or not known well enough.
 *
 * Two moments are compared to the millisecond; a date and anything else by local day, so what falls on one day is not before it.
 *
 * @example
 * notBefore('2014-03-02', '2014-03-02T10:00+05:00') // => true
 * notBefore('2014-02', '2014-03-02') // => false
 * notBefore('2014', '2014-03-02') // => undefined
 *
 * @category time
 * @since 0.1.0
 */
export const notBefore = (later: When | null | undefined, earlier: When | null | undefined): Known => {
  if (typeof later !== 'string' || typeof earlier !== 'string') return undefined
  if (isMoment(later) && isMoment(earlier)) return instant(later) >= instant(earlier)
  const [laterFirst, laterLast] = days(later)
  const [earlierFirst, earlierLast] = days(earlier)
  if (laterFirst >= earlierLast) return true
  return laterLast < earlierFirst ? false : undefined
}

/**
 * Whether each date or moment is not before the one in front of it; what is not recorded cannot be told.
 *
 * @example
 * ascends(['2014-01-02', '2014-01-02', '2014-02']) // => true
 * ascends(['2014-01-02', undefined]) // => undefined
 *
 * @category time
 * @since 0.1.0
 */
export const ascends = (values: readonly (When | null | undefined)[]): Known => {
  let answer: Known = true
  for (const [index, value] of values.entries()) {
    if (index === 0) continue
    const step = notBefore(value, values[index - 1])
    if (step === false) return false
    if (step === undefined) answer = undefined
  }
  return answer
}
