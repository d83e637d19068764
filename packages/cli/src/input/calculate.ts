import type { Calculator, PartialResult, PartitionFold, Window } from '@aitebaar/indicators'
import { createCalculator } from '@aitebaar/indicators'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { sayAll } from '../format/issues.ts'
import { progressText } from '../format/progress.ts'
import type { Terminal } from '../terminal.ts'
import { readDefinitions } from './definitions.ts'
import type { RecordSource } from './records.ts'
import { readRecordFiles } from './records.ts'

/** What is calculated from which records. */
export interface CalculateCall extends RecordSource {
  readonly data: readonly string[]
  readonly definitions: string | undefined
  /** Those of the definitions when left out. */
  readonly by: readonly (readonly string[])[] | undefined
  readonly period: Window | undefined
  readonly asOf: string | undefined
  /** Kinds of which all records there are were given. */
  readonly complete: readonly string[] | undefined
}

/** What the records come to, and whether all of them could be counted. */
export interface Calculated {
  readonly calculator: Calculator
  readonly whole: PartialResult
  readonly isComplete: boolean
  /** read = good + refused */
  readonly summary: string
}

/** How many refused lines are shown one by one before only their number is told. */
const SHOWN = 20

/** The calculator of a call, or `undefined` after saying what is wrong with the definitions. */
export const calculatorFor = (
  { definitions: folder, by, period, asOf, complete }: Omit<CalculateCall, 'data' | keyof RecordSource>,
  terminal: Terminal,
): Calculator | undefined => {
  const definitions = readDefinitions(folder)
  const made = E.isLeft(definitions)
    ? definitions
    : createCalculator(definitions.right, {
        persons: true,
        areas,
        trusted: folder === undefined,
        ...(by === undefined ? {} : { by }),
        ...(period === undefined ? {} : { period }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(complete === undefined ? {} : { complete }),
      })
  if (E.isRight(made)) return made.right
  sayAll(made.left, terminal)
  return undefined
}

/** Folds the records of files, each a partition, and says on standard error what became of every line. */
export const calculateFiles = async (calculator: Calculator, data: readonly string[], source: RecordSource, terminal: Terminal): Promise<Calculated> => {
  let shown = 0
  let fold: PartitionFold | undefined
  let [merged, twice]: [PartialResult | undefined, number] = [undefined, 0]
  const tally = await readRecordFiles(data, source, {
    records: (records) => (fold ??= calculator.fold()).addAll(records),
    refused: (where, found) => {
      shown += 1
      if (shown <= SHOWN) sayAll(found, terminal, where)
    },
    progress: (lines, share) => terminal.progress(progressText(lines, share)),
    ended: (file, content) => {
      if (fold === undefined) return
      const part = fold.result(content)
      const next = merged === undefined ? E.right(part) : calculator.merge(merged, part)
      if (E.isRight(next)) merged = next.right
      else {
        twice += 1
        sayAll(next.left, terminal, file)
      }
      fold = undefined
    },
  })
  terminal.progress('')
  if (tally.refused > SHOWN) terminal.say(`… and ${tally.refused - SHOWN} more refused lines.`)
  const summary = `Read ${tally.good + tally.refused} lines = ${tally.good} records + ${tally.refused} refused.`
  const isComplete = tally.refused === 0 && tally.good > 0 && twice === 0
  return { calculator, whole: merged ?? calculator.fold().result('nothing'), isComplete, summary }
}
