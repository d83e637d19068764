import type { Indicator, IndicatorResult, Result } from '@aitebaar/indicators'

import type { Published } from '../input/published.ts'
import type { Terminal } from '../terminal.ts'
import { quotientText } from './quotient.ts'
import { table } from './table.ts'
import { wrap } from './wrap.ts'

/** An indicator's figure beside what was published, if that was given. */
export interface FigureRow {
  readonly indicator: string
  readonly title: string
  readonly published: string | null
  readonly computed: string
  readonly matches: boolean | null
}

/** Rows in the order of the published figures, then the rest. */
export const figureRows = (results: readonly IndicatorResult[], published: Published | undefined): readonly FigureRow[] => {
  const order = [...(published?.keys() ?? [])]
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...results]
    .sort((a, b) => place(a.indicator.id) - place(b.indicator.id))
    .map(({ indicator, wording }) => {
      const given = published?.get(indicator.id)
      return {
        indicator: indicator.id,
        title: indicator.title.en,
        published: given ?? null,
        computed: wording,
        matches: given === undefined ? null : given === wording,
      }
    })
}

const detail = (name: string, result: Result, indicator: Indicator): string => {
  const label = name === 'value' ? '' : `${name} `
  if (result.status === 'not-reported') return `${label}${result.reason ?? 'not reported'}`
  if (result.status === 'undefined') return `${label}undefined: ${result.reason}`
  if (result.status === 'suppressed') return `${label}withheld`
  if (result.status === 'approximate') return `${label}about ${result.estimate}, between ${result.low} and ${result.high}`
  const { value, numerator, denominator, unknown, withoutKey, low, high, recordedAtMost } = result
  return [
    `${label}${numerator === undefined || denominator === undefined ? value : quotientText(numerator, denominator, indicator, name)}`,
    ...(low === undefined || high === undefined ? [] : [`between ${low} and ${high}`]),
    ...(recordedAtMost === undefined ? [] : [`at most ${recordedAtMost} of them recorded, the rest estimated`]),
    ...(unknown === undefined ? ['how many are unknown is withheld'] : unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(withoutKey === undefined || withoutKey === 0 ? [] : [`${withoutKey} without a pseudonym`]),
  ].join(', ')
}

const RELATIONS = { '=': '', '<=': 'at most ', '>=': 'at least ' } as const

const began = ({ baseline }: IndicatorResult): readonly string[] =>
  baseline === undefined ? [] : [`baseline ${RELATIONS[baseline.relation]}${baseline.value}`]

const exactly = (result: IndicatorResult): string =>
  [...Object.entries(result.parts).map(([name, one]) => detail(name, one, result.indicator)), ...began(result)].join('; ')

/** The figures as a table: published beside computed, with the exact values below. */
export const figuresText = (results: readonly IndicatorResult[], rows: readonly FigureRow[], terminal: Terminal): string => {
  const hasPublished = rows.some(({ published }) => published !== null)
  const mark = ({ matches }: FigureRow): string => (matches === null ? '' : matches ? 'yes' : 'NO')
  const cells = rows.map((row) => (hasPublished ? [row.title, row.published ?? '', row.computed, mark(row)] : [row.title, row.computed]))
  const columns = hasPublished
    ? [{ heading: 'indicator' }, { heading: 'published' }, { heading: 'computed' }, { heading: 'same' }]
    : [{ heading: 'indicator' }, { heading: 'computed' }]
  const byId = new Map(results.map((result) => [result.indicator.id, result]))
  const exact = rows.flatMap(({ indicator }) => {
    const result = byId.get(indicator)
    if (result === undefined) return []
    const [first = '', ...rest] = wrap(exactly(result), terminal.width - 4)
    return [`  ${indicator}`, `    ${first}`, ...rest.map((line) => `    ${line}`)]
  })
  const matching = rows.filter(({ matches }) => matches === true).length
  const compared = rows.filter(({ matches }) => matches !== null).length
  return [
    table(columns, cells, terminal.width),
    '',
    terminal.paint('heading', 'Exact values'),
    ...exact.map((line) => terminal.paint('dim', line)),
    ...(compared === 0
      ? []
      : ['', terminal.paint(matching === compared ? 'good' : 'critical', `${matching} of ${compared} published figures come out of the records.`)]),
  ].join('\n')
}
