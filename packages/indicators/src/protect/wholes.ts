import type { Ledger, Policy, Table } from '@aitebaar/disclosure'
import { POLICIES, protect, protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import type { Family } from './families.ts'
import { codeOf, REST } from './families.ts'
import { partsOf, totalOf } from './tables-of.ts'
import type { Ties } from './telling.ts'
import { isTold } from './telling.ts'

/** The numbers of an indicator as a whole, by population. */
export interface Wholes {
  /** Those that are hidden, as tables that keep them hidden. */
  readonly hidden: ReadonlyMap<string, Table>
  /** Whether what the parts of a whole leave is hidden. */
  readonly hidesRest: boolean
  /** What was published, with those that are shown and those that are not. */
  readonly ledger: Ledger
}

/** A table whose cells at some addresses are hidden whatever their numbers: as if too few persons were in them. */
export const forcedAt = (table: Table, isForced: (at: readonly string[]) => boolean, { minimum }: Policy): Table => ({
  ...table,
  cells: table.cells.map((cell) => (cell.value > 0 && isForced(cell.at) ? { ...cell, contributors: Math.min(cell.value, minimum - 1) } : cell)),
})

/**
 * The numbers of an indicator as a whole are judged as those of a row: hidden when too small, with as many others as tell one that is. Parts of a whole that do
 * not overlap are judged as one table, with what they leave. Some may be named that are hidden in any case.
 */
export const wholesOf = (
  result: IndicatorResult,
  counts: readonly PartCount[],
  ties: Ties,
  policy: Policy,
  before: Ledger,
  hiddenAlso: ReadonlySet<string> = new Set(),
): Wholes => {
  const totals = counts.flatMap((count) => totalOf(result, count) ?? [])
  const different = totals.filter(({ population }, index) => totals.findIndex((one) => one.population === population) === index)
  const whole = ties.families.filter(({ isWhole }) => isWhole)
  const members = new Set(whole.flatMap(({ parts }) => parts.map(({ population }) => population)))
  const codes = new Map(whole.flatMap(({ of, parts }) => parts.map((part) => [`${of.population} ${codeOf(part)}`, part.population] as const)))
  /** What a number as a whole is called: by its population, and what parts leave by that of the whole. */
  const nameOf = ({ population }: Table, [code]: readonly string[]): string =>
    code === undefined ? population : (codes.get(`${population} ${code}`) ?? `${population} ${REST}`)
  const families = whole.map((family: Family) => partsOf(result, family))
  const judged = [...different.filter(({ population }) => !members.has(population)), ...families]

  /** Beside what was published before; what tells on it in any case is judged on its own. */
  const judge = (isForced: (name: string) => boolean) => {
    const tables = judged.map((table) => forcedAt(table, (at) => isForced(nameOf(table, at)), policy))
    const beside = protectTogether(tables, policy, before)
    return E.isRight(beside) ? beside : protectTogether(tables, policy)
  }
  const hiddenBy = (made: ReturnType<typeof judge>): ReadonlySet<string> =>
    new Set(
      judged.flatMap((table, index) =>
        table.cells.flatMap(({ at }, cell) => (E.isLeft(made) || made.right[index]?.cells[cell]?.state === 'suppressed' ? [nameOf(table, at)] : [])),
      ),
    )
  const isToldBy = (hidden: ReadonlySet<string>): boolean => {
    const count = ({ population }: PartCount): boolean => hidden.has(population)
    const parts = new Set(counts.filter(count).map(({ part }) => part))
    return isTold(result, counts, result.parts, { count, part: (part) => parts.has(part) }, policy, ties)
  }
  let made = judge((name) => hiddenAlso.has(name))
  if (isToldBy(hiddenBy(made))) made = judge(() => true)
  const hidden = new Set([...hiddenBy(made), ...hiddenAlso])

  const forced = (total: Table): Table => (hidden.has(total.population) ? forcedAt(total, () => true, policy) : total)
  let ledger = before
  for (const total of different) {
    const one = protect(forced(total), hidden.has(total.population) ? policy : POLICIES.activities, ledger)
    if (E.isRight(one)) ledger = remember(ledger, one.right)
  }
  for (const table of E.isRight(made) ? made.right.slice(judged.length - families.length) : []) {
    const own = families.find(({ population }) => population === table.population)
    if (own !== undefined && E.isRight(protect(own, POLICIES.activities, ledger))) ledger = remember(ledger, table)
  }
  return {
    hidden: new Map(different.filter(({ population }) => hidden.has(population)).map((total) => [total.population, forced(total)])),
    hidesRest: families.some((table) => hidden.has(nameOf(table, [REST]))),
    ledger,
  }
}
