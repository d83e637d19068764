import { readFileSync } from 'node:fs'

import type { Issue, Issues } from '@aitebaar/core'
import { parse, parseJson } from '@aitebaar/core'
import { Indicator } from '@aitebaar/indicators'
import { indicators as builtIn } from '@aitebaar/jurisdiction-kp'
import * as E from 'fp-ts/lib/Either.js'

import { listFiles } from './files.ts'
import { inFile } from './json-file.ts'

/** The definitions of a folder, or the built-in ones. */
export const readDefinitions = (folder: string | undefined): E.Either<Issues, readonly unknown[]> => {
  if (folder === undefined) return E.right(builtIn)
  const { files, issues } = listFiles([folder], ['.indicator.json'])
  const read = files.map((file) => inFile(file, parseJson(readFileSync(file, 'utf8'))))
  const found: readonly Issue[] = [...issues, ...read.flatMap((one) => (E.isLeft(one) ? one.left : []))]
  const [first, ...rest] = found
  return first === undefined ? E.right(read.flatMap((one) => (E.isRight(one) ? [one.right] : []))) : E.left([first, ...rest])
}

/** The same as indicators, each of the right form; what they count is not looked at. */
export const readIndicators = (folder: string | undefined): E.Either<Issues, readonly Indicator[]> => {
  const definitions = readDefinitions(folder)
  if (E.isLeft(definitions)) return definitions
  const read = definitions.right.map((one) => parse(Indicator, one))
  const [first, ...rest] = read.flatMap((one) => (E.isLeft(one) ? one.left : []))
  return first === undefined ? E.right(read.flatMap((one) => (E.isRight(one) ? [one.right] : []))) : E.left([first, ...rest])
}
