import type { JsonObject } from './fact.ts'

/** Whether a value is an object of JSON, and no list. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
