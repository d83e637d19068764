import type { FactValue, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'
import type { Issue, Issues, ProgrammeRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Accumulator } from './aggregate/aggregate.ts'
import type { CompiledIndicators } from './compile/compile-indicators.ts'
import { compileIndicators } from './compile/compile-indicators.ts'
import type { Leaf } from './compile/leaf.ts'
import type { Indicator } from './indicator/indicator.ts'
import type { Result } from './result.ts'
import { wordingOf } from './wording/wording.ts'

/** A partial result as plain data: which partitions it holds, and the states of every indicator's leaves. It may hold pseudonyms: keep it as personal data. */
export interface PartialResult {
  readonly partitions: readonly string[]
  readonly states: Readonly<Record<string, readonly unknown[]>>
}

/** What came of one indicator: the exact parts, and the sentence they give. */
export interface IndicatorResult {
  readonly indicator: Indicator
  readonly parts: Readonly<Record<string, Result>>
  readonly wording: string
}

/**
 * The fold of one partition.
 *
 * @category calculate
 * @since 0.1.0
 */
export interface PartitionFold {
  /** Counts a record. */
  readonly add: (record: ProgrammeRecord) => void
  /** What the records so far come to, as plain data that merges. */
  readonly result: () => PartialResult
}

/** Folds records into partial results, merges these, and reads them at the end. */
export interface Calculator {
  /** Starts a fold over one partition; its name keeps it from being merged twice. */
  readonly fold: (partition: string) => PartitionFold
  /** Two partial results as one; refused when both hold the same partition. */
  readonly merge: (a: PartialResult, b: PartialResult) => E.Either<Issues, PartialResult>
  /** The results, one for each indicator. */
  readonly finish: (partial: PartialResult) => readonly IndicatorResult[]
}

interface Running {
  readonly leaf: Leaf
  readonly accumulator: Accumulator<unknown>
}

const leavesOf = ({ indicators }: CompiledIndicators): readonly (readonly [string, readonly Leaf[]])[] =>
  indicators.map(({ indicator, parts }) => [indicator.id, parts.flatMap(([, { leaves }]) => leaves)] as const)

const fold = (compiled: CompiledIndicators, partition: string): ReturnType<Calculator['fold']> => {
  const running = leavesOf(compiled).map(([id, leaves]) => [id, leaves.map((leaf): Running => ({ leaf, accumulator: leaf.aggregate.accumulate() }))] as const)
  const byKind = new Map<string, Running[]>()
  for (const one of running.flatMap(([, leaves]) => leaves)) byKind.set(one.leaf.kind, [...(byKind.get(one.leaf.kind) ?? []), one])
  return {
    add: (record) => {
      const kind = String(record.kind)
      const here = byKind.get(kind)
      const facts = compiled.facts.get(kind)
      if (here === undefined || facts === undefined) return
      const entity = record as unknown as JsonObject
      const values: FactValue[] = facts.map((fact) => coerce(fact.type, fact.read(entity, entity)))
      for (const { leaf, accumulator } of here) accumulator.add({ counts: leaf.counts(values), values: leaf.own.map((slot) => values[slot]) })
    },
    result: () => ({
      partitions: [partition],
      states: Object.fromEntries(running.map(([id, leaves]) => [id, leaves.map(({ accumulator }) => accumulator.state())])),
    }),
  }
}

const merge = (compiled: CompiledIndicators, a: PartialResult, b: PartialResult): E.Either<Issues, PartialResult> => {
  const twice = a.partitions.find((partition) => b.partitions.includes(partition))
  if (twice !== undefined) {
    const issue: Issue = {
      code: 'indicators/merged-twice',
      path: ['partitions'],
      message: `The partition "${twice}" is in both results; counting it twice would double its figures.`,
      help: 'Leave one of the two out.',
    }
    return E.left([issue])
  }
  const states = leavesOf(compiled).map(([id, leaves]) => {
    const [left, right] = [a.states[id] ?? [], b.states[id] ?? []]
    return [
      id,
      leaves.map(({ aggregate }, index) => aggregate.monoid.concat(left[index] ?? aggregate.monoid.empty, right[index] ?? aggregate.monoid.empty)),
    ] as const
  })
  return E.right({ partitions: [...a.partitions, ...b.partitions].sort(), states: Object.fromEntries(states) })
}

const finish = ({ indicators }: CompiledIndicators, partial: PartialResult): readonly IndicatorResult[] =>
  indicators.map(({ indicator, parts }) => {
    const states = partial.states[indicator.id] ?? []
    let at = 0
    const results = parts.map(([name, { leaves, finish: read }]) => {
      const own = leaves.map(({ aggregate }, index) => states[at + index] ?? aggregate.monoid.empty)
      at += leaves.length
      return [name, read(own)] as const
    })
    const byName = Object.fromEntries(results)
    return { indicator, parts: byName, wording: wordingOf(indicator, byName) }
  })

/**
 * A calculator of indicators, or everything that is wrong with their definitions.
 *
 * Codes: `indicators/…` of `checkIndicator`, and `conditions/…` for their filters.
 *
 * @category indicators
 * @since 0.1.0
 */
export const createCalculator = (definitions: readonly unknown[]): E.Either<Issues, Calculator> => {
  const compiled = compileIndicators(definitions)
  if (E.isLeft(compiled)) return compiled
  return E.right({
    fold: (partition) => fold(compiled.right, partition),
    merge: (a, b) => merge(compiled.right, a, b),
    finish: (partial) => finish(compiled.right, partial),
  })
}

/**
 * All indicators from all records, in one pass.
 *
 * @category indicators
 * @since 0.1.0
 */
export const calculate = (definitions: readonly unknown[], records: Iterable<ProgrammeRecord>): E.Either<Issues, readonly IndicatorResult[]> => {
  const calculator = createCalculator(definitions)
  if (E.isLeft(calculator)) return calculator
  const { add, result } = calculator.right.fold('all')
  for (const record of records) add(record)
  return E.right(calculator.right.finish(result()))
}

/**
 * All indicators from records that arrive one by one, in one pass; memory grows with the people counted, not with the records.
 *
 * @category indicators
 * @since 0.1.0
 */
export const calculateAsync = async (
  definitions: readonly unknown[],
  records: AsyncIterable<ProgrammeRecord>,
): Promise<E.Either<Issues, readonly IndicatorResult[]>> => {
  const calculator = createCalculator(definitions)
  if (E.isLeft(calculator)) return calculator
  const { add, result } = calculator.right.fold('all')
  for await (const record of records) add(record)
  return E.right(calculator.right.finish(result()))
}
