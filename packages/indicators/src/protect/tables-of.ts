import type { Table } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Breakdown, Cell, IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import type { Naming } from './dimension-tree.ts'
import { namingOf, treeOf } from './dimension-tree.ts'

/** The address of a cell in the tables of its breakdown. */
export const addressOf = (cell: Cell, namings: readonly Naming[]): readonly string[] => cell.key.map((label, index) => (namings[index] as Naming).codeOf(label))

/** How the dimensions of a breakdown are named in tables; a name that two of them would have is given up for both. */
export const namingsOf = ({ by }: Breakdown, areas: ReadonlyMap<string, AreaNode>): readonly Naming[] => {
  const namings = by.map((name) => namingOf(name, areas))
  const isTwice = (name: string): boolean => namings.filter((one) => one.name === name).length > 1
  return namings.map((naming, index) => (isTwice(naming.name) ? { ...naming, name: by[index] ?? '', partOf: () => undefined } : naming))
}

const populationOf = ({ population, partOf }: PartCount): Pick<Table, 'population' | 'partOf'> => ({
  population,
  ...(partOf === undefined ? {} : { partOf: [partOf] }),
})

/** What the figure itself tells of a count: its number as a whole. */
export const totalOf = (result: IndicatorResult, count: PartCount): Table | undefined => {
  const whole = countedIn(result, count, result.parts)
  return whole && { name: `${count.population}, in all`, ...populationOf(count), dimensions: [], cells: [{ at: [], ...whole }] }
}

/**
 * The table of a count in a breakdown; its total is left to {@link totalOf}, since it is published as the figure itself.
 *
 * Where the rows add up to the total, readers know it; where they do not, because a person can be in several, they only know that the total is at most their sum.
 */
export const tableOf = (result: IndicatorResult, breakdown: Breakdown, count: PartCount, namings: readonly Naming[]): Table | undefined => {
  const whole = countedIn(result, count, result.parts)
  const cells = breakdown.cells.flatMap((cell) => {
    const own = countedIn(result, count, cell.parts)
    return own === undefined ? [] : [{ at: [...addressOf(cell, namings)], ...own }]
  })
  if (whole === undefined || cells.length === 0) return undefined
  const adds = cells.reduce((sum, { value }) => sum + value, 0) === whole.value
  const dimensions = namings.map((naming, index) => ({ name: naming.name, total: treeOf(new Set(cells.map(({ at }) => at[index] ?? '')), naming), adds }))
  return { name: `${count.population}, by ${breakdown.by.join(' and ')}`, ...populationOf(count), dimensions, cells }
}
