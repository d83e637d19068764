import type { Indicator } from '../indicator/indicator.ts'
import type { Result } from '../result.ts'
import { achievedOf } from './achieved.ts'

/**
 * How a true number stands to the one that is written: it is that, at most that, or at least that.
 *
 * @example
 * const bound: Relation = '<='
 * bound // => '<='
 *
 * @category results
 * @since 0.1.0
 */
export type Relation = '=' | '<=' | '>='

/**
 * Where an indicator began, and how many times that its result is. A bound stays a bound: of "at most 50" the result is at least so many times.
 *
 * @example
 * const began: BaselineResult = { value: 50, relation: '<=', on: '2013-12-31', times: { value: 5.08, relation: '>=' } }
 * began.times?.relation // => '>='
 *
 * @category results
 * @since 0.1.0
 */
export interface BaselineResult {
  /** The number of the definition. */
  readonly value: number
  /** How the true baseline stands to it. */
  readonly relation: Relation
  /** The day it was taken. */
  readonly on?: string
  /** The result over the baseline. Left out where there is no result, where it is an estimate, and where the baseline is not above zero. */
  readonly times?: { readonly value: number; readonly relation: Relation }
}

const OPPOSITE = { '=': '=', '<=': '>=', '>=': '<=' } as const satisfies Record<Relation, Relation>

/** The baseline of an indicator beside its result; `undefined` when the definition has none. */
export const againstBaseline = (indicator: Pick<Indicator, 'unit' | 'baseline'>, result: Result | undefined): BaselineResult | undefined => {
  if (indicator.baseline === undefined) return undefined
  const { value, relation = '=', on } = indicator.baseline
  const began = { value, relation, ...(on === undefined ? {} : { on }) }
  if (value <= 0 || result?.status !== 'value' || result.low !== undefined) return began
  const achieved = achievedOf(indicator, result)
  return achieved < 0 ? began : { ...began, times: { value: achieved / value, relation: OPPOSITE[relation] } }
}

/** Tenths, free of what binary fractions add to them. */
const tenths = (value: number): number => Number((value * 10).toFixed(6))

/** A multiple with one decimal place; a bound is rounded so that it still holds. */
export const roundedTimes = ({ value, relation }: NonNullable<BaselineResult['times']>): number => {
  const round = relation === '=' ? Math.round : relation === '>=' ? Math.floor : Math.ceil
  return round(tenths(value)) / 10
}
