import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Problem } from './problem.ts'
import { problemOf, programOf } from './problem.ts'
import type { PublishedTable } from './published-table.ts'

/**
 * What the audit needs of a solver for linear programs. The package `highs` (HiGHS as WebAssembly) gives one: `await loadHighs()`.
 *
 * @example
 * const none: Solver = { solve: () => ({ Status: 'Infeasible', ObjectiveValue: 0, Columns: {} }) }
 * none.solve('').Status // => 'Infeasible'
 *
 * @category audit
 * @since 0.1.0
 */
export interface Solver {
  /** Solves a program in the LP format. */
  readonly solve: (program: string) => {
    readonly Status: string
    readonly ObjectiveValue: number
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>
  }
}

/**
 * How the audit is made.
 *
 * @example
 * const options: AuditOptions = { whole: true }
 * options.whole // => true
 *
 * @category audit
 * @since 0.1.0
 */
export interface AuditOptions {
  /** Whether to use that counts are whole numbers: slower, and never wider. Without it the bounds of tables with three dimensions or more may be too wide. */
  readonly whole?: boolean
  /** What a reader knows from elsewhere: the number of a hidden cell, as a person who is alone in it does. */
  readonly known?: readonly { readonly table: string; readonly at: readonly string[]; readonly value: number }[]
}

/**
 * Between which values a reader can place a hidden cell.
 *
 * @example
 * const interval: Interval = { table: 'visits', at: ['mardan'], low: 0, high: 9 }
 * interval.high - interval.low // => 9
 *
 * @category audit
 * @since 0.1.0
 */
export interface Interval {
  /** The name of the table. */
  readonly table: string
  /** The cell. */
  readonly at: readonly string[]
  /** The smallest value it can have. */
  readonly low: number
  /** The largest value it can have; `Infinity` when nothing bounds it. */
  readonly high: number
}

const contradiction: Issues = [
  {
    code: 'disclosure/contradiction',
    path: [],
    message: 'No numbers agree with everything that these tables say.',
    help: 'Check that totals are those of the parts, and that tables of one population count the same people.',
  },
]

/** What a solver gives up on is not known to contradict itself. */
const unsolved: Issues = [
  {
    code: 'disclosure/not-solved',
    path: [],
    message: 'The solver gave up before it had an answer, so nothing is known of the hidden cells.',
    help: 'Give it more time, audit fewer tables at once, or leave "whole" out.',
  },
]

/** A fact of no cell would be passed over, and the audit would seem to have used it. */
const checkKnown = (tables: readonly PublishedTable[], known: NonNullable<AuditOptions['known']>): readonly Issue[] =>
  known.flatMap(({ table, at, value }, index): readonly Issue[] => {
    const isCell = tables.some(
      ({ name, cells }) => name === table && cells.some((cell) => cell.at.length === at.length && cell.at.every((code, place) => code === at[place])),
    )
    const isCount = Number.isSafeInteger(value) && value >= 0
    if (isCell && isCount) return []
    return [
      {
        code: 'disclosure/wrong-known',
        path: ['known', index],
        message: isCell
          ? `What is known of cell ${index + 1} of "known" is no whole number of at least 0.`
          : `Entry ${index + 1} of "known" is of a cell that stands in no table.`,
        help: isCell ? 'Write the number of the cell.' : 'Give the name of the table, and the codes of the cell as they stand there.',
      },
    ]
  })

const tidy = (value: number): number => (Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value)

interface Extreme {
  readonly value: number
  readonly at: (unknown: number) => number | undefined
}

/** The least or most of a sum, and the unknowns that give it; `Infinity` when nothing bounds it. */
const extreme = (solver: Solver, problem: Problem, sense: 'Minimize' | 'Maximize', sum: readonly number[], whole: boolean): E.Either<Issues, Extreme> => {
  const { Status, ObjectiveValue, Columns } = solver.solve(programOf(problem, sense, sum, whole))
  if (Status === 'Optimal') return E.right({ value: tidy(ObjectiveValue), at: (unknown) => Columns[`x${unknown}`]?.Primal })
  if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return E.right({ value: Infinity, at: () => undefined })
  return E.left(Status === 'Infeasible' ? contradiction : unsolved)
}

