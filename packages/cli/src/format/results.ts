import type { IndicatorResult } from '@aitebaar/indicators'

import type { Published } from '../input/published.ts'
import type { Terminal } from '../terminal.ts'
import { breakdownsText } from './breakdowns.ts'
import { figuresCsv } from './figures-csv.ts'
import { figureRows, figuresText } from './figures.ts'

const hasNoRecords = ({ parts }: IndicatorResult): boolean => Object.values(parts).every((part) => part.status === 'not-reported' && part.reason !== undefined)

/** Results of which there are records, or of which something was published; how many others there are is said. */
const telling = (results: readonly IndicatorResult[], published: Published | undefined, terminal: Terminal): readonly IndicatorResult[] => {
  const some = results.filter((result) => !hasNoRecords(result) || published?.has(result.indicator.id) === true)
  const left = results.length - some.length
  if (left > 0) terminal.say(`${left} of ${results.length} indicators are not shown, since no records of theirs were given; --all shows them.`)
  return some
}

/** How results are printed. */
export interface PrintOptions {
  readonly format: 'table' | 'json' | 'csv'
  /** Whether tables also show indicators of which there are no records; other formats always do. */
  readonly all: boolean
}

/** Prints results; `false` when a figure that was published does not come out. */
export const printResults = (
  results: readonly IndicatorResult[],
  published: Published | undefined,
  { format, all }: PrintOptions,
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
  else {
    const shown = all ? results : telling(results, published, terminal)
    terminal.out([figuresText(shown, figureRows(shown, published), terminal), ...breakdownsText(shown, terminal)].join('\n\n'))
  }
  return rows.every(({ matches }) => matches !== false)
}
