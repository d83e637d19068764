import type * as z from 'zod'

import type { CaseFile, CaseFileKind } from '../case-file/case-file.ts'
import { entitiesOf } from '../case-file/check-references.ts'
import type { Entities, EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { IssuePath } from '../issue.ts'
import type { Encoded } from '../privacy/encode.ts'
import { encode } from '../privacy/encode.ts'
import type { ProgrammeRecord } from '../record/record.ts'

/**
 * An entity of a kind as plain data: life-safety values stand open in it, as `encode` gives them.
 *
 * @example
 * const desk: EntityOf<'womensDesk'> = encode(WomensDesk.parse({ deskId: 'wdk-01', status: 'planned' }))
 * desk.status // => 'planned'
 *
 * @category records
 * @since 0.1.0
 */
export type EntityOf<K extends EntityKind> = Encoded<z.infer<Entities[K]['schema']>>

/**
 * What checks look at: a case file, or records of the programme.
 *
 * @example
 * const related: Related = []
 * related // => []
 *
 * @category records
 * @since 0.1.0
 */
export type Related = CaseFile | Encoded<CaseFile> | readonly (ProgrammeRecord | Encoded<ProgrammeRecord>)[]

/**
 * An entity and where it stands.
 *
 * @example
 * const standing: Standing<'person'> | undefined = recordsOf([]).all('person')[0]
 * standing // => undefined
 *
 * @category records
 * @since 0.1.0
 */
export interface Standing<K extends EntityKind> {
  readonly entity: EntityOf<K>
  readonly path: IssuePath
}

/**
 * Entities by kind and by id.
 *
 * @example
 * const records: Records = recordsOf([])
 * records.find('person', 'per-01') // => undefined
 *
 * @category records
 * @since 0.1.0
 */
export interface Records {
  /** The kind of case file; `undefined` for a set of records. */
  readonly caseFile: CaseFileKind | undefined
  /** All of a kind, in the order they stand. */
  readonly all: <K extends EntityKind>(kind: K) => readonly Standing<K>[]
  /** The one with an id; `undefined` when the id is not recorded or the entity is elsewhere. */
  readonly find: <K extends EntityKind>(kind: K, id: string | undefined) => EntityOf<K> | undefined
  /** Whether a case file says which of a kind there are, if only by an empty list. What is not listed is unknown, not none. */
  readonly lists: (kind: EntityKind) => boolean
}

interface Any {
  readonly kind: EntityKind
  readonly entity: Readonly<Record<string, unknown>>
  readonly path: IssuePath
}

const isSet = (related: Related): related is readonly (ProgrammeRecord | Encoded<ProgrammeRecord>)[] => Array.isArray(related)

/**
 * The entities of a case file, or of a set of records, ready to be looked up.
 *
 * @example
 * const file = getOrThrow(parseCaseFile({ kind: 'dispute', schemaVersion: '1', id: 'cf-1', isSynthetic: true, dispute: { disputeId: 'dsp-1' }, persons: [] }))
 * recordsOf(file).lists('person') // => true
 * recordsOf(file).lists('referral') // => false
 *
 * @category records
 * @since 0.1.0
 */
export const recordsOf = (related: Related): Records => {
  const caseFile = isSet(related) ? undefined : related
  const placed: readonly Any[] = isSet(related)
    ? related.map((record, index) => ({ kind: record.kind, entity: encode<object>(record) as Any['entity'], path: [index] }))
    : entitiesOf(encode(related))
  const byKind = new Map<EntityKind, Any[]>()
  for (const entry of placed) {
    const same = byKind.get(entry.kind)
    if (same === undefined) byKind.set(entry.kind, [entry])
    else same.push(entry)
  }
  const ids = new Map(placed.map(({ kind, entity }) => [`${kind} ${String(entity[ENTITIES[kind].idField])}`, entity]))
  return {
    caseFile: caseFile?.kind,
    all: <K extends EntityKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Standing<K>[],
    find: <K extends EntityKind>(kind: K, id: string | undefined) => (id === undefined ? undefined : (ids.get(`${kind} ${id}`) as EntityOf<K> | undefined)),
    lists: (kind) => (caseFile as Readonly<Record<string, unknown>> | undefined)?.[ENTITIES[kind].plural] !== undefined,
  }
}

/** The same records, with an entity as it is now in the place of what they hold of it. */
export const recordsWith = (records: Records, kind: EntityKind, entity: EntityOf<EntityKind>): Records => {
  const idOf = (one: unknown): unknown => (one as Readonly<Record<string, unknown>>)[ENTITIES[kind].idField]
  const id = idOf(entity)
  return {
    ...records,
    all: <K extends EntityKind>(of: K) =>
      of === kind ? [...records.all(of).filter((one) => idOf(one.entity) !== id), { entity: entity as EntityOf<K>, path: [] }] : records.all(of),
    find: <K extends EntityKind>(of: K, wanted: string | undefined) =>
      of === kind && wanted !== undefined && wanted === id ? (entity as EntityOf<K>) : records.find(of, wanted),
  }
}
