import type { Breakdown, IndicatorResult, Result } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import type { Asked } from './subject.ts'
import { narrowing } from './subject.ts'

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

const isAsked = ({ values, isNot }: Asked, label: string | null | undefined): boolean => typeof label === 'string' && values.includes(label) !== isNot

const numberIn = (result: IndicatorResult, count: PartCount, parts: Readonly<Record<string, Result>>): number => countedIn(result, count, parts)?.value ?? 0

/** The labels of the rows that a count is made of, where its numbers bear it out: all of these rows, and nothing in the others. */
const labelsIn = (result: IndicatorResult, { cells }: Breakdown, dimension: number, inner: PartCount, outer: PartCount, asked: Asked): ReadonlySet<string> => {
  const labels = new Set<string>()
  for (const { key, parts } of cells) {
    const label = key[dimension]
    const isIn = isAsked(asked, label)
    if (numberIn(result, inner, parts) !== (isIn ? numberIn(result, outer, parts) : 0)) return new Set()
    if (isIn && typeof label === 'string') labels.add(label)
  }
  return labels
}

/** In which breakdowns the numbers of a count are rows of another, by what the definitions ask for. */
export const linkedRows = (result: IndicatorResult, counts: readonly PartCount[], count: PartCount): readonly LinkedRows[] => {
  if (count.subject === undefined || numberIn(result, count, result.parts) === 0) return []
  const inner = count.subject
  const wider = counts.flatMap((of) => {
    const asked = of.subject === undefined ? undefined : narrowing(inner, of.subject)
    return asked === undefined ? [] : [{ of, asked }]
  })
  return result.breakdowns.flatMap((breakdown, at) => {
    for (const { of, asked } of wider)
      for (const dimension of breakdown.by.keys()) {
        const labels = labelsIn(result, breakdown, dimension, count, of, asked)
        if (labels.size > 0) return [{ at, dimension, of, labels }]
      }
    return []
  })
}
