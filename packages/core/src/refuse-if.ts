import * as E from 'fp-ts/lib/Either.js'

import type { Issue, Issues } from './issue.ts'

/** A value is let through when nothing is found wrong with it. */
export const refuseIf =
  <A>(find: (value: A) => readonly Issue[]) =>
  (value: A): E.Either<Issues, A> => {
    const [first, ...rest] = find(value)
    return first === undefined ? E.right(value) : E.left([first, ...rest])
  }
