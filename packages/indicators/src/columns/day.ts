import { PAKISTAN_OFFSET_MINUTES, localDate } from '@aitebaar/core'

const ZERO = 48
/** Months of 31 days: a few numbers stand for no day. */
export const DAYS_A_YEAR = 372
const FIRST_YEAR = 1990

/** How many years have numbers for their days; days outside are rare, and take a closer look. */
export const YEARS = 60

const two = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO

const LOCAL = `+0${PAKISTAN_OFFSET_MINUTES / 60}:00`
/** At this hour of UTC the next local day begins. */
const NEXT_DAY = 24 - PAKISTAN_OFFSET_MINUTES / 60

/** Whether the first ten characters of a moment are its local day; `false` does not say that they are not. */
const startsWithLocalDay = (text: string): boolean => text.endsWith(LOCAL) || (text.charCodeAt(text.length - 1) === 90 && two(text, 11) < NEXT_DAY)

/** The local day of a moment as text; days and parts of dates stay as they are. */
export const localDay = (text: string): string => {
  if (text.charCodeAt(10) !== 84) return text
  return startsWithLocalDay(text) ? text.slice(0, 10) : localDate(text)
}

/** A number for the local day of a day or moment, without making a text; -1 when it takes a closer look. */
export const dayKey = (text: string): number => {
  if (text.length < 10 || (text.length > 10 && !startsWithLocalDay(text))) return -1
  const key = (two(text, 0) * 100 + two(text, 2) - FIRST_YEAR) * DAYS_A_YEAR + (two(text, 5) - 1) * 31 + two(text, 8) - 1
  return key >= 0 && key < YEARS * DAYS_A_YEAR ? key : -1
}
