import type { Days } from '../export/days.ts'

/**
 * A number that came from elsewhere already added up.
 *
 * @example
 * const visits: ImportedAggregate = { figure: 'women-who-used-desks/visits', of: 'value', at: { sex: 'female' }, period: { first: '2014-01-01', last: '2014-03-31' }, value: 40 }
 * visits.at['sex'] // => 'female'
 *
 * @category import
 * @since 0.1.0
 */
export interface ImportedAggregate {
  /** The figure it stands for: the id of an indicator, or of a part of it as `mediators-trained/women`. */
  readonly figure: string
  /** Which count of a quotient; the figure itself otherwise. */
  readonly of: 'value' | 'numerator' | 'denominator'
  /** The label of each dimension, places included; nothing for the whole. */
  readonly at: Readonly<Record<string, string>>
  /** The days it speaks of; of a count from the start on, those of the period it was sent for. */
  readonly period: Days
  /** That it is a count from the start on, up to the last of these days. */
  readonly isCumulative?: true
  /** The number. */
  readonly value: number
}
