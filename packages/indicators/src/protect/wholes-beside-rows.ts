import type { Ledger, Policy } from '@aitebaar/disclosure'
import { protectTogether } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { shownWholes } from './solve.ts'
import type { Tables, WholeInRows } from './tables-of.ts'
import type { Ties } from './telling.ts'
import type { Wholes } from './wholes.ts'
import { wholesOf } from './wholes.ts'

/**
 * The wholes that are safe beside the rows they stand among. When all, women and men are shown, the rest is told, and with it a row that may be too small: then
 * the smallest of those that tell is hidden as a whole too, until none does.
 */
export const wholesBesideRows = (
  result: IndicatorResult,
  counts: readonly PartCount[],
  { rows, wholes: inRows }: Tables,
  ties: Ties,
  policy: Policy,
  before: Ledger,
): Wholes => {
  const isSafe = ({ home, table: { population } }: WholeInRows, { hidden, ledger }: Wholes, known: readonly WholeInRows[]): boolean => {
    const tables = rows.filter((unit) => unit.home === home && unit.table.population === population && unit.population === population)
    const releases = [...ledger.releases, ...shownWholes(known, hidden)]
    return E.isRight(
      protectTogether(
        tables.map(({ table }) => table),
        policy,
        { releases },
      ),
    )
  }
  const isSame = (a: WholeInRows, b: WholeInRows): boolean => a.home === b.home && a.table.population === b.table.population
  const numberOf = ({ table }: WholeInRows): number => table.cells[0]?.value ?? 0
  const hiddenToo = new Set<string>()
  let wholes = wholesOf(result, counts, ties, policy, before)
  for (const one of inRows) {
    const shown = (): readonly WholeInRows[] =>
      inRows.filter((other) => isSame(one, other) && !wholes.hidden.has(other.population)).sort((a, b) => numberOf(a) - numberOf(b))
    while (shown().length > 0 && !isSafe(one, wholes, shown()) && isSafe(one, wholes, [])) {
      for (const { population } of shown().slice(0, 1)) hiddenToo.add(population)
      wholes = wholesOf(result, counts, ties, policy, before, hiddenToo)
    }
  }
  return wholes
}
