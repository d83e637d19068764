import type { Issue, ProgrammeRecord } from '@aitebaar/core'
import { parseJson, parseRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

/**
 * One line of NDJSON: a record, or why it was refused. Lines are numbered from 1.
 *
 * @example
 * const read: ReadLine = readLine('{"kind":"deskVisit"}', 7)
 * 'issues' in read && read.issues.map(({ code, path }) => [code, path]) // => [['core/unknown-code', ['kind']]]
 *
 * @category records
 * @since 0.1.0
 */
export type ReadLine = { readonly line: number; readonly record: ProgrammeRecord } | { readonly line: number; readonly issues: readonly Issue[] }

/**
 * Reads lines of NDJSON one by one. A bad line is refused with its number and reasons, and the rest go on; empty lines are no lines.
 *
 * Codes of what is refused: those of `readLine`.
 *
 * @example
 * const lines = ['{"kind":"deskContact",', '', '{"kind":"deskContact","schemaVersion":"1","isSynthetic":true,"contactId":"con-1"}']
 * const read = [...readRecords(lines)].map((one) => [one.line, 'record' in one])
 * read // => [[1, false], [3, true]]
 *
 * @category records
 * @since 0.1.0
 */
export function* readRecords(lines: Iterable<string>): Generator<ReadLine> {
  let line = 0
  for (const text of lines) {
    line += 1
    if (text.trim() !== '') yield readLine(text, line)
  }
}

/**
 * Reads one line of NDJSON.
 *
 * Codes of what is refused: those of `parseJson` and `parseRecord`.
 *
 * @example
 * const read = readLine('{"kind":"deskContact","schemaVersion":"1","contactId":"con-1"}', 1)
 * 'issues' in read && read.issues[0]?.message // => '"isSynthetic" is missing.'
 *
 * @category records
 * @since 0.1.0
 */
export const readLine = (text: string, line: number): ReadLine =>
  pipe(
    parseJson(text),
    E.flatMap(parseRecord),
    E.match(
      (issues): ReadLine => ({ line, issues }),
      (record): ReadLine => ({ line, record }),
    ),
  )
