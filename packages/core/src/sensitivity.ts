import * as z from 'zod'

/**
 * How dangerous it is for the value of a field to leave the record, least to most.
 *
 * @example
 * SENSITIVITIES[0] // => 'public'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const SENSITIVITIES = ['public', 'internal', 'personal', 'special-category', 'life-safety'] as const

/**
 * How dangerous it is for a value to leave the record, as a schema.
 *
 * @example
 * Sensitivity.safeParse('life-safety').success // => true
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const Sensitivity = z.enum(SENSITIVITIES)
/** A sensitivity class. */
export type Sensitivity = z.infer<typeof Sensitivity>

/**
 * Whether one class is as sensitive as another, or more.
 *
 * @example
 * atLeast('life-safety', 'personal') // => true
 * atLeast('internal', 'personal') // => false
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const atLeast = (sensitivity: Sensitivity, floor: Sensitivity): boolean => SENSITIVITIES.indexOf(sensitivity) >= SENSITIVITIES.indexOf(floor)

/**
 * Whether a value of this class may be shown in a finding, a log line or an issue: `public` and `internal` only.
 *
 * @example
 * maySurface('internal') // => true
 * maySurface('personal') // => false
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const maySurface = (sensitivity: Sensitivity): boolean => !atLeast(sensitivity, 'personal')
