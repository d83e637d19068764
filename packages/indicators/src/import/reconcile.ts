import { daysOf, isTime } from '../export/days.ts'
import { measureOf, plainDimension } from '../export/figure.ts'
import type { IndicatorResult, Result } from '../result.ts'
import type { ImportedAggregate } from './aggregate.ts'

/**
 * A stated number beside the one that the records give. Neither is changed; what is between them is shown.
 *
 * @example
 * const one: Reconciled = { figure: 'visits', of: 'value', at: {}, period: { first: '2014-01-01', last: '2014-12-31' }, value: 5753, computed: 5717, reconciliationGap: 36 }
 * one.reconciliationGap // => 36
 *
 * @category import
 * @since 0.1.0
 */
export interface Reconciled extends ImportedAggregate {
  /** What the records give; `null` when they have no such figure, row or period, or no number for it. */
  readonly computed: number | null
  /** Stated less computed; `null` when there is nothing to compare with. */
  readonly reconciliationGap: number | null
}

const numberIn = (result: Result | undefined, of: ImportedAggregate['of']): number | undefined => {
  if (result?.status !== 'value') return undefined
  return of === 'value' ? result.value : result[of]
}

const sameLabels = (wanted: Readonly<Record<string, string>>, own: ReadonlyMap<string, string>): boolean =>
  own.size === Object.keys(wanted).length && Object.entries(wanted).every(([dimension, label]) => own.get(dimension) === label)

/** The number of a row, or of the whole, that has these labels and these days. */
const computedFor = ({ indicator, period, parts, breakdowns }: IndicatorResult, part: string, aggregate: ImportedAggregate): number | undefined => {
  const measure = measureOf(indicator, part)
  const isSamePeriod = (at: readonly { readonly dimension: string; readonly label: string | null }[]): boolean => {
    const days = daysOf({ at, period, measure }, {})
    const startsTogether = aggregate.isCumulative === true ? !at.some(({ dimension }) => isTime(dimension)) : days?.first === aggregate.period.first
    return startsTogether && days?.last === aggregate.period.last
  }
  if (Object.keys(aggregate.at).length === 0 && isSamePeriod([])) return numberIn(parts[part], aggregate.of)
  for (const { by, cells } of breakdowns)
    for (const { key, parts: own } of cells) {
      const at = by.map((dimension, index) => ({ dimension: plainDimension(dimension), label: key[index] ?? null }))
      const labels = new Map(at.flatMap(({ dimension, label }) => (isTime(dimension) ? [] : [[dimension, label ?? 'unknown'] as const])))
      if (sameLabels(aggregate.at, labels) && isSamePeriod(at)) return numberIn(own[part], aggregate.of)
    }
  return undefined
}

/**
 * Numbers that were stated elsewhere, each beside what the records give. It compares with raw results, so that it is for use inside the office only.
 *
 * @example
 * reconcile([], []) // => []
 *
 * @category import
 * @since 0.1.0
 */
export const reconcile = (stated: readonly ImportedAggregate[], results: readonly IndicatorResult[]): readonly Reconciled[] =>
  stated.map((aggregate) => {
    const [id = '', part = 'value'] = aggregate.figure.split('/')
    const result = results.find(({ indicator }) => indicator.id === id)
    const computed = result === undefined ? undefined : computedFor(result, part, aggregate)
    return { ...aggregate, computed: computed ?? null, reconciliationGap: computed === undefined ? null : aggregate.value - computed }
  })
