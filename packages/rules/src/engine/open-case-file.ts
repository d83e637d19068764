import type { JsonObject } from '@aitebaar/conditions'
import type { Issue, IssuePath, Issues } from '@aitebaar/core'
import { encode, formatPath, isJsonObject } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { isTooDeep } from '../pack/limits.ts'

/**
 * What is thrown where a case file that nobody read first cannot be assessed: with the issue that says so, and no value of the file. What `parseCaseFile` gives
 * can always be assessed.
 *
 * @example
 * import type { CaseFile } from '@aitebaar/core'
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const assessUnread = (file: unknown): string => {
 *   try {
 *     return engine.assess(file as CaseFile, { asOf: '2015-03-02' }).caseFile
 *   } catch (error) {
 *     return error instanceof CaseFileError ? error.issue.code : 'something else'
 *   }
 * }
 * assessUnread(null) // => 'rules/not-a-case-file'
 *
 * @category engine
 * @since 0.1.0
 */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError'
  /** What is wrong, and where. */
  readonly issue: Issue
  constructor(issue: Issue) {
    super(`${issue.code} at ${formatPath(issue.path)}: ${issue.message}`)
    this.issue = issue
  }
}

const refuse = (code: string, message: string, path: IssuePath = ['caseFile'], help = 'Read it with parseCaseFile first.'): CaseFileError =>
  new CaseFileError({ code, path, message, help })

/** A part of a case file that throws when it is read. What it throws may hold a value, so that is not handed on. */
export const unreadable = (...fact: readonly string[]): CaseFileError =>
  refuse('rules/unreadable-case-file', 'A part of the case file cannot be read.', ['caseFile', ...fact])

/** Reads a part of a case file. */
export const readPart = <A>(read: () => A): A => {
  try {
    return read()
  } catch {
    throw unreadable()
  }
}

/** Why a case file cannot be opened; what throws while that is looked at cannot be read. */
const whyNot = (record: unknown): CaseFileError => {
  try {
    if (isTooDeep(record, 0, 100)) return refuse('rules/case-file-too-deep', 'The case file is nested more than 100 levels deep, or holds itself.')
    return unreadable()
  } catch {
    return unreadable()
  }
}

/** A case file as plain data, with what is protected in it open. Throws {@link CaseFileError} for what is none. */
export const openCaseFile = (record: unknown): JsonObject => {
  if (!isJsonObject(record)) throw refuse('rules/not-a-case-file', 'This is not a case file.')
  try {
    return encode(record)
  } catch {
    throw whyNot(record)
  }
}

/** Whether that is what was thrown, by this copy of the library or another. */
const isCaseFileError = (error: unknown): error is CaseFileError => error instanceof Error && error.name === 'CaseFileError'

/** What comes of a case file, or why nothing does, where that is no exception. */
export const caught = <A>(work: () => A): E.Either<Issues, A> => {
  try {
    return E.right(work())
  } catch (error) {
    if (isCaseFileError(error)) return E.left([error.issue])
    throw error
  }
}

/** What comes of one of many case files; where it is thrown that one cannot be assessed, the error says which. */
export const placed = <A>(work: () => A, index: number): A => {
  try {
    return work()
  } catch (error) {
    throw isCaseFileError(error) ? new CaseFileError({ ...error.issue, path: ['caseFiles', index, ...error.issue.path.slice(1)] }) : error
  }
}

/** Refuses what is no list or stream of case files. */
export const checkCaseFiles = (caseFiles: unknown): void => {
  if (typeof caseFiles === 'object' && caseFiles !== null && (Symbol.iterator in caseFiles || Symbol.asyncIterator in caseFiles)) return
  throw refuse('rules/no-case-files', 'This is no list or stream of case files.', ['caseFiles'], 'Give an array or a stream.')
}
