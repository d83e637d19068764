import type { EntityKind } from '../entities.ts'
import { getOrThrow } from '../either.ts'
import { checkInvariants } from '../invariants/check-invariants.ts'
import { parseRecord } from '../record/record.ts'
import type { ProgrammeRecord } from '../record/record.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { recordsOf } from '../related/records.ts'

/** One line of programme data, before it is read. */
export type Line = Readonly<Record<string, unknown>> & { readonly kind: EntityKind }

/** Lines of programme data, read as documents are. */
export const programme = (...lines: readonly Line[]): readonly ProgrammeRecord[] =>
  lines.map((line) => getOrThrow(parseRecord({ schemaVersion: '1', isSynthetic: true, ...line })))

/** The same, ready to be looked up. */
export const programmeRecords = (...lines: readonly Line[]): Records => recordsOf(programme(...lines))

/** The first entity of a kind, as plain data. */
export const firstOf = <K extends EntityKind>(records: Records, kind: K): EntityOf<K> => records.all(kind)[0]?.entity as EntityOf<K>

/** What is said of one invariant over lines of programme data. */
export const answerOn = (id: string, ...lines: readonly Line[]): 'holds' | 'violated' | 'cannot tell' => {
  const answers = checkInvariants(programme(...lines)).flatMap((finding) => (finding.id === id ? [finding.answer] : []))
  return answers.includes('violated') ? 'violated' : (answers[0] ?? 'holds')
}
