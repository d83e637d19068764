import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { sortedRecord } from './aggregate/by-name.ts'
import type { CompiledIndicator, LeafPlan } from './compile/compile-indicators.ts'

/**
 * The states of a leaf, by split and then by the key of the cell; the whole is a cell too. A state is opaque, and may hold pseudonyms.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const leaves: readonly LeafStates[] = getOrThrow(createCalculator([visits])).fold().result('2014').states['desk-visits'] ?? []
 * leaves.length // => 1
 *
 * @category calculate
 * @since 0.1.0
 */
export type LeafStates = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/**
 * What some records come to, before the end is drawn: it merges with others of the same definitions. As JSON it is the same bytes, however the records were
 * cut and in whatever order they were merged. It may hold pseudonyms: keep it as personal data.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const calculator = getOrThrow(createCalculator([]))
 * const [swat, mardan]: PartialResult[] = ['swat-2014', 'mardan-2014'].map((name) => calculator.fold().result(name))
 * const both = swat && mardan && getOrThrow(calculator.merge(swat, mardan))
 * both?.partitions // => ['mardan-2014', 'swat-2014']
 *
 * @category calculate
 * @since 0.1.0
 */
export interface PartialResult {
  /** The version of the form. */
  readonly format: '1'
  /** Tells definitions, days and breakdowns apart: only results of the same ones merge. */
  readonly definitions: string
  /** The names of the partitions it holds, sorted. */
  readonly partitions: readonly string[]
  /** The kinds that are counted and of which there were records, sorted. */
  readonly kinds: readonly string[]
  /** By indicator: the states of its leaves. They are opaque. */
  readonly states: Readonly<Record<string, readonly LeafStates[]>>
  /** Itself as plain data. */
  readonly toJSON: () => unknown
}

/** The leaves of an indicator, in the order of their states. */
export const plansOf = ({ parts }: CompiledIndicator): readonly LeafPlan[] => parts.flatMap(({ plans }) => plans)

const written = (states: LeafStates, write: (state: unknown) => unknown): unknown =>
  sortedRecord([...states].map(([split, cells]) => [split, sortedRecord([...cells].map(([key, state]) => [key, write(state)] as const))] as const))

/** Entries of the same name merge; others stand beside each other. */
const mergeMaps = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, concat: (x: T, y: T) => T): ReadonlyMap<string, T> => {
  const merged = new Map(a)
  for (const [name, value] of b) {
    const here = merged.get(name)
    merged.set(name, here === undefined ? value : concat(here, value))
  }
  return merged
}

const NOTHING: LeafStates = new Map()

/** A partial result over compiled indicators. */
export const partialOf = (
  compiled: readonly CompiledIndicator[],
  definitionsOf: () => string,
  partitions: readonly string[],
  { states, kinds }: Pick<PartialResult, 'states' | 'kinds'>,
): PartialResult => ({
  format: '1',
  /** Worked out when it is asked for: whoever neither merges nor keeps a result does without. */
  get definitions() {
    return definitionsOf()
  },
  partitions,
  kinds,
  states,
  toJSON: () => ({
    format: '1',
    definitions: definitionsOf(),
    partitions,
    kinds,
    states: Object.fromEntries(
      compiled.map((one) => [
        one.indicator.id,
        plansOf(one).map(({ leaf }, index) => written(states[one.indicator.id]?.[index] ?? NOTHING, leaf.aggregate.write)),
      ]),
    ),
  }),
})

const issue = (code: string, path: string, message: string, help: string): E.Either<Issues, never> => E.left([{ code, path: [path], message, help }])

const OTHER_DEFINITIONS = [
  'indicators/other-definitions',
  'definitions',
  'The results come from other definitions, other days or other breakdowns; they cannot be put together.',
  'Calculate all parts with the same indicator files and options.',
] as const

/** Two partial results as one; refused when both hold the same partition, or their definitions differ. */
export const mergePartials = (compiled: readonly CompiledIndicator[], a: PartialResult, b: PartialResult): E.Either<Issues, PartialResult> => {
  if (a.definitions !== b.definitions) return issue(...OTHER_DEFINITIONS)
  const here = new Set(a.partitions)
  const twice = b.partitions.find((partition) => here.has(partition))
  if (twice !== undefined)
    return issue(
      'indicators/merged-twice',
      'partitions',
      `The partition "${twice}" is in both results; counting it twice would double its figures.`,
      'Leave one of the two out.',
    )
  const kinds = [...new Set([...a.kinds, ...b.kinds])].sort()
  const states = compiled.map((one) => {
    const { id } = one.indicator
    const merged = plansOf(one).map(({ leaf }, index) => {
      const { concat } = leaf.aggregate.monoid
      const [left, right] = [a.states[id]?.[index] ?? NOTHING, b.states[id]?.[index] ?? NOTHING]
      return mergeMaps(left, right, (x, y) => mergeMaps(x, y, concat))
    })
    return [id, merged] as const
  })
  return E.right(partialOf(compiled, () => a.definitions, [...a.partitions, ...b.partitions].sort(), { states: Object.fromEntries(states), kinds }))
}

const Shape = z.strictObject({
  format: z.literal('1'),
  definitions: z.string(),
  partitions: z.array(z.string()),
  kinds: z.array(z.string()),
  states: z.record(z.string(), z.array(z.record(z.string(), z.record(z.string(), z.unknown())))),
})

const unreadable = (path: string): Issue => ({
  code: 'indicators/bad-partial',
  path: [path],
  message: 'This is not a partial result of these indicators.',
  help: 'Give a file that was written with --partial, unchanged.',
})

/** Reads a partial result back from its JSON. */
export const readPartial = (compiled: readonly CompiledIndicator[], definitions: string, json: unknown): E.Either<Issues, PartialResult> => {
  const shape = Shape.safeParse(json)
  if (!shape.success) return E.left([unreadable('partial')])
  if (shape.data.definitions !== definitions) return issue(...OTHER_DEFINITIONS)
  const states: Record<string, readonly LeafStates[]> = {}
  for (const one of compiled) {
    const { id } = one.indicator
    const schemas = plansOf(one).map(({ leaf }) => z.record(z.string(), z.record(z.string(), leaf.aggregate.schema)))
    const read = schemas.map((schema, index) => schema.safeParse(shape.data.states[id]?.[index]))
    const good = read.flatMap((result): LeafStates[] =>
      result.success ? [new Map(Object.entries(result.data).map(([split, cells]) => [split, new Map(Object.entries(cells))]))] : [],
    )
    if (good.length !== schemas.length) return E.left([unreadable(id)])
    states[id] = good
  }
  return E.right(partialOf(compiled, () => definitions, shape.data.partitions, { states, kinds: shape.data.kinds }))
}
