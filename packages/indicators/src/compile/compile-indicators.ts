import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Indicator } from '../indicator/indicator.ts'
import type { Window } from '../indicator/measure.ts'
import type { Dimension } from '../vector/grouping.ts'
import { checkIndicator } from './check-indicator.ts'
import type { AreaNode, DimensionContext } from './dimensions.ts'
import { dimensionContext, dimensionOf } from './dimensions.ts'
import type { Leaf } from './leaf.ts'
import { compileMeasure } from './measures.ts'
import { recordFacts } from './record-facts.ts'
import type { CompiledMeasure } from './simple-measures.ts'

/** What is calculated. */
export interface CompileOptions {
  /** Days that take the place of those in the definitions. */
  readonly period?: Window
  /** Breakdowns that take the place of those in the definitions. */
  readonly by?: readonly (readonly string[])[]
  /** The tree of areas. */
  readonly areas?: readonly AreaNode[]
  /** Whether the persons behind counts of records are counted too. */
  readonly persons?: boolean
  /** Whether the definitions were checked before. */
  readonly trusted?: boolean
}

/** One grouping that a leaf is folded by. The total comes from the first. */
export interface Split {
  readonly name: string
  readonly dimensions: readonly Dimension[]
}

/** A leaf and what it is folded by. */
export interface LeafPlan {
  readonly leaf: Leaf
  readonly splits: readonly Split[]
}

/** A part of an indicator. */
export interface CompiledPart {
  readonly name: string
  readonly measure: CompiledMeasure
  readonly plans: readonly LeafPlan[]
}

/** An indicator ready to fold. */
export interface CompiledIndicator {
  readonly indicator: Indicator
  readonly period: Window | null
  /** The main measure is `value`; the others have their own names. */
  readonly parts: readonly CompiledPart[]
  readonly breakdowns: readonly (readonly string[])[]
  /** Breakdowns that were asked for and that its records do not allow. */
  readonly unavailable: readonly (readonly string[])[]
}

const WHOLE: Split = { name: '', dimensions: [] }

/** The name of a breakdown in partial results. */
export const nameOfSplit = (by: readonly string[]): string => by.join(' x ')

const splitOf = (by: readonly string[], leaf: Leaf, context: DimensionContext): Split | undefined => {
  const dimensions = by.flatMap((name) => dimensionOf(name, leaf, context) ?? [])
  return dimensions.length === by.length ? { name: nameOfSplit(by), dimensions } : undefined
}

/** A part is split by what all of its leaves have; otherwise it is folded as a whole. */
const planPart = (measure: CompiledMeasure, breakdowns: readonly (readonly string[])[], context: DimensionContext): readonly LeafPlan[] => {
  const possible = breakdowns.filter((by) => measure.leaves.every((leaf) => leaf.isWhole === true || splitOf(by, leaf, context) !== undefined))
  return measure.leaves.map((leaf) => {
    if (leaf.isWhole === true) return { leaf, splits: [WHOLE] }
    const splits = possible.flatMap((by) => splitOf(by, leaf, context) ?? [])
    return { leaf, splits: splits.length === 0 ? [WHOLE] : splits }
  })
}

/** Whether a part is split by a breakdown. */
export const isSplitBy = ({ plans }: CompiledPart, by: readonly string[]): boolean => plans[0]?.splits.some(({ name }) => name === nameOfSplit(by)) === true

const periodOf = ({ period }: Indicator, asked: Window | undefined): Window | null => {
  if (period === undefined) return null
  const { from, to } = asked ?? period
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const asList = (by: string | readonly string[]): readonly string[] => (typeof by === 'string' ? [by] : by)

const compileOne = (indicator: Indicator, { by, period: asked, persons = false }: CompileOptions, context: DimensionContext): CompiledIndicator => {
  const period = periodOf(indicator, asked)
  const wanted = by ?? (indicator.disaggregateBy ?? []).map(asList)
  const measureContext = {
    conditions: context,
    asked,
    persons,
    period: indicator.period === undefined || period === null ? undefined : { ...period, date: indicator.period.date },
  }
  const parts = Object.entries({ value: indicator.measure, ...indicator.parts }).map(([name, definition]): CompiledPart => {
    const measure = compileMeasure(definition, measureContext)
    return { name, measure, plans: planPart(measure, wanted, context) }
  })
  const isAvailable = (one: readonly string[]): boolean => parts[0] !== undefined && isSplitBy(parts[0], one)
  return { indicator, period, parts, breakdowns: wanted.filter(isAvailable), unavailable: wanted.filter((one) => !isAvailable(one)) }
}

const idOf = (definition: unknown, index: number): string | number =>
  typeof definition === 'object' && definition !== null && 'id' in definition && typeof definition.id === 'string' ? definition.id : index

const checkAll = (definitions: readonly unknown[]): readonly Issue[] => {
  const dictionary = recordFacts()
  const ids = definitions.map(idOf)
  return [
    ...definitions.flatMap((definition, index) => checkIndicator(definition, { dictionary }, [idOf(definition, index)])),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({
        code: 'indicators/duplicate',
        path: [id],
        message: `The indicator "${id}" is there twice.`,
        help: 'Rename one of the two, or remove it.',
      })),
  ]
}

/** Checks definitions, unless they are trusted, and compiles them; the same record is read once for all of them. */
export const compileIndicators = (definitions: readonly unknown[], options: CompileOptions = {}): E.Either<Issues, readonly CompiledIndicator[]> => {
  const [first, ...rest] = options.trusted === true ? [] : checkAll(definitions)
  if (first !== undefined) return E.left([first, ...rest])
  const context = dimensionContext(recordFacts(), options.areas ?? [])
  const compiled = (definitions as readonly Indicator[]).map((indicator) => compileOne(indicator, options, context))
  const [unknown, ...more] = options.by === undefined ? compiled.flatMap(checkBreakdowns) : checkAsked(options.by, compiled)
  return unknown === undefined ? E.right(compiled) : E.left([unknown, ...more])
}

const noSuchBreakdown = (by: readonly string[], path: readonly string[], of: string): Issue => ({
  code: 'indicators/no-such-breakdown',
  path,
  message: `${of} be broken down by ${by.join(' and ')}.`,
  help: 'Name year, quarter, month or week, district, or a coded field that its records have, such as sex or deskId.',
})

/** A definition must not ask for what its own records do not have. */
const checkBreakdowns = ({ indicator: { id }, unavailable }: CompiledIndicator): readonly Issue[] =>
  unavailable.map((by) => noSuchBreakdown(by, [id, 'disaggregateBy'], `The indicator "${id}" cannot`))

/** What is asked for on a run must be there for one of the indicators at least. */
const checkAsked = (asked: readonly (readonly string[])[], compiled: readonly CompiledIndicator[]): readonly Issue[] =>
  compiled.length === 0
    ? []
    : asked.filter((by) => compiled.every(({ unavailable }) => unavailable.includes(by))).map((by) => noSuchBreakdown(by, ['by'], 'None of the indicators can'))
