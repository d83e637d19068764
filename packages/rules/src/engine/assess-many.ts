import type { CaseFile } from '@aitebaar/core'

import type { AssessOptions } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { checkCaseFiles, placed } from './open-case-file.ts'

/**
 * Assesses many case files one after the other, in their order; it holds one at a time.
 *
 * It reads the next one only when it is asked for it, so it may be stopped at any time; a stream is read with `for await`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const assessMany: AssessMany = engine.assessMany
 * let read = 0
 * function* files() { for (;;) { read += 1; yield caseFile } }
 * for (const { caseFile: id } of assessMany(files(), { asOf: '2015-03-02' })) if (id === 'cf-01') break
 * read // => 1
 *
 * @category engine
 * @since 0.1.0
 */
export interface AssessMany {
  (caseFiles: Iterable<CaseFile>, options: AssessOptions): Iterable<Assessment>
  (caseFiles: AsyncIterable<CaseFile>, options: AssessOptions): AsyncIterable<Assessment>
}

type Assess = (caseFile: CaseFile, options: AssessOptions) => Assessment

function* assessEach(assess: Assess, caseFiles: Iterable<CaseFile>, options: AssessOptions): Iterable<Assessment> {
  let index = 0
  for (const caseFile of caseFiles) yield placed(() => assess(caseFile, options), index++)
}

async function* assessAsTheyCome(assess: Assess, caseFiles: AsyncIterable<CaseFile>, options: AssessOptions): AsyncIterable<Assessment> {
  let index = 0
  for await (const caseFile of caseFiles) yield placed(() => assess(caseFile, options), index++)
}

/** `assess` for many case files: read lazily, so that memory does not grow with their number. */
export const createAssessMany = (assess: Assess): AssessMany => {
  function assessMany(caseFiles: Iterable<CaseFile>, options: AssessOptions): Iterable<Assessment>
  function assessMany(caseFiles: AsyncIterable<CaseFile>, options: AssessOptions): AsyncIterable<Assessment>
  function assessMany(caseFiles: Iterable<CaseFile> | AsyncIterable<CaseFile>, options: AssessOptions): Iterable<Assessment> | AsyncIterable<Assessment> {
    checkCaseFiles(caseFiles)
    return Symbol.asyncIterator in caseFiles ? assessAsTheyCome(assess, caseFiles, options) : assessEach(assess, caseFiles, options)
  }
  return assessMany
}
