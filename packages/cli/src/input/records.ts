import { createReadStream } from 'node:fs'
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
  /** Called now and then with the number of lines read so far. */
  readonly progress: (lines: number) => void
}

const PROGRESS_EVERY = 2000

/** Reads records line by line, in memory that does not grow with the files. */
export const readRecordFiles = async (paths: readonly string[], listener: RecordListener): Promise<ReadTally> => {
  const { files, issues } = listFiles(paths, ['.ndjson'])
  for (const issue of issues) listener.refused('', [issue])
  const tally: ReadTally = { good: 0, refused: issues.length }
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
    let number = 0
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1
      if (text.trim() === '') continue
      const read = readLine(text, number)
      if ('issues' in read) {
        tally.refused += 1
        listener.refused(`${name}:${number}`, read.issues)
      } else {
        tally.good += 1
        listener.record(read.record, name)
      }
      if ((tally.good + tally.refused) % PROGRESS_EVERY === 0) listener.progress(tally.good + tally.refused)
    }
  }
  return tally
}
