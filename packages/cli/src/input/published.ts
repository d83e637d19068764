import { readFileSync } from 'node:fs'

import type { Issues } from '@aitebaar/core'
import { isJsonObject, parseJson } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

/** Published wordings by indicator. */
export type Published = ReadonlyMap<string, string>

const failed = (file: string): E.Either<Issues, never> =>
  E.left([
    {
      code: 'cli/bad-published',
      path: [],
      message: `"${file}" does not hold published figures.`,
      help: 'Write { "figures": [{ "indicator": …, "wording": … }] }.',
    },
  ])

/** Reads a file of published figures, to be shown beside the computed ones. */
export const readPublished = (file: string): E.Either<Issues, Published> => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return E.left([{ code: 'cli/no-such-file', path: [], message: `There is no file "${file}".`, help: 'Check the spelling, and the folder you are in.' }])
  }
  const json = parseJson(text)
  if (E.isLeft(json)) return json
  const figures = isJsonObject(json.right) ? json.right['figures'] : undefined
  if (!Array.isArray(figures)) return failed(file)
  const entries = figures.flatMap((figure: unknown): [string, string][] =>
    isJsonObject(figure) && typeof figure['indicator'] === 'string' && typeof figure['wording'] === 'string' ? [[figure['indicator'], figure['wording']]] : [],
  )
  return entries.length === figures.length ? E.right(new Map(entries)) : failed(file)
}
