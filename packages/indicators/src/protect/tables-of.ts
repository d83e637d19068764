import type { Dimension, Table } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Breakdown, Cell, IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import type { Family } from './families.ts'
import { cellsOf, codeOf, dimensionOf, REST, restIn } from './families.ts'
import type { Naming } from './dimension-tree.ts'
import { namingOf, TOTAL, treeOf } from './dimension-tree.ts'
import type { LinkedRows } from './linked-rows.ts'
import { linkedRows } from './linked-rows.ts'

/** The address of a cell in the tables of its breakdown. */
export const addressOf = (cell: Cell, namings: readonly Naming[]): readonly string[] => cell.key.map((label, index) => (namings[index] as Naming).codeOf(label))

/** How the dimensions of a breakdown are named in tables; a name that two of them would have is given up for both. */
export const namingsOf = ({ by }: Breakdown, areas: ReadonlyMap<string, AreaNode>): readonly Naming[] => {
  const namings = by.map((name) => namingOf(name, areas))
  const isTwice = (name: string): boolean => namings.filter((one) => one.name === name).length > 1
  return namings.map((naming, index) => (isTwice(naming.name) ? { ...naming, name: by[index] ?? '', partOf: () => undefined } : naming))
}

const populationOf = ({ population, partOf, includes = [] }: PartCount): Pick<Table, 'population' | 'partOf' | 'includes'> => ({
  population,
  ...(partOf.length === 0 ? {} : { partOf: [...partOf] }),
  ...(includes.length === 0 ? {} : { includes: [...includes] }),
})

/** What the figure itself tells of a family: its parts, and what they leave. */
export const partsOf = (result: IndicatorResult, family: Family): Table => ({
  name: `${family.of.population}, by its parts`,
  ...populationOf(family.of),
  dimensions: [dimensionOf(family)],
  cells: cellsOf(result, family),
})

/** What the figure itself tells of a count: its number as a whole. */
export const totalOf = (result: IndicatorResult, count: PartCount): Table | undefined => {
  const whole = countedIn(result, count, result.parts)
  return whole && { name: `${count.population}, in all`, ...populationOf(count), dimensions: [], cells: [{ at: [], ...whole }] }
}

/** A table of one count in one breakdown. */
export interface CountTable {
  /** The breakdown in which it is shown, and the one that its cells are cells of, by their places. */
  readonly at: number
  readonly home: number
  /** The count, by its population. */
  readonly population: string
  readonly table: Table
  /** Where in the table each row is, by the address of the row in its own breakdown. */
  readonly addresses: ReadonlyMap<string, readonly string[]>
}

/** The number of a count as a whole, as a cell among the rows of another. */
export interface WholeInRows {
  readonly home: number
  readonly population: string
  readonly table: Table
}

/** An address as text. */
export const textOf = (address: readonly string[]): string => JSON.stringify(address)

interface Place {
  readonly result: IndicatorResult
  readonly counts: readonly PartCount[]
  readonly families: readonly Family[]
  readonly namings: readonly (readonly Naming[])[]
  /** Whether a count is given up in a breakdown. */
  readonly isGivenUp: (at: number, population: string) => boolean
}

/**
 * The dimensions of a count in a breakdown. Where the rows add up to the total, readers know it; where they do not, because a person can be in several, they
 * only know that the total is at most their sum.
 */
const dimensionsOf = ({ result, namings }: Place, at: number, count: PartCount): readonly Dimension[] => {
  const own = namings[at] ?? []
  const rows = (result.breakdowns[at]?.cells ?? []).flatMap((cell) => {
    const counted = countedIn(result, count, cell.parts)
    return counted === undefined ? [] : [{ address: addressOf(cell, own), value: counted.value }]
  })
  const adds = rows.reduce((sum, { value }) => sum + value, 0) === countedIn(result, count, result.parts)?.value
  return own.map((naming, index) => ({ name: naming.name, total: treeOf(new Set(rows.map(({ address }) => address[index] ?? '')), naming), adds }))
}

/** A count as the rows of another that it is made of: which rows, by dimension. */
interface Rows {
  readonly root: PartCount
  readonly labels: ReadonlyMap<number, ReadonlySet<string>>
}

const rowsOf = (links: ReadonlyMap<PartCount, readonly LinkedRows[]>, at: number, count: PartCount, labels: Rows['labels'] = new Map()): Rows => {
  const link = links.get(count)?.find((one) => one.at === at)
  if (link === undefined) return { root: count, labels }
  const before = labels.get(link.dimension)
  return rowsOf(links, at, link.of, new Map([...labels, [link.dimension, before ?? link.labels]]))
}

type Category = Dimension['total']

const smallestIn = (category: Category): readonly Category[] => category.parts?.flatMap(smallestIn) ?? [category]

