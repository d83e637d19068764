import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as z from 'zod'

import type { Entities, EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import { documentSchema } from '../entity/documents.ts'
import { lazyObject } from '../entity/lazy-object.ts'
import { findIdentityNumbers } from '../identity/refuse-identity-numbers.ts'
import type { Issues } from '../issue.ts'
import { migrate } from '../migration/migrate.ts'
import { findShelterPlaces } from '../organisation/shelter-place.ts'
import { parseShape } from '../parse.ts'
import { refuseIf } from '../refuse-if.ts'

/**
 * The version of documents that this library writes.
 *
 * @example
 * SCHEMA_VERSION // => '1'
 *
 * @category records
 * @since 0.1.0
 */
export const SCHEMA_VERSION = '1'

type ShapeOf<K extends EntityKind> = Entities[K]['schema']['shape']

/**
 * The schema of one line of programme data: an entity with its kind, its fields flat.
 *
 * @example
 * const schema: RecordSchema<'station'> = recordSchema('station')
 * schema.shape.kind.value // => 'station'
 *
 * @category records
 * @since 0.1.0
 */
export type RecordSchema<K extends EntityKind> =
  ShapeOf<K> extends infer Shape extends z.core.$ZodShape
    ? z.ZodObject<{ kind: z.ZodLiteral<K>; schemaVersion: z.ZodLiteral<'1'>; isSynthetic: z.ZodBoolean } & Shape, z.core.$strict>
    : never

/**
 * The schema of the records of one kind.
 *
 * @example
 * parse(recordSchema('station'), { kind: 'station', schemaVersion: '1', isSynthetic: true, stationId: 'stn-01' })._tag // => 'Right'
 *
 * @category records
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const recordSchema = <K extends EntityKind>(kind: K): RecordSchema<K> =>
  documentSchema(
    lazyObject(() => ({
      kind: z.literal(kind),
      schemaVersion: z.literal(SCHEMA_VERSION),
      isSynthetic: z.boolean(),
      ...ENTITIES[kind].schema.shape,
    })),
  ) as unknown as RecordSchema<K>

type AnyRecordSchema = { [K in EntityKind]: RecordSchema<K> }[EntityKind]

/* @__NO_SIDE_EFFECTS__ */
const build = (): z.ZodDiscriminatedUnion<AnyRecordSchema[], 'kind'> =>
  documentSchema(z.discriminatedUnion('kind', (Object.keys(ENTITIES) as EntityKind[]).map(recordSchema) as unknown as [AnyRecordSchema]))

/**
 * One line of programme data: an entity of any kind, told apart by `kind`.
 *
 * @example
 * parse(ProgrammeRecord, { kind: 'area', schemaVersion: '1', isSynthetic: true, areaId: 'pk-kp-mardan', level: 'district' })._tag // => 'Right'
 *
 * @category records
 * @since 0.1.0
 */
export const ProgrammeRecord = /* @__PURE__ */ build()
/** One line of programme data: an entity of any kind, told apart by `kind`. */
export type ProgrammeRecord = { [K in EntityKind]: RecordOf<K> }[EntityKind]

/**
 * One line of programme data of a kind that is known.
 *
 * @example
 * const waited = (contact: RecordOf<'deskContact'>): number => contact.waitMinutes ?? 0
 * typeof waited // => 'function'
 *
 * @category records
 * @since 0.1.0
 */
export type RecordOf<K extends EntityKind> = z.infer<RecordSchema<K>>

/**
 * Reads one line of programme data.
 *
 * @example
 * parseRecord({ kind: 'deskContact', schemaVersion: '1', isSynthetic: true, contactId: 'dct-01' })._tag // => 'Right'
 *
 * @category records
 * @since 0.1.0
 */
export const parseRecord = (input: unknown): E.Either<Issues, ProgrammeRecord> =>
  pipe(
    refuseIf<unknown>(findIdentityNumbers)(input),
    E.flatMap((value) => parseShape(ProgrammeRecord, migrate(value)) as E.Either<Issues, ProgrammeRecord>),
    E.flatMap(refuseIf<ProgrammeRecord>(findShelterPlaces)),
  )
