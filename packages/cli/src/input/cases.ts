import { readFileSync } from 'node:fs'

import type { CaseFile, Issue } from '@aitebaar/core'
import { parseCaseFile, parseJson } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { listFiles } from './files.ts'

/** A case file that was read, and where it came from. */
export interface ReadCase {
  readonly where: string
  readonly caseFile: CaseFile
}

/** A document that was refused, where it was, and why. */
export interface Refused {
  readonly where: string
  readonly issues: readonly Issue[]
}

/** All that a call named: read = good + refused. */
export interface ReadCases {
  readonly good: readonly ReadCase[]
  readonly refused: readonly Refused[]
}

const STANDARD_INPUT = 0

const textOf = (file: string): string => readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')

interface Document {
  readonly where: string
  readonly text: string
}

const documentsOf = (file: string): readonly Document[] => {
  const text = textOf(file)
  const name = file === '-' ? 'standard input' : file
  const isLines = file.endsWith('.ndjson') || (file === '-' && /^\s*\{.*\}\s*\n\s*\{/.test(text.slice(0, 100_000)))
  if (!isLines) return [{ where: name, text }]
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ where: `${name}:${index + 1}`, text: line }]))
}

const readDocument = ({ where, text }: Document): { good: ReadCase[]; refused: Refused[] } => {
  const json = parseJson(text)
  if (E.isLeft(json)) return { good: [], refused: [{ where, issues: json.left }] }
  const inputs = Array.isArray(json.right)
    ? json.right.map((input: unknown, index) => ({ input, at: `${where}[${index}]` }))
    : [{ input: json.right, at: where }]
  const good: ReadCase[] = []
  const refused: Refused[] = []
  for (const { input, at } of inputs) {
    pipe(
      parseCaseFile(input),
      E.match(
        (issues) => refused.push({ where: at, issues }),
        (caseFile) => good.push({ where: at, caseFile }),
      ),
    )
  }
  return { good, refused }
}

/** Reads the case files that a call names; what cannot be read is refused with a reason, and the rest go on. */
export const readCases = (paths: readonly string[]): ReadCases => {
  const { files, issues } = listFiles(paths, ['.json', '.ndjson'])
  const read = files.flatMap(documentsOf).map(readDocument)
  return {
    good: read.flatMap(({ good }) => good),
    refused: [...issues.map((issue) => ({ where: '', issues: [issue] })), ...read.flatMap(({ refused }) => refused)],
  }
}
