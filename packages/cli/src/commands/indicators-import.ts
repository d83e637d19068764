import { createReadStream } from 'node:fs'

import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'
import { Dhis2Mapping } from '@aitebaar/indicators/export'
import type { Dhis2Import, Reconciled } from '@aitebaar/indicators/import'
import { balanceOf, csvImporter, importAdx, importDhis2, reconcile, withGap } from '@aitebaar/indicators/import'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { refuse, sayAll } from '../format/issues.ts'
import { calculateFiles, calculatorFor } from '../input/calculate.ts'
import { listFiles } from '../input/files.ts'
import { readJsonFile } from '../input/json-file.ts'
import { readTextFile } from '../input/text-file.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar indicators import` was called with. */
export interface IndicatorsImportCall {
  readonly files: readonly string[]
  readonly mapping: string
  /** Records to hold imported aggregates against. */
  readonly against: readonly string[] | undefined
  readonly definitions: string | undefined
}

/** What came of the files: read = good + refused. */
interface Tally {
  good: number
  refused: number
}

/** A return with its gap, said aloud; any other record as it is. */
const reconciled = (record: ProgrammeRecord, terminal: Terminal): E.Either<Issues, ProgrammeRecord> => {
  if (record.kind !== 'forumReturn') return E.right(record)
  const { gap, missing } = balanceOf(record)
  if (gap !== undefined && gap !== 0) terminal.say(`${record.returnId}: ${gap} disputes are not accounted for; the figures stay as they were published.`)
  if (missing.length > 0) terminal.say(`${record.returnId}: ${missing.join(', ')} left out, so it cannot be told whether it adds up.`)
  return withGap(record)
}

const importCsv = async (files: readonly string[], mapping: unknown, terminal: Terminal): Promise<Tally | Issues> => {
  const importer = csvImporter(mapping)
  if (E.isLeft(importer)) return importer.left
  const tally: Tally = { good: 0, refused: 0 }
  for (const file of files) {
    const refused = (line: number, issues: Issues): void => {
      tally.refused += 1
      sayAll(issues, terminal, `${file}:${line}`)
    }
    for await (const batch of importer.right(createReadStream(file), { refused }))
      for (const record of batch) {
        const made = reconciled(record, terminal)
        if (E.isLeft(made)) {
          tally.refused += 1
          sayAll(made.left, terminal, file)
        } else {
          tally.good += 1
          terminal.out(JSON.stringify(made.right))
        }
      }
  }
  return tally
}

const sayGaps = (compared: readonly Reconciled[], terminal: Terminal): boolean => {
  const differing = compared.filter(({ reconciliationGap }) => reconciliationGap !== null && reconciliationGap !== 0).length
  const alone = compared.filter(({ reconciliationGap }) => reconciliationGap === null).length
  terminal.say(
    `${compared.length - differing - alone} of ${compared.length} numbers agree with the records, ${differing} differ, ${alone} have nothing to compare with. None was changed.`,
  )
  return differing + alone === 0
}

const readDhis2 = (file: string, mapping: unknown): E.Either<Issues, Dhis2Import> =>
  pipe(
    readJsonFile(file),
    E.flatMap((payload) => importDhis2(payload, mapping)),
  )

const readAdx = (file: string, mapping: unknown): E.Either<Issues, Dhis2Import> =>
  pipe(
    readTextFile(file),
    E.flatMap((xml) => importAdx(xml, mapping)),
  )

const notCompared: Issues = [
  {
    code: 'cli/records-refused',
    path: [],
    message: 'Nothing is compared, since some of the records could not be counted, or there are none.',
    help: 'Correct or remove them first.',
  },
]

/** The breakdowns that a mapping sends, so that each number has one of the records to stand beside. */
const breakdownsIn = (mapping: unknown): readonly (readonly string[])[] | undefined => {
  const elements = Dhis2Mapping.safeParse(mapping).data?.dataElements ?? []
  const breakdowns = new Map(elements.flatMap(({ by }) => (by === undefined ? [] : [[by.join(), by] as const])))
  return breakdowns.size === 0 ? undefined : [...breakdowns.values()]
}

const importAggregates = async (
  call: IndicatorsImportCall,
  files: readonly string[],
  mapping: unknown,
  terminal: Terminal,
): Promise<(Tally & { agrees: boolean }) | Issues> => {
  const tally = { good: 0, refused: 0, agrees: true }
  const calculator =
    call.against === undefined
      ? undefined
      : calculatorFor({ ...call, by: breakdownsIn(mapping), period: undefined, asOf: undefined, complete: undefined }, terminal)
  const calculated =
    calculator === undefined
      ? undefined
      : await calculateFiles(calculator, call.against ?? [], { kind: undefined, columns: undefined, trusted: false }, terminal)
  if (calculated?.isComplete === false) return notCompared
  const results = calculated === undefined ? undefined : calculated.calculator.finish(calculated.whole)
  const all: Reconciled[] = []
  for (const file of files) {
    const read = file.endsWith('.xml') ? readAdx(file, mapping) : readDhis2(file, mapping)
    if (E.isLeft(read)) return read.left
    for (const { position, issue } of read.right.refused) sayAll([issue], terminal, `${file}: value ${position}`)
    tally.good += read.right.aggregates.length
    tally.refused += read.right.refused.length
    const compared = results === undefined ? undefined : reconcile(read.right.aggregates, results)
    for (const one of compared ?? read.right.aggregates) terminal.out(JSON.stringify(one))
    all.push(...(compared ?? []))
  }
  if (results !== undefined) tally.agrees = sayGaps(all, terminal)
  return tally
}

const isIssues = (value: Tally | Issues): value is Issues => Array.isArray(value)

/** Takes in what programmes have: CSV as records, exports of DHIS2 (JSON, or ADX in XML) as aggregates. */
export const indicatorsImport = async (call: IndicatorsImportCall, terminal: Terminal): Promise<number> => {
  const mapping = readJsonFile(call.mapping)
  if (E.isLeft(mapping)) return refuse(mapping.left, terminal)
  const isDhis2 = isJsonObject(mapping.right) && 'dataElements' in mapping.right
  const { files, issues } = listFiles(call.files, isDhis2 ? ['.json', '.xml'] : ['.csv'])
  if (issues.length > 0) return refuse(issues, terminal)
  const made = isDhis2 ? await importAggregates(call, files, mapping.right, terminal) : await importCsv(files, mapping.right, terminal)
  if (isIssues(made)) return refuse(made, terminal)
  terminal.say(`Read ${made.good + made.refused} ${isDhis2 ? 'values' : 'rows'} = ${made.good} ${isDhis2 ? 'numbers' : 'records'} + ${made.refused} refused.`)
  if (made.refused > 0 || made.good === 0) return WRONG_INPUT
  return 'agrees' in made && !made.agrees ? NO : FINE
}
