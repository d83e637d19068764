import type { Issues } from '@aitebaar/core'
import { parseJson } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { readTextFile } from './text-file.ts'

/** What is wrong with what a file holds, with its name. */
export const inFile = <A>(file: string, read: E.Either<Issues, A>): E.Either<Issues, A> =>
  E.isRight(read) ? read : E.left(read.left.map((issue) => ({ ...issue, message: `In "${file}": ${issue.message}` })) as unknown as Issues)

/** The JSON of a file that a call names. */
export const readJsonFile = (file: string): E.Either<Issues, unknown> =>
  pipe(
    readTextFile(file),
    E.flatMap((text) => inFile(file, parseJson(text))),
  )
