import type { Issues } from '@aitebaar/core'
import type { ProtectedResults } from '@aitebaar/indicators'
import type { Dhis2Mapping, IatiActivity, LeftOut } from '@aitebaar/indicators/export'
import { toAdx, toCsv, toDhis2, toHxl, toIati, toJson, toVegaLite } from '@aitebaar/indicators/export'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { FINE, WRONG_INPUT } from '../exit.ts'
import { refuse } from '../format/issues.ts'
import { protectedResults } from '../format/protection.ts'
import type { CalculateCall } from '../input/calculate.ts'
import { calculateFiles, calculatorFor } from '../input/calculate.ts'
import { readJsonFile } from '../input/json-file.ts'
import type { Terminal } from '../terminal.ts'

/** The formats that results are exported in. */
export const EXPORT_FORMATS = ['iati', 'dhis2', 'adx', 'hxl', 'csv', 'json', 'vega-lite'] as const

/** What `aitebaar indicators export` was called with. */
export interface IndicatorsExportCall extends CalculateCall {
  readonly format: (typeof EXPORT_FORMATS)[number]
  readonly mapping: string | undefined
  readonly activity: string | undefined
  readonly ledger: string | undefined
  readonly approximate: boolean
}

const needs = (format: string, option: string, what: string): Issues => [
  {
    code: 'cli/missing-option',
    path: [],
    message: `The format ${format} needs ${what}.`,
    help: `Name a JSON file with --${option} FILE; the README of @aitebaar/indicators shows one.`,
  },
]

/** The file that a format cannot do without. The exporter checks what is in it. */
const sideFile = ({ format, mapping, activity }: IndicatorsExportCall): E.Either<Issues, unknown> => {
  if (format === 'iati') return activity === undefined ? E.left(needs(format, 'activity', 'what is to be said of the activity')) : readJsonFile(activity)
  if (format !== 'dhis2' && format !== 'adx') return E.right(undefined)
  return mapping === undefined ? E.left(needs(format, 'mapping', 'the data elements, organisation units and periods to send to')) : readJsonFile(mapping)
}

const sayLeftOut = ({ suppressed, withoutValue }: LeftOut, terminal: Terminal): void => {
  if (suppressed + withoutValue > 0)
    terminal.say(`Left out, since DHIS2 has no word for them: ${suppressed} withheld numbers, ${withoutValue} that were not reported or are undefined.`)
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/** The text of the file. */
const textOf = (results: ProtectedResults, call: IndicatorsExportCall, side: unknown, terminal: Terminal): E.Either<Issues, string> => {
  const options = { areas, approximate: call.approximate ? 'allow' : 'refuse' } as const
  switch (call.format) {
    case 'iati':
      return toIati(results, side as IatiActivity, options)
    case 'dhis2':
      return pipe(
        toDhis2(results, side as Dhis2Mapping, options),
        E.map(({ payload, leftOut }) => {
          sayLeftOut(leftOut, terminal)
          return json(payload)
        }),
      )
    case 'adx':
      return pipe(
        toAdx(results, side as Dhis2Mapping, { ...options, exportedAt: new Date().toISOString() }),
        E.map(({ xml, leftOut }) => {
          sayLeftOut(leftOut, terminal)
          return xml
        }),
      )
    case 'hxl':
      return toHxl(results, options)
    case 'csv':
      return toCsv(results, options)
    case 'json':
      return pipe(toJson(results, options), E.map(json))
    case 'vega-lite':
      return pipe(toVegaLite(results, options), E.map(json))
  }
}

/** Writes results for others to read: always protected. */
export const indicatorsExport = async (call: IndicatorsExportCall, terminal: Terminal): Promise<number> => {
  const side = sideFile(call)
  if (E.isLeft(side)) return refuse(side.left, terminal)
  const calculator = calculatorFor(call, terminal)
  if (calculator === undefined) return WRONG_INPUT
  const { whole, isComplete, summary } = await calculateFiles(calculator, call.data, call, terminal)
  terminal.say(summary)
  if (!isComplete) {
    terminal.say('Nothing is exported, since some records could not be counted. Correct or remove them first.')
    return WRONG_INPUT
  }
  const results = protectedResults(calculator.finish(whole), call.ledger, terminal)
  if (E.isLeft(results)) return refuse(results.left, terminal)
  const text = textOf(results.right, call, side.right, terminal)
  if (E.isLeft(text)) return refuse(text.left, terminal)
  terminal.out(text.right.trimEnd())
  return FINE
}
