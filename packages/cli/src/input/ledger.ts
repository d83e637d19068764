import { existsSync, renameSync, writeFileSync } from 'node:fs'

import type { Issues } from '@aitebaar/core'
import type { Ledger } from '@aitebaar/disclosure'
import { emptyLedger, parseLedger } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { readJsonFile } from './json-file.ts'

/** The ledger of a file; the file of the first release is not there yet. */
export const readLedger = (file: string): E.Either<Issues, Ledger> =>
  existsSync(file) ? pipe(readJsonFile(file), E.flatMap(parseLedger)) : E.right(emptyLedger)

/** Writes a ledger beside the old one first, so that a failure half-way loses neither. */
export const writeLedger = (file: string, ledger: Ledger): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify(ledger)}\n`)
  renameSync(`${file}.new`, file)
}
