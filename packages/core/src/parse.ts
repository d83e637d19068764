import * as E from 'fp-ts/lib/Either.js'
import type * as z from 'zod'

import type { Issues } from './issue.ts'
import { issuesFromZod } from './issue-from-zod.ts'

/**
 * Reads an input with a schema: what the schema makes of it, or what is wrong and where.
 *
 * @example
 * import * as z from 'zod'
 * parse(z.int(), 3)._tag // => 'Right'
 * parse(z.int(), 'three')._tag // => 'Left'
 *
 * @category issues
 * @since 0.1.0
 */
export const parse = <S extends z.ZodType>(schema: S, input: unknown): E.Either<Issues, z.infer<S>> => {
  const result = schema.safeParse(input)
  return result.success ? E.right(result.data) : E.left(issuesFromZod(schema, result.error, input))
}
