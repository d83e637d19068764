import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type * as z from 'zod'

import { isOfRecords } from './entity/documents.ts'
import { entityKind } from './entity/entity.ts'
import { findIdentityNumbers } from './identity/refuse-identity-numbers.ts'
import type { Issues } from './issue.ts'
import { issuesFromZod } from './issue-from-zod.ts'
import { findShelterPlaces } from './organisation/shelter-place.ts'
import { refuseIf } from './refuse-if.ts'

/** Reads an input with a schema, and looks at nothing but its shape. */
export const parseShape = <S extends z.ZodType>(schema: S, input: unknown): E.Either<Issues, z.infer<S>> => {
  const result = schema.safeParse(input)
  return result.success ? E.right(result.data) : E.left(issuesFromZod(schema, result.error, input))
}

/**
 * Reads an input with a schema: what the schema makes of it, or what is wrong and where. With the schema of an entity or of a whole document it also refuses
 * national identity numbers, wherever they stand, and what would tell where a shelter is; a schema by itself, as with `safeParse` or `~standard`, looks at the
 * shape only.
 *
 * @example
 * import * as z from 'zod'
 * parse(z.int(), 3)._tag // => 'Right'
 * parse(z.int(), 'three')._tag // => 'Left'
 * parse(Complaint, { complaintId: 'cmp-01', narrative: { text: 'card 35202-1234567-1', language: 'en' } })._tag // => 'Left'
 *
 * @category issues
 * @since 0.1.0
 */
export const parse = <S extends z.ZodType>(schema: S, input: unknown): E.Either<Issues, z.infer<S>> =>
  isOfRecords(schema)
    ? pipe(
        refuseIf<unknown>(findIdentityNumbers)(input),
        E.flatMap((value) => parseShape(schema, value)),
        E.flatMap(refuseIf<z.infer<S>>((value) => findShelterPlaces(value, entityKind(schema)))),
      )
    : parseShape(schema, input)
