import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'

import type { Issue, Issues, ProgrammeRecord } from '@aitebaar/core'
import type { ReadOptions } from '@aitebaar/indicators'
import { readCsv, readNdjson } from '@aitebaar/indicators'
import { csvImporter } from '@aitebaar/indicators/import'
import * as E from 'fp-ts/lib/Either.js'

import { listFiles } from './files.ts'
import { readJsonFile } from './json-file.ts'
import type { Batches } from './parquet-file.ts'
import { parquetBatches } from './parquet-file.ts'

/** How records are read from files. */
export interface RecordSource {
  /** The kind of the records of tables (CSV, Parquet), which do not say it themselves. */
  readonly kind: string | undefined
  /** A mapping file for CSV with headings and codes of its own. */
  readonly columns: string | undefined
  /** The records were validated before. */
  readonly trusted: boolean
}

/** How many lines were read, and what became of them: read = good + refused. */
export interface ReadTally {
  good: number
  refused: number
}

/** What the reader of records tells as it goes. */
export interface RecordListener {
  readonly records: (records: readonly ProgrammeRecord[], file: string) => void
  readonly refused: (where: string, issues: readonly Issue[]) => void
  /** Called now and then with the number of lines read so far, and the share of the files that they are where that is known. */
  readonly progress: (lines: number, share: number | undefined) => void
  /** Called at the end of each file with a name for what it held: the same for the same lines, whatever the file is called. */
  readonly ended: (file: string, content: string) => void
}

const sizeOf = (files: readonly string[]): number | undefined =>
  files.includes('-') ? undefined : files.reduce((total, file) => total + statSync(file).size, 0)

const noKind: Issues = [
  {
    code: 'cli/missing-option',
    path: [],
    message: 'A table does not say of which kind its records are.',
    help: 'Add --kind, such as --kind deskContact, or --columns FILE for a table with headings and codes of its own.',
  },
]

/** Bytes on their way to a reader: counted, and named by what they hold. Line ends of either kind count as the same. */
const tapped = (stream: AsyncIterable<Uint8Array>, went: (bytes: number) => void) => {
  const hash = createHash('sha256')
  let rest = ''
  let last = '\n'
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      const text = rest + Buffer.from(chunk).toString('latin1')
      rest = text.endsWith('\r') ? '\r' : ''
      const whole = (rest === '' ? text : text.slice(0, -1)).replaceAll('\r\n', '\n')
      hash.update(whole, 'latin1')
      last = whole.at(-1) ?? last
      went(chunk.length)
      yield chunk
    }
  }
  return { bytes, content: () => `sha256:${hash.update(rest + (last === '\n' && rest === '' ? '' : '\n'), 'latin1').digest('hex')}` }
}

/** Lets all bytes pass, for their name alone. */
const drain = async (bytes: AsyncGenerator<Uint8Array>): Promise<void> => {
  while ((await bytes.next()).done !== true);
}

/** The reader of CSV for a call: by its own headings, or by a mapping. */
const csvReader = ({ kind, columns, trusted }: RecordSource): E.Either<Issues, (chunks: AsyncIterable<Uint8Array>, options: ReadOptions) => Batches> => {
  if (columns === undefined) return kind === undefined ? E.left(noKind) : E.right((chunks, options) => readCsv(chunks, { ...options, trusted, kind }))
  const mapping = readJsonFile(columns)
  return E.isLeft(mapping) ? mapping : csvImporter(mapping.right)
}

/** Reads records of files in batches, in memory that does not grow with the files. */
export const readRecordFiles = async (paths: readonly string[], source: RecordSource, listener: RecordListener): Promise<ReadTally> => {
  const { files, issues } = listFiles(paths, ['.ndjson', '.csv', '.parquet'])
  for (const issue of issues) listener.refused('', [issue])
  const tally: ReadTally = { good: 0, refused: issues.length }
  const size = sizeOf(files)
  let read = 0
  const went = (bytes: number): void => {
    read += bytes
  }
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    const refused = (line: number, found: Issues): void => {
      tally.refused += 1
      listener.refused(line === 0 ? name : `${name}:${line}`, found)
    }
    const options: ReadOptions = { trusted: source.trusted, refused }
    const take = async (batches: Batches): Promise<void> => {
      for await (const batch of batches) {
        tally.good += batch.length
        listener.records(batch, name)
        listener.progress(tally.good + tally.refused, size === undefined ? undefined : Math.min(1, read / size))
      }
    }
    const { bytes, content } = tapped(file === '-' ? process.stdin : createReadStream(file), file.endsWith('.parquet') ? () => undefined : went)
    if (file.endsWith('.parquet')) {
      if (source.kind === undefined) refused(0, noKind)
      else {
        await take(parquetBatches(file, source.kind, options, went))
        await drain(bytes())
      }
    } else if (file.endsWith('.csv')) {
      const reader = csvReader(source)
      if (E.isLeft(reader)) refused(0, reader.left)
      else await take(reader.right(bytes(), options))
    } else await take(readNdjson(bytes(), options))
    listener.ended(name, content())
  }
  return tally
}
