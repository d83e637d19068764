import type { Issues } from '@aitebaar/core'
import { parseJson } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { readTextFile } from './text-file.ts'

/** The JSON of a file that a call names. */
export const readJsonFile = (file: string): E.Either<Issues, unknown> =>
  pipe(
    readTextFile(file),
    E.flatMap((text) => parseJson(text)),
  )
