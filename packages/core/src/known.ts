import { isAbsent } from './maybe.ts'
import type { Maybe } from './maybe.ts'

/**
 * A yes, a no, or `undefined`: what is recorded does not tell.
 *
 * @example
 * const answer: Known = bothKnown(true, undefined)
 * answer // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export type Known = boolean | undefined

/**
 * A recorded value; `undefined` when it is left out or when the record says why it is not there. `null`, recorded as not so, stays.
 *
 * @example
 * valueOf<boolean>({ absent: 'declined' }) // => undefined
 * valueOf(false) // => false
 *
 * @category known
 * @since 0.1.0
 */
export const valueOf = <T>(value: Maybe<T> | undefined): T | undefined => (isAbsent(value) ? undefined : value)

/**
 * Whether something is recorded as done: yes for a value, no for `null`, and cannot tell when it is left out.
 *
 * @example
 * isDone('2015-03-02') // => true
 * isDone(null) // => false
 * isDone(undefined) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const isDone = (value: unknown): Known => (valueOf(value) === undefined ? undefined : value !== null)

/**
 * The opposite; the opposite of unknown is unknown.
 *
 * @example
 * notKnown(undefined) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const notKnown = (answer: Known): Known => (answer === undefined ? undefined : !answer)

/**
 * No when one is no, yes when all are yes, else unknown.
 *
 * @example
 * bothKnown(false, undefined) // => false
 * bothKnown(true, undefined) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const bothKnown = (...answers: readonly Known[]): Known => (answers.includes(false) ? false : answers.includes(undefined) ? undefined : true)

/**
 * Yes when one is yes, no when all are no, else unknown.
 *
 * @example
 * eitherKnown(true, undefined) // => true
 * eitherKnown(false, undefined) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const eitherKnown = (...answers: readonly Known[]): Known => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false)

/**
 * Whether the second follows from the first: only a yes followed by a no breaks it.
 *
 * @example
 * impliesKnown(false, undefined) // => true
 * impliesKnown(undefined, false) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const impliesKnown = (first: Known, second: Known): Known => eitherKnown(notKnown(first), second)

/**
 * Whether a value is one of some; unknown when the value is.
 *
 * @example
 * isOneOf('rape', ['rape', 'gangRape']) // => true
 * isOneOf<string>(undefined, ['rape']) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const isOneOf = <T>(value: T | undefined, some: readonly NoInfer<T>[]): Known => (value === undefined ? undefined : some.includes(value))

/**
 * Whether a list holds one of some; unknown when the list is.
 *
 * @example
 * holdsOneOf<string>(['theft', 'rape'], ['rape']) // => true
 * holdsOneOf<string>(undefined, ['rape']) // => undefined
 *
 * @category known
 * @since 0.1.0
 */
export const holdsOneOf = <T>(list: readonly T[] | undefined, some: readonly NoInfer<T>[]): Known => list?.some((value) => some.includes(value))
