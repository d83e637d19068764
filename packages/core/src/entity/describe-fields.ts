import type * as z from 'zod'

import type { CodeList } from '../code-list/code-list.ts'
import { codeListOf } from '../code-list/code-list.ts'
import { idKind } from '../id.ts'
import { Absent } from '../maybe.ts'
import { atLeast } from '../sensitivity.ts'
import { FreeText, LocalName } from '../text/text.ts'
import type { FieldMeta } from './field.ts'
import { fieldMeta } from './field.ts'

/**
 * What kind of value a field holds. The plural kinds are lists; `objects` is a list of groups of fields.
 *
 * @example
 * const kinds: FieldKind[] = ['boolean', 'code', 'codes', 'date']
 * kinds.length // => 4
 *
 * @category entities
 * @since 0.1.0
 */
export type FieldKind =
  | 'boolean'
  | 'code'
  | 'codes'
  | 'number'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'dateTimes'
  | 'duration'
  | 'id'
  | 'ids'
  | 'text'
  | 'texts'
  | 'object'
  | 'objects'

/**
 * A field of an entity, as data.
 *
 * @example
 * const description: FieldDescription | undefined = describeFields(LegalProcess).find(({ path }) => path === 'fir.registeredAt')
 * description?.kind // => 'dateTime'
 * description?.nullable // => true
 *
 * @category entities
 * @since 0.1.0
 */
export interface FieldDescription {
  /** Dotted from the entity: `fir.registeredAt`. */
  readonly path: string
  readonly kind: FieldKind
  /** For `code` and `codes`. */
  readonly codes?: readonly string[]
  /** For `code` and `codes` made from a code list: the list, with labels and the codes that mean that the answer is not there. */
  readonly list?: CodeList
  /** For `id` and `ids`: what they name. */
  readonly of?: string
  readonly min?: number
  readonly max?: number
  /** Whether the document cannot be read without it. */
  readonly required: boolean
  /** Whether `null` may be recorded, here or for the group around it: recorded as not so, or not done. */
  readonly nullable: boolean
  /** Whether a reason for its absence may be recorded in its place. */
  readonly maybe: boolean
  readonly meta?: FieldMeta
  /** Whether it is a part of one value, such as the currency of an amount, without words of its own. */
  readonly part?: true
  /** For `id` and `ids`: whether they are pseudonyms made with a key. */
  readonly pseudonym?: true
  /** For `objects`: the fields of each, with paths of their own. */
  readonly fields?: readonly FieldDescription[]
}

interface Unwrapped {
  readonly schema: z.core.$ZodTypes
  readonly meta: FieldMeta | undefined
  readonly required: boolean
  readonly nullable: boolean
  readonly maybe: boolean
}

const typed = (schema: z.core.$ZodType): z.core.$ZodTypes => schema as z.core.$ZodTypes

const unwrap = (outer: z.core.$ZodType): Unwrapped => {
  let schema = typed(outer)
  let meta = fieldMeta(outer)
  let required = true
  let nullable = false
  let maybe = false
  for (;;) {
    const def = schema._zod.def
    if (def.type === 'optional') [schema, required] = [typed(def.innerType), false]
    else if (def.type === 'nullable') [schema, nullable] = [typed(def.innerType), true]
    else if (def.type === 'pipe') schema = typed(def.in)
    else if (def.type === 'union' && def.options.length === 2 && def.options[1] === Absent && def.options[0] !== undefined)
      [schema, maybe] = [typed(def.options[0]), true]
    else return { schema, meta, required, nullable, maybe }
    meta ??= fieldMeta(schema)
  }
}

const KIND_OF_FORMAT: Readonly<Record<string, FieldKind>> = {
  'iso-date': 'date',
  'partial-date': 'date',
  'date-time': 'dateTime',
  'iso-duration': 'duration',
  id: 'id',
  token: 'id',
}
const PLURAL: Readonly<Partial<Record<FieldKind, FieldKind>>> = { code: 'codes', id: 'ids', dateTime: 'dateTimes', text: 'texts', object: 'objects' }

/** Free text with its language and names in several languages are one value to a reader, though they are written as objects. */
const isText = (schema: z.core.$ZodType): boolean => inheritsFrom(schema, FreeText) || inheritsFrom(schema, LocalName)

/** Whether a schema is a copy of another: zod copies share the definition. */
const inheritsFrom = (schema: z.core.$ZodType, origin: z.ZodObject): boolean => schema._zod.def === origin._zod.def

type Value = Omit<FieldDescription, 'path' | 'required' | 'nullable' | 'maybe' | 'meta'> & { readonly inner?: readonly FieldDescription[] }

