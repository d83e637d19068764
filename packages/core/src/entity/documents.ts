import type * as z from 'zod'

import { entityKind } from './entity.ts'

/** Schemas of whole documents: one line of data, or a case file. */
const documents = new WeakSet<z.core.$ZodType>()

/** Marks the schema of a whole document. */
/* @__NO_SIDE_EFFECTS__ */
export const documentSchema = <S extends z.ZodType>(schema: S): S => {
  documents.add(schema)
  return schema
}

/** Whether a schema is one of records: of an entity, or of a whole document. */
export const isOfRecords = (schema: z.core.$ZodType): boolean => documents.has(schema) || entityKind(schema) !== undefined
