import { existsSync, renameSync } from 'node:fs'

import type { Issue, Issues } from '@aitebaar/core'
import type { Ledger } from '@aitebaar/disclosure'
import { emptyLedger, parseLedger } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { write } from '../output-file.ts'
import { inFile, readJsonFile } from './json-file.ts'

/** The ledger of a file; the file of the first release is not there yet. */
export const readLedger = (file: string): E.Either<Issues, Ledger> =>
  existsSync(file)
    ? pipe(
        readJsonFile(file),
        E.flatMap((json) => inFile(file, parseLedger(json))),
      )
    : E.right(emptyLedger)

/** Writes a ledger beside the old one first, so that a failure half-way loses neither; or says why it cannot. */
export const writeLedger = (file: string, ledger: Ledger): Issue | undefined => {
  const problem = write(`${file}.new`, `${JSON.stringify(ledger)}\n`)
  if (problem === undefined) renameSync(`${file}.new`, file)
  return problem
}
