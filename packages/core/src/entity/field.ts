import * as z from 'zod'

import type { Sensitivity } from '../sensitivity.ts'

/**
 * What is known about a field beside its type; the fact dictionary and the checks on privacy are made from it.
 *
 * @example
 * const meta: FieldMeta = { sensitivity: 'public', label: 'name of the station' }
 * meta.question // => undefined
 *
 * @category entities
 * @since 0.1.0
 */
export interface FieldMeta {
  readonly sensitivity: Sensitivity
  /** What the field is called in running text, lower case: "date the settlement was agreed". */
  readonly label: string
  /** What to ask when it is not recorded: "When was the settlement agreed?" */
  readonly question?: string
  /** Why it is asked, in words a desk officer can say. */
  readonly why?: string
}

/** Our own registry: zod's global one is left alone. */
const fields = z.registry<FieldMeta>()

/**
 * A field of an entity: a schema with its sensitivity class and its words.
 *
 * The schema is copied, so one schema can serve many fields.
 *
 * @example
 * import * as z from 'zod'
 * const opened = field(z.boolean(), { sensitivity: 'public', label: 'whether the desk is open' })
 * fieldMeta(opened)?.sensitivity // => 'public'
 *
 * @category entities
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const field = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => {
  const copy = schema.clone()
  fields.add(copy, meta)
  return copy
}

/** The same for a schema that was made for this field and for nothing else: it is not copied. */
/* @__NO_SIDE_EFFECTS__ */
export const ownField = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => {
  fields.add(schema, meta)
  return schema
}

/**
 * What {@link field} was told about a schema; `undefined` for a schema that is no field.
 *
 * @example
 * import * as z from 'zod'
 * fieldMeta(z.boolean()) // => undefined
 *
 * @category entities
 * @since 0.1.0
 */
export const fieldMeta = (schema: z.core.$ZodType): FieldMeta | undefined => fields.get(schema)
