import type { Issues } from '@aitebaar/core'
import type { IndicatorResult, ProtectedResults } from '@aitebaar/indicators'
import { protectResults } from '@aitebaar/indicators'
import { areas } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { readLedger, writeLedger } from '../input/ledger.ts'
import type { Terminal } from '../terminal.ts'

const scopeText = (releases: number | undefined): string =>
  releases === undefined
    ? 'They are safe on their own; beside other tables of the same people they may not be: keep a ledger with --ledger.'
    : `They are safe beside the ${releases} tables of the ledger, which now holds them too.`

/** Results that may be published, also beside what a ledger remembers; the ledger then remembers these too. What protection did is said on standard error. */
export const protectedResults = (
  results: readonly IndicatorResult[],
  ledgerFile: string | undefined,
  terminal: Terminal,
): E.Either<Issues, ProtectedResults> => {
  const ledger = ledgerFile === undefined ? undefined : readLedger(ledgerFile)
  if (ledger !== undefined && E.isLeft(ledger)) return ledger
  const safe = protectResults(results, { areas, ...(ledger === undefined ? {} : { ledger: ledger.right }) })
  const problem = ledgerFile === undefined ? undefined : writeLedger(ledgerFile, safe.ledger)
  if (problem !== undefined) return E.left([problem])
  for (const { indicator, part } of safe.suppressedTotals)
    terminal.say(
      `${part === 'value' ? indicator : `${indicator}, ${part}`}: withheld as a whole: it counts few persons, or would give away a number that does.`,
    )
  if (results.every(({ breakdowns }) => breakdowns.length === 0)) return E.right(safe)
  for (const { indicator, by } of safe.withheld)
    terminal.say(
      `${indicator} by ${by.join(' and ')}: all rows are withheld. Too few people are behind them, or would be told by those that are shown; and a row is never an estimate, or the least or the most of a group. Fewer or larger groups may help.`,
    )
  terminal.say(
    safe.suppressed === 0
      ? `Breakdowns are protected: no row had to be withheld. ${scopeText(ledger?.right.releases.length)}`
      : `Breakdowns are protected: ${safe.suppressed} rows are withheld, small numbers and others that would give them away. ${scopeText(ledger?.right.releases.length)}`,
  )
  return E.right(safe)
}

/** Results as they may be shown: protected, unless raw ones were asked for. Either is said on standard error. */
export const shownResults = (
  results: readonly IndicatorResult[],
  { unprotected, ledger }: { readonly unprotected: boolean; readonly ledger: string | undefined },
  terminal: Terminal,
): E.Either<Issues, readonly IndicatorResult[]> => {
  if (!unprotected) {
    const safe = protectedResults(results, ledger, terminal)
    return E.isLeft(safe) ? safe : E.right(safe.right.results)
  }
  if (results.length > 0)
    terminal.say(
      'These figures are NOT protected: small numbers in them can tell about a person. Keep them to the office; do not publish, send or present them.',
    )
  return E.right(results)
}
