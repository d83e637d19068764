import type { Breakdown, IndicatorResult, Result } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import type { SpanLength } from '../vector/span.ts'
import { periodOf, SPAN_LENGTHS } from '../vector/span.ts'
import { narrowing, narrowingDays } from './subject.ts'

/** A count that readers find among the rows of another: the women of a figure are its row of women. */
export interface LinkedRows {
  /** The breakdown, by its place, and which of its dimensions tells them apart. */
  readonly at: number
  readonly dimension: number
  /** The count whose rows they are. */
  readonly of: PartCount
  /** The labels of these rows. */
  readonly labels: ReadonlySet<string>
}

/** Whether the rows of a label, in a dimension of a name, are what a count asks for. */
type IsAsked = (label: string, name: string) => boolean

const isSpan = (name: string): name is SpanLength => SPAN_LENGTHS.includes(name)

/** What tells the rows of one count among those of another: values of a field, or days. */
const askedOf = ({ subject: inner }: PartCount, { subject: outer }: PartCount): IsAsked | undefined => {
  if (inner === undefined || outer === undefined) return undefined
  const asked = narrowing(inner, outer)
  if (asked !== undefined) return (label) => asked.values.includes(label) !== asked.isNot
  const days = narrowingDays(inner, outer)
  if (days === undefined) return undefined
  const { from, to } = days
  return (label, name) => isSpan(name) && (from === undefined || label >= periodOf(from, name)) && (to === undefined || label < periodOf(to, name))
}

const numberIn = (result: IndicatorResult, count: PartCount, parts: Readonly<Record<string, Result>>): number => countedIn(result, count, parts)?.value ?? 0

/** The labels of the rows that a count is made of, where its numbers bear it out: all of these rows, and nothing in the others. */
const labelsIn = (
  result: IndicatorResult,
  { by, cells }: Breakdown,
  dimension: number,
  inner: PartCount,
  outer: PartCount,
  isAsked: IsAsked,
): ReadonlySet<string> => {
  const labels = new Set<string>()
  for (const { key, parts } of cells) {
    const label = key[dimension]
    const isIn = typeof label === 'string' && isAsked(label, by[dimension] ?? '')
    if (numberIn(result, inner, parts) !== (isIn ? numberIn(result, outer, parts) : 0)) return new Set()
    if (isIn) labels.add(label)
  }
  return labels
}

/** In which breakdowns the numbers of a count are rows of another, by what the definitions ask for. */
export const linkedRows = (result: IndicatorResult, counts: readonly PartCount[], count: PartCount): readonly LinkedRows[] => {
  if (numberIn(result, count, result.parts) === 0) return []
  const wider = counts.flatMap((of) => {
    const isAsked = askedOf(count, of)
    return isAsked === undefined ? [] : [{ of, isAsked }]
  })
  return result.breakdowns.flatMap((breakdown, at) => {
    for (const { of, isAsked } of wider)
      for (const dimension of breakdown.by.keys()) {
        const labels = labelsIn(result, breakdown, dimension, count, of, isAsked)
        if (labels.size > 0) return [{ at, dimension, of, labels }]
      }
    return []
  })
}
