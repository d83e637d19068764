import type { EntityKind } from '../entities.ts'
import type { IssuePath } from '../issue.ts'
import type { Known } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'

/**
 * Whether an invariant holds at one place.
 *
 * @example
 * const judgement: Judgement = { path: ['complaint'], holds: undefined }
 * judgement.holds // => undefined
 *
 * @category invariants
 * @since 0.1.0
 */
export interface Judgement {
  readonly path: IssuePath
  readonly holds: Known
}

/**
 * Something that should be so of a record, of the records of a case file together, or of a set of records. It is never a reason to refuse a record:
 * what was done against it must be recordable.
 *
 * @example
 * const [first]: readonly Invariant[] = INVARIANTS
 * first?.id // => 'CMP-1'
 *
 * @category invariants
 * @since 0.1.0
 */
export interface Invariant {
  /** Stable: that of the reference, `CMP-2`, or where it gives none the entity and what is demanded, `womensDesk/in-order`. */
  readonly id: string
  /** What has to be at hand to judge it. */
  readonly looksAt: 'record' | 'case file' | 'set of records'
  /** Fields it reads, each with its entity: `complaint.closedAt`. */
  readonly reads: readonly string[]
  /** What should be so, as a sentence. */
  readonly demands: string
  /** What to do when it is not so. */
  readonly help: string
  /** Judges every place of the records to which it applies. */
  readonly judge: (records: Records) => readonly Judgement[]
}

/** Judges each entity of a kind. */
/* @__NO_SIDE_EFFECTS__ */
export function each<K extends EntityKind>(kind: K, holds: (entity: EntityOf<K>, records: Records) => Known): Invariant['judge'] {
  return (records) => records.all(kind).map(({ entity, path }) => ({ path, holds: holds(entity, records) }))
}
