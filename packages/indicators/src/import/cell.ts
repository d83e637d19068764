import type { Issue } from '@aitebaar/core'
import { isIsoDate } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { MappedColumn } from './mapping.ts'

const ORDERS = { 'day-month-year': [2, 1, 0], 'month-day-year': [2, 0, 1], 'year-month-day': [0, 1, 2] } as const

const badDate = (column: string, order: string): Issue => ({
  code: 'indicators/import-date',
  path: [column],
  message: `The column "${column}" does not hold a date here, in the order ${order}.`,
  help: 'Write the year with four digits; a number that a spreadsheet keeps for a date has to be formatted as a date first.',
})

/** A date in numbers, as ISO 8601. The year has four digits, so that no century is guessed. */
const isoDate = (text: string, order: keyof typeof ORDERS): string | undefined => {
  const numbers = /^(\d{1,4})[^\dA-Za-z](\d{1,2})[^\dA-Za-z](\d{1,4})$/.exec(text.trim())?.slice(1)
  const [year = '', month = '', day = ''] = ORDERS[order].map((at) => numbers?.[at])
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : undefined
}

const badCode = (column: string): Issue => ({
  code: 'indicators/import-code',
  path: [column],
  message: `The column "${column}" has a code here that the mapping does not list.`,
  help: 'Add it to "codes" of the column; null if it says nothing.',
})

/** What a cell says, in the words of records: an empty text says nothing. */
export const cellText = (text: string, column: string, { codes, date, time }: MappedColumn): E.Either<Issue, string> => {
  const given = text.trim()
  if (given === '') return E.right('')
  if (codes !== undefined) return Object.hasOwn(codes, given) ? E.right(codes[given] ?? '') : E.left(badCode(column))
  if (date === undefined) return E.right(given)
  const day = isoDate(given, date)
  if (day === undefined) return E.left(badDate(column, date))
  return E.right(time === undefined ? day : `${day}T${time}`)
}
