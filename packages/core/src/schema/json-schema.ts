import * as z from 'zod'

import { CaseFile } from '../case-file/case-file.ts'
import { codeListOf } from '../code-list/code-list.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { fieldMeta } from '../entity/field.ts'
import { LocalName } from '../text/text.ts'

/** A JSON Schema, as a document that can be written to a file. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What an expression can say of the formats that a function checks; the calendar is checked by `parse` alone. */
const PATTERNS: Readonly<Record<string, string>> = {
  'iso-date': String.raw`^\d{4}-\d{2}-\d{2}$`,
  'partial-date': String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
  'date-time': String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$`,
  'tracking-code': String.raw`^[A-HJKMNP-TV-Z2-9]{9}$`,
  period: String.raw`^\d{4}(-\d{2}(-\d{2})?)?/\d{4}(-\d{2}(-\d{2})?)?$`,
}

/** `womensDesk` as it stands in the name of a file: `womens-desk`. */
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Adds to each node what our own registry knows: the label, the class, the question and the list that the codes are of. */
const annotate: z.core.ToJSONSchemaParams['override'] = ({ zodSchema, jsonSchema }) => {
  const meta = fieldMeta(zodSchema)
  if (meta !== undefined) {
    jsonSchema.title = meta.label
    jsonSchema['x-sensitivity'] = meta.sensitivity
    if (meta.publicFrom !== undefined) jsonSchema['x-publicFrom'] = meta.publicFrom
    if (meta.question !== undefined) jsonSchema.description = meta.question
  }
  const list = codeListOf(zodSchema)
  if (list !== undefined) jsonSchema['x-codeList'] = { id: list.id, version: list.version }
  if (zodSchema._zod.def === LocalName._zod.def) jsonSchema.minProperties = 1
  const pattern = PATTERNS[jsonSchema.format ?? '']
  if (pattern !== undefined) jsonSchema.pattern = pattern
  /** Formats of the standard are narrower than ours: RFC 3339 wants seconds in a moment. The pattern says it all. */
  delete jsonSchema.format
}

const kinds = Object.keys(ENTITIES) as EntityKind[]

/**
 * The JSON Schema of every entity and of every kind of case file, by name: `womens-desk`, `dispute-file`. A case file points to the entities by the names of their files.
 *
 * They say a little less than `parse`: the calendar, references inside a file, numbers that look like identity cards, the check sign of a
 * tracking code and places of shelters are left to it.
 */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> => {
  const named = z.registry<{ readonly id: string }>()
  for (const kind of kinds) named.add(ENTITIES[kind].schema, { id: dashed(kind) })
  for (const file of CaseFile.options) named.add(file, { id: `${dashed(file.shape.kind.value)}-file` })
  return z.toJSONSchema(named, { target: 'draft-2020-12', io: 'input', uri: (id) => `${id}.schema.json`, override: annotate }).schemas
}
