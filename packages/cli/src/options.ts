import { didYouMean } from '@aitebaar/conditions'
import { ENTITIES, isDateTime, isIsoDate, localDate } from '@aitebaar/core'
import type { Window } from '@aitebaar/indicators'
import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'

import { periodOf } from './input/period.ts'

const day = (text: string): string => {
  if (isIsoDate(text) || isDateTime(text)) return text
  throw new InvalidArgumentError('Write a date such as 2015-03-02, or a moment such as 2015-03-02T10:05+05:00.')
}

export const percent = (text: string): number => {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 100) return value
  throw new InvalidArgumentError('Write a number from 0 to 100.')
}

/** Dimensions of one breakdown; the option may be given several times. */
const dimensions = (text: string, before: readonly (readonly string[])[] = []): readonly (readonly string[])[] => {
  const names = text.split(',').map((name) => name.trim())
  if (names.some((name) => name === '')) throw new InvalidArgumentError('Write one dimension such as sex, or several such as district,sex.')
  return [...before, names]
}

export const breakDownBy = (): Option =>
  new Option('--by <dimensions>', 'break down by these, such as district,sex, in place of what the definitions say; may be given several times').argParser(
    dimensions,
  )

const kind = (text: string): string => {
  if (text in ENTITIES) return text
  throw new InvalidArgumentError(didYouMean(text, Object.keys(ENTITIES), 'kinds in the README of @aitebaar/core'))
}

const days = (text: string): Window => {
  const window = periodOf(text)
  if (window !== undefined) return window
  throw new InvalidArgumentError('Write 2014, 2014-Q2, 2014-03, or two days such as 2013-01-01/2016-01-01; the last day does not count.')
}

export const countedDays = (): Option => new Option('--period <days>', 'count these days in place of those in the definitions').argParser(days)

export const definitions = (): Option => new Option('--definitions <folder>', 'a folder of indicator files; the built-in ones when left out')

const unprotected = (): Option =>
  new Option('--unprotected', 'show breakdowns as they are, small numbers too; for use inside the office only').default(false, 'protected')

export const ledger = (): Option =>
  new Option('--ledger <file>', 'what was published before: breakdowns are protected beside it, and it then holds them too; a new file is begun')

export const ratedOn = (): Option =>
  new Option('--as-of <date>', 'the day on which results are held against milestones; the last day of the period when left out').argParser(day)

export const today = (): string => localDate(new Date().toISOString())

export const asOf = (): Option =>
  new Option('--as-of <date>', 'the day on which clocks are read; it never decides which law applies').argParser(day).default(today(), 'today')
/** Options of the pack that are switched on, or off when `=off` follows. */
const switches = (text: string, before: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> => {
  const [id = '', state = 'on', ...more] = text.split('=')
  if (id === '' || (state !== 'on' && state !== 'off') || more.length > 0)
    throw new InvalidArgumentError('Write the id of an option, such as punjab-mlc-2010, or punjab-mlc-2010=off.')
  return { ...before, [id]: state === 'on' }
}

export const rulesFolder = (): Option => new Option('--rules <folder>', 'the rules of a folder in place of the built-in ones')

export const option = (): Option =>
  new Option('--option <id>', 'switch an option of the pack on (or off with =off); may be given several times; list them with: aitebaar rules options')
    .argParser(switches)
    .default({}, 'as the pack says')

export const lang = (): Option =>
  new Option('--lang <language>', 'language of what is said and asked; what has no words in it is English').choices(['en', 'ur', 'ps']).default('en')
export const format = (...choices: string[]): Option => new Option('--format <format>', 'how to print').choices(choices).default(choices[0])
export const out = (): Option => new Option('--out <file>', 'write the result to a file instead of standard output')

/** How records are read, where a command reads records. */
export const withRecords = (command: Command): Command =>
  command
    .argument('<data...>', 'files or folders of records (NDJSON, CSV, Parquet; - for NDJSON on standard input)')
    .addOption(new Option('--kind <kind>', 'the kind of the records in CSV and Parquet files, such as deskContact').argParser(kind))
    .option('--columns <file>', 'a mapping of the columns of CSV files to fields, codes and dates')
    .option('--trusted', 'the records were validated when they were written: only decode them, which is faster; never for files from elsewhere', false)

export const complete = (): Option =>
  new Option(
    '--complete <kinds>',
    'kinds of which all records there are were given, such as complaint,dispute: none of them means 0; of other kinds none means that nothing is known',
  ).argParser((text) => text.split(',').map((kind) => kind.trim()))

/** How results are drawn up and shown, whether they were calculated or put together. */
export const withResults = (command: Command, partial: string): Command =>
  command
    .addOption(complete())
    .addOption(ratedOn())
    .addOption(unprotected().conflicts('ledger'))
    .addOption(ledger())
    .option('--partial <file>', partial)
    .option('--all', 'in a table also show indicators of which there are no records', false)
    .addOption(format('table', 'json', 'csv'))
    .addOption(out())

/** Options of indicators that may be left out. */
export const noOptions = {
  complete: undefined,
  kind: undefined,
  columns: undefined,
  trusted: false,
  definitions: undefined,
  period: undefined,
  asOf: undefined,
  ledger: undefined,
} as const
