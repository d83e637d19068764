import type { Indicator } from './indicator/indicator.ts'
import type { Window } from './indicator/measure.ts'
import type { BaselineResult } from './rating/relation.ts'
import type { Rating } from './rating/scale.ts'

/**
 * What came of a measure. No value, not reported, suppressed and zero are four different results, and an estimate is not a value.
 *
 * @example
 * const nothing: Result = { status: 'not-reported' }
 * nothing.status // => 'not-reported'
 *
 * @category results
 * @since 0.1.0
 */
export type Result =
  | ValueResult
  | ApproximateResult
  | { readonly status: 'undefined'; readonly reason: string }
  /** Nobody said it. `no records`: not one record of a kind that it is counted from was given, which is not zero. */
  | { readonly status: 'not-reported'; readonly reason?: 'no records' }
  /** Put in the place of a value by disclosure control; nothing here calculates it. */
  | { readonly status: 'suppressed' }

/**
 * A value with what has to be known beside it.
 *
 * @example
 * const share: ValueResult = { status: 'value', value: 158 / 754, numerator: 158, denominator: 754, unknown: 12 }
 * share.numerator // => 158
 *
 * @category results
 * @since 0.1.0
 */
export interface ValueResult {
  /** That there is a value. */
  readonly status: 'value'
  /** The exact value; of ratios, means and changes the quotient, not a percentage. */
  readonly value: number
  /** For ratios, means and changes: the number above the line; whole, unless the definition measures numbers with decimals. */
  readonly numerator?: number
  /** For ratios, means and changes: the base; for medians and other quantiles how many numbers they come from. */
  readonly denominator?: number
  /**
   * Records of which it cannot be told whether they count; they are in neither the value nor the rest. For distinct counts: keys.
   * Left out in the cells of protected results, where a small number would tell about people.
   */
  readonly unknown?: number
  /** For distinct counts: records without a key, which can never be counted as people. */
  readonly withoutKey?: number
  /** For counts, when asked for: how many different persons are behind them; of quotients, behind the base. */
  readonly persons?: number
  /** For quotients of counts, when asked for: how many persons are behind what stands above the line; of changes, behind the later count. */
  readonly numeratorPersons?: number
  /** For pairs: how many have a first value and no second. */
  readonly unpaired?: number
  /** For estimates of reach: the least it may be. */
  readonly low?: number
  /** For estimates of reach: the most it may be. */
  readonly high?: number
  /** For reach: people recorded by a key, each once; at least so many are direct. */
  readonly recordedAtLeast?: number
  /** For reach: the most that was recorded directly, if nobody was recorded twice; the rest is estimated. */
  readonly recordedAtMost?: number
}

/**
 * An estimate that was asked for in the definition. It is no value: whoever wants a number has to look at the interval.
 *
 * @example
 * const about: ApproximateResult = { status: 'approximate', estimate: 9480, low: 9170, high: 9790, standardError: 0.0163, unknown: 0, withoutKey: 0 }
 * about.status // => 'approximate'
 *
 * @category results
 * @since 0.1.0
 */
export interface ApproximateResult {
  /** That this is an estimate. */
  readonly status: 'approximate'
  /** The estimate, rounded to a whole number. */
  readonly estimate: number
  /** The lower end of the interval that holds the true number nineteen times in twenty. */
  readonly low: number
  /** The upper end of that interval. */
  readonly high: number
  /** The relative standard error. */
  readonly standardError: number
  /** Records of which it cannot be told whether they count. */
  readonly unknown?: number
  /** Records without a key. */
  readonly withoutKey: number
}

/**
 * One cell of a breakdown.
 *
 * @example
 * const cell: Cell = { key: ['pk-kp-swat', null], parts: { value: { status: 'value', value: 3, unknown: 0 } } }
 * cell.key[1] // => null
 *
 * @category results
 * @since 0.1.0
 */
export interface Cell {
  /** The code or label of each dimension, in the order of `by`; `null` is the row of what is unknown. */
  readonly key: readonly (string | null)[]
  /** The results of the cell, by the name of the part. */
  readonly parts: Readonly<Record<string, Result>>
}

/**
 * How the cells of a part stand to its total. `adds`: they sum up to it. `overlaps`: the same person can be in several cells, so that their sum may be
 * larger. `quotient`: add numerators and denominators. `apart`: a sum of the cells means nothing. `suppressed`: some cells
 * are hidden, and a sum would tell about them.
 *
 * @example
 * const desks: Reconciliation = { kind: 'overlaps', sum: 9871, total: 9512 }
 * desks.kind // => 'overlaps'
 *
 * @category results
 * @since 0.1.0
 */
export type Reconciliation =
  | { readonly kind: 'adds' | 'overlaps'; readonly sum: number; readonly total: number }
  | { readonly kind: 'quotient' | 'apart' | 'suppressed' }

/**
 * An indicator broken down by one or several dimensions. A combination that no record brings has no cell.
 *
 * @example
 * const bySex: Breakdown = { by: ['sex'], cells: [], reconciliation: {} }
 * bySex.by // => ['sex']
 *
 * @category results
 * @since 0.1.0
 */
export interface Breakdown {
  /** The dimensions. */
  readonly by: readonly string[]
  /** The cells, sorted by key with unknown last. */
  readonly cells: readonly Cell[]
  /** How the cells stand to the total, by the name of the part. */
  readonly reconciliation: Readonly<Record<string, Reconciliation>>
}

/**
 * What came of one indicator: the exact parts, the sentence they give, the breakdowns and the rating.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const results: readonly IndicatorResult[] = getOrThrow(calculate([visits], []))
 * results[0]?.rating // => { status: 'not-assessable', reason: 'there is no target' }
 *
 * @category results
 * @since 0.1.0
 */
export interface IndicatorResult {
  /** The definition. */
  readonly indicator: Indicator
  /** The days that counted: those asked for, else those of the definition; `null` where the measure has windows of its own or none. */
  readonly period: Window | null
  /** The results of the whole, by the name of the part; the main one is `value`. */
  readonly parts: Readonly<Record<string, Result>>
  /** The sentence it is published in. */
  readonly wording: string
  /** One for each breakdown asked for. */
  readonly breakdowns: readonly Breakdown[]
  /** Breakdowns that were asked for and that its records do not allow. */
  readonly unavailable: readonly (readonly string[])[]
  /** Where it began, and how many times that it is; left out when the definition has no baseline. */
  readonly baseline?: BaselineResult
  /** How it stands to the milestone that is due. */
  readonly rating: Rating
}

/** What is counted from records of which there are none. */
export const NO_RECORDS = { status: 'not-reported', reason: 'no records' } as const satisfies Result

/** A value with nothing unknown about it. */
export const valueOf = (value: number, unknown = 0): ValueResult => ({ status: 'value', value, unknown })
