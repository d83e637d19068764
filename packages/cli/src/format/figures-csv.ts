import type { IndicatorResult, Result } from '@aitebaar/indicators'

const HEADINGS = [
  'indicator',
  'part',
  'by',
  'key',
  'status',
  'value',
  'numerator',
  'denominator',
  'low',
  'high',
  'unknown',
  'without_key',
  'reason',
  'baseline',
  'baseline_is',
] as const

type Cells = Partial<Record<(typeof HEADINGS)[number], string | number>>

/** A cell of CSV; what a spreadsheet would take for a formula stays text. */
const escape = (value: string | number | undefined): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const cellsOf = (result: Result): Cells => {
  switch (result.status) {
    case 'value': {
      const { status, value, numerator, denominator, low, high, unknown, withoutKey } = result
      const given = { numerator, denominator, low, high, unknown, without_key: withoutKey }
      return { status, value, ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)) }
    }
    case 'approximate':
      return {
        status: result.status,
        value: result.estimate,
        low: result.low,
        high: result.high,
        ...(result.unknown === undefined ? {} : { unknown: result.unknown }),
        without_key: result.withoutKey,
      }
    case 'undefined':
      return { status: result.status, reason: result.reason }
    case 'not-reported':
      return { status: result.status, ...(result.reason === undefined ? {} : { reason: result.reason }) }
    default:
      return { status: result.status }
  }
}

/** In words: `=` would begin a formula in a spreadsheet. */
const RELATIONS = { '=': 'exactly', '<=': 'at most', '>=': 'at least' } as const

const began = (part: string, { baseline }: IndicatorResult): Cells =>
  part === 'value' && baseline !== undefined ? { baseline: baseline.value, baseline_is: RELATIONS[baseline.relation] } : {}

const rowsOf = (whole: IndicatorResult): readonly Cells[] => [
  ...Object.entries(whole.parts).map(([part, result]) => ({ indicator: whole.indicator.id, part, ...cellsOf(result), ...began(part, whole) })),
  ...whole.breakdowns.flatMap(({ by, cells }) =>
    cells.flatMap((cell) =>
      Object.entries(cell.parts).map(([part, result]) => ({
        indicator: whole.indicator.id,
        part,
        by: by.join(' x '),
        key: cell.key.map((label) => label ?? 'unknown').join(' x '),
        ...cellsOf(result),
      })),
    ),
  ),
]

/** Results as CSV, a row for each part and cell; an empty `by` is the whole. */
export const figuresCsv = (results: readonly IndicatorResult[]): string =>
  [HEADINGS.join(','), ...results.flatMap(rowsOf).map((cells) => HEADINGS.map((heading) => escape(cells[heading])).join(','))].join('\n')
