import type { Ledger, Policy, Release, Table } from '@aitebaar/disclosure'
import { protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { CountTable, WholeInRows } from './tables-of.ts'
import { textOf } from './tables-of.ts'
import { forcedAt } from './wholes.ts'

/** A table, and the counts that it belongs together with. */
export interface Unit extends CountTable {
  readonly group: string
}

/** What is settled of the numbers as a whole. */
export interface Settled {
  /** Those that stay hidden, by population. */
  readonly hidden: ReadonlyMap<string, Table>
  /** Where wholes stand among the rows of others. */
  readonly inRows: readonly WholeInRows[]
  readonly policy: Policy
}

/** Which cells are hidden, and what was published with them. */
export interface Solved {
  readonly isHidden: (unit: Unit, row: string) => boolean
  /** Tables for which no safe pattern was found, each with all that belongs together with it. */
  readonly failed: readonly Unit[]
  readonly ledger: Ledger
}

const groupsOf = (units: readonly Unit[]): readonly (readonly Unit[])[] => {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) groups.set(unit.group, [...(groups.get(unit.group) ?? []), unit])
  return [...groups.values()]
}

/** What readers know already of the rows of some tables, for the time of a search: wholes that are shown and stand among them. */
export const shownWholes = (inRows: readonly WholeInRows[], hidden: ReadonlyMap<string, Table>): readonly Release[] =>
  inRows.flatMap(({ population, table: { name, population: own, partOf = [], dimensions, cells } }) =>
    hidden.has(population) ? [] : [{ name, population: own, includes: [], partOf, dimensions, floor: 0, cells: cells.map(({ at, value }) => ({ at, value })) }],
  )

/** Protects tables together; where that fails, what belongs together. Nothing of what still fails is shown. */
export const solve = (units: readonly Unit[], settled: Settled, before: Ledger): Solved => {
  const { hidden, policy } = settled
  const populations = new Set(units.flatMap(({ population, table }) => [population, table.population]))
  const homes = new Set(units.map(({ home, table }) => textOf([String(home), table.population])))
  const inRows = settled.inRows.filter(({ home, table }) => homes.has(textOf([String(home), table.population])))
  const kept = [
    ...[...populations].flatMap((population) => hidden.get(population) ?? []),
    ...inRows.flatMap(({ population, table }) => (hidden.has(population) ? [forcedAt(table, () => true, policy)] : [])),
  ]
  const known: Ledger = { releases: [...before.releases, ...shownWholes(inRows, hidden)] }
  const made = protectTogether([...units.map(({ table }) => table), ...kept], policy, known)
  if (E.isRight(made)) {
    const byUnit = new Map(
      units.map((unit, index): readonly [Unit, ReadonlySet<string>] => [
        unit,
        new Set(made.right[index]?.cells.flatMap(({ at, state }) => (state === 'suppressed' ? [textOf(at)] : []))),
      ]),
    )
    const isHidden = (unit: Unit, row: string): boolean => {
      const address = unit.addresses.get(row)
      return address !== undefined && byUnit.get(unit)?.has(textOf(address)) === true
    }
    return { isHidden, failed: [], ledger: made.right.slice(0, units.length).reduce(remember, before) }
  }
  const groups = groupsOf(units)
  if (groups.length < 2) return { isHidden: () => true, failed: units, ledger: before }
  let ledger = before
  const byUnit = new Map<Unit, Solved>()
  for (const some of groups) {
    const one = solve(some, settled, ledger)
    ledger = one.ledger
    for (const unit of some) byUnit.set(unit, one)
  }
  const failed = [...new Set(byUnit.values())].flatMap((one) => one.failed)
  return { isHidden: (unit, row) => byUnit.get(unit)?.isHidden(unit, row) === true, failed, ledger }
}
