import type { Either } from 'fp-ts/lib/Either.js'

import type { Issues } from './issue.ts'
import { formatPath } from './issue.ts'

/**
 * The right side of an `Either`, or an error that lists the issues: for scripts, examples and start-up code, where there is nothing to recover.
 *
 * @throws Error when the value is a `Left`; its message holds codes, places and messages, never a value of the input.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * getOrThrow(E.right(1)) // => 1
 *
 * @category issues
 * @since 0.1.0
 */
export const getOrThrow = <A>(result: Either<Issues, A>): A => {
  if (result._tag === 'Right') return result.right
  throw new Error(result.left.map((issue) => `${issue.code} at ${formatPath(issue.path)}: ${issue.message}`).join('\n'))
}
