/**
 * The scale of annual reviews: A++ and A+ exceeded, A met, B and C did not meet what was expected.
 *
 * @example
 * const met: Band = 'A'
 * met // => 'A'
 *
 * @category ratings
 * @since 0.1.0
 */
export type Band = 'A++' | 'A+' | 'A' | 'B' | 'C'

/**
 * How a result stands to the milestone that was due, or why that cannot be said.
 *
 * @example
 * const rating: Rating = { status: 'not-assessable', reason: 'there is no target' }
 * rating.status // => 'not-assessable'
 *
 * @category ratings
 * @since 0.1.0
 */
export type Rating =
  | {
      readonly status: 'rated'
      /** The milestone that was due last, the target included. */
      readonly milestone: { readonly value: number; readonly on: string }
      /** The value that was held against it; of percentages the percentage. */
      readonly achieved: number
      /** Achieved over due, or due over achieved where less is intended. */
      readonly achievement: number
      /** The band of annual reviews. */
      readonly band: Band
      /** Red, amber or green. */
      readonly rag: 'green' | 'amber' | 'red'
    }
  | { readonly status: 'not-assessable'; readonly reason: string }
