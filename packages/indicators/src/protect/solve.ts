import type { Ledger, Policy, Table } from '@aitebaar/disclosure'
import { protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

/** A table of one count in one breakdown. */
export interface CountTable {
  /** The breakdown, by its place. */
  readonly at: number
  /** The counts that belong together. */
  readonly group: string
  readonly table: Table
}

/** Which cells are hidden, and what was published with them. */
export interface Solved {
  readonly isHidden: (table: CountTable, address: string) => boolean
  readonly ledger: Ledger
}

/** An address as text. */
export const textOf = (address: readonly string[]): string => JSON.stringify(address)

const groupsBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

/**
 * Protects tables together; where that fails, breakdown by breakdown, and at last what belongs together within one. Nothing of what still fails is shown.
 */
export const solve = (units: readonly CountTable[], hiddenWholes: ReadonlyMap<string, Table>, policy: Policy, before: Ledger): Solved => {
  const tables = units.map(({ table }) => table)
  const wholes = [...new Set(tables.map(({ population }) => population))].flatMap((population) => hiddenWholes.get(population) ?? [])
  const made = protectTogether([...tables, ...wholes], policy, before)
  if (E.isRight(made)) {
    const hidden = units.map((unit, index): readonly [CountTable, ReadonlySet<string>] => [
      unit,
      new Set(made.right[index]?.cells.flatMap(({ at, state }) => (state === 'suppressed' ? [textOf(at)] : []))),
    ])
    const byUnit = new Map(hidden)
    return { isHidden: (unit, address) => byUnit.get(unit)?.has(address) === true, ledger: made.right.slice(0, tables.length).reduce(remember, before) }
  }
  const isOneBreakdown = units.every(({ at }) => at === units[0]?.at)
  const smaller = groupsBy(units, ({ at, group }) => (isOneBreakdown ? group : String(at)))
  if (smaller.length < 2) return { isHidden: () => true, ledger: before }
  let ledger = before
  const byUnit = new Map<CountTable, Solved>()
  for (const some of smaller) {
    const one = solve(some, hiddenWholes, policy, ledger)
    ledger = one.ledger
    for (const unit of some) byUnit.set(unit, one)
  }
  return { isHidden: (unit, address) => byUnit.get(unit)?.isHidden(unit, address) === true, ledger }
}
