import type { FactValue } from '@aitebaar/conditions'
import type { DateTime, IsoDate, IsoDuration, Span } from '@aitebaar/core'
import { durationMilliseconds, isWholeDays, spanOf } from '@aitebaar/core'

/**
 * How a duty with a clock stands.
 *
 * `indeterminate`: nobody recorded whether it was done, or the dates are too vague to tell; `breached` only when it was recorded as not done, or done too late.
 *
 * @example
 * const states: readonly ClockState[] = ['satisfied', 'breached', 'pending', 'indeterminate']
 * states.every((state) => VERDICTS.includes(state)) // => true
 *
 * @see docs/spec/06-duties-and-clocks.md
 * @category findings
 * @since 0.1.0
 */
export type ClockState = 'satisfied' | 'breached' | 'pending' | 'indeterminate'

/** A duty's clock at one moment. Times are in milliseconds; `clockText` puts them in words. */
export interface ClockReading {
  readonly state: ClockState
  /** A moment by which the duty must be done: the last, or for whole days one on the last day; `undefined` while its start is unknown. */
  readonly due: number | undefined
  /** Whether it runs out with a day and not at a moment. */
  readonly endsWithDay: boolean
  /** Time left at `asOf`, negative when it has run out; `undefined` when nothing is left to do. */
  readonly left: number | undefined
  readonly overdue: boolean
}

const DAY = 86_400_000

const isMoment = (value: string): boolean => value.includes('T')

/** When the time runs out: at the earliest and at the latest the first moment that is too late, and the moment that is said. */
interface Due extends Span {
  readonly said: number
  /** Whether it ends with a day and not at a moment. */
  readonly endsWithDay: boolean
}

/**
 * Hours, and days from a moment, end with their last moment. Whole days that start on a calendar day end with the last local day, so the last day counts.
 */
const dueOf = (from: string, within: IsoDuration): Due => {
  const { start, end } = spanOf(from)
  const length = durationMilliseconds(within)
  const endsWithDay = !isMoment(from) && isWholeDays(within)
  return { start: start + length + (endsWithDay ? DAY : 1), end: end + length, said: (isMoment(from) ? start : end) + length, endsWithDay }
}

/** `last` is the last moment of the day of asking, or that moment itself. */
const stateOf = (due: Due, doneAt: FactValue, last: number): ClockState => {
  if (typeof doneAt !== 'string') {
    if (doneAt !== null) return 'indeterminate'
    if (last >= due.end) return 'breached'
    return last < due.start ? 'pending' : 'indeterminate'
  }
  const done = spanOf(doneAt)
  if (done.end <= due.start) return 'satisfied'
  return done.start >= due.end ? 'breached' : 'indeterminate'
}

/** A day of the calendar, neither a moment nor a month or year. */
const isDay = (value: string): boolean => value.length === 10

/**
 * Which ends of a clock that started could still change how it stands if they were known, or known more exactly. A day is exact enough where whole days are counted.
 *
 * @see docs/spec/06-duties-and-clocks.md
 */
export const openEnds = (from: string, within: IsoDuration, doneAt: FactValue): { readonly from: boolean; readonly doneAt: boolean } => {
  const due = dueOf(from, within)
  if (typeof doneAt !== 'string') return { from: due.start < due.end, doneAt: doneAt === undefined }
  const done = spanOf(doneAt)
  const straddles = done.start < due.end && done.end > due.start
  return { from: due.start < due.end, doneAt: straddles && !(due.endsWithDay && isDay(doneAt)) && !isMoment(doneAt) }
}

/** Of the ways that meet a duty, how much each tells: one in time settles it, one that may have been in time leaves it open. */
const WEIGHT: readonly ClockState[] = ['satisfied', 'indeterminate', 'pending', 'breached']

/** How a duty stands that each of several ways meets, from how each of them stands; one in time is enough. */
export const bestReading = (readings: readonly ClockReading[]): ClockReading | undefined =>
  readings.toSorted((a, b) => WEIGHT.indexOf(a.state) - WEIGHT.indexOf(b.state))[0]

/** A clock that does not run. */
export const STOPPED: ClockReading = { state: 'indeterminate', due: undefined, endsWithDay: false, left: undefined, overdue: false }

/**
 * How a clock stands: `doneAt` null means recorded as not done (pending, then breached), undefined means that nobody recorded it (indeterminate, overdue
 * when the time has run out).
 *
 * @see docs/spec/06-duties-and-clocks.md
 */
export const readClock = (from: FactValue, within: IsoDuration | undefined, doneAt: FactValue, asOf: IsoDate | DateTime | undefined): ClockReading => {
  if (typeof from !== 'string' || within === undefined || asOf === undefined) return STOPPED
  const due = dueOf(from, within)
  const { start, end } = spanOf(asOf)
  const state = stateOf(due, doneAt, end - 1)
  const isOpen = typeof doneAt !== 'string'
  const { endsWithDay } = due
  const left = due.said - (isMoment(asOf) ? start : end)
  return { state, due: endsWithDay ? due.said - 1 : due.said, endsWithDay, left: isOpen ? left : undefined, overdue: isOpen && end > due.end }
}
