import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import { parseRecord } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

/**
 * How far a reader has come.
 *
 * @example
 * const share = ({ read }: ReadProgress, total: number): number => read / total
 * share({ good: 1, refused: 0, read: 50 }, 100) // => 0.5
 *
 * @category records
 * @since 0.1.0
 */
export interface ReadProgress {
  /** Records that were read. */
  readonly good: number
  /** Lines or rows that were refused. */
  readonly refused: number
  /** Characters of text, or rows, that were gone through. */
  readonly read: number
}

/**
 * How records are read.
 *
 * @example
 * const options: ReadOptions = { trusted: true }
 * options.trusted // => true
 *
 * @category records
 * @since 0.1.0
 */
export interface ReadOptions {
  /** The records were validated before, for instance when they were written: they are only decoded. Never say so of files from elsewhere. */
  readonly trusted?: boolean
  /** Told of each line or row that is refused, with its number from 1 and the reasons. */
  readonly refused?: (line: number, issues: Issues) => void
  /** Told after each piece how far the reader has come; at the end good and refused together are all that was read. */
  readonly progress?: (progress: ReadProgress) => void
}

/** Counts what is read, and validates unless the records are trusted. */
export const reading = ({ trusted = false, refused, progress }: ReadOptions) => {
  let [good, bad, read] = [0, 0, 0]
  const refuse = (line: number, issues: Issues): void => {
    bad += 1
    refused?.(line, issues)
  }
  return {
    refuse,
    /** Takes a decoded value into a batch. */
    take: (value: unknown, line: number, batch: ProgrammeRecord[]): void => {
      const record = trusted ? E.right(value as ProgrammeRecord) : parseRecord(value)
      if (E.isLeft(record)) return refuse(line, record.left)
      good += 1
      batch.push(record.right)
    },
    went: (by: number): void => {
      read += by
      progress?.({ good, refused: bad, read })
    },
  }
}
