import type { FieldDescription } from '@aitebaar/core'
import { describeFields, isAbsent, isJsonObject, unwrap } from '@aitebaar/core'
import type * as z from 'zod'

import type { Fact, FactType, JsonObject } from './fact.ts'

/** Follows a dotted path through what is protected; `null` and a recorded absence on the way are the answer for all that lies beyond. */
const readPath = (entity: JsonObject, keys: readonly string[]): unknown => {
  let value: unknown = entity
  for (const key of keys) {
    if (value === null || isAbsent(value)) return value
    if (!isJsonObject(value)) return undefined
    value = Object.hasOwn(value, key) ? unwrap(value[key]) : undefined
  }
  return value
}

/** Codes that say that the answer is not there. */
const absencesOf = ({ codes = [], list }: FieldDescription): readonly string[] =>
  codes.filter((code) => list?.codes.find((entry) => entry.code === code)?.absent !== undefined)

/** They are no codes of the fact. */
const answersOf = (field: FieldDescription): readonly string[] => {
  const absences = absencesOf(field)
  return (field.codes ?? []).filter((code) => !absences.includes(code))
}

const typeOf = (field: FieldDescription): FactType | undefined => {
  switch (field.kind) {
    case 'boolean':
    case 'date':
    case 'dateTime':
    case 'duration':
      return { kind: field.kind }
    case 'code':
    case 'codes': {
      const codes = answersOf(field)
      const labels =
        field.list === undefined ? {} : { list: field.list.id, labels: Object.fromEntries(field.list.codes.map(({ code, label }) => [code, label])) }
      return { kind: field.kind, codes, ...labels }
    }
    case 'number':
    case 'integer':
      return { kind: field.kind, ...(field.min === undefined ? {} : { min: field.min }), ...(field.max === undefined ? {} : { max: field.max }) }
    case 'id':
      return { kind: 'id', of: field.of ?? 'thing' }
    default:
      return undefined
  }
}

/** A list with a code that says "there may be more, or I do not know" is open. */
const readCodes = (raw: unknown, answers: readonly string[], all: readonly string[]): unknown => {
  if (!Array.isArray(raw) || raw.every((code) => answers.includes(code as string)) || !raw.every((code) => all.includes(code as string))) return raw
  return { known: raw.filter((code) => answers.includes(code as string)) as readonly string[], open: true }
}

/**
 * Reads the raw value of a field from an entity, by its path. A field that lists codes is given those that are answers, and those that say that an answer is
 * not there: a list that holds one of these is open.
 *
 * @example
 * const read = fieldReader('fir.natures', { answers: ['theft', 'fraud'], absences: ['unknown'] })
 * read({ fir: { natures: ['theft', 'unknown'] } }, {}) // => { known: ['theft'], open: true }
 * fieldReader('fir.registeredAt')({ fir: null }, {}) // => null
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const fieldReader = (path: string, codes?: { readonly answers: readonly string[]; readonly absences: readonly string[] }): Fact['read'] => {
  const keys = path.split('.')
  if (codes === undefined) return (entity) => readPath(entity, keys)
  const all = [...codes.answers, ...codes.absences]
  return (entity) => readCodes(readPath(entity, keys), codes.answers, all)
}

const factOf = (field: FieldDescription, subject: string): Fact | undefined => {
  const type = typeOf(field)
  if (type === undefined || field.meta === undefined) return undefined
  const { label, question, why, sensitivity } = field.meta
  return {
    id: `${subject}.${field.path}`,
    subject,
    type,
    nullable: field.nullable,
    label: { en: label },
    ...(question === undefined ? {} : { question: { en: question } }),
    ...(why === undefined ? {} : { why: { en: why } }),
    sensitivity,
    read: fieldReader(field.path, type.kind === 'codes' ? { answers: type.codes, absences: absencesOf(field) } : undefined),
  }
}

/**
 * The facts that the fields of an entity give, from the metadata of its schema. Nested fields get dotted names. Free text, lists of groups and lists of
 * moments give no fact: rules never read them directly.
 *
 * @example
 * import { field } from '@aitebaar/core'
 * import * as z from 'zod'
 * const Desk = z.object({ isOpen: field(z.boolean(), { sensitivity: 'public', label: 'whether the desk is open' }) })
 * factsOf(Desk, 'desk').map((fact) => fact.id) // => ['desk.isOpen']
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const factsOf = (schema: z.ZodObject | z.ZodDiscriminatedUnion, subject: string): readonly Fact[] =>
  describeFields(schema).flatMap((field) => factOf(field, subject) ?? [])
