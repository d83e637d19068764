/**
 * The three truth values of Kleene's strong logic. `unknown` is never `false`: it says that the answer hangs on something nobody recorded.
 *
 * @example
 * const wasReadAloud: Truth = 'unknown'
 * and([wasReadAloud, not(wasReadAloud)]) // => 'unknown'
 *
 * @see docs/spec/02-truth.md
 * @category truth
 * @since 0.1.0
 */
export type Truth = 'true' | 'false' | 'unknown'

/**
 * A two-valued answer as a truth value.
 *
 * @example
 * truthOf(1 < 2) // => 'true'
 *
 * @category truth
 * @since 0.1.0
 */
export const truthOf = (answer: boolean): Truth => (answer ? 'true' : 'false')

/**
 * False when one is false, true when all are true, else unknown.
 *
 * @example
 * and(['true', 'unknown']) // => 'unknown'
 * and(['false', 'unknown']) // => 'false'
 *
 * @category truth
 * @since 0.1.0
 */
export const and = (truths: readonly Truth[]): Truth => {
  let result: Truth = 'true'
  for (const truth of truths) {
    if (truth === 'false') return 'false'
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/**
 * True when one is true, false when all are false, else unknown.
 *
 * @example
 * or(['false', 'unknown']) // => 'unknown'
 * or(['true', 'unknown']) // => 'true'
 *
 * @category truth
 * @since 0.1.0
 */
export const or = (truths: readonly Truth[]): Truth => {
  let result: Truth = 'false'
  for (const truth of truths) {
    if (truth === 'true') return 'true'
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/**
 * The opposite; the opposite of unknown is unknown.
 *
 * @example
 * not('unknown') // => 'unknown'
 *
 * @category truth
 * @since 0.1.0
 */
export const not = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : truth === 'true' ? 'false' : 'true')
