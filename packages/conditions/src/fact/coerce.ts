import { isDateTime, isIsoDuration, isJsonObject, isPartialDate } from '@aitebaar/core'

import { daysOf } from './days.ts'
import type { FactType, FactValue, Interval, JsonObject, OpenList } from './fact.ts'

/** Code lists as sets, each made when it is first asked for. */
const sets = new WeakMap<readonly string[], ReadonlySet<unknown>>()

const setOf = (codes: readonly string[]): ReadonlySet<unknown> => {
  const known = sets.get(codes)
  if (known !== undefined) return known
  const made = new Set(codes)
  sets.set(codes, made)
  return made
}

const isCode =
  (codes: readonly string[]) =>
  (value: unknown): value is string =>
    setOf(codes).has(value)

const codesOf = (codes: readonly string[], raw: unknown): readonly string[] | undefined => (Array.isArray(raw) && raw.every(isCode(codes)) ? raw : undefined)

const openListOf = (codes: readonly string[], raw: unknown): OpenList | undefined => {
  if (!isJsonObject(raw) || raw['open'] !== true) return undefined
  const known = codesOf(codes, raw['known'])
  return known === undefined ? undefined : { known, open: true }
}

const isTime = (value: unknown): value is string => typeof value === 'string' && (isDateTime(value) || isPartialDate(value))

/** An interval whose end can only lie before its start is no interval. */
const intervalOf = (raw: unknown): Interval | undefined => {
  const { from, to }: JsonObject = isJsonObject(raw) ? raw : {}
  if (!isTime(from) || !isTime(to)) return undefined
  return daysOf(to).last < daysOf(from).first ? undefined : { from, to }
}

const inRange = (value: number, min = -Infinity, max = Infinity): boolean => Number.isFinite(value) && value >= min && value <= max

/**
 * The value of a fact, taken once from a record at the boundary. Whatever is not a value of the type (absent, declined, of another type, outside the
 * code list) is unknown; `null` stays `null`.
 *
 * @example
 * coerce({ kind: 'integer', min: 0 }, 17) // => 17
 * coerce({ kind: 'integer', min: 0 }, { absent: 'declined' }) // => undefined
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const coerce = (type: FactType, raw: unknown): FactValue => {
  if (raw === null) return null
  switch (type.kind) {
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined
    case 'code':
      return isCode(type.codes)(raw) ? raw : undefined
    case 'codes':
      return codesOf(type.codes, raw) ?? openListOf(type.codes, raw)
    case 'number':
      return typeof raw === 'number' && inRange(raw, type.min, type.max) ? raw : undefined
    case 'integer':
      return typeof raw === 'number' && Number.isSafeInteger(raw) && inRange(raw, type.min, type.max) ? raw : undefined
    case 'date':
      return typeof raw === 'string' && isPartialDate(raw) ? raw : undefined
    case 'dateTime':
      return isTime(raw) ? raw : undefined
    case 'duration':
      return typeof raw === 'string' && isIsoDuration(raw) ? raw : undefined
    case 'interval':
      return intervalOf(raw)
    case 'id':
      return typeof raw === 'string' && raw !== '' ? raw : undefined
  }
}
