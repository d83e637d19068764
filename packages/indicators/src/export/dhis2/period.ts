import { addDays } from '@aitebaar/core'

import { mondayOf, mondayOfWeek, weekOf } from '../../vector/week.ts'
import type { Days } from '../days.ts'
import type { PeriodType } from './mapping.ts'

/** Periods of whole months. */
type MonthsType = Exclude<PeriodType, 'week'>

const LENGTHS: Readonly<Record<MonthsType, number>> = { month: 1, quarter: 3, sixMonth: 6, year: 12, financialApril: 12, financialJuly: 12, financialOct: 12 }
const FIRST_MONTHS: Readonly<Record<MonthsType, number>> = { month: 1, quarter: 1, sixMonth: 1, year: 1, financialApril: 4, financialJuly: 7, financialOct: 10 }
const MONTHS = 12

const two = (month: number): string => String(month).padStart(2, '0')

const firstOf = (months: number): string => `${Math.floor(months / MONTHS)}-${two((months % MONTHS) + 1)}-01`

/** A period of DHIS2: its days, its name there, and how ADX writes it. */
export interface Dhis2Period extends Days {
  readonly name: string
  readonly adx: string
}

const nameOf = (type: MonthsType, year: number, month: number): string => {
  switch (type) {
    case 'month':
      return `${year}${two(month)}`
    case 'quarter':
      return `${year}Q${Math.ceil(month / LENGTHS.quarter)}`
    case 'sixMonth':
      return `${year}S${Math.ceil(month / LENGTHS.sixMonth)}`
    case 'year':
      return String(year)
    default:
      return `${year}${type.slice('financial'.length)}`
  }
}

const durationOf = (length: number): string => (length === MONTHS ? 'P1Y' : `P${length}M`)

const weekFrom = (monday: string): Dhis2Period => {
  const { year, number } = /^(?<year>\d{4})-W0?(?<number>\d+)$/.exec(weekOf(monday))?.groups ?? {}
  return { first: monday, last: addDays(monday, 6), name: `${year}W${number}`, adx: `${monday}/P7D` }
}

/** The period of a length that a day lies in. */
export const periodAround = (type: PeriodType, day: string): Dhis2Period => {
  if (type === 'week') return weekFrom(mondayOf(day))
  const months = Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1
  const offset = FIRST_MONTHS[type] - 1
  const start = Math.floor((months - offset) / LENGTHS[type]) * LENGTHS[type] + offset
  const first = firstOf(start)
  return {
    first,
    last: addDays(firstOf(start + LENGTHS[type]), -1),
    name: nameOf(type, Math.floor(start / MONTHS), (start % MONTHS) + 1),
    adx: `${first}/${durationOf(LENGTHS[type])}`,
  }
}

/** The period that has exactly these days; of a count from the start on, the last one in them. */
export const periodWith = (type: PeriodType, { first, last }: Days, isCumulative: boolean): Dhis2Period | undefined => {
  const period = periodAround(type, last)
  return period.last === last && (isCumulative || period.first === first) ? period : undefined
}

const MONTH_OF_TAG: Readonly<Record<string, PeriodType>> = { April: 'financialApril', July: 'financialJuly', Oct: 'financialOct' }

const monthIn = (type: MonthsType, name: string): string | undefined => {
  const { year = '', rest = '' } = /^(?<year>\d{4})(?<rest>.*)$/.exec(name)?.groups ?? {}
  const part = /^[QS]?(?<number>\d{1,2})$/.exec(rest)?.groups?.['number']
  const month = MONTH_OF_TAG[rest] === type ? FIRST_MONTHS[type] : part === undefined ? 1 : (Number(part) - 1) * LENGTHS[type] + 1
  return year === '' || month > MONTHS ? undefined : `${year}-${two(month)}-01`
}

const weekNamed = (name: string): Dhis2Period | undefined => {
  const { year, number = '' } = /^(?<year>\d{4})W(?<number>[1-9]\d?)$/.exec(name)?.groups ?? {}
  const monday = mondayOfWeek(`${year}-W${number.padStart(2, '0')}`)
  return monday === undefined ? undefined : weekFrom(monday)
}

/** The period of a length that has this name. */
export const periodNamed = (type: PeriodType, name: string): Dhis2Period | undefined => {
  if (type === 'week') return weekNamed(name)
  const first = monthIn(type, name)
  const period = first === undefined || first.endsWith('-00-01') ? undefined : periodAround(type, first)
  return period?.name === name ? period : undefined
}