/** Groups of the smallest categories of a dimension as one code each, and the dimension with these, without levels. */
const together = (dimension: Dimension, groups: ReadonlyMap<string, ReadonlySet<string>>) => {
  let parts = smallestIn(dimension.total)
  const codes = new Map<string, string>()
  for (const [row, group] of groups) {
    const own = parts.filter(({ code }) => group.has(code))
    const [first] = own
    if (first === undefined || own.length < group.size) return undefined
    const code = own.length === 1 ? first.code : textOf([...group].sort())
    codes.set(row, code)
    if (own.length > 1) parts = [{ code, parts: own }, ...parts.filter((category) => !own.includes(category))]
  }
  const isPlain = [...groups.values()].every(({ size }) => size === 1)
  return { codes, dimension: isPlain ? dimension : { ...dimension, total: { ...dimension.total, parts } } }
}

/** A code, or the one it is part of, among some. */
const climb = (code: string | undefined, { partOf }: Naming, among: ReadonlySet<string>): string | undefined =>
  code === undefined || among.has(code) ? code : climb(partOf(code), { partOf } as Naming, among)

/**
 * A breakdown's dimensions with those of some rows folded into one category, and what these are called. Where another breakdown has a coarser level of such a
 * dimension, as the year of a quarter, into one for each of its rows.
 */
const foldedIn = (place: Place, home: number, { root, labels }: Rows, at?: number) => {
  const dimensions = [...dimensionsOf(place, home, root)]
  const folded = new Map<number, ReadonlyMap<string, string>>()
  for (const [index, own] of labels) {
    const naming = place.namings[home]?.[index]
    const dimension = dimensions[index]
    if (naming === undefined || dimension === undefined) return undefined
    const row = at === undefined ? -1 : (place.namings[at] ?? []).findIndex(({ name }) => name === naming.name)
    const rows = new Set((place.result.breakdowns[at ?? -1]?.cells ?? []).map(({ key }) => place.namings[at ?? -1]?.[row]?.codeOf(key[row] ?? null) ?? ''))
    const groups = new Map<string, Set<string>>()
    for (const label of own) {
      const code = naming.codeOf(label)
      const above = row === -1 ? '' : climb(code, naming, rows)
      if (above === undefined) return undefined
      groups.set(above, (groups.get(above) ?? new Set()).add(code))
    }
    const one = together(dimension, groups)
    if (one === undefined) return undefined
    dimensions[index] = one.dimension
    folded.set(index, one.codes)
  }
  return {
    dimensions,
    codeOf: (index: number, row = ''): string | undefined => folded.get(index)?.get(row),
    isFolded: (index: number): boolean => folded.has(index),
  }
}

/** Whether what the parts of a family leave can be the numbers of a table: never less than nothing, and as the rows of the whole add up or cover it. */
export const isEven = (result: IndicatorResult, family: Family, breakdowns: readonly Breakdown[]): boolean => {
  const all = [family.of, ...family.parts]
  const rest = restIn(result, family, result.parts)?.value ?? -1
  return (
    breakdowns.every(({ cells }) => {
      const inRows = (count: PartCount): readonly number[] => cells.map(({ parts }) => countedIn(result, count, parts)?.value ?? 0)
      const rests = cells.map(({ parts }) => restIn(result, family, parts)?.value ?? 0)
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
      const wholeOf = (count: PartCount): number => countedIn(result, count, result.parts)?.value ?? 0
      const adds = sum(inRows(family.of)) === wholeOf(family.of)
      if (adds) return rests.every((value) => value >= 0) && all.every((count) => sum(inRows(count)) === wholeOf(count))
      return rests.every((value) => value >= 0 && value <= rest) && sum(rests) >= rest
    }) && rest >= 0
  )
}

/** The tables of all counts in all breakdowns, and what the wholes tell of their rows. */
export interface Tables {
  readonly rows: readonly CountTable[]
  readonly wholes: readonly WholeInRows[]
}

/**
 * The tables of counts in their breakdowns; totals are left to {@link totalOf}, since they are published as the figures themselves.
 *
 * A count whose numbers are rows of another, as the women of a figure are in its breakdown by sex, is told by these rows, and tells them: it is given as cells of
 * the other's tables, so that the two are shown and hidden together.
 */
