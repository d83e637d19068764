/** In the registry of all symbols, so that a value made by one copy of this library can be read by another. */
const VALUE = Symbol.for('@aitebaar/core/protected')
const PLACEHOLDER = '[life-safety]'

/**
 * A value whose disclosure could get someone hurt. It shows a placeholder wherever it is written, logged or printed; {@link unwrap} gives the value.
 *
 * Two protected values are never equal: compare what is inside. A copy made with `structuredClone` is empty; use `encode` before sending a record on.
 *
 * @example
 * const plan: Protected<string> = protect('to her sister on Friday')
 * String(plan) // => '[life-safety]'
 * unwrap(plan) // => 'to her sister on Friday'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export interface Protected<T> {
  /** Gives the value; use {@link unwrap}. */
  readonly [VALUE]: () => T
  /** The placeholder. */
  readonly toString: () => string
  /** The placeholder. */
  readonly toJSON: () => string
}

class ProtectedValue<T> implements Protected<T> {
  readonly #value: T
  constructor(value: T) {
    this.#value = value
  }
  [VALUE](): T {
    return this.#value
  }
  toString(): string {
    return PLACEHOLDER
  }
  toJSON(): string {
    return PLACEHOLDER
  }
  [Symbol.toPrimitive](): string {
    return PLACEHOLDER
  }
  /** What Node prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return PLACEHOLDER
  }
}

/**
 * Protects a value from being written, logged or printed by mistake.
 *
 * @example
 * JSON.stringify({ plan: protect('to her sister') }) // => '{"plan":"[life-safety]"}'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const protect = <T>(value: T): Protected<T> => new ProtectedValue(value)

/**
 * Whether a value is protected.
 *
 * @example
 * isProtected(protect(1)) // => true
 * isProtected(1) // => false
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const isProtected = (value: unknown): value is Protected<unknown> => typeof value === 'object' && value !== null && VALUE in value

/**
 * The value inside a protected one; any other value is given back as it is. The one place to look for when asking who reads what is dangerous.
 *
 * @example
 * unwrap(protect({ absent: 'declined' })) // => { absent: 'declined' }
 * unwrap(undefined) // => undefined
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const unwrap = <T>(value: T): Unwrapped<T> => (isProtected(value) ? value[VALUE]() : value) as Unwrapped<T>

/**
 * What {@link unwrap} gives.
 *
 * @example
 * const level: Unwrapped<Protected<string> | undefined> = unwrap(protect('high'))
 * level // => 'high'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export type Unwrapped<T> = T extends Protected<infer V> ? V : T
