import type { JsonObject } from '@aitebaar/conditions'
import type { ProgrammeRecord } from '@aitebaar/core'

import type { Accumulator } from './aggregate/aggregate.ts'
import type { KeysOf } from './columns/column.ts'
import { Room } from './columns/raw-values.ts'
import type { KeptColumns, KeptTable, RecordTable, Table } from './columns/table.ts'
import { BATCH, keptColumns, keptTable, recordTable } from './columns/table.ts'
import type { CompiledIndicator, LeafPlan } from './compile/compile-indicators.ts'
import { nameOfLeaf } from './compile/leaf.ts'
import { recordFacts } from './compile/record-facts.ts'
import type { LeafStates, PartialResult } from './partial.ts'
import { plansOf } from './partial.ts'
import type { Grouping } from './vector/grouping.ts'
import { groupingBy } from './vector/grouping.ts'
import type { TruthVector } from './vector/truth-vector.ts'
import { allOf } from './vector/truth-vector.ts'

/** One leaf folded by one split over one table. */
interface Running {
  readonly counts: TruthVector
  readonly grouping: Grouping
  readonly accumulator: Accumulator<unknown>
}

/** The folds of the leaves of one kind over a table. Equal leaves are folded once. */
export interface TableFold {
  /** Gives a leaf its folds, one for each split. */
  readonly start: (plan: LeafPlan) => () => LeafStates
  /** Counts the batch at hand. */
  readonly run: (length: number) => void
}

const statesOf = ({ grouping, accumulator }: Running): ReadonlyMap<string, unknown> => {
  const states = new Map<string, unknown>()
  for (let group = 0; group < grouping.size(); group += 1) {
    const state = accumulator.state(group)
    if (state !== undefined) states.set(grouping.name(group), state)
  }
  return states
}

/** Folds over a table. */
export const tableFold = (table: Table): TableFold => {
  const running = new Map<string, Running>()
  const start = ({ leaf, splits }: LeafPlan): (() => LeafStates) => {
    const own = splits.map(({ name, dimensions }) => {
      const key = `${nameOfLeaf(leaf)} by ${name}`
      const grouping = groupingBy(dimensions, table)
      const counts = allOf(
        table,
        leaf.tests.map((test) => test.bind(table)),
      )
      const columns = leaf.own.map((fact, index) => table.column(fact, leaf.aggregate.forms[index] ?? 'value'))
      const one = running.get(key) ?? { counts, grouping, accumulator: leaf.aggregate.accumulate(columns) }
      running.set(key, one)
      return [name, one] as const
    })
    return () => new Map(own.map(([name, one]) => [name, statesOf(one)] as const))
  }
  return {
    start,
    run: (length) => {
      for (const { counts, grouping, accumulator } of running.values()) {
        const groups = grouping.groups(length)
        accumulator.add({ length, groups, groupCount: grouping.size(), counts: counts(length) })
      }
    },
  }
}

/** Records of one kind on their way into a table. */
interface Lane {
  readonly table: RecordTable
  readonly fold: TableFold
  readonly waiting: JsonObject[]
  size: number
  isEmpty: boolean
}

/** The fold of all indicators over records of all kinds. */
export interface RecordFold {
  readonly add: (record: ProgrammeRecord) => void
  /** Counts many records at once; runs of one kind are not copied. */
  readonly addAll: (records: readonly ProgrammeRecord[]) => void
  readonly states: () => PartialResult['states']
  /** The kinds that are counted and of which there were records. */
  readonly kinds: () => readonly string[]
}

const flush = (lane: Lane): void => {
  if (lane.size === 0) return
  lane.table.load(lane.waiting, 0, lane.size)
  lane.fold.run(lane.size)
  lane.size = 0
}

