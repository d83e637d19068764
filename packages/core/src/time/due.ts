import type { Known } from '../known.ts'
import type { DateTime } from './date-time.ts'
import { formatInstant, instant, PAKISTAN_OFFSET_MINUTES, spanOf } from './date-time.ts'
import type { PartialDate } from './date.ts'
import type { IsoDuration } from './duration.ts'
import { durationMilliseconds } from './duration.ts'

/**
 * The moment at which a time limit runs out, in continuous hours: nights and holidays count, and a day is 24 hours. Written in Pakistan Standard Time unless
 * another offset is given.
 *
 * @example
 * dueAt('2015-03-02T23:00+05:00', 'PT2H') // => '2015-03-03T01:00:00+05:00'
 * dueAt('2015-03-02T18:00Z', 'P1D') // => '2015-03-03T23:00:00+05:00'
 *
 * @category time
 * @since 0.1.0
 */
export const dueAt = (from: DateTime, within: IsoDuration, offsetMinutes: number = PAKISTAN_OFFSET_MINUTES): DateTime =>
  formatInstant(instant(from) + durationMilliseconds(within), offsetMinutes)

/**
 * Whether a time limit has run out by a moment. A limit from a vague date may have: then nobody can tell. The last moment of the limit is still in time.
 *
 * @example
 * isOverdue('2015-03-02T10:00+05:00', 'PT2H', '2015-03-02T12:00+05:00') // => false
 * isOverdue('2015-03-02', 'PT2H', '2015-03-02T23:30+05:00') // => undefined
 *
 * // written down late:
 * const handOver = { at: '2015-03-02T10:00+05:00', recordedAt: '2015-03-04T09:00+05:00' }
 * isOverdue(handOver.at, 'PT24H', handOver.recordedAt) // => true
 *
 * @category time
 * @since 0.1.0
 */
export const isOverdue = (from: PartialDate | DateTime | null | undefined, within: IsoDuration, at: DateTime): Known => {
  if (typeof from !== 'string') return undefined
  const { start, end } = spanOf(from)
  const length = durationMilliseconds(within)
  if (instant(at) <= start + length) return false
  return instant(at) > end - 1 + length ? true : undefined
}
