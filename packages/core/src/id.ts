import * as z from 'zod'

const TOKEN = /^[A-Za-z0-9][A-Za-z0-9_.:-]{7,127}$/
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/

/** Which kind of thing an id names; our own registry. */
const kinds = z.registry<{ readonly of: string }>()

/**
 * A schema of ids of one kind of thing.
 *
 * @example
 * const schema: IdSchema<'person'> = id('person')
 * idKind(schema) // => 'person'
 *
 * @category entities
 * @since 0.1.0
 */
export type IdSchema<Kind extends string = string> = z.core.$ZodBranded<z.ZodCustomStringFormat<'id'>, Kind>

/**
 * A schema of pseudonyms of one kind.
 *
 * @example
 * const schema: TokenSchema<'journalist'> = token('journalist')
 * idKind(schema) // => 'journalist'
 *
 * @category entities
 * @since 0.1.0
 */
export type TokenSchema<Kind extends string = string> = z.core.$ZodBranded<z.ZodCustomStringFormat<'token'>, Kind>

/**
 * An id that can only name one kind of thing.
 *
 * @example
 * const person: Id<'person'> = id('person').parse('per-01')
 * person // => 'per-01'
 *
 * @category entities
 * @since 0.1.0
 */
export type Id<Kind extends string = string> = string & z.core.$brand<Kind>

/**
 * The schema of an opaque id: letters, digits, `.`, `_`, `:` and `-`, at most 64 of them, never made from a name, a number or a date.
 *
 * @example
 * id('person').safeParse('per-01').success // => true
 * id('person').safeParse('Complainant A').success // => false
 *
 * @category entities
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const id = <Kind extends string>(of: Kind): IdSchema<Kind> => {
  const schema = z.stringFormat('id', ID)
  kinds.add(schema, { of })
  return schema as unknown as IdSchema<Kind>
}

/**
 * The schema of a pseudonym made with a key, such as an HMAC: 8 to 128 letters, digits, `.`, `_`, `:` and `-`.
 *
 * @example
 * token('linkageToken').safeParse('v1.k1.9f86d081884c7d65').success // => true
 *
 * @category entities
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const token = <Kind extends string>(of: Kind): TokenSchema<Kind> => {
  const schema = z.stringFormat('token', TOKEN)
  kinds.add(schema, { of })
  return schema as unknown as TokenSchema<Kind>
}

/**
 * The kind of thing that ids of this schema name; `undefined` when it is no schema of ids.
 *
 * @example
 * idKind(id('person')) // => 'person'
 *
 * @category entities
 * @since 0.1.0
 */
export const idKind = (schema: z.core.$ZodType): string | undefined => kinds.get(schema)?.of
