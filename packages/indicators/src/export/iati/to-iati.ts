import type { Issue, Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../../protect/protect-results.ts'
import type { NamedArea } from '../area-name.ts'
import type { ExportOptions, Figure } from '../figure.ts'
import { figureName, figuresOf } from '../figure.ts'
import type { Element } from '../xml.ts'
import { element, xmlText } from '../xml.ts'
import { IatiActivity } from './activity.ts'
import type { IatiContext } from './indicator.ts'
import { indicatorOf, narrative, referenceOf } from './indicator.ts'
import { checkRules } from './rules.ts'

/**
 * How results become IATI.
 *
 * @example
 * const options: IatiOptions = { generatedAt: '2016-01-15T09:00:00Z' }
 * options.generatedAt // => '2016-01-15T09:00:00Z'
 *
 * @category export
 * @since 0.1.0
 */
export interface IatiOptions extends ExportOptions {
  /** Names and P-codes of places. A place that is not listed becomes a dimension. */
  readonly areas?: readonly NamedArea[]
  /** The moment to write into the file; none when left out, so that the same results give the same bytes. */
  readonly generatedAt?: string
}

const RESULT_TYPES = { output: { code: '1', title: 'Outputs' }, outcome: { code: '2', title: 'Outcomes' }, impact: { code: '3', title: 'Impact' } } as const

const LEVELS = ['output', 'outcome', 'impact'] as const

const byName = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) groups.set(figureName(figure), [...(groups.get(figureName(figure)) ?? []), figure])
  return [...groups.values()]
}

const resultOf = (level: (typeof LEVELS)[number], indicators: readonly Element[]): readonly Element[] => {
  if (indicators.length === 0) return []
  const { code, title } = RESULT_TYPES[level]
  const isAll = indicators.every(({ attributes }) => attributes['aggregation-status'] === '1')
  return [element('result', { type: code, 'aggregation-status': isAll ? '1' : '0' }, [narrative('title', title), ...indicators])]
}

const locationOf = (area: NamedArea): Element =>
  element('location', { ref: referenceOf(area) }, [
    narrative('name', area.name.en),
    narrative('description', area.pcode === undefined ? `${area.level}.` : `${area.level}; P-code ${area.pcode}.`),
  ])

const organisation = (
  name: string,
  { ref, type, role, ...words }: { ref?: string | undefined; type?: string | undefined; role?: string; name: string },
): Element => element(name, { ref, type, role }, [element('narrative', {}, words.name)])

/** The order of these elements is the schema's; in another the file is not valid. */
const activityOf = (activity: IatiActivity, places: readonly NamedArea[], results: readonly Element[]): Element =>
  element('iati-activity', { 'xml:lang': 'en' }, [
    element('iati-identifier', {}, activity.identifier),
    organisation('reporting-org', activity.reportingOrganisation),
    narrative('title', activity.title),
    narrative('description', activity.description),
    ...activity.participating.map((one) => organisation('participating-org', one)),
    element('activity-status', { code: activity.status }),
    element('activity-date', { type: '2', 'iso-date': activity.start }),
    ...(activity.end === undefined ? [] : [element('activity-date', { type: '4', 'iso-date': activity.end })]),
    element('recipient-country', { code: activity.country }),
    ...places.map(locationOf),
    element('sector', { vocabulary: '1', code: activity.sector }),
    ...results,
  ])

/**
 * Results as an IATI 2.03 file: one indicator for each part of an indicator, its baseline, its periods with targets and what was achieved, by place and other
 * dimensions. Outputs, outcomes and impact are a result each.
 *
 * A number that is suppressed, not reported or undefined has no element; that some are withheld is said beside the whole. The file is held against the
 * official rules that the schema cannot state before it is given.
 *
 * Codes: `core/…` for the activity, `indicators/not-protected`, `indicators/approximate`, `indicators/no-period`, `indicators/no-baseline-year`,
 * `indicators/iati-rule`.
 *
 * @see The IATI Activity Standard, version 2.03
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { protectResults } from '@aitebaar/indicators'
 * const xml = toIati(protectResults([]), {
 *   identifier: 'XX-EXAMPLE-WAPJ', reportingOrganisation: { ref: 'XX-EXAMPLE', type: '70', name: 'Example' }, title: 'Access to justice', description: 'Desks and forums.',
 *   participating: [{ role: '4', name: 'Example' }], status: '2', start: '2013-01-01', country: 'PK', sector: '15130',
 * })
 * getOrThrow(xml).includes('<iati-activities version="2.03">') // => true
 *
 * @category export
 * @since 0.1.0
 */
export const toIati = (
  results: ProtectedResults,
  activity: IatiActivity,
  { areas = [], generatedAt, ...options }: IatiOptions = {},
): E.Either<Issues, string> => {
  const read = parse(IatiActivity, activity)
  if (E.isLeft(read)) return read
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const used = new Set(figures.right.flatMap(({ at, result }) => (result.status === 'value' ? at.map(({ label }) => label) : [])))
  const places = areas.filter(({ id }) => used.has(id))
  const context: IatiContext = { activity: read.right, areas: new Map(places.map((area) => [area.id, area])) }
  const issues: Issue[] = []
  const written = byName(figures.right).flatMap((group) => {
    const made = indicatorOf(group, context)
    if (E.isRight(made)) return [{ level: group[0]?.indicator.level, indicator: made.right }]
    issues.push(...made.left)
    return []
  })
  const resultsOf = LEVELS.flatMap((level) =>
    resultOf(
      level,
      written.flatMap((one) => (one.level === level ? [one.indicator] : [])),
    ),
  )
  const made = activityOf(read.right, places, resultsOf)
  const [first, ...rest] = [...issues, ...checkRules(made)]
  return first === undefined
    ? E.right(xmlText(element('iati-activities', { version: '2.03', 'generated-datetime': generatedAt }, [made])))
    : E.left([first, ...rest])
}