/** The least and the greatest number that a schema takes. */
const limits = (checks: readonly z.core.$ZodCheck[] = []): { min?: number; max?: number } => {
  const found: { min?: number; max?: number } = {}
  for (const { _zod } of checks as readonly z.core.$ZodChecks[]) {
    if (_zod.def.check === 'greater_than') found.min = Number(_zod.def.value)
    if (_zod.def.check === 'less_than') found.max = Number(_zod.def.value)
  }
  return found
}

const describeValue = (schema: z.core.$ZodTypes): Value => {
  const def = schema._zod.def
  switch (def.type) {
    case 'boolean':
      return { kind: 'boolean' }
    case 'enum': {
      const list = codeListOf(schema)
      return { kind: 'code', codes: Object.values(def.entries).map(String), ...(list === undefined ? {} : { list }) }
    }
    case 'literal':
      return { kind: 'code', codes: def.values.map(String) }
    case 'number':
      return { kind: 'format' in def && def.format === 'safeint' ? 'integer' : 'number', ...limits(def.checks) }
    case 'string': {
      const of = idKind(schema)
      const format = String('format' in def ? def.format : '')
      return { kind: KIND_OF_FORMAT[format] ?? 'text', ...(of === undefined ? {} : { of }), ...(format === 'token' ? { pseudonym: true } : {}) }
    }
    case 'object':
      return isText(schema) ? { kind: 'text' } : { kind: 'object', inner: describeShape(def.shape) }
    case 'union':
      return { kind: 'object', inner: mergeFields(def.options.map((option) => describeValue(typed(option)).inner ?? [])) }
    case 'array': {
      const { inner, ...element } = describeValue(typed(def.element))
      return { ...element, kind: PLURAL[element.kind] ?? 'objects', ...(inner === undefined ? {} : { fields: inner }) }
    }
    default:
      return { kind: 'object', inner: [] }
  }
}

const isLess = ({ meta: one }: FieldDescription, { meta: other }: FieldDescription): boolean =>
  one !== undefined && other !== undefined && !atLeast(one.sensitivity, other.sensitivity)

/** One description for a field that several options have: the more sensitive of the two, with the codes of both. */
const mergeField = (before: FieldDescription, field: FieldDescription): FieldDescription => {
  const told = isLess(field, before) ? before : field
  return before.codes === undefined || field.codes === undefined ? told : { ...told, codes: [...new Set([...before.codes, ...field.codes])] }
}

/** The fields of all options of a union. Where several have a field of one name, the most sensitive is described, and every code that one of them takes. */
const mergeFields = (options: readonly (readonly FieldDescription[])[]): readonly FieldDescription[] => {
  const merged = new Map<string, FieldDescription>()
  for (const field of options.flat()) {
    const other = merged.get(field.path)
    merged.set(field.path, other === undefined ? field : mergeField(other, field))
  }
  return [...merged.values()]
}

/** A part that has no words of its own takes the class of the whole, and its name. */
const partOf = ({ sensitivity, label }: FieldMeta, path: string): FieldMeta => ({
  sensitivity,
  label: `${label}: ${path.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
})

const describeField = (path: string, outer: z.core.$ZodType): readonly FieldDescription[] => {
  const { schema, meta, required, nullable, maybe } = unwrap(outer)
  const { inner = [], ...value } = describeValue(schema)
  const within = inner.map((field) => ({
    ...field,
    path: `${path}.${field.path}`,
    required: false,
    nullable: field.nullable || nullable,
    maybe: field.maybe || maybe,
    ...(field.meta === undefined && meta !== undefined ? { meta: partOf(meta, field.path), part: true as const } : {}),
  }))
  return [{ path, ...value, required, nullable, maybe, ...(meta === undefined ? {} : { meta }) }, ...within]
}

const describeShape = (shape: Readonly<Record<string, z.core.$ZodType>>): readonly FieldDescription[] =>
  Object.entries(shape).flatMap(([name, schema]) => describeField(name, schema))

/**
 * The fields of an object schema: where each one is, what kind of value it holds, and the words that go with it.
 *
 * Groups of fields give the group and then its fields, with dotted paths; lists of groups give one description that holds the others. Of a union of
 * objects it gives the fields of all of them.
 * Nobody else needs to look inside zod.
 *
 * @example
 * import * as z from 'zod'
 * describeFields(z.object({ open: z.boolean() })) // => [{ path: 'open', kind: 'boolean', required: true, nullable: false, maybe: false }]
 *
 * @category entities
 * @since 0.1.0
 */
export const describeFields = (schema: z.ZodObject | z.ZodDiscriminatedUnion): readonly FieldDescription[] => {
  const { def } = typed(schema)._zod
  return def.type === 'object' ? describeShape(def.shape) : (describeValue(typed(schema)).inner ?? [])
}
