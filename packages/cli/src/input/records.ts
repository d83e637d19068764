import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'

import type { Issue, ProgrammeRecord } from '@aitebaar/core'
import { readLine } from '@aitebaar/indicators'

import { listFiles } from './files.ts'

/** How many lines were read, and what became of them: read = good + refused. */
export interface ReadTally {
  good: number
  refused: number
}

/** What the reader of records tells as it goes. */
export interface RecordListener {
  readonly record: (record: ProgrammeRecord, file: string) => void
  readonly refused: (where: string, issues: readonly Issue[]) => void
  /** Called now and then with the number of lines read so far, and the share of the files that they are where that is known. */
  readonly progress: (lines: number, share: number | undefined) => void
  /** Called at the end of each file with a name for what it held: the same for the same lines, whatever the file is called. */
  readonly ended: (file: string, content: string) => void
}

const PROGRESS_EVERY = 2000

const sizeOf = (files: readonly string[]): number | undefined =>
  files.includes('-') ? undefined : files.reduce((total, file) => total + statSync(file).size, 0)

/** Reads records line by line, in memory that does not grow with the files. */
export const readRecordFiles = async (paths: readonly string[], listener: RecordListener): Promise<ReadTally> => {
  const { files, issues } = listFiles(paths, ['.ndjson'])
  for (const issue of issues) listener.refused('', [issue])
  const tally: ReadTally = { good: 0, refused: issues.length }
  const size = sizeOf(files)
  let read = 0
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
    const hash = createHash('sha256')
    let number = 0
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1
      read += Buffer.byteLength(text) + 1
      hash.update(text).update('\n')
      if (text.trim() === '') continue
      const line = readLine(text, number)
      if ('issues' in line) {
        tally.refused += 1
        listener.refused(`${name}:${number}`, line.issues)
      } else {
        tally.good += 1
        listener.record(line.record, name)
      }
      if ((tally.good + tally.refused) % PROGRESS_EVERY === 0) listener.progress(tally.good + tally.refused, size === undefined ? undefined : read / size)
    }
    listener.ended(name, `sha256:${hash.digest('hex')}`)
  }
  return tally
}
