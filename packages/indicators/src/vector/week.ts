import { addDays, dayNumber } from '@aitebaar/core'

const DAYS = 7
/** Day 0, the first of January 1970, was a Thursday: this many days after a Monday. */
const THURSDAY = 3

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => addDays(day, -((((dayNumber(day) + THURSDAY) % DAYS) + DAYS) % DAYS))

/** The week of ISO 8601 that a day lies in, such as `2015-W10`: it belongs to the year that has its Thursday. */
export const weekOf = (day: string): string => {
  const thursday = addDays(mondayOf(day), THURSDAY)
  const year = thursday.slice(0, 4)
  const number = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / DAYS) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** The Monday of a week by its name; `undefined` when the year has no such week. */
export const mondayOfWeek = (week: string): string | undefined => {
  const { year, number } = /^(?<year>\d{4})-W(?<number>\d{2})$/.exec(week)?.groups ?? {}
  if (year === undefined) return undefined
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * DAYS)
  return weekOf(monday) === week ? monday : undefined
}
