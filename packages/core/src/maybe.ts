import * as z from 'zod'

/**
 * Why a value is not there. `declined` is never asked again; none of them means no.
 *
 * @example
 * ABSENT_REASONS.includes('declined') // => true
 *
 * @category entities
 * @since 0.1.0
 */
export const ABSENT_REASONS = ['unknown', 'notAsked', 'declined', 'withheldForSafety', 'notApplicable'] as const

/**
 * Why a value is not there, as a schema.
 *
 * @example
 * AbsentReason.safeParse('no').success // => false
 *
 * @category entities
 * @since 0.1.0
 */
export const AbsentReason = z.enum(ABSENT_REASONS)
/** Why a value is not there. */
export type AbsentReason = z.infer<typeof AbsentReason>

/**
 * A value that is not there, and why.
 *
 * @example
 * Absent.parse({ absent: 'notAsked' }) // => { absent: 'notAsked' }
 *
 * @category entities
 * @since 0.1.0
 */
export const Absent = z.strictObject({ absent: AbsentReason })
/** A value that is not there, and why. */
export type Absent = z.infer<typeof Absent>

/**
 * Whether a value is a recorded absence.
 *
 * @example
 * isAbsent({ absent: 'declined' }) // => true
 * isAbsent(null) // => false
 *
 * @category entities
 * @since 0.1.0
 */
export const isAbsent = (value: unknown): value is Absent => typeof value === 'object' && value !== null && 'absent' in value

/**
 * A value, or the recorded reason why there is none. A missing answer is data: `declined` is not `unknown`, and neither is no.
 *
 * @example
 * import * as z from 'zod'
 * Maybe(z.boolean()).safeParse({ absent: 'declined' }).success // => true
 *
 * @category entities
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const Maybe = <S extends z.ZodType>(schema: S): z.ZodUnion<[S, typeof Absent]> => z.union([schema, Absent])
/** A value, or the recorded reason why there is none. */
export type Maybe<T> = T | Absent
