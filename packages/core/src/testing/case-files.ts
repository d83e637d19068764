import type { CaseFile } from '../case-file/case-file.ts'
import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { getOrThrow } from '../either.ts'
import { checkInvariants } from '../invariants/check-invariants.ts'

type Fields = Readonly<Record<string, unknown>>

const head = { schemaVersion: '1', id: 'cf-x', isSynthetic: true }

/** A complaint with what is related to it. */
export const complaintFile = (complaint: Fields, related: Fields = {}): CaseFile =>
  getOrThrow(parseCaseFile({ kind: 'complaint', ...head, complaint: { complaintId: 'cmp-1', ...complaint }, ...related }))

/** A dispute with what is related to it. */
export const disputeFile = (dispute: Fields, related: Fields = {}): CaseFile =>
  getOrThrow(parseCaseFile({ kind: 'dispute', ...head, dispute: { disputeId: 'dsp-1', ...dispute }, ...related }))

/** What is said of one invariant over a whole case file. */
export const answerOf = (id: string, file: CaseFile): 'holds' | 'violated' | 'cannot tell' => {
  const answers = checkInvariants(file).flatMap((finding) => (finding.id === id ? [finding.answer] : []))
  return answers.includes('violated') ? 'violated' : (answers[0] ?? 'holds')
}
