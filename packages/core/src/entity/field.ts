import * as z from 'zod'

import type { Protected } from '../privacy/protected.ts'
import { protect, unwrap } from '../privacy/protected.ts'
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
  /** Public all the same in a record that says it is of a district or a larger place, and of no single forum, station or desk: see `placeLevel`. */
  readonly publicFrom?: 'district'
  /** What the field is called in running text, lower case: "date the settlement was agreed". */
  readonly label: string
  /** What to ask when it is not recorded: "When was the settlement agreed?" */
  readonly question?: string
  /** Why it is asked, in words a desk officer can say. */
  readonly why?: string
}

/**
 * What is known about a field whose value could get someone hurt.
 *
 * @example
 * const meta: LifeSafetyMeta = { sensitivity: 'life-safety', label: 'where she is' }
 * meta.sensitivity // => 'life-safety'
 *
 * @category entities
 * @since 0.1.0
 */
export type LifeSafetyMeta = FieldMeta & { readonly sensitivity: 'life-safety' }

/**
 * The schema of a life-safety field: reads a value and protects it, so that what is parsed cannot be written or logged by mistake.
 *
 * @example
 * import * as z from 'zod'
 * const level: ProtectedSchema<z.ZodString> = field(z.string(), { sensitivity: 'life-safety', label: 'level of danger' })
 * unwrap(level.parse('high')) // => 'high'
 *
 * @category entities
 * @since 0.1.0
 */
export type ProtectedSchema<S extends z.ZodType> = z.ZodCodec<S, z.ZodType<Protected<z.output<S>>, Protected<z.output<S>>>>

/**
 * The schema of a field: protected when its class is life-safety, else as it was given.
 *
 * @example
 * import * as z from 'zod'
 * const open: FieldSchema<z.ZodBoolean, FieldMeta> = field(z.boolean(), { sensitivity: 'public', label: 'whether the desk is open' })
 * open.parse(true) // => true
 *
 * @category entities
 * @since 0.1.0
 */
export type FieldSchema<S extends z.ZodType, M extends FieldMeta> = M extends LifeSafetyMeta ? ProtectedSchema<S> : S

/** Our own registry: zod's global one is left alone. */
const fields = z.registry<FieldMeta>()

/* @__NO_SIDE_EFFECTS__ */
const guarded = (schema: z.ZodType): z.ZodType => z.codec(schema, z.any(), { decode: protect, encode: unwrap })

/**
 * A field of an entity: a schema with its sensitivity class and its words. What a life-safety field holds is protected when it is read.
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
export const field = <S extends z.ZodType, const M extends FieldMeta>(schema: S, meta: M): FieldSchema<S, M> => ownField(schema.clone(), meta)

/** The same for a schema that was made for this field and for nothing else: it is not copied. */
/* @__NO_SIDE_EFFECTS__ */
export const ownField = <S extends z.ZodType, const M extends FieldMeta>(schema: S, meta: M): FieldSchema<S, M> => {
  const own = meta.sensitivity === 'life-safety' ? guarded(schema) : schema
  fields.add(own, meta)
  return own as FieldSchema<S, M>
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
