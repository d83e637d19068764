import type { IndicatorResult } from '@aitebaar/indicators'
import { protectResults } from '@aitebaar/indicators'
import { areas } from '@aitebaar/jurisdiction-kp'

import type { Terminal } from '../terminal.ts'

/** Results as they may be shown: with breakdowns protected, unless raw ones were asked for. Either is said on standard error. */
export const shownResults = (results: readonly IndicatorResult[], isUnprotected: boolean, terminal: Terminal): readonly IndicatorResult[] => {
  if (results.every(({ breakdowns }) => breakdowns.length === 0)) return results
  if (isUnprotected) {
    terminal.say(
      'These breakdowns are NOT protected: small numbers in them can tell about a person. Keep them to the office; do not publish, send or present them.',
    )
    return results
  }
  const { results: safe, suppressed, withheld } = protectResults(results, { areas })
  for (const { indicator, by } of withheld)
    terminal.say(
      `${indicator} by ${by.join(' and ')}: all rows are suppressed, since no way was found to show some of them safely. Fewer or larger groups may help.`,
    )
  terminal.say(
    suppressed === 0
      ? 'Breakdowns are protected: no row had to be suppressed.'
      : `Breakdowns are protected: ${suppressed} rows are suppressed, small numbers and others that would give them away. They are safe on their own; beside other tables of the same people they may not be.`,
  )
  return safe
}
