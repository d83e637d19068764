import type { Issue, ProgrammeRecord } from '@aitebaar/core'
import { parseJson, parseRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

/** One line of NDJSON: a record, or why it was refused. */
export type ReadLine = { readonly line: number; readonly record: ProgrammeRecord } | { readonly line: number; readonly issues: readonly Issue[] }

/**
 * Reads lines of NDJSON one by one. A bad line is refused with its number and reasons, and the rest go on; empty lines are no lines.
 *
 * @example
 * [...readRecords(['{"kind":"deskContact",'])].map((read) => 'issues' in read) // => [true]
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

/** Reads one line of NDJSON. */
export const readLine = (text: string, line: number): ReadLine =>
  pipe(
    parseJson(text),
    E.flatMap(parseRecord),
    E.match(
      (issues): ReadLine => ({ line, issues }),
      (record): ReadLine => ({ line, record }),
    ),
  )
