import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Relation } from '../../rating/relation.ts'
import type { NamedArea } from '../area-name.ts'
import { isTime } from '../days.ts'
import type { Figure } from '../figure.ts'
import { figureName, figureTitle } from '../figure.ts'
import { isPercent, numberText, plainNumber } from '../number.ts'
import type { Element } from '../xml.ts'
import { element } from '../xml.ts'
import type { IatiActivity } from './activity.ts'
import type { Goal, Period } from './periods.ts'
import { periodsOf } from './periods.ts'

/** What an indicator is written with. */
export interface IatiContext {
  readonly activity: IatiActivity
  /** Places that stand in the activity under their reference. */
  readonly areas: ReadonlyMap<string, NamedArea>
}

const YEAR = 4

export const narrative = (name: string, text: string): Element => element(name, {}, [element('narrative', {}, text)])

/** The reference under which a place stands in the activity. */
export const referenceOf = ({ pcode, id }: NamedArea): string => pcode ?? id

const isAdding = ({ measure: { type } }: Figure): boolean => type === 'count' || type === 'sum'

/** What has to be known beside a number, in a sentence each. */
const remarks = (figure: Figure, withheld: boolean): readonly string[] => {
  const { result, indicator, at } = figure
  const isWhole = at.length === 0
  if (result.status === 'approximate')
    return [`An estimate of different persons: nineteen times in twenty the number lies between ${result.low} and ${result.high}.`]
  if (result.status !== 'value') return []
  const { numerator, denominator, low, high, recordedAtMost, unknown = 0, withoutKey = 0 } = result
  return [
    ...(numerator === undefined || denominator === undefined ? [] : [`${plainNumber(numerator)} of ${plainNumber(denominator)}.`]),
    ...(low === undefined || high === undefined ? [] : [`An estimate between ${plainNumber(low)} and ${plainNumber(high)}.`]),
    ...(recordedAtMost === undefined ? [] : [`At most ${plainNumber(recordedAtMost)} of them were recorded; the rest is estimated.`]),
    ...(isAdding(figure) && ['person', 'attendance'].includes(indicator.unit) ? ['Counted by head: the same person may be counted more than once.'] : []),
    ...(isWhole && unknown > 0 ? [`Of ${unknown} records it cannot be told whether they count; they are not in the number.`] : []),
    ...(isWhole && withoutKey > 0 ? [`${withoutKey} records cannot be told to be of different persons; they are not in the number.`] : []),
    ...(isWhole && withheld ? ['Small numbers, and others that would give them away, are withheld from the breakdown.'] : []),
  ]
}

const commentOf = (sentences: readonly string[]): readonly Element[] => (sentences.length === 0 ? [] : [narrative('comment', sentences.join(' '))])

const placeOf = (figure: Figure, { areas }: IatiContext): NamedArea | undefined =>
  figure.at.map(({ label }) => (label === null ? undefined : areas.get(label))).find((area) => area !== undefined)

/** Time is said by the period, and a place that the activity lists by its reference; every other dimension by its name. */
const actualOf = (figure: Figure, withheld: boolean, context: IatiContext): readonly Element[] => {
  const value = numberText(figure)
  if (value === undefined) return []
  const place = placeOf(figure, context)
  const dimensions = figure.at.filter(({ dimension, label }) => (label === null || !isTime(dimension)) && (place === undefined || label !== place.id))
  return [
    element('actual', { value }, [
      ...(place === undefined ? [] : [element('location', { ref: referenceOf(place) })]),
      ...dimensions.map(({ dimension, label }) => element('dimension', { name: dimension, value: label ?? 'unknown' })),
      ...commentOf(remarks(figure, withheld)),
    ]),
  ]
}

const goalOf = ({ value, isMilestone }: Goal): Element =>
  element('target', { value: plainNumber(value) }, isMilestone ? [narrative('comment', 'A milestone on the way to the target.')] : [])

const periodOf = ({ days, goals, figures }: Period, withheld: boolean, context: IatiContext): Element =>
  element('period', {}, [
    element('period-start', { 'iso-date': days.first }),
    element('period-end', { 'iso-date': days.last }),
    ...goals.map(goalOf),
    ...figures.flatMap((figure) => actualOf(figure, withheld, context)),
  ])

