/**
 * Whether a value is an object as JSON has them: no list, and not `null`.
 *
 * @example
 * isJsonObject({ caseId: 'cf-01' }) // => true
 * isJsonObject(['cf-01']) // => false
 * isJsonObject(null) // => false
 *
 * @category json
 * @since 0.1.0
 */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
