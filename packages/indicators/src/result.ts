/**
 * What came of a measure. No value, not reported and zero are three different results.
 *
 * @category results
 * @since 0.1.0
 */
export type Result = ValueResult | { readonly status: 'undefined'; readonly reason: string } | { readonly status: 'not-reported' }

/** A value with what has to be known beside it. */
export interface ValueResult {
  readonly status: 'value'
  /** The exact value; of ratios and changes the quotient, not a percentage. */
  readonly value: number
  /** For ratios and changes: the integers that the quotient comes from. */
  readonly numerator?: number
  readonly denominator?: number
  /** Records of which it cannot be told whether they count; they are in neither the value nor the rest. */
  readonly unknown: number
  /** For distinct counts: records without a key, which can never be counted as people. */
  readonly withoutKey?: number
  /** For estimates: between which values it lies. */
  readonly low?: number
  readonly high?: number
  /** For reach: the most that was recorded directly; the rest is estimated. */
  readonly recordedAtMost?: number
}

/** A value with nothing unknown about it. */
export const valueOf = (value: number, unknown = 0): ValueResult => ({ status: 'value', value, unknown })
