import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../protect/protect-results.ts'
import type { BaselineResult } from '../rating/relation.ts'
import type { Result } from '../result.ts'
import type { ExportOptions, Figure } from './figure.ts'
import { figuresOf } from './figure.ts'

/**
 * One number of exported results.
 *
 * @example
 * const row: ExportedRow = { part: 'value', at: { sex: 'female' }, result: { status: 'suppressed' } }
 * row.result.status // => 'suppressed'
 *
 * @category export
 * @since 0.1.0
 */
export interface ExportedRow {
  /** The part of the indicator; the main one is `value`. */
  readonly part: string
  /** The label of each dimension; `null` is what is unknown, and nothing at all is the whole. */
  readonly at: Readonly<Record<string, string | null>>
  /** The result. */
  readonly result: Result
}

/**
 * Results as they may be published, with what has to be said beside them.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { calculate, protectResults } from '@aitebaar/indicators'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const exported: ExportedResults = getOrThrow(toJson(protectResults(getOrThrow(calculate([visits], [])))))
 * exported.indicators[0]?.wording // => 'no records'
 *
 * @category export
 * @since 0.1.0
 */
export interface ExportedResults {
  /** The version of this form. */
  readonly schemaVersion: '1'
  /** How many rows disclosure control suppressed, the breakdowns of which it shows none, and the figures that are suppressed as a whole. */
  readonly protection: Pick<ProtectedResults, 'suppressed' | 'withheld' | 'suppressedTotals'>
  /** The indicators, in the order of the results. */
  readonly indicators: readonly {
    readonly id: string
    readonly title: Figure['indicator']['title']
    readonly unit: string
    readonly countRule: string
    readonly traps: readonly string[]
    readonly period: Figure['period']
    readonly wording: string
    /** Where it began, and how many times that it is. */
    readonly baseline?: BaselineResult
    readonly rows: readonly ExportedRow[]
  }[]
}

/**
 * Results as plain data for JSON. Unlike results in memory it holds only what may be published.
 *
 * Codes: `indicators/not-protected`, `indicators/approximate`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * getOrThrow(toJson(protectResults([]))).indicators // => []
 *
 * @category export
 * @since 0.1.0
 */
export const toJson = (results: ProtectedResults, options: ExportOptions = {}): E.Either<Issues, ExportedResults> => {
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const { suppressed, withheld, suppressedTotals } = results
  return E.right({
    schemaVersion: '1',
    protection: { suppressed, withheld, suppressedTotals },
    indicators: results.results.map(({ indicator, period, wording, baseline }) => ({
      id: indicator.id,
      title: indicator.title,
      unit: indicator.unit,
      countRule: indicator.countRule,
      traps: indicator.traps,
      period,
      wording,
      ...(baseline === undefined ? {} : { baseline }),
      rows: figures.right
        .filter((figure) => figure.indicator === indicator)
        .map(({ part, at, result }) => ({ part, at: Object.fromEntries(at.map(({ dimension, label }) => [dimension, label])), result })),
    })),
  })
}
