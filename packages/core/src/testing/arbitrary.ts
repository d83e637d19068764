import fc from 'fast-check'
import type * as z from 'zod'

import { getOrThrow } from '../either.ts'
import { idKind } from '../id.ts'
import type { Encoded } from '../privacy/encode.ts'
import { makeTrackingCode } from '../tracking/tracking-code.ts'

const DAY = 86_400_000
/** A moment to the minute, the second or finer: `length` is that of the part before the offset. */
const momentText = (at: number, offset: number, length: number): string => {
  const sign = offset < 0 ? '-' : '+'
  const minutes = Math.abs(offset)
  return `${new Date(at).toISOString().slice(0, length)}${offset === 0 ? 'Z' : `${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`}`
}

const instants = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2035-01-01') })
const days = instants.map((at) => new Date(at - (at % DAY)).toISOString().slice(0, 10))
const opaque = fc.stringMatching(/^[A-Za-z][A-Za-z.:_-]{7,20}$/)

/** Texts of each format that our schemas know. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'iso-date': days,
  'partial-date': fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length)),
  'date-time': fc.tuple(instants, fc.constantFrom(0, 300, -210), fc.constantFrom(16, 19, 23)).map((parts) => momentText(...parts)),
  'iso-duration': fc.constantFrom('PT2H', 'P3D', 'P2W', 'P1DT30M', 'PT0S'),
  language: fc.constantFrom('ps', 'ur', 'en', 'hno', 'pa-Arab', 'en-PK'),
  'time-of-day': fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  'sha-256': fc.stringMatching(/^[a-f]{64}$/).map((hex) => `sha256:${hex}`),
  period: fc.tuple(days, days).map((pair) => pair.toSorted().join('/')),
  recurrence: fc.constantFrom('P1M', 'P2W', 'P7D'),
  'web-address': fc.stringMatching(/^[a-z]{3,12}$/).map((host) => `https://${host}.example/`),
  'iso-3166-2': fc.constantFrom('PK-KP', 'PK-PB'),
  'tracking-code': fc.uint8Array({ minLength: 16, maxLength: 16 }).map((random) => getOrThrow(makeTrackingCode(random))),
  'field-path': fc.constantFrom('natureCodes', 'placeTypeCode', 'provisions[0].scope'),
  'procedure-id': fc.constantFrom('R-ETH-01', 'R-ETH-14', 'R-FIR-02'),
}

/** Mostly one of a few ids of its kind, so that references meet what they point to; `case` stands for whatever can be a case. */
const ids = (of: string): fc.Arbitrary<string> => {
  const kinds = of === 'case' ? ['complaint', 'incident', 'dispute', 'legalProcess'] : [of]
  const known = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 5 })).map(([kind, number]) => `${kind}-${number}`)
  return fc.oneof({ arbitrary: known, weight: 4 }, { arbitrary: opaque, weight: 1 })
}

const typed = (schema: z.core.$ZodType): z.core.$ZodTypes => schema as z.core.$ZodTypes

const limit = (checks: readonly z.core.$ZodCheck[] | undefined, check: string, otherwise: number): number => {
  const found = (checks as readonly z.core.$ZodChecks[] | undefined)?.find(({ _zod }) => _zod.def.check === check)?._zod.def
  return found !== undefined && 'value' in found ? Number(found.value) : otherwise
}

const objects = (shape: Readonly<Record<string, z.core.$ZodType>>, depth: number): fc.Arbitrary<unknown> => {
  const keys = Object.keys(shape)
  const isOptional = (key: string): boolean => shape[key]?._zod.optin === 'optional'
  return fc.record(Object.fromEntries(keys.map((key) => [key, arbitraryAt(typed(shape[key] as z.core.$ZodType), depth + 1)])), {
    requiredKeys: keys.filter((key) => !isOptional(key)),
    noNullPrototype: true,
  })
}

const arbitraryAt = (schema: z.core.$ZodTypes, depth: number): fc.Arbitrary<unknown> => {
  const def = schema._zod.def
  switch (def.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'number': {
      const [min, max] = [limit(def.checks, 'greater_than', -1000), Math.min(limit(def.checks, 'less_than', 1000), 1_000_000)]
      return 'format' in def
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
    }
    case 'string': {
      const of = idKind(schema)
      if (of !== undefined) return ids(of)
      return FORMATS['format' in def ? String(def.format) : ''] ?? fc.string({ minLength: 1, maxLength: 12 })
    }
    case 'optional':
      return arbitraryAt(typed(def.innerType), depth)
    case 'pipe':
      return arbitraryAt(typed(def.in), depth)
    case 'nullable':
      return fc.option(arbitraryAt(typed(def.innerType), depth), { nil: null })
    case 'array':
      return fc.array(arbitraryAt(typed(def.element), depth + 1), { maxLength: depth > 3 ? 1 : 3 })
    case 'union':
      return fc.oneof(...def.options.map((option) => arbitraryAt(typed(option), depth)))
    case 'record':
      return fc.dictionary(arbitraryAt(typed(def.keyType), depth) as fc.Arbitrary<string>, arbitraryAt(typed(def.valueType), depth), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'object':
      return 'language' in def.shape || !isName(def.shape) ? objects(def.shape, depth) : names
    default:
      throw new Error(`No arbitrary for ${def.type}`)
  }
}

const isName = (shape: Readonly<Record<string, unknown>>): boolean => Object.keys(shape).join() === 'en,ur,ps'
const words = fc.string({ minLength: 1, maxLength: 12 })
const names = fc.oneof(fc.record({ en: words }, { noNullPrototype: true }), fc.record({ ur: words, ps: words }, { noNullPrototype: true }))

/**
 * Values that a schema of this package accepts, as they are in JSON.
 *
 * @example
 * import fc from 'fast-check'
 * const [money] = fc.sample(arbitraryOf(Money), 1)
 * money?.currency // => 'PKR'
 *
 * @category testing
 * @since 0.1.0
 */
export const arbitraryOf = <S extends z.ZodType>(schema: S): fc.Arbitrary<Encoded<z.infer<S>>> =>
  arbitraryAt(typed(schema), 0) as fc.Arbitrary<Encoded<z.infer<S>>>
