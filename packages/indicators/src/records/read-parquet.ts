import type { Issues, ProgrammeRecord } from '@aitebaar/core'

import { cellReader, newRecord } from './from-cells.ts'
import type { ReadOptions } from './read-options.ts'
import { reading } from './read-options.ts'

/**
 * A Parquet file as its reader asks for it: its size, and any range of its bytes. An `ArrayBuffer` will do.
 *
 * @example
 * const file: ParquetFile = new ArrayBuffer(8)
 * file.byteLength // => 8
 *
 * @category records
 * @since 0.1.0
 */
export interface ParquetFile {
  /** Its size. */
  readonly byteLength: number
  /** The bytes from `start` up to, not including, `end`. */
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>
}

/**
 * How a Parquet file becomes records.
 *
 * @example
 * const options: ParquetOptions = { kind: 'trainingAttendance' }
 * options.kind // => 'trainingAttendance'
 *
 * @category records
 * @since 0.1.0
 */
export interface ParquetOptions extends ReadOptions {
  /** The kind of all its records. */
  readonly kind: string
  /** Whether the records are invented. */
  readonly isSynthetic?: boolean
}

const ROWS = 10_000

const unreadable: Issues = [
  {
    code: 'indicators/bad-parquet',
    path: [],
    message: 'The rest of this file cannot be read as Parquet.',
    help: 'Check that it is whole; write it without compression or with Snappy, or as NDJSON or CSV.',
  },
]

const DAY = 10

/** Numbers and days as records have them; Parquet gives whole numbers of 64 bits and dates as types of their own. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value)
  return value instanceof Date ? value.toISOString().slice(0, DAY) : value
}

/**
 * Reads a Parquet file in batches; its columns are named as the fields of the records, a dotted name is a part of a group, and no value means unknown.
 * Dates are read as days. A bad row is refused with its number, from 1, and the rest go on. It needs the package `hyparquet`, which is installed apart.
 *
 * Codes of what is refused: those of `parseRecord`, and for line 0, the file, `indicators/bad-parquet`.
 *
 * @example
 * import { parquetWriteBuffer } from 'hyparquet-writer'
 * const columnData = [{ name: 'contactId', data: ['con-1', 'con-2'], type: 'STRING' as const }, { name: 'waitMinutes', data: [25, null], type: 'INT32' as const, nullable: true }]
 * const waits: unknown[] = []
 * for await (const batch of readParquet(parquetWriteBuffer({ columnData }), { kind: 'deskContact' })) waits.push(...batch.map((record) => 'waitMinutes' in record && record.waitMinutes))
 * waits // => [25, false]
 *
 * @category records
 * @since 0.1.0
 */
export async function* readParquet(file: ParquetFile, options: ParquetOptions): AsyncGenerator<readonly ProgrammeRecord[]> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const { take, went } = reading(options)
  const refuse = (): undefined => {
    options.refused?.(0, unreadable)
    return undefined
  }
  const metadata = await parquetMetadataAsync(file).catch(refuse)
  if (metadata === undefined) return
  const total = Number(metadata.num_rows)
  const readers = new Map<string, ReturnType<typeof cellReader>>()
  for (let start = 0; start < total; start += ROWS) {
    const rows = await parquetReadObjects({ file, metadata, rowStart: start, rowEnd: Math.min(total, start + ROWS) }).catch(refuse)
    if (rows === undefined) return
    const batch: ProgrammeRecord[] = []
    for (const [index, row] of rows.entries()) {
      const record = newRecord(options.kind, options.isSynthetic ?? false)
      for (const [field, value] of Object.entries(row)) {
        const reader = readers.get(field) ?? cellReader(options.kind, field)
        readers.set(field, reader)
        reader.put(record, plain(value))
      }
      take(record, start + index + 1, batch)
    }
    yield batch
    went(rows.length)
  }
}
