import type { Table } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Measure } from '../indicator/measure.ts'
import type { Breakdown, Cell, IndicatorResult, Result } from '../result.ts'
import type { Naming } from './dimension-tree.ts'
import { namingOf, treeOf } from './dimension-tree.ts'

type Numbers = Readonly<Record<string, number>>

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/**
 * The counts that a result tells, by name: a quotient its numerator and its base, a change both ends, an estimate of reach what was recorded.
 * `undefined` when it tells something else, which no table of counts can protect.
 */
export const countsIn = (result: Result | undefined, type: Measure['type']): Numbers | undefined => {
  if (result === undefined || result.status === 'not-reported' || result.status === 'undefined') return {}
  if (result.status !== 'value') return undefined
  const { value, numerator, denominator, recordedAtLeast, recordedAtMost } = result
  const recorded = { ...(recordedAtLeast === undefined ? {} : { recordedAtLeast }), ...(recordedAtMost === undefined ? {} : { recordedAtMost }) }
  const quotient = (above: number, base: number): Numbers =>
    type === 'change' ? { base, later: base + above } : type === 'mean' ? { base } : { base, numerator: above }
  const counts: Numbers = numerator === undefined || denominator === undefined ? { value, ...recorded } : quotient(numerator, denominator)
  return Object.values(counts).every(isCount) ? counts : undefined
}

/** How many persons are behind a count that a result tells, where that is known and is not the count itself. */
const contributorsTo = (result: Result | undefined, name: string): number | undefined => {
  if (result?.status !== 'value') return undefined
  return name === 'numerator' || name === 'later' ? result.numeratorPersons : name === 'base' || name === 'value' ? result.persons : undefined
}

/** The address of a cell in the tables of its breakdown. */
export const addressOf = (cell: Cell, namings: readonly Naming[]): readonly string[] => cell.key.map((label, index) => (namings[index] as Naming).codeOf(label))

/** How the dimensions of a breakdown are named in tables; a name that two of them would have is given up for both. */
export const namingsOf = ({ by }: Breakdown, areas: ReadonlyMap<string, AreaNode>): readonly Naming[] => {
  const namings = by.map((name) => namingOf(name, areas))
  const isTwice = (name: string): boolean => namings.filter((one) => one.name === name).length > 1
  return namings.map((naming, index) => (isTwice(naming.name) ? { ...naming, name: by[index] ?? '', partOf: () => undefined } : naming))
}

const measureOf = ({ indicator }: IndicatorResult, part: string): Measure['type'] =>
  (part === 'value' ? indicator.measure : (indicator.parts?.[part] ?? indicator.measure)).type

/** A table of one count of one part; its total is left to {@link totalOf}, since it is published as the figure itself. */
export interface CountTable {
  readonly part: string
  readonly breakdown: Breakdown
  readonly table: Table
  readonly total: number
}

/** Measures whose results are no counts of their records. */
const UNTABLED: readonly string[] = ['median', 'quantile', 'peak']

const tablesOfPart = (result: IndicatorResult, breakdown: Breakdown, part: string, areas: ReadonlyMap<string, AreaNode>): readonly CountTable[] | undefined => {
  const type = measureOf(result, part)
  const namings = namingsOf(breakdown, areas)
  const total = countsIn(result.parts[part], type)
  const cells = breakdown.cells.map((cell) => ({ at: addressOf(cell, namings), counts: countsIn(cell.parts[part], type), result: cell.parts[part] }))
  if (UNTABLED.includes(type) || total === undefined || cells.some(({ counts }) => counts === undefined)) return undefined
  const days = `${result.period?.from ?? 'the first day'} to ${result.period?.to ?? 'the last day'}`
  const populationOf = (name: string): string => `${result.indicator.id}: ${part}, ${name}, ${days}`
  const isPart = [total, ...cells.map(({ counts }) => counts)].every((counts) => (counts?.['numerator'] ?? 0) <= (counts?.['base'] ?? Infinity))
  return Object.entries(total).flatMap(([name, whole]): readonly CountTable[] => {
    const own = cells.flatMap(({ at, counts, result: of }) => {
      const contributors = contributorsTo(of, name)
      return counts?.[name] === undefined ? [] : [{ at: [...at], value: counts[name], ...(contributors === undefined ? {} : { contributors }) }]
    })
    if (own.length === 0) return []
    const adds = own.reduce((sum, { value }) => sum + value, 0) === whole
    const dimensions = namings.map((naming, index) => ({ name: naming.name, total: treeOf(new Set(own.map(({ at }) => at[index] ?? '')), naming), adds }))
    const population = populationOf(name)
    const includes = name === 'base' && isPart && total['numerator'] !== undefined ? { includes: [populationOf('numerator')] } : {}
    return [
      { part, breakdown, total: whole, table: { name: `${population}, by ${breakdown.by.join(' and ')}`, population, ...includes, dimensions, cells: own } },
    ]
  })
}

/** The tables of counts that a breakdown publishes, and the parts that tell something else than counts. */
export interface CountTables {
  readonly tables: readonly CountTable[]
  readonly others: readonly string[]
}

/**
 * The tables of counts that a breakdown publishes.
 *
 * Where the rows add up to the total, readers know it; where they do not, because a person can be in several, they only know that the total is at most their sum.
 */
export const countTablesOf = (result: IndicatorResult, breakdown: Breakdown, areas: ReadonlyMap<string, AreaNode>): CountTables => {
  const parts = Object.keys(breakdown.reconciliation).map((part) => ({ part, tables: tablesOfPart(result, breakdown, part, areas) }))
  return { tables: parts.flatMap(({ tables = [] }) => tables), others: parts.flatMap(({ part, tables }) => (tables === undefined ? [part] : [])) }
}

/** What the figure itself tells of a table: its total. */
export const totalOf = ({ table: { population, includes }, total }: CountTable): Table => ({
  name: `${population}, in all`,
  population,
  ...(includes === undefined ? {} : { includes }),
  dimensions: [],
  cells: [{ at: [], value: total }],
})
