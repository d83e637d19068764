import { readFileSync } from 'node:fs'

import type { Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

/** The text of a file that a call names. */
export const readTextFile = (file: string): E.Either<Issues, string> => {
  try {
    return E.right(readFileSync(file, 'utf8'))
  } catch {
    return E.left([{ code: 'cli/no-such-file', path: [], message: `There is no file "${file}".`, help: 'Check the spelling, and the folder you are in.' }])
  }
}
