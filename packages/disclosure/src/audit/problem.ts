import type { Category } from '../table.ts'
import type { PublishedTable } from './published-table.ts'

/** What a reader knows, as linear constraints over numbered unknowns. */
export interface Problem {
  /** Each hidden cell of each table, and which unknown it is. */
  readonly hidden: readonly { readonly table: string; readonly at: readonly string[]; readonly unknown: number }[]
  /** Lines of constraints, in the LP format. */
  readonly constraints: readonly string[]
  /** The smallest value of each unknown. */
  readonly atLeast: readonly number[]
}

type Amount = { readonly known: number } | { readonly unknown: number }

const name = (unknown: number): string => `x${unknown}`

/** One constraint, broken into short lines as the format wants them; a sum of known numbers alone says nothing. */
const constraint = (sum: readonly (readonly [Amount, number])[], relation: '=' | '>='): readonly string[] => {
  const terms = sum.flatMap(([amount, factor]) => ('unknown' in amount ? [`${factor < 0 ? '-' : '+'} ${name(amount.unknown)}`] : []))
  const known = sum.reduce((total, [amount, factor]) => total + ('known' in amount ? amount.known * factor : 0), 0)
  return terms.length === 0 ? [] : [`${terms.join('\n ')} ${relation} ${-known}`]
}

const nodesOf = (top: Category): readonly Category[] => {
  const nodes = [top]
  for (const node of nodes) nodes.push(...(node.parts ?? []))
  return nodes
}

/** A cell by what it says, so that the same cell of two tables is one unknown. */
const meaning = ({ population, dimensions }: PublishedTable, at: readonly string[]): string => {
  const said = dimensions.flatMap(({ name: dimension, total }, index) =>
    at[index] === total.code ? [] : [`${JSON.stringify(dimension)}:${JSON.stringify(at[index])}`],
  )
  return `${JSON.stringify(population)} ${said.sort().join(' ')}`
}

/** A cell of one population, in words that fit another. */
const inPopulation = (cell: string, from: string, to: string): string => JSON.stringify(to) + cell.slice(JSON.stringify(from).length)

/**
 * What follows from what readers see: published numbers, totals that add up (or cover), numbers that are not negative, populations that lie inside others; and
 * what someone knows from elsewhere. It shares no code with the part that hides cells.
 */
export const problemOf = (
  tables: readonly PublishedTable[],
  known: readonly { readonly table: string; readonly at: readonly string[]; readonly value: number }[],
): Problem => {
  const amounts = new Map<string, Amount>()
  const atLeast: number[] = []
  const unknownCell = (cell: string, floor: number): Amount => {
    const amount = { unknown: atLeast.length }
    atLeast.push(floor)
    amounts.set(cell, amount)
    return amount
  }
  for (const table of tables) for (const { at, value } of known.filter((fact) => fact.table === table.name)) amounts.set(meaning(table, at), { known: value })
  for (const table of tables) for (const cell of table.cells) if (cell.state === 'published') amounts.set(meaning(table, cell.at), { known: cell.value })
  for (const table of tables)
    for (const { at, state } of table.cells) {
      const cell = meaning(table, at)
      if (state === 'suppressed' && !amounts.has(cell)) unknownCell(cell, table.hiddenAtLeast)
    }

  const constraints: string[] = []
  for (const table of tables) {
    const trees = table.dimensions.map(({ total }) => nodesOf(total))
    const amountAt = (at: readonly Category[]): Amount => {
      const cell = meaning(
        table,
        at.map(({ code }) => code),
      )
      return amounts.get(cell) ?? (at.every(({ parts }) => parts === undefined) ? { known: 0 } : unknownCell(cell, 0))
    }
    const visit = (at: readonly Category[]): void => {
      const tree = trees[at.length]
      if (tree !== undefined) return tree.forEach((node) => visit([...at, node]))
      const whole = amountAt(at)
      at.forEach(({ parts }, index) => {
        if (parts === undefined) return
        const pieces = parts.map((part) => amountAt([...at.slice(0, index), part, ...at.slice(index + 1)]))
        const rest = [...pieces.map((piece) => [piece, 1] as const), [whole, -1] as const]
        if (table.dimensions[index]?.adds !== false) return void constraints.push(...constraint(rest, '='))
        constraints.push(...constraint(rest, '>='))
        for (const piece of pieces)
          constraints.push(
            ...constraint(
              [
                [whole, 1],
                [piece, -1],
              ],
              '>=',
            ),
          )
      })
    }
    visit([])
  }
  const cells = [...amounts.keys()]
  const inside = new Set(
    tables
      .flatMap(({ population, includes, partOf }) => [...includes.map((part) => [population, part]), ...partOf.map((whole) => [whole, population])])
      .map((pair) => JSON.stringify(pair)),
  )
  for (const pair of inside) {
    const [whole, part] = JSON.parse(pair) as [string, string]
    for (const cell of cells.filter((one) => one.startsWith(`${JSON.stringify(part)} `))) {
      const [larger, smaller] = [amounts.get(inPopulation(cell, part, whole)), amounts.get(cell)]
      if (larger !== undefined && smaller !== undefined)
        constraints.push(
          ...constraint(
            [
              [larger, 1],
              [smaller, -1],
            ],
            '>=',
          ),
        )
    }
  }
  const hidden = tables.flatMap((table) =>
    table.cells.flatMap(({ at, state }) => {
      const amount = amounts.get(meaning(table, at))
      return state === 'suppressed' && amount !== undefined && 'unknown' in amount ? [{ table: table.name, at, unknown: amount.unknown }] : []
    }),
  )
  return { hidden, constraints, atLeast }
}

/** A linear program in the LP format: the least or the most a sum of unknowns can be. */
export const programOf = ({ constraints, atLeast }: Problem, sense: 'Minimize' | 'Maximize', sum: readonly number[], whole: boolean): string =>
  [
    sense,
    ` objective: ${sum.map((unknown) => `+ ${name(unknown)}`).join('\n ')}`,
    'Subject To',
    ...constraints.map((line, index) => ` c${index}: ${line}`),
    'Bounds',
    ...atLeast.map((floor, unknown) => ` ${name(unknown)} >= ${floor}`),
    ...(whole ? ['General', ...atLeast.map((_, unknown) => ` ${name(unknown)}`)] : []),
    'End',
  ].join('\n')
