import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../protect/protect-results.ts'
import type { Result } from '../result.ts'
import type { RawCell } from './csv.ts'
import { csvText } from './csv.ts'
import { daysOf } from './days.ts'
import type { ExportOptions, Figure } from './figure.ts'
import { dimensionsOf, figuresOf, relationWords } from './figure.ts'
import { plainNumber } from './number.ts'

/** Enough decimal places that a quotient read back is the same to anybody's purpose. */
const PLACES = 10

const number = (value: number | undefined): RawCell | undefined => (value === undefined ? undefined : { raw: plainNumber(value, PLACES) })

type Column = 'value' | 'numerator' | 'denominator' | 'low' | 'high' | 'unknown' | 'without_key' | 'reason'
const COLUMNS: readonly Column[] = ['value', 'numerator', 'denominator', 'low', 'high', 'unknown', 'without_key', 'reason']

const cellsOf = (result: Result, isWhole: boolean): Partial<Record<Column, string | RawCell | undefined>> => {
  if (result.status === 'undefined' || result.status === 'not-reported') return { reason: result.reason }
  if (result.status !== 'value' && result.status !== 'approximate') return {}
  const uncounted = isWhole ? { unknown: number(result.unknown), without_key: number(result.withoutKey) } : {}
  const { low, high } = result
  const between = { low: number(low), high: number(high), ...uncounted }
  if (result.status === 'approximate') return { value: number(result.estimate), ...between }
  return { value: number(result.value), numerator: number(result.numerator), denominator: number(result.denominator), ...between }
}

/**
 * Results as tidy CSV: a row for each number, a column for each dimension. `status` keeps apart a value, `suppressed`, `not-reported` and `undefined`; rows
 * with an empty `by` are the whole, so take one `by` at a time before adding anything up. Quotients are given as such, with their numerator and denominator.
 *
 * Codes: `indicators/not-protected`, `indicators/approximate`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * getOrThrow(toCsv(protectResults([]))).startsWith('indicator,part,title,unit,') // => true
 *
 * @category export
 * @since 0.1.0
 */
export const toCsv = (results: ProtectedResults, options: ExportOptions = {}): E.Either<Issues, string> => {
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const dimensions = [...new Set(figures.right.flatMap(dimensionsOf))].sort()
  const row = (figure: Figure): readonly (string | RawCell | undefined)[] => {
    const { indicator, part, at, result, baseline } = figure
    const days = daysOf(figure)
    const labels = new Map(at.map(({ dimension, label }) => [dimension, label ?? 'unknown']))
    const cells = cellsOf(result, at.length === 0)
    return [
      indicator.id,
      part,
      indicator.title.en,
      indicator.unit,
      days?.first,
      days?.last,
      at.map(({ dimension }) => dimension).join(' x '),
      ...dimensions.map((dimension) => labels.get(dimension)),
      result.status,
      ...COLUMNS.map((column) => cells[column]),
      number(baseline?.value),
      baseline === undefined ? undefined : relationWords(baseline),
    ]
  }
  return E.right(
    csvText([
      ['indicator', 'part', 'title', 'unit', 'first_day', 'last_day', 'by', ...dimensions, 'status', ...COLUMNS, 'baseline', 'baseline_is'],
      ...figures.right.map(row),
    ]),
  )
}
