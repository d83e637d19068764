import type { EntityKind } from '../entities.ts'
import type { Known } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import type { DateTime } from '../time/date-time.ts'
import type { Statement } from './statements.ts'

/**
 * What a guard looks at: the entity, the records around it, the moment of the change, and what the person who makes it vouches for.
 *
 * @example
 * const byWhom = ({ by }: Situation<'womensDesk'>): boolean => by !== undefined
 * typeof byWhom // => 'function'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface Situation<K extends EntityKind> {
  readonly entity: EntityOf<K>
  readonly records: Records
  readonly occurredAt: DateTime
  readonly by: string | undefined
  readonly reasonCode: string | undefined
  /** What the person who makes the change says of a statement. */
  readonly stated: (statement: Statement) => Known
}

/**
 * What must be so before a status may change. When what is recorded does not tell, the change is refused, and the guard says what to record.
 *
 * @example
 * const guard: Guard<'womensDesk'> = { id: 'has-date', demands: 'The day is recorded.', record: ['womensDesk.establishedOn'], test: ({ entity }) => entity.establishedOn !== undefined }
 * guard.id // => 'has-date'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface Guard<K extends EntityKind> {
  /** Stable, in kebab case, unique in its lifecycle. */
  readonly id: string
  /** What must be so, as a sentence. */
  readonly demands: string
  /** What to record or to vouch for: fields as `complaint.status`, statements as `stated.roomAssigned`, and `context.by`, `context.reasonCode`. */
  readonly record: readonly string[]
  /** Whether it is so; `undefined` when what is recorded does not tell. */
  readonly test: (situation: Situation<K>) => Known
}

/**
 * A change of status that the table allows, and what must be so before it.
 *
 * @example
 * const move: Move<'womensDesk'> = { from: 'suspended', to: 'closed', guards: [] }
 * move.to // => 'closed'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface Move<K extends EntityKind> {
  /** `null` for a new record, which has no status yet. */
  readonly from: string | null
  readonly to: string
  readonly guards: readonly Guard<K>[]
  /** What has to be done once the status has changed. */
  readonly next?: string
}

/**
 * Every status an entity can have, and every change between them. Whatever is not listed is refused.
 *
 * @example
 * const lifecycle: Lifecycle<'womensDesk'> = LIFECYCLES.womensDesk
 * lifecycle.states // => ['planned', 'established', 'operational', 'suspended', 'closed']
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface Lifecycle<K extends EntityKind> {
  readonly kind: K
  /** The field that holds the status. */
  readonly field: string
  readonly states: readonly string[]
  readonly moves: readonly Move<K>[]
  /** Whether guards only mark the change instead of refusing it: for what others did, which must be recordable. */
  readonly marksOnly?: (entity: EntityOf<K>) => boolean
}

/** The same change from each of several statuses. */
/* @__NO_SIDE_EFFECTS__ */
export const from = <K extends EntityKind>(
  statuses: readonly (string | null)[],
  to: string,
  guards: readonly Guard<K>[] = [],
  next?: string,
): readonly Move<K>[] => statuses.map((status) => ({ from: status, to, guards, ...(next === undefined ? {} : { next }) }))

/** A guard on the word of the person who makes the change. */
/* @__NO_SIDE_EFFECTS__ */
export const vouched = <K extends EntityKind>(id: string, statement: Statement, demands: string): Guard<K> => ({
  id,
  demands,
  record: [`stated.${statement}`],
  test: ({ stated }) => stated(statement),
})
