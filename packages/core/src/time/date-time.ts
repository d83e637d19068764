import * as z from 'zod'

import type { IsoDate, PartialDate } from './date.ts'
import { addDays, firstDay, isIsoDate, lastDay } from './date.ts'

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Whether a text is an ISO 8601 date and time with an offset.
 *
 * @example
 * isDateTime('2015-03-02T10:05+05:00') // => true
 *
 * @category time
 * @since 0.1.0
 */
export const isDateTime = (text: string): boolean => {
  const match = DATE_TIME.exec(text)
  return match !== null && isIsoDate(match[1] ?? '')
}

/**
 * A moment: ISO 8601 date and time with an explicit offset, to the minute or finer.
 *
 * @example
 * DateTime.safeParse('2015-03-02T10:05+05:00').success // => true
 * DateTime.safeParse('2015-03-02T10:05').success // => false
 *
 * @category time
 * @since 0.1.0
 */
export const DateTime = /* @__PURE__ */ z.stringFormat('date-time', isDateTime)
/** A moment: ISO 8601 date and time with an explicit offset. */
export type DateTime = z.infer<typeof DateTime>

/**
 * Minutes that Pakistan Standard Time is ahead of UTC. Summer time (2002, 2008, 2009) is not modelled.
 *
 * @example
 * PAKISTAN_OFFSET_MINUTES / 60 // => 5
 *
 * @category time
 * @since 0.1.0
 */
export const PAKISTAN_OFFSET_MINUTES = 300

const ZULU = 90
const PLUS = 43
const MINUS = 45

/** The number that two digits at a place of a text stand for. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

/** Where the offset begins, by the length of a moment to the minute or the second; others go the long way. */
const OFFSET_AT: Readonly<Record<number, number>> = { 17: 16, 20: 19, 22: 16, 25: 19 }

/**
 * Milliseconds since 1970 of a moment.
 *
 * @example
 * instant('1970-01-01T05:00+05:00') // => 0
 *
 * @category time
 * @since 0.1.0
 */
export const instant = (moment: DateTime): number => {
  const offsetAt = OFFSET_AT[moment.length] ?? 0
  const sign = moment.charCodeAt(offsetAt)
  const year = twoDigits(moment, 0) * 100 + twoDigits(moment, 2)
  if ((sign !== ZULU && sign !== PLUS && sign !== MINUS) || !(year >= 100)) return Date.parse(moment)
  const seconds = offsetAt === 19 ? twoDigits(moment, 17) : 0
  const utc = Date.UTC(year, twoDigits(moment, 5) - 1, twoDigits(moment, 8), twoDigits(moment, 11), twoDigits(moment, 14), seconds)
  if (sign === ZULU) return utc
  const offset = (twoDigits(moment, offsetAt + 1) * 60 + twoDigits(moment, offsetAt + 4)) * 60_000
  return sign === MINUS ? utc + offset : utc - offset
}

/**
 * The local calendar day of a moment, in Pakistan Standard Time unless another offset is given.
 *
 * @example
 * localDate('2015-11-30T20:00Z') // => '2015-12-01'
 *
 * @category time
 * @since 0.1.0
 */
export const localDate = (moment: DateTime, offsetMinutes: number = PAKISTAN_OFFSET_MINUTES): IsoDate =>
  new Date(instant(moment) + offsetMinutes * 60_000).toISOString().slice(0, 10)

/**
 * The first moment of a local day, in milliseconds since 1970.
 *
 * @example
 * startOfDay('1970-01-02', 0) // => 86400000
 *
 * @category time
 * @since 0.1.0
 */
export const startOfDay = (date: IsoDate, offsetMinutes: number = PAKISTAN_OFFSET_MINUTES): number => Date.parse(`${date}T00:00:00Z`) - offsetMinutes * 60_000

/**
 * The moments a date or a moment can mean: `start` is possible, `end` is the first moment that is not.
 *
 * @example
 * const day: Span = { start: 0, end: 86_400_000 }
 * day.end - day.start // => 86400000
 *
 * @category time
 * @since 0.1.0
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The moments a value can mean: one for a date-time, a whole local day, month or year for a partial date.
 *
 * @example
 * const { start, end } = spanOf('2015-03-02')
 * end - start // => 86400000
 *
 * @category time
 * @since 0.1.0
 */
export const spanOf = (value: PartialDate | DateTime, offsetMinutes: number = PAKISTAN_OFFSET_MINUTES): Span => {
  if (value.includes('T')) {
    const at = instant(value)
    return { start: at, end: at + 1 }
  }
  return { start: startOfDay(firstDay(value), offsetMinutes), end: startOfDay(addDays(lastDay(value), 1), offsetMinutes) }
}

/**
 * A moment written in local time with its offset.
 *
 * @example
 * formatInstant(Date.parse('2015-03-02T05:05:00Z')) // => '2015-03-02T10:05:00+05:00'
 *
 * @category time
 * @since 0.1.0
 */
export const formatInstant = (at: number, offsetMinutes: number = PAKISTAN_OFFSET_MINUTES): DateTime => {
  const sign = offsetMinutes < 0 ? '-' : '+'
  const minutes = Math.abs(offsetMinutes)
  const offset = `${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)}${offset}`
}