/**
 * Between which values readers of all these tables can place each hidden cell: two linear programs for each.
 *
 * It reads only what a reader has, and shares no code with the part that hides cells.
 *
 * Codes: `disclosure/contradiction`, `disclosure/wrong-known`, `disclosure/not-solved`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const solver: Solver = { solve: (program) => ({ Status: 'Optimal', ObjectiveValue: program.startsWith('Max') ? 9 : 0, Columns: {} }) }
 * const cells = [{ at: ['all'], state: 'published', value: 9 }, { at: ['a'], state: 'suppressed' }, { at: ['b'], state: 'suppressed' }] as const
 * const dimensions = [{ name: 'place', total: { code: 'all', parts: [{ code: 'a' }, { code: 'b' }] } }]
 * getOrThrow(auditTables([{ name: 't', population: 'p', includes: [], partOf: [], hiddenAtLeast: 0, dimensions, cells }], solver))[0] // => { table: 't', at: ['a'], low: 0, high: 9 }
 *
 * @category audit
 * @since 0.1.0
 */
export const auditTables = (
  tables: readonly PublishedTable[],
  solver: Solver,
  { whole = false, known = [] }: AuditOptions = {},
): E.Either<Issues, readonly Interval[]> => {
  const [wrong, ...more] = checkKnown(tables, known)
  if (wrong !== undefined) return E.left([wrong, ...more])
  const problem = problemOf(tables, known)
  const bounds = new Map<number, { readonly low: number; readonly high: number }>()
  for (const { unknown } of problem.hidden) {
    if (bounds.has(unknown)) continue
    const low = extreme(solver, problem, 'Minimize', [unknown], whole)
    const high = extreme(solver, problem, 'Maximize', [unknown], whole)
    if (E.isLeft(low)) return low
    if (E.isLeft(high)) return high
    bounds.set(unknown, { low: low.right.value, high: high.right.value })
  }
  return E.right(problem.hidden.map(({ table, at, unknown }) => ({ table, at, ...(bounds.get(unknown) as { low: number; high: number }) })))
}

/**
 * The hidden cells whose number a reader can work out exactly. Cells that differ between any two solutions are cleared together, so it takes few programs.
 *
 * Codes: `disclosure/contradiction`, `disclosure/wrong-known`, `disclosure/not-solved`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const solver: Solver = { solve: () => ({ Status: 'Optimal', ObjectiveValue: 3, Columns: {} }) }
 * getOrThrow(recoveredCells([], solver)) // => []
 *
 * @category audit
 * @since 0.1.0
 */
export const recoveredCells = (
  tables: readonly PublishedTable[],
  solver: Solver,
  { whole = false, known = [] }: AuditOptions = {},
): E.Either<Issues, readonly { readonly table: string; readonly at: readonly string[] }[]> => {
  const [wrong, ...more] = checkKnown(tables, known)
  if (wrong !== undefined) return E.left([wrong, ...more])
  const problem = problemOf(tables, known)
  const seen = new Map<number, number>()
  const cleared = new Set<number>()
  const suspects = [...new Set(problem.hidden.map(({ unknown }) => unknown))]
  const look = (sense: 'Minimize' | 'Maximize', sum: readonly number[]): E.Either<Issues, Extreme> => {
    const result = extreme(solver, problem, sense, sum, whole)
    if (E.isLeft(result)) return result
    for (const unknown of suspects) {
      const value = result.right.at(unknown)
      const before = seen.get(unknown)
      if (value !== undefined && before !== undefined && Math.abs(value - before) > 1e-6) cleared.add(unknown)
      else if (value !== undefined) seen.set(unknown, value)
    }
    if (result.right.value === Infinity && sum.length === 1) cleared.add(sum[0] as number)
    return result
  }
  if (suspects.length === 0) return E.right([])
  for (const [sense, sum] of [
    ['Minimize', suspects] as const,
    ...suspects.map((unknown) => ['Maximize', [unknown]] as const),
    ...suspects.map((unknown) => ['Minimize', [unknown]] as const),
  ]) {
    if (sum.length === 1 && cleared.has(sum[0])) continue
    const result = look(sense, sum)
    if (E.isLeft(result)) return result
  }
  const pinned = new Set(suspects.filter((unknown) => !cleared.has(unknown)))
  return E.right(problem.hidden.flatMap(({ table, at, unknown }) => (pinned.has(unknown) ? [{ table, at }] : [])))
}
