import type { ValueResult } from '../result.ts'

/**
 * People reached, as far as it is known.
 *
 * @example
 * const interval: ReachInterval = { value: 3, low: 2, high: 4 }
 * interval.low <= interval.value // => true
 *
 * @category results
 * @since 0.1.0
 */
export interface ReachInterval {
  /** The figure that is said. */
  readonly value: number
  /** At least so many. */
  readonly low: number
  /** At most so many. */
  readonly high: number
}

/**
 * Which part of a reach was recorded and which is estimated, and both together.
 *
 * @example
 * const result = { status: 'value', value: 100, low: 80, high: 120, recordedAtLeast: 10, recordedAtMost: 15, unknown: 0 } as const
 * const reach: Reach | undefined = reachOf(result)
 * reach?.direct // => { value: 15, low: 10, high: 15 }
 * reach?.together // => { value: 100, low: 80, high: 120 }
 *
 * @category results
 * @since 0.1.0
 */
export interface Reach {
  /** Recorded: at least the people known by a key, at most all that was recorded. The figure is the upper end, as it is said ("at most"). */
  readonly direct: ReachInterval
  /** Not recorded, only estimated: what is left. */
  readonly indirect: ReachInterval
  /** Both; people recorded in a place are part of its estimate, so that nothing is added. */
  readonly together: ReachInterval
}

const from0 = (value: number): number => Math.max(0, value)

/**
 * The parts of a reach, from the result of a `coverage` measure; `undefined` for other results.
 *
 * @example
 * const result = { status: 'value', value: 100, low: 80, high: 120, recordedAtLeast: 10, recordedAtMost: 15, unknown: 0 } as const
 * reachOf(result)?.indirect // => { value: 85, low: 65, high: 110 }
 *
 * @category results
 * @since 0.1.0
 */
export const reachOf = ({ value, low, high, recordedAtLeast, recordedAtMost }: ValueResult): Reach | undefined => {
  if (low === undefined || high === undefined || recordedAtLeast === undefined || recordedAtMost === undefined) return undefined
  return {
    direct: { value: recordedAtMost, low: recordedAtLeast, high: recordedAtMost },
    indirect: { value: from0(value - recordedAtMost), low: from0(low - recordedAtMost), high: from0(high - recordedAtLeast) },
    together: { value, low, high },
  }
}
