import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Dimension } from './table.ts'

/** What is wrong with an argument, named by the argument. */
export const under = <A>(argument: string | number, read: E.Either<Issues, A>): E.Either<Issues, A> =>
  E.isRight(read) ? read : E.left(read.left.map((issue) => ({ ...issue, path: [argument, ...issue.path] })) as unknown as Issues)

/** The place of a dimension that is asked for by name. */
export const dimensionIn = ({ dimensions }: { readonly dimensions: readonly Dimension[] }, name: string): E.Either<Issues, number> => {
  const index = dimensions.findIndex((dimension) => dimension.name === name)
  return index === -1
    ? E.left([
        {
          code: 'disclosure/unknown-dimension',
          path: ['dimension'],
          message: `The table has no dimension of that name; it has ${dimensions.length}.`,
          help: 'Give the name of one of the dimensions of the table, as it is written there.',
        },
      ])
    : E.right(index)
}