export const tablesOf = (place: Place): Tables => {
  const { result, counts, families, namings, isGivenUp } = place
  const isOneGivenUp = (at: number, some: readonly PartCount[]): boolean => some.some(({ population }) => isGivenUp(at, population))
  const links = new Map(counts.map((count) => [count, linkedRows(result, counts, count).filter(({ at, of }) => !isOneGivenUp(at, [count, of]))]))
  const nameOf = (count: PartCount, at: number): string => `${count.population}, by ${result.breakdowns[at]?.by.join(' and ')}`

  const namesIn = (at: number): readonly string[] => (namings[at] ?? []).map(({ name }) => name)

  /** The rows of another that a count is in a breakdown, there or in one that is crossed with what tells these rows apart. */
  const rowsIn = (at: number, count: PartCount): { readonly home: number; readonly rows: Rows } | undefined => {
    const own = rowsOf(links, at, count)
    if (own.labels.size > 0) return { home: at, rows: own }
    const names = namesIn(at)
    const isElsewhere = (other: number): boolean => {
      const { labels } = rowsOf(links, other, count)
      const more = namesIn(other)
      return other !== at && labels.size > 0 && names.every((name) => more.includes(name))
    }
    const home = [...result.breakdowns.keys()].find(isElsewhere)
    return home === undefined ? undefined : { home, rows: rowsOf(links, home, count) }
  }
  /** The family whose cells are the rows of a count in a breakdown: one of which no row is told by others. */
  const familyIn = (at: number, isOne: (family: Family) => boolean): Family | undefined =>
    families.find(
      (family) =>
        family.isWhole &&
        isOne(family) &&
        !isOneGivenUp(at, [family.of, ...family.parts]) &&
        [family.of, ...family.parts].every((count) => rowsIn(at, count) === undefined),
    )

  const tableIn = (at: number, count: PartCount): CountTable | undefined => {
    const breakdown = result.breakdowns[at]
    if (breakdown === undefined || countedIn(result, count, result.parts) === undefined || isOneGivenUp(at, [count])) return undefined
    const found = rowsIn(at, count)
    const home = found?.home ?? at
    const folded = home === at || found === undefined ? undefined : foldedIn(place, home, found.rows, at)
    const [names, homeNames] = [namesIn(at), namesIn(home)]
    const family = familyIn(at, ({ parts }) => parts.includes(count))
    const addressIn = (cell: Cell): readonly string[] | undefined => {
      const address = addressOf(cell, namings[at] ?? [])
      if (folded === undefined) return family === undefined ? address : [...address, codeOf(count)]
      const codes = homeNames.map((name, index) => {
        const row = address[names.indexOf(name)]
        return folded.isFolded(index) ? folded.codeOf(index, row) : (row ?? TOTAL)
      })
      return codes.includes(undefined) ? undefined : (codes as string[])
    }
    const labels = found !== undefined && folded === undefined && home === at ? found.rows.labels : undefined
    const root = found === undefined || (home !== at && folded === undefined) ? (family?.of ?? count) : found.rows.root
    const isRow = ({ key }: Cell): boolean => labels === undefined || [...labels].every(([index, own]) => own.has(key[index] ?? ''))
    const cells = breakdown.cells.flatMap((cell) => {
      const counted = isRow(cell) ? countedIn(result, count, cell.parts) : undefined
      const address = addressIn(cell)
      return counted === undefined || address === undefined ? [] : [{ row: textOf(addressOf(cell, namings[at] ?? [])), at: address, counted }]
    })
    if (cells.length === 0) return undefined
    const own = dimensionsOf(place, at, root)
    return {
      at,
      home: folded === undefined ? at : home,
      population: count.population,
      table: {
        name: nameOf(count, at),
        ...populationOf(root),
        dimensions: folded?.dimensions.map(
          (dimension, index) => (folded.isFolded(index) ? undefined : own[names.indexOf(homeNames[index] ?? '')]) ?? dimension,
        ) ?? [...own, ...(family === undefined ? [] : [dimensionOf(family)])],
        cells: cells.map((cell) => ({ at: [...cell.at], ...cell.counted })),
      },
      addresses: new Map(cells.map((cell) => [cell.row, cell.at])),
    }
  }

  /** What the parts of a family leave in each row: shown nowhere, and told by what is. */
  const restsIn = (at: number, family: Family): CountTable | undefined => {
    const cells = (result.breakdowns[at]?.cells ?? []).flatMap((cell) => {
      const rest = restIn(result, family, cell.parts)
      return rest === undefined ? [] : [{ at: [...addressOf(cell, namings[at] ?? []), REST], ...rest }]
    })
    if (cells.length === 0 || familyIn(at, (one) => one === family) === undefined) return undefined
    const table = {
      name: `${nameOf(family.of, at)}, what its parts leave`,
      ...populationOf(family.of),
      dimensions: [...dimensionsOf(place, at, family.of), dimensionOf(family)],
      cells,
    }
    return { at, home: at, population: table.name, table, addresses: new Map() }
  }

  const wholeIn = (home: number, count: PartCount): WholeInRows | undefined => {
    const rows = rowsOf(links, home, count)
    const folded = rows.labels.size === 0 ? undefined : foldedIn(place, home, rows)
    const counted = countedIn(result, count, result.parts)
    if (folded === undefined || counted === undefined) return undefined
    const at = folded.dimensions.map(({ total }, index) => folded.codeOf(index) ?? total.code)
    const table = { name: `${nameOf(count, home)}, in all`, ...populationOf(rows.root), dimensions: folded.dimensions, cells: [{ at, ...counted }] }
    return { home, population: count.population, table }
  }

  const places = [...result.breakdowns.keys()]
  return {
    rows: places.flatMap((at) => [...counts.flatMap((count) => tableIn(at, count) ?? []), ...families.flatMap((family) => restsIn(at, family) ?? [])]),
    wholes: places.flatMap((home) => counts.flatMap((count) => wholeIn(home, count) ?? [])),
  }
}
