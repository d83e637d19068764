import { MAX_DEPTH } from '../identity/identity-place.ts'
import type { Protected } from './protected.ts'
import { isProtected, unwrap } from './protected.ts'

/**
 * A record as plain data: what is protected in it, at any depth, stands open.
 *
 * @example
 * const open: Encoded<{ plan: Protected<string> }> = encode({ plan: protect('to her sister') })
 * open.plan // => 'to her sister'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export type Encoded<T> =
  T extends Protected<infer V> ? Encoded<V> : T extends string | number | boolean | null | undefined ? T : { [K in keyof T]: Encoded<T[K]> }

const encodeList = (list: readonly unknown[], depth: number): readonly unknown[] => {
  const open = list.map((entry) => encodeValue(entry, depth))
  return open.some((entry, index) => entry !== list[index]) ? open : list
}

/** What holds nothing protected is given back as it is, not copied. */
const encodeObject = (object: Readonly<Record<string, unknown>>, depth: number): Readonly<Record<string, unknown>> => {
  let open: Record<string, unknown> | undefined
  for (const key in object) {
    const value = object[key]
    const plain = typeof value === 'object' && value !== null ? encodeValue(value, depth) : value
    if (plain !== value) (open ??= { ...object })[key] = plain
  }
  return open ?? object
}

const encodeValue = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (depth > MAX_DEPTH) throw new Error(`This record is nested more than ${MAX_DEPTH} levels deep, or holds itself.`)
  if (isProtected(value)) return encodeValue(unwrap(value), depth)
  return Array.isArray(value) ? encodeList(value, depth + 1) : encodeObject(value as Readonly<Record<string, unknown>>, depth + 1)
}

/**
 * A record as plain data, ready for `JSON.stringify` and for storage: the counterpart of `parse`. Life-safety values stand open in it, so it goes nowhere else.
 * Parts without protected values are shared with the record, not copied.
 *
 * @throws Error when the record is nested more than 100 levels deep, or holds itself: no record is that was read by `parse`.
 *
 * @example
 * JSON.stringify(encode({ plan: protect('to her sister') })) // => '{"plan":"to her sister"}'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const encode = <T>(record: T): Encoded<T> => encodeValue(record) as Encoded<T>
