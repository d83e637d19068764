import * as z from 'zod'

/**
 * When a cell is unsafe. The parameters of `dominance` and `percent` stay secret: they are in no output.
 *
 * @example
 * Policy.parse({ minimum: 10 }).minimum // => 10
 *
 * @category policy
 * @since 0.1.0
 */
export const Policy = z.strictObject({
  /** A cell with fewer different persons, but not none, is unsafe. */
  minimum: z.int().min(1),
  /**
   * What becomes of zeros. `may-hide` (when left out): shown unless another cell needs their cover. `show`: always shown, so that a reader knows that no hidden
   * cell is zero. `unsafe`: hidden like small numbers.
   */
  zeros: z.enum(['may-hide', 'show', 'unsafe']).optional(),
  /** The share of its group from which a cell along a sensitive dimension is unsafe, everybody (1) when left out. */
  groupShare: z.number().gt(0.5).max(1).optional(),
  /** Amounts: unsafe when the `largest` contributions make up more than `percent` of a cell. */
  dominance: z.strictObject({ largest: z.int().min(1), percent: z.number().gt(0).max(100) }).optional(),
  /** Amounts: unsafe when the second largest contributor could tell the largest one to within this many percent. */
  percent: z.number().gt(0).max(100).optional(),
})
/** When a cell is unsafe. */
export type Policy = z.infer<typeof Policy>

/**
 * Policies to start from: persons or incidents of a sensitive kind, other persons, and activities, which need no protection.
 *
 * @example
 * POLICIES.sensitive.minimum // => 10
 *
 * @category policy
 * @since 0.1.0
 */
export const POLICIES = {
  sensitive: { minimum: 10 },
  persons: { minimum: 5 },
  activities: { minimum: 1 },
} as const satisfies Record<string, Policy>
