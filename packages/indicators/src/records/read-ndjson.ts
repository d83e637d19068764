import type { ProgrammeRecord } from '@aitebaar/core'
import { parseJson } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ReadOptions } from './read-options.ts'
import { reading } from './read-options.ts'
import type { TextChunks } from './text-lines.ts'
import { wholeLines } from './text-lines.ts'

const decodeTrusted = (line: string): ReturnType<typeof parseJson> => {
  try {
    return E.right(JSON.parse(line) as unknown)
  } catch {
    return parseJson(line)
  }
}

/**
 * Reads a stream of NDJSON in batches, as text or bytes. A bad line is refused with its number and reasons, and the rest go on; empty lines are no lines.
 *
 * Codes of what is refused: those of `parseJson` and `parseRecord`.
 *
 * @example
 * async function* file() { yield '{"kind":"deskCon\n{"kind":"deskContact","schemaVersion":"1","isSynthetic":true,"con'; yield 'tactId":"con-2"}\n' }
 * const [kinds, refused]: [string[], string[]] = [[], []]
 * const options: ReadOptions = { refused: (line, [issue]) => void refused.push(`${line} ${issue.code}`) }
 * for await (const batch of readNdjson(file(), options)) kinds.push(...batch.map(({ kind }) => kind))
 * kinds // => ['deskContact']
 * refused // => ['1 core/json-syntax']
 *
 * @category records
 * @since 0.1.0
 */
export async function* readNdjson(chunks: TextChunks, options: ReadOptions = {}): AsyncGenerator<readonly ProgrammeRecord[]> {
  const decode = options.trusted === true ? decodeTrusted : parseJson
  const { refuse, take, went } = reading(options)
  let line = 0
  for await (const text of wholeLines(chunks)) {
    const batch: ProgrammeRecord[] = []
    for (let start = 0; start < text.length;) {
      const found = text.indexOf('\n', start)
      const end = found < 0 ? text.length : found
      const one = text.slice(start, end)
      line += 1
      start = end + 1
      if (one === '' || one.trim() === '') continue
      const value = decode(one)
      if (E.isLeft(value)) refuse(line, value.left)
      else take(value.right, line, batch)
    }
    yield batch
    went(text.length)
  }
}
