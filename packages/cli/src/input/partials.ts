import { readFileSync } from 'node:fs'

import type { Issue, Issues } from '@aitebaar/core'
import { isJsonObject, parseJson } from '@aitebaar/core'
import type { PartialResult, Window } from '@aitebaar/indicators'
import * as E from 'fp-ts/lib/Either.js'

import { write } from '../output-file.ts'

/** A partial result in a file, with the options it was calculated with. */
export interface PartialFile {
  readonly by: readonly (readonly string[])[]
  readonly period: Window | null
  readonly partial: unknown
}

/** Writes a partial result with its options, or says why it cannot. */
export const writePartial = (file: string, by: PartialFile['by'], period: Window | undefined, partial: PartialResult): Issue | undefined =>
  write(file, `${JSON.stringify({ by, period: period ?? null, partial })}\n`)

const isLists = (value: unknown): value is PartialFile['by'] =>
  Array.isArray(value) && value.every((list) => Array.isArray(list) && list.every((name) => typeof name === 'string'))

const isWindow = (value: unknown): value is Window | null =>
  value === null || (isJsonObject(value) && Object.values(value).every((day) => typeof day === 'string'))

const bad = (file: string): E.Either<Issues, never> =>
  E.left([
    {
      code: 'cli/bad-partial',
      path: [],
      message: `"${file}" does not hold a partial result.`,
      help: 'Make it with: aitebaar indicators run DATA --partial FILE',
    },
  ])

/** Partial results may be larger than what is taken from strangers, but they are no deeper. */
const LIMITS = { maxLength: 500_000_000, maxDepth: 16, maxBreadth: 50_000_000 }

/** Reads a file that `writePartial` wrote. */
export const readPartialFile = (file: string): E.Either<Issues, PartialFile> => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return E.left([{ code: 'cli/no-such-file', path: [], message: `There is no file "${file}".`, help: 'Check the spelling, and the folder you are in.' }])
  }
  const json = parseJson(text, LIMITS)
  if (E.isLeft(json) || !isJsonObject(json.right)) return bad(file)
  const { by, period, partial } = json.right
  return isLists(by) && isWindow(period) ? E.right({ by, period, partial }) : bad(file)
}
