import { open } from 'node:fs/promises'

import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import type { ParquetFile, ReadOptions } from '@aitebaar/indicators'
import { readParquet } from '@aitebaar/indicators'

/** Records as they are read. */
export type Batches = AsyncGenerator<readonly ProgrammeRecord[]>

const noParquet: Issues = [
  {
    code: 'cli/no-hyparquet',
    path: [],
    message: 'The package that reads Parquet is not installed.',
    help: 'Install it with: npm install hyparquet',
  },
]

/** A file of which any range can be read, without reading all of it. */
const parquetFile = async (file: string, went: (bytes: number) => void): Promise<{ readonly source: ParquetFile; readonly close: () => Promise<void> }> => {
  const handle = await open(file)
  const { size } = await handle.stat()
  const slice = async (start: number, end: number = size): Promise<ArrayBuffer> => {
    const buffer = new Uint8Array(end - start)
    await handle.read(buffer, 0, buffer.length, start)
    went(buffer.length)
    return buffer.buffer
  }
  return { source: { byteLength: size, slice }, close: () => handle.close() }
}

const isMissingPackage = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

/** The records of a Parquet file in batches; without the package that reads it, why there are none. */
export async function* parquetBatches(file: string, kind: string, options: ReadOptions, went: (bytes: number) => void, read = readParquet): Batches {
  const { source, close } = await parquetFile(file, went)
  try {
    yield* read(source, { ...options, kind })
  } catch (error) {
    if (!isMissingPackage(error)) throw error
    options.refused?.(0, noParquet)
  } finally {
    await close()
  }
}
