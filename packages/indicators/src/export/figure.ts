import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Indicator } from '../indicator/indicator.ts'
import type { Measure, Window } from '../indicator/measure.ts'
import type { ProtectedResults } from '../protect/protect-results.ts'
import { areProtected } from '../protect/protect-results.ts'
import type { BaselineResult, Relation } from '../rating/relation.ts'
import type { IndicatorResult, Result } from '../result.ts'

/** The label of one dimension; `null` is what is unknown. */
export interface At {
  readonly dimension: string
  readonly label: string | null
}

/** One result that may be published: a part of an indicator as a whole, or one row of a breakdown. */
export interface Figure {
  readonly indicator: Indicator
  readonly part: string
  readonly measure: Measure
  /** The days that counted for the indicator as a whole. */
  readonly period: Window | null
  /** The row of the breakdown, outermost dimension first; empty for the whole. */
  readonly at: readonly At[]
  readonly result: Result
  /** Where the indicator began; with its main figure as a whole alone. */
  readonly baseline?: BaselineResult
}

/**
 * What every exporter takes beside the results.
 *
 * @example
 * const options: ExportOptions = { approximate: 'allow' }
 * options.approximate // => 'allow'
 *
 * @category export
 * @since 0.1.0
 */
export interface ExportOptions {
  /** Whether estimates of distinct persons may be written; refused when left out. */
  readonly approximate?: 'allow' | 'refuse'
}

/** The measure behind a part. */
export const measureOf = ({ measure, parts = {} }: Indicator, part: string): Measure => (part === 'value' ? measure : (parts[part] ?? measure))

/** The name of a part of an indicator, as mappings and columns have it: `mediators-trained` or `mediators-trained/women`. */
export const figureName = ({ indicator: { id }, part }: Pick<Figure, 'indicator' | 'part'>): string => (part === 'value' ? id : `${id}/${part}`)

/** The name of a part in words: `throughMan` is through man. */
export const partWords = (part: string): string => part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The title of a figure: that of its indicator, with the part where it is not the main one. */
export const figureTitle = ({ indicator: { title }, part }: Pick<Figure, 'indicator' | 'part'>): string =>
  part === 'value' ? title.en : `${title.en}: ${partWords(part)}`

const RELATIONS: Readonly<Record<Relation, string>> = { '=': 'exactly', '<=': 'at most', '>=': 'at least' }

/** How a baseline stands to its number, in words: `=` would begin a formula in a spreadsheet. */
export const relationWords = ({ relation }: BaselineResult): string => RELATIONS[relation]

/** The names of the dimensions of a figure, without the prefix of areas. */
export const dimensionsOf = ({ at }: Figure): readonly string[] => at.map(({ dimension }) => dimension)

/** The name of a dimension as files have it. */
export const plainDimension = (name: string): string => (name.startsWith('area.') ? name.slice('area.'.length) : name)

/** Counts beside a value tell of the records that are in no row; in a row of a breakdown they may be of one person, so they stay with the whole. */
const withoutCompanions = (result: Result): Result => {
  if (result.status !== 'value') return result
  const { withoutKey, ...rest } = result
  return withoutKey === undefined ? { ...result, unknown: 0 } : { ...rest, unknown: 0 }
}

const wholes = ({ indicator, period, parts, baseline }: IndicatorResult): readonly Figure[] =>
  Object.entries(parts).map(([part, result]) => ({
    indicator,
    part,
    measure: measureOf(indicator, part),
    period,
    at: [],
    result,
    ...(part === 'value' && baseline !== undefined ? { baseline } : {}),
  }))

const rows = ({ indicator, period, breakdowns }: IndicatorResult): readonly Figure[] =>
  breakdowns.flatMap(({ by, cells }) =>
    cells.flatMap(({ key, parts }) =>
      Object.entries(parts).map(([part, result]) => ({
        indicator,
        part,
        measure: measureOf(indicator, part),
        period,
        at: by.map((dimension, index) => ({ dimension: plainDimension(dimension), label: key[index] ?? null })),
        result: withoutCompanions(result),
      })),
    ),
  )

const notProtected: Issues = [
  {
    code: 'indicators/not-protected',
    path: [],
    message: 'These results did not come from protectResults.',
    help: 'Pass what protectResults gave; nothing else may be published.',
  },
]

const approximate = (figure: Figure): Issue => ({
  code: 'indicators/approximate',
  path: [figureName(figure)],
  message: `"${figureName(figure)}" is an estimate of distinct persons, not a count.`,
  help: 'Count exactly by taking "approximate" out of the definition, or allow estimates when exporting.',
})

/** The figures of results that may be published: for each indicator the whole, then the rows of its breakdowns. */
export const figuresOf = (results: ProtectedResults, { approximate: allowed = 'refuse' }: ExportOptions = {}): E.Either<Issues, readonly Figure[]> => {
  if (!areProtected(results)) return E.left(notProtected)
  const figures = results.results.flatMap((result) => [...wholes(result), ...rows(result)])
  const [first, ...rest] = allowed === 'allow' ? [] : figures.filter(({ at, result }) => at.length === 0 && result.status === 'approximate').map(approximate)
  return first === undefined ? E.right(figures) : E.left([first, ...rest])
}
