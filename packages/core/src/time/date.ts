import * as z from 'zod'

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * The number of days of a month; months count from 1.
 *
 * @example
 * daysInMonth(2024, 2) // => 29
 *
 * @category time
 * @since 0.1.0
 */
export const daysInMonth = (year: number, month: number): number => (month === 2 && !isLeapYear(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0))

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names days that exist.
 *
 * @example
 * isPartialDate('2014-02-30') // => false
 *
 * @category time
 * @since 0.1.0
 */
export const isPartialDate = (text: string): boolean =>
  PARTIAL_DATE.test(text) &&
  (text.length < 10 || text.slice(8) <= '28' || Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))))

/**
 * Whether a text is a day that exists, `YYYY-MM-DD`.
 *
 * @example
 * isIsoDate('2014-02') // => false
 *
 * @category time
 * @since 0.1.0
 */
export const isIsoDate = (text: string): boolean => text.length === 10 && isPartialDate(text)

/**
 * A calendar day, `YYYY-MM-DD`, without time or zone.
 *
 * @example
 * IsoDate.safeParse('2024-02-30').success // => false
 *
 * @category time
 * @since 0.1.0
 */
export const IsoDate = /* @__PURE__ */ z.stringFormat('iso-date', isIsoDate)
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = z.infer<typeof IsoDate>

/**
 * A date as well as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. An uncertain date stays uncertain.
 *
 * @example
 * PartialDate.safeParse('2014-03').success // => true
 *
 * @category time
 * @since 0.1.0
 */
export const PartialDate = /* @__PURE__ */ z.stringFormat('partial-date', isPartialDate)
/** A date as well as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = z.infer<typeof PartialDate>

/**
 * The first day a partial date can mean.
 *
 * @example
 * firstDay('2014-02') // => '2014-02-01'
 *
 * @category time
 * @since 0.1.0
 */
export const firstDay = (date: PartialDate): IsoDate => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

/**
 * The last day a partial date can mean.
 *
 * @example
 * lastDay('2014-02') // => '2014-02-28'
 *
 * @category time
 * @since 0.1.0
 */
export const lastDay = (date: PartialDate): IsoDate => {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

/**
 * Days since 1970-01-01, for arithmetic on whole days.
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 *
 * @category time
 * @since 0.1.0
 */
export const dayNumber = (date: IsoDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000

/**
 * The day that is `days` after a day; negative counts back.
 *
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 *
 * @category time
 * @since 0.1.0
 */
export const addDays = (date: IsoDate, days: number): IsoDate => new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10)

/**
 * Calendar days from one day to another; negative when `to` comes first.
 *
 * @example
 * daysBetween('2024-01-01', '2024-01-11') // => 10
 *
 * @category time
 * @since 0.1.0
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)
