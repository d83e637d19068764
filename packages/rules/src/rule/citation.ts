import * as z from 'zod'

/**
 * What a rule cites: the exact version of a provision, or several that count only together, such as an attempt and the offence that was tried.
 *
 * Of several citations one in force is enough. A group is in force when each of its provisions is.
 *
 * @example
 * Citation.safeParse('ppc-310a').success // => true
 * Citation.safeParse({ all: ['ppc-109-120b-511', 'ppc-310a'] }).success // => true
 * Citation.safeParse({ all: ['ppc-310a'] }).success // => false
 *
 * @see docs/spec/05-time-and-territory.md
 * @category rules
 * @since 0.1.0
 */
export const Citation = z.union([z.string().min(1), z.strictObject({ all: z.array(z.string().min(1)).min(2) })])
/** What a rule cites: a provision, or several that count only together. */
export type Citation = z.infer<typeof Citation>
