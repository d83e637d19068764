import * as z from 'zod'

import { firstDay, isPartialDate, lastDay } from './date.ts'

/** Whether a text is two dates joined by a slash, the first not after the second. */
const isPeriod = (text: string): boolean => {
  const [from, to, ...rest] = text.split('/')
  if (from === undefined || to === undefined || rest.length > 0) return false
  return isPartialDate(from) && isPartialDate(to) && firstDay(from) <= lastDay(to)
}

/**
 * A stretch of days: two dates joined by a slash, both included, each as well as it is known.
 *
 * @example
 * Period.safeParse('2015-10/2015-12').success // => true
 * Period.safeParse('2015-12-31/2015-10-01').success // => false
 *
 * @category time
 * @since 0.1.0
 */
export const Period = z.stringFormat('period', isPeriod)
/** A stretch of days: two dates joined by a slash, both included. */
export type Period = z.infer<typeof Period>

/**
 * How often something is to happen, in days, weeks or months of the calendar: `P1M` is monthly.
 *
 * It has no fixed length, so no due date is computed from it; for that there is {@link IsoDuration}.
 *
 * @example
 * Recurrence.safeParse('P1M').success // => true
 * Recurrence.safeParse('monthly').success // => false
 *
 * @category time
 * @since 0.1.0
 */
export const Recurrence = z.stringFormat('recurrence', /^P[1-9]\d{0,2}[DWMY]$/)
/** How often something is to happen. */
export type Recurrence = z.infer<typeof Recurrence>
