/**
 * Throws when one of our own assumptions is broken. Bad input is never a reason to call it: that is an {@link Issue}.
 *
 * @example
 * invariant(1 + 1 === 2, 'arithmetic holds')
 *
 * @category issues
 * @since 0.1.0
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Aitebaar is mistaken: ${message}`)
}
