import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../protect/protect-results.ts'
import type { NamedArea } from './area-name.ts'
import type { RawCell } from './csv.ts'
import { csvText } from './csv.ts'
import type { Days } from './days.ts'
import { daysOf, isTime } from './days.ts'
import type { At, ExportOptions, Figure } from './figure.ts'
import { figureName, figuresOf, figureTitle, relationWords } from './figure.ts'
import { numberText, plainNumber } from './number.ts'

/**
 * How results become HXL.
 *
 * @example
 * const options: HxlOptions = { reported: { first: '2013-01-01', last: '2015-12-31' } }
 * options.reported?.first // => '2013-01-01'
 *
 * @category export
 * @since 0.1.0
 */
export interface HxlOptions extends ExportOptions {
  /** Names and P-codes of places; without them a place is given by its id. */
  readonly areas?: readonly NamedArea[]
  /** The days that close what a definition leaves open. */
  readonly reported?: Partial<Days>
}

const LEVELS: Readonly<Record<string, string>> = { province: '#adm1', district: '#adm2', tehsil: '#adm3' }

const SEXES: Readonly<Record<string, string>> = { female: 'f', male: 'm', x: 'i' }

/** The core attribute of ages that lies nearest to a band, by its first year of age. */
const CORE_AGES: readonly (readonly [number, string])[] = [
  [60, 'elderly'],
  [18, 'adults'],
  [10, 'adolescents'],
  [5, 'children'],
  [0, 'infants'],
]

/** Lower case letters, digits and underscores. */
const attribute = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')

const ageAttributes = (label: string): string => {
  const from = Number(/^\d+/.exec(label)?.[0])
  const core = CORE_AGES.find(([least]) => from >= least)?.[1]
  return `${core === undefined ? '' : `+${core}`}+age_${attribute(label)}`
}

const attributesOf = ({ dimension, label }: At): string => {
  const name = dimension.toLowerCase()
  if (label === null) return `+${attribute(dimension)}_unknown`
  if (name === 'sex') return `+${SEXES[label] ?? `sex_${attribute(label)}`}`
  return name.includes('age') && /^\d/.test(label) ? ageAttributes(label) : `+${attribute(dimension)}_${attribute(label)}`
}

const isPlace = (dimension: string): boolean => Object.hasOwn(LEVELS, dimension)

const isOfPersons = ({ indicator: { unit }, part }: Figure): boolean => unit === 'person' && part === 'value'

/** The tag of the column a figure stands in: what is not place or time is said by attributes. */
const tagOf = (figure: Figure): string => {
  const rest = figure.at.filter(({ dimension }) => !isPlace(dimension) && !isTime(dimension))
  const base = isOfPersons(figure) ? '#reached' : '#indicator+num'
  return `${base}${rest.length === 0 ? '+total' : rest.map(attributesOf).join('')}`
}

const headingOf = (tag: string): string => {
  const [base = '', ...attributes] = tag.split('+').filter((text) => text !== 'num')
  return `${base === '#reached' ? 'people' : 'value'}: ${attributes.join(' ').replaceAll('_', ' ')}`
}

/** Where and when a figure belongs, which is its row; `null` where a place is not known, nothing where there is none. */
interface Row {
  readonly figure: Figure
  readonly level: string | undefined
  readonly place: string | null | undefined
  readonly days: Days | undefined
  readonly cells: Map<string, Figure>
}

const sameTag = (tag: string, figure: Figure): Issue => ({
  code: 'indicators/same-tag',
  path: [figureName(figure)],
  message: `Two groups of "${figureName(figure)}" would stand in the same column, "${tag}".`,
  help: 'Give the codes of the dimension names that differ in more than signs and capitals.',
})

const addressOf = ({ at }: Figure): string =>
  at
    .map((one) => JSON.stringify(one))
    .sort()
    .join()

const rowsOf = (figures: readonly Figure[], reported: Partial<Days> | undefined): E.Either<Issues, readonly Row[]> => {
  const rows = new Map<string, Row>()
  for (const figure of figures) {
    const place = figure.at.find(({ dimension }) => isPlace(dimension))
    const time = figure.at.find(({ dimension }) => isTime(dimension))
    const key = JSON.stringify([figureName(figure), place, time])
    const known = rows.get(key)
    const row = known ?? { figure, level: place?.dimension, place: place?.label, days: daysOf(figure, reported), cells: new Map<string, Figure>() }
    const tag = tagOf(figure)
    const before = row.cells.get(tag)
    if (before !== undefined && addressOf(before) !== addressOf(figure)) return E.left([sameTag(tag, figure)])
    row.cells.set(tag, figure)
    if (known === undefined) rows.set(key, row)
  }
  return E.right([...rows.values()])
}

