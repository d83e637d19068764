import type { IndicatorResult } from '@aitebaar/indicators'

import type { Published } from '../input/published.ts'
import type { Terminal } from '../terminal.ts'
import { breakdownsText } from './breakdowns.ts'
import { figuresCsv } from './figures-csv.ts'
import { figureRows, figuresText } from './figures.ts'

/** Prints results; `false` when a figure that was published does not come out. */
export const printResults = (
  results: readonly IndicatorResult[],
  published: Published | undefined,
  format: 'table' | 'json' | 'csv',
  terminal: Terminal,
): boolean => {
  const rows = figureRows(results, published)
  if (format === 'csv') terminal.out(figuresCsv(results))
  else if (format === 'json')
    terminal.out(
      JSON.stringify(
        results.map(({ indicator, ...result }) => ({ indicator: indicator.id, published: published?.get(indicator.id) ?? null, ...result })),
        null,
        2,
      ),
    )
  else terminal.out([figuresText(results, rows, terminal), ...breakdownsText(results, terminal)].join('\n\n'))
  return rows.every(({ matches }) => matches !== false)
}
