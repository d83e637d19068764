import type { Ledger, Policy, Table } from '@aitebaar/disclosure'
import { POLICIES, protect, protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { totalOf } from './tables-of.ts'
import { isTold } from './telling.ts'

/** The numbers of an indicator as a whole, by population. */
export interface Wholes {
  /** Those that are hidden, as tables that keep them hidden. */
  readonly hidden: ReadonlyMap<string, Table>
  /** What was published, with those that are shown and those that are not. */
  readonly ledger: Ledger
}

/** A table whose cells at some addresses are hidden whatever their numbers: as if too few persons were in them. */
export const forcedAt = (table: Table, isForced: (at: readonly string[]) => boolean, { minimum }: Policy): Table => ({
  ...table,
  cells: table.cells.map((cell) => (cell.value > 0 && isForced(cell.at) ? { ...cell, contributors: Math.min(cell.value, minimum - 1) } : cell)),
})

const hiddenAmong = (result: IndicatorResult, counts: readonly PartCount[], totals: readonly Table[], policy: Policy): ReadonlySet<string> => {
  const all = new Set(totals.map(({ population }) => population))
  const made = protectTogether(totals, policy)
  if (E.isLeft(made)) return all
  const hidden = new Set(made.right.flatMap(({ population, cells }) => (cells[0]?.state === 'suppressed' ? [population] : [])))
  const count = ({ population }: PartCount): boolean => hidden.has(population)
  const parts = new Set(counts.filter(count).map(({ part }) => part))
  return isTold(result, counts, result.parts, { count, part: (part) => parts.has(part) }, policy) ? all : hidden
}

/**
 * The numbers of an indicator as a whole are judged as those of a row: hidden when too small, and all of them when others would tell one that is. Some may be
 * named that are hidden in any case.
 */
export const wholesOf = (
  result: IndicatorResult,
  counts: readonly PartCount[],
  policy: Policy,
  before: Ledger,
  hiddenAlso: ReadonlySet<string> = new Set(),
): Wholes => {
  const totals = counts.flatMap((count) => totalOf(result, count) ?? [])
  const different = totals.filter(({ population }, index) => totals.findIndex((one) => one.population === population) === index)
  const hidden = new Set([...(different.length === 0 ? [] : hiddenAmong(result, counts, different, policy)), ...hiddenAlso])
  const forced = (total: Table): Table => (hidden.has(total.population) ? forcedAt(total, () => true, policy) : total)
  return {
    hidden: new Map(different.filter(({ population }) => hidden.has(population)).map((total) => [total.population, forced(total)])),
    ledger: different.reduce((ledger, total) => {
      const made = protect(forced(total), hidden.has(total.population) ? policy : POLICIES.activities, ledger)
      return E.isLeft(made) ? ledger : remember(ledger, made.right)
    }, before),
  }
}
