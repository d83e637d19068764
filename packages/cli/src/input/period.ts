import { addDays, isIsoDate, lastDay } from '@aitebaar/core'
import type { Window } from '@aitebaar/indicators'

const from = (first: string, last: string): Window => ({ from: first, to: addDays(last, 1) })

const MONTHS_IN_A_QUARTER = 3

/** The days that a text names: `2014`, `2014-Q2`, `2014-03`, or two days `2013-01-01/2016-01-01` of which the second does not count. */
export const periodOf = (text: string): Window | undefined => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text)
  if (quarter !== null) {
    const last = Number(quarter[2]) * MONTHS_IN_A_QUARTER
    const month = (number: number): string => `${quarter[1]}-${String(number).padStart(2, '0')}`
    return from(`${month(last - MONTHS_IN_A_QUARTER + 1)}-01`, lastDay(month(last)))
  }
  if (/^\d{4}$/.test(text)) return from(`${text}-01-01`, `${text}-12-31`)
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return from(`${text}-01`, lastDay(text))
  const [first = '', end = '', ...more] = text.split('/')
  return more.length === 0 && isIsoDate(first) && isIsoDate(end) && first < end ? { from: first, to: end } : undefined
}