/** A hidden number leaves an empty cell, and so does one that nobody reported: the tags of each are listed beside them. */
const tagsWith = (cells: ReadonlyMap<string, Figure>, statuses: readonly string[]): string =>
  [...cells].flatMap(([tag, { result }]) => (statuses.includes(result.status) ? [tag] : [])).join(' ')

/** A column: its heading, its tag, and what it says of a row. */
interface Column {
  readonly heading: string
  readonly tag: string
  readonly cellOf: (row: Row) => string | RawCell | undefined
}

const whatColumns: readonly Column[] = [
  { heading: 'indicator', tag: '#indicator+code', cellOf: ({ figure }) => figureName(figure) },
  { heading: 'title', tag: '#indicator+name', cellOf: ({ figure }) => figureTitle(figure) },
  { heading: 'counting rule', tag: '#indicator+rule', cellOf: ({ figure }) => figure.indicator.countRule },
]

const placeColumns = (level: string, tag: string, areas: ReadonlyMap<string, NamedArea>): readonly Column[] => {
  const idIn = (row: Row): string | null | undefined => (row.level === level ? row.place : undefined)
  const areaIn = (row: Row): NamedArea | undefined => areas.get(idIn(row) ?? '')
  return [
    { heading: `${level} code`, tag: `${tag}+code`, cellOf: (row) => areaIn(row)?.pcode ?? idIn(row) ?? undefined },
    { heading: level, tag: `${tag}+name`, cellOf: (row) => (idIn(row) === null ? 'unknown' : (areaIn(row)?.name.en ?? idIn(row) ?? undefined)) },
  ]
}

const dayColumns: readonly Column[] = [
  { heading: 'first day', tag: '#date+start', cellOf: ({ days }) => days?.first },
  { heading: 'last day', tag: '#date+end', cellOf: ({ days }) => days?.last },
]

const valueColumn = (tag: string): Column => ({
  heading: headingOf(tag),
  tag,
  cellOf: ({ cells }) => {
    const figure = cells.get(tag)
    const text = figure === undefined ? undefined : numberText(figure)
    return text === undefined ? undefined : { raw: text }
  },
})

const baselineColumns: readonly Column[] = [
  { heading: 'baseline', tag: '#indicator+baseline+num', cellOf: ({ figure: { baseline } }) => baseline && { raw: plainNumber(baseline.value) } },
  { heading: 'baseline is', tag: '#indicator+baseline+relation', cellOf: ({ figure: { baseline } }) => baseline && relationWords(baseline) },
]

const missingColumns: readonly Column[] = [
  { heading: 'suppressed', tag: '#meta+suppressed', cellOf: ({ cells }) => ({ raw: tagsWith(cells, ['suppressed']) }) },
  { heading: 'not reported or undefined', tag: '#meta+missing', cellOf: ({ cells }) => ({ raw: tagsWith(cells, ['not-reported', 'undefined']) }) },
]

/**
 * Results as CSV with a row of HXL tags (version 1.1), in the wide form that others read: a row for each indicator, place and time, a column for each group
 * of people. Persons are tagged `#reached`, everything else `#indicator+num`; percentages are written as such. A suppressed number is an empty cell, named in
 * `#meta+suppressed`, and one that was not reported or is undefined in `#meta+missing`. Distinct persons are not to be added over rows: the counting rule stands in `#indicator+rule`.
 *
 * Codes: `indicators/not-protected`, `indicators/approximate`, `indicators/same-tag`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * getOrThrow(toHxl(protectResults([]))).split('\r\n')[1]?.startsWith('#indicator+code,#indicator+name') // => true
 *
 * @category export
 * @since 0.1.0
 */
export const toHxl = (results: ProtectedResults, { areas = [], reported, ...options }: HxlOptions = {}): E.Either<Issues, string> => {
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const placed = rowsOf(figures.right, reported)
  if (E.isLeft(placed)) return placed
  const rows = placed.right
  const tags = [...new Set(figures.right.map(tagOf))].sort((a, b) => Number(b.endsWith('+total')) - Number(a.endsWith('+total')) || (a < b ? -1 : 1))
  const levels = Object.entries(LEVELS).filter(([level]) => rows.some((row) => row.level === level))
  const columns = [
    ...whatColumns,
    ...levels.flatMap(([level, tag]) => placeColumns(level, tag, new Map(areas.map((area) => [area.id, area])))),
    ...dayColumns,
    ...tags.map(valueColumn),
    ...(figures.right.some(({ baseline }) => baseline !== undefined) ? baselineColumns : []),
    ...missingColumns,
  ]
  return E.right(
    csvText([columns.map(({ heading }) => heading), columns.map(({ tag }) => ({ raw: tag })), ...rows.map((row) => columns.map(({ cellOf }) => cellOf(row)))]),
  )
}
