import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { fingerprint } from './aggregate/hash.ts'
import { sharedKeys } from './columns/table.ts'
import { checkKind } from './compile/check-indicator.ts'
import type { CompileOptions } from './compile/compile-indicators.ts'
import { compileIndicators } from './compile/compile-indicators.ts'
import type { AreaNode } from './compile/dimensions.ts'
import { finishIndicator, keyOrder } from './finish.ts'
import type { RecordColumns } from './fold.ts'
import { foldKept, foldRecords } from './fold.ts'
import type { Window } from './indicator/measure.ts'
import type { PartialResult } from './partial.ts'
import { mergePartials, partialOf, readPartial } from './partial.ts'
import type { IndicatorResult } from './result.ts'

/**
 * What is calculated, and how it is broken down.
 *
 * @example
 * const options: CalculateOptions = { period: { from: '2014-01-01', to: '2015-01-01' }, by: [['district', 'sex']] }
 * options.by?.length // => 1
 *
 * @category calculate
 * @since 0.1.0
 */
export interface CalculateOptions {
  /** Days that take the place of the definitions' `period`. Windows that a measure or a part has of its own stay; a stock is taken at the end of these days. */
  readonly period?: Window
  /** Breakdowns that take the place of the definitions' `disaggregateBy`; several dimensions in one list are crossed. */
  readonly by?: readonly (readonly string[])[]
  /** The tree of areas, so that a record from a tehsil counts for its district. */
  readonly areas?: readonly AreaNode[]
  /**
   * Whether the different persons behind counts of records are counted too, where the records name them, so that `protectResults` can judge a cell by its
   * persons. It takes the memory of their keys.
   */
  readonly persons?: boolean
  /**
   * Kinds of which all records there are were given, so that none of them means 0. Of any other kind none means that nothing is known: what is counted from it
   * is not reported.
   */
  readonly complete?: readonly string[]
  /** The definitions were checked before they were released, as those of a package are: only compile them, which is faster. Never for those from elsewhere. */
  readonly trusted?: boolean
  /** The day on which results are held against milestones; the last day of the period when left out. */
  readonly asOf?: string
}

/**
 * The fold of one partition.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const calculator = getOrThrow(createCalculator([]))
 * const swat: PartitionFold = calculator.fold()
 * const twice = calculator.merge(swat.result('swat-2014'), swat.result('swat-2014'))
 * twice._tag === 'Left' && twice.left[0].code // => 'indicators/merged-twice'
 *
 * @category calculate
 * @since 0.1.0
 */
export interface PartitionFold {
  /** Counts a record. Records must have been read with `parseRecord`, or be trusted as much. */
  readonly add: (record: ProgrammeRecord) => void
  /** Counts the records of an array, which is faster than one by one. */
  readonly addAll: (records: readonly ProgrammeRecord[]) => void
  /** What the records so far come to. The name of the partition keeps it from being merged twice. */
  readonly result: (partition: string) => PartialResult
}

/**
 * Folds records into partial results, merges these, and reads them at the end.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const calculator: Calculator = getOrThrow(createCalculator([]))
 * calculator.finish(calculator.fold().result('all')) // => []
 *
 * @category calculate
 * @since 0.1.0
 */
export interface Calculator {
  /** Starts a fold over one partition. */
  readonly fold: () => PartitionFold
  /** What records come to that are held as columns: much faster than reading them again. */
  readonly foldColumns: (columns: RecordColumns, partition: string) => PartialResult
  /** Two partial results as one; refused when both hold the same partition, or come from other definitions. */
  readonly merge: (a: PartialResult, b: PartialResult) => E.Either<Issues, PartialResult>
  /** A partial result read back from its JSON. */
  readonly read: (json: unknown) => E.Either<Issues, PartialResult>
  /** The results, one for each indicator. */
  readonly finish: (partial: PartialResult) => readonly IndicatorResult[]
}

const nameOfWork = (definitions: readonly unknown[], { period, by, areas }: CompileOptions): string =>
  fingerprint(JSON.stringify([definitions, period ?? null, by ?? null, areas ?? null]))

/**
 * A calculator of indicators, or everything that is wrong with their definitions.
 *
 * Codes: `indicators/…` of `checkIndicator`, also for kinds that are said to be complete, and `conditions/…` for their filters.
 *
 * @example
 * createCalculator([{ id: 'nothing' }])._tag // => 'Left'
 *
 * @category calculate
 * @since 0.1.0
 */
export const createCalculator = (definitions: readonly unknown[], options: CalculateOptions = {}): E.Either<Issues, Calculator> => {
  const [unknown, ...more] = (options.complete ?? []).flatMap((kind, index) => checkKind(kind, ['complete', index]))
  if (unknown !== undefined) return E.left([unknown, ...more])
  const compiled = compileIndicators(definitions, options)
  if (E.isLeft(compiled)) return compiled
  const indicators = compiled.right
  const keysOf = sharedKeys()
  let name: string | undefined
  const work = (): string => (name ??= nameOfWork(definitions, options))
  return E.right({
    fold: () => {
      const { add, addAll, states, kinds } = foldRecords(indicators, keysOf)
      return { add, addAll, result: (partition) => partialOf(indicators, work, [partition], { states: states(), kinds: kinds() }) }
    },
    foldColumns: (columns, partition) => partialOf(indicators, work, [partition], foldKept(indicators, columns)),
    merge: (a, b) => mergePartials(indicators, a, b),
    read: (json) => readPartial(indicators, work(), json),
    finish: (partial) => {
      const inOrder = keyOrder()
      return indicators.map((one) => finishIndicator(one, partial, options, inOrder))
    },
  })
}

/**
 * All indicators from all records, in one pass.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * getOrThrow(calculate([], [])) // => []
 *
 * @category calculate
 * @since 0.1.0
 */
export const calculate = (
  definitions: readonly unknown[],
  records: Iterable<ProgrammeRecord>,
  options: CalculateOptions = {},
): E.Either<Issues, readonly IndicatorResult[]> => {
  const calculator = createCalculator(definitions, options)
  if (E.isLeft(calculator)) return calculator
  const { add, addAll, result } = calculator.right.fold()
  if (Array.isArray(records)) addAll(records)
  else for (const record of records) add(record)
  return E.right(calculator.right.finish(result('all')))
}

const isBatch = (one: ProgrammeRecord | readonly ProgrammeRecord[]): one is readonly ProgrammeRecord[] => Array.isArray(one)

/**
 * All indicators from records that arrive one by one or in batches, as `readNdjson`, `readCsv` and `readParquet` give them, in one pass; memory grows with the
 * groups and the people counted, not with the records.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * async function* file() { yield '{"kind":"deskContact","schemaVersion":"1","isSynthetic":true,"contactId":"con-1"}\n' }
 * const [result] = getOrThrow(await calculateAsync([visits], readNdjson(file())))
 * result?.wording // => 'Visits: 1.'
 *
 * @category calculate
 * @since 0.1.0
 */
export const calculateAsync = async (
  definitions: readonly unknown[],
  records: AsyncIterable<ProgrammeRecord | readonly ProgrammeRecord[]>,
  options: CalculateOptions = {},
): Promise<E.Either<Issues, readonly IndicatorResult[]>> => {
  const calculator = createCalculator(definitions, options)
  if (E.isLeft(calculator)) return calculator
  const { add, addAll, result } = calculator.right.fold()
  for await (const one of records) {
    if (isBatch(one)) addAll(one)
    else add(one)
  }
  return E.right(calculator.right.finish(result('all')))
}