const RELATIONS: Partial<Record<Relation, string>> = { '<=': 'An upper bound: at most this many.', '>=': 'A lower bound: at least this many.' }

const noYear = (whole: Figure): Issue => ({
  code: 'indicators/no-baseline-year',
  path: [figureName(whole), 'baseline'],
  message: `The baseline of "${figureName(whole)}" does not say when it was taken, and IATI wants a year.`,
  help: 'Add "on" to the baseline of the definition, or "baselineYear" to the activity.',
})

const baselineOf = (whole: Figure, { baselineYear }: IatiActivity): E.Either<Issue, readonly Element[]> => {
  const { baseline } = whole
  if (baseline === undefined) return E.right([])
  const year = baseline.on?.slice(0, YEAR) ?? baselineYear
  if (year === undefined) return E.left(noYear(whole))
  const words = RELATIONS[baseline.relation]
  return E.right([
    element(
      'baseline',
      { year: String(year), 'iso-date': baseline.on, value: plainNumber(baseline.value) },
      words === undefined ? [] : [narrative('comment', words)],
    ),
  ])
}

const noPeriod = (whole: Figure): Issue => ({
  code: 'indicators/no-period',
  path: [figureName(whole), 'period'],
  message: `The days that "${figureName(whole)}" speaks of have no beginning or no end.`,
  help: 'Give the activity "days": { "first": …, "last": … }, or calculate with a period.',
})

/** Numbers that add up over periods may be added up, unless the periods overlap or people are counted once. */
const isAggregable = (whole: Figure, periods: readonly Period[]): boolean => isAdding(whole) && periods.filter(({ figures }) => figures.length > 0).length === 1

const descriptionOf = ({ indicator: { countRule, attribution, reach }, result }: Figure): string =>
  [
    countRule,
    'Each period stands for itself: periods may overlap and are not to be added up.',
    ...(result.status === 'suppressed' ? ['The number as a whole is withheld: it is of too few persons, or would tell one that is.'] : []),
    ...(attribution === 'contribution' ? ['The programme contributed to this change; it did not bring it about alone.'] : []),
    ...(reach === 'indirect' ? ['Reached indirectly.'] : reach === 'both' ? ['Reached directly and indirectly together.'] : []),
  ].join(' ')

/** One part of an indicator as IATI has it, from its figures, the whole first. */
export const indicatorOf = (figures: readonly Figure[], context: IatiContext): E.Either<Issues, Element> => {
  const [whole] = figures
  if (whole === undefined) return E.right(element('indicator'))
  const { indicator, part } = whole
  const periods = periodsOf(figures, whole, context.activity.days)
  const baseline = baselineOf(whole, context.activity)
  const [first, ...rest] = [...(E.isLeft(baseline) ? [baseline.left] : []), ...(periods === undefined ? [noPeriod(whole)] : [])]
  if (first !== undefined) return E.left([first, ...rest])
  const withheld = figures.some(({ result }) => result.status === 'suppressed')
  const references = context.activity.references?.[indicator.id] ?? []
  return E.right(
    element(
      'indicator',
      {
        measure: isPercent(indicator, part) ? '2' : '1',
        ascending: indicator.direction === 'none' ? undefined : indicator.direction === 'up' ? '1' : '0',
        'aggregation-status': isAggregable(whole, periods ?? []) ? '1' : '0',
      },
      [
        narrative('title', figureTitle(whole)),
        narrative('description', descriptionOf(whole)),
        element('reference', { vocabulary: '99', code: figureName(whole), 'indicator-uri': context.activity.definitionsUri }),
        ...(part === 'value' ? references.map(({ vocabulary, code, uri }) => element('reference', { vocabulary, code, 'indicator-uri': uri })) : []),
        ...(E.isRight(baseline) ? baseline.right : []),
        ...(periods ?? []).map((period) => periodOf(period, withheld, context)),
      ],
    ),
  )
}