/** Starts a fold over records. */
export const foldRecords = (compiled: readonly CompiledIndicator[], keysOf: KeysOf): RecordFold => {
  const lanes = new Map<string, Lane>()
  const room = new Room()
  const laneOf = (kind: string): Lane => {
    const known = lanes.get(kind)
    if (known !== undefined) return known
    const table = recordTable(recordFacts(), keysOf, room)
    const lane = { table, fold: tableFold(table), waiting: [], size: 0, isEmpty: true }
    lanes.set(kind, lane)
    return lane
  }
  const started = compiled.map((one) => [one.indicator.id, plansOf(one).map((plan) => laneOf(plan.leaf.kind).fold.start(plan))] as const)
  let [lastKind, last]: [string | undefined, Lane | undefined] = [undefined, undefined]
  return {
    add: (record) => {
      const { kind } = record
      if (kind !== lastKind) [lastKind, last] = [kind, lanes.get(kind)]
      if (last === undefined) return
      last.isEmpty = false
      last.waiting[last.size] = record
      last.size += 1
      if (last.size === BATCH) flush(last)
    },
    addAll: (records) => {
      for (let start = 0; start < records.length;) {
        const lane = lanes.get(String(records[start]?.kind))
        if (lane === undefined) {
          start += 1
          continue
        }
        const length = lane.table.load(records, start, records.length)
        lane.fold.run(length)
        lane.isEmpty = false
        start += length
      }
    },
    states: () => {
      for (const lane of lanes.values()) flush(lane)
      return Object.fromEntries(started.map(([id, states]) => [id, states.map((state) => state())]))
    },
    kinds: () => [...lanes].flatMap(([kind, { isEmpty }]) => (isEmpty ? [] : [kind])).sort(),
  }
}

/**
 * Records as columns, to be calculated from many times: the columns that a definition needs are made when it is first calculated, and kept.
 *
 * @example
 * const columns: RecordColumns = recordColumns([])
 * columns.records // => 0
 *
 * @category calculate
 * @since 0.1.0
 */
export interface RecordColumns {
  /** How many records. */
  readonly records: number
  /** The columns of each kind of record. They are opaque. */
  readonly kinds: ReadonlyMap<string, KeptColumns>
}

/**
 * Records as columns. The records must not change afterwards.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const columns = recordColumns([])
 * getOrThrow(createCalculator([])).foldColumns(columns, 'all').partitions // => ['all']
 *
 * @category calculate
 * @since 0.1.0
 */
export const recordColumns = (records: readonly ProgrammeRecord[]): RecordColumns => {
  const byKind = new Map<string, JsonObject[]>()
  for (const record of records) {
    const same = byKind.get(record.kind)
    if (same === undefined) byKind.set(record.kind, [record])
    else same.push(record)
  }
  return { records: records.length, kinds: new Map([...byKind].map(([kind, same]) => [kind, keptColumns(recordFacts(), same)])) }
}

/** So many rows of kept columns are looked at together. */
const ROWS = 4096

/** The states of all indicators over columns, and the kinds that are counted and of which there are records. */
export const foldKept = (compiled: readonly CompiledIndicator[], { kinds }: RecordColumns): Pick<PartialResult, 'states' | 'kinds'> => {
  const nothing = keptColumns(recordFacts(), [])
  const folds = new Map<string, { table: KeptTable; fold: TableFold; length: number }>()
  const foldOf = (kind: string): TableFold => {
    const known = folds.get(kind)
    if (known !== undefined) return known.fold
    const kept = kinds.get(kind) ?? nothing
    const table = keptTable(kept)
    const fold = tableFold(table)
    folds.set(kind, { table, fold, length: kept.length })
    return fold
  }
  const started = compiled.map((one) => [one.indicator.id, plansOf(one).map((plan) => foldOf(plan.leaf.kind).start(plan))] as const)
  for (const { table, fold, length } of folds.values()) {
    for (let start = 0; start < length; start += ROWS) {
      const rows = Math.min(ROWS, length - start)
      table.select(start, rows)
      fold.run(rows)
    }
  }
  return {
    states: Object.fromEntries(started.map(([id, states]) => [id, states.map((state) => state())])),
    kinds: [...folds].flatMap(([kind, { length }]) => (length === 0 ? [] : [kind])).sort(),
  }
}
