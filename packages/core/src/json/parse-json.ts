import * as E from 'fp-ts/lib/Either.js'

import type { Issues } from '../issue.ts'
import type { JsonLimits } from './scan.ts'
import { firstJsonIssue } from './scan.ts'
import { stringEnd } from './string-end.ts'

/**
 * Limits that a case file or a record never reaches.
 *
 * @example
 * JSON_LIMITS.maxDepth // => 64
 *
 * @category issues
 * @since 0.1.0
 */
export const JSON_LIMITS: JsonLimits = { maxLength: 10_000_000, maxDepth: 64, maxBreadth: 100_000 }

/** Some editors write it before the text. */
const BYTE_ORDER_MARK = '\uFEFF'
const QUOTE = 34
const COLON = 58

/** The keys written in a text that is known to be JSON, twice-written ones included. */
const keysWritten = (text: string): number => {
  let keys = 0
  for (let position = 0; position < text.length;) {
    const character = text.charCodeAt(position)
    if (character === COLON) keys += 1
    position = character === QUOTE ? stringEnd(text, position) : position + 1
  }
  return keys
}

/** The keys of a value, or `undefined` when it breaks a limit or holds what JSON of ours never holds. */
const keysHeld = (value: unknown, limits: JsonLimits, depth = 0): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : undefined
  if (typeof value !== 'object' || value === null) return 0
  if (depth >= limits.maxDepth) return undefined
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  const entries = Object.values(value)
  if (entries.length > limits.maxBreadth || keys.includes('__proto__')) return undefined
  let total = keys.length
  for (const entry of entries) {
    const inner = keysHeld(entry, limits, depth + 1)
    if (inner === undefined) return undefined
    total += inner
  }
  return total
}

/**
 * Reads JSON that nobody vouches for: within limits of size, depth and breadth, without `__proto__`, and with no key written twice.
 *
 * What is wrong is said by line and column, and no part of the text is repeated.
 *
 * @example
 * parseJson('{"a": 1}') // => { _tag: 'Right', right: { a: 1 } }
 * parseJson('{"a": 1, "a": 2}')._tag // => 'Left'
 *
 * @category issues
 * @since 0.1.0
 */
export const parseJson = (input: string, limits: Partial<JsonLimits> = {}): E.Either<Issues, unknown> => {
  const text = input.startsWith(BYTE_ORDER_MARK) ? input.slice(1) : input
  const all = { ...JSON_LIMITS, ...limits }
  if (text.length > all.maxLength) {
    return E.left([
      {
        code: 'core/json-too-large',
        path: [],
        message: `The text is longer than ${all.maxLength} characters.`,
        help: 'Split it, for example into one record per line.',
      },
    ])
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (value !== undefined && keysHeld(value, all) === keysWritten(text)) return E.right(value)
  const issue = firstJsonIssue(text, all)
  return E.left([issue ?? { code: 'core/json-syntax', path: [], message: 'The text is not JSON.' }])
}
