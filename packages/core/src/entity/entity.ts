import * as z from 'zod'

import type { Envelope } from './envelope.ts'
import { envelope } from './envelope.ts'
import type { AllOptional, Fields } from './fields.ts'
import { allOptional } from './fields.ts'
import { lazyObject } from './lazy-object.ts'

/**
 * What an entity is made of: `identity` is needed to read the document, everything else may be left out.
 *
 * @example
 * const kitchen: EntityFields<Fields, Fields> = { identity: {}, fields: {} }
 * Object.keys(kitchen) // => ['identity', 'fields']
 *
 * @category entities
 * @since 0.1.0
 */
export interface EntityFields<I extends Fields, F extends Fields> {
  readonly identity: I
  readonly fields: F
}

/**
 * The strict object schema of an entity.
 *
 * @example
 * type Any = EntitySchema<Fields, Fields>
 * const kinds: Any[] = []
 * kinds.length // => 0
 *
 * @category entities
 * @since 0.1.0
 */
export type EntitySchema<I extends Fields, F extends Fields> = z.ZodObject<I & AllOptional<F> & Envelope, z.core.$strict>

/** The kinds of entity schemas; our own registry. */
const kinds = z.registry<{ readonly kind: string }>()

/**
 * The schema of an entity: unknown keys are refused, and whatever is not identity may be left out, which means unknown.
 *
 * The fields are written in a function, which is called when they are first needed: a bundler can drop the entities that an app does not use, and importing one
 * costs next to nothing.
 *
 * @example
 * import * as z from 'zod'
 * const Bench = entity('bench', () => ({
 *   identity: { benchId: field(id('bench'), { sensitivity: 'internal', label: 'id' }) },
 *   fields: { seats: field(z.int(), { sensitivity: 'public', label: 'number of seats' }) },
 * }))
 * Bench.safeParse({ benchId: 'b-1' }).success // => true
 * Bench.safeParse({ benchId: 'b-1', colour: 'green' }).success // => false
 *
 * @category entities
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function entity<I extends Fields, F extends Fields>(kind: string, define: () => EntityFields<I, F>): EntitySchema<I, F> {
  const schema = lazyObject(() => {
    const { identity, fields } = define()
    return { ...identity, ...allOptional(fields), ...envelope() }
  }) as unknown as EntitySchema<I, F>
  kinds.add(schema, { kind })
  return schema
}

/**
 * The kind of an entity schema; `undefined` for other schemas.
 *
 * @example
 * entityKind(Complaint) // => 'complaint'
 *
 * @category entities
 * @since 0.1.0
 */
export const entityKind = (schema: z.core.$ZodType): string | undefined => kinds.get(schema)?.kind
