import type fc from 'fast-check'
import type * as z from 'zod'

import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { EntityOf } from '../related/records.ts'
import type { Encoded } from '../privacy/encode.ts'
import type { RecordOf } from '../record/record.ts'
import { recordSchema } from '../record/record.ts'
import { findShelterPlaces } from '../organisation/shelter-place.ts'
import { arbitraryOf } from './arbitrary.ts'

/**
 * Entities of one kind, as they stand in a case file in JSON: with all fields, some or none but the id.
 *
 * @example
 * import fc from 'fast-check'
 * const [person] = fc.sample(entityArbitrary('person'), 1)
 * typeof person?.personId // => 'string'
 *
 * @category testing
 * @since 0.1.0
 */
export const entityArbitrary = <K extends EntityKind>(kind: K): fc.Arbitrary<EntityOf<K>> =>
  arbitraryOf(ENTITIES[kind].schema as z.ZodType) as fc.Arbitrary<EntityOf<K>>

/**
 * Programme records of one kind: one line of NDJSON each.
 *
 * @example
 * import fc from 'fast-check'
 * const [record] = fc.sample(recordArbitrary('deskContact'), 1)
 * record?.kind // => 'deskContact'
 *
 * @category testing
 * @since 0.1.0
 */
export const recordArbitrary = <K extends EntityKind>(kind: K): fc.Arbitrary<Encoded<RecordOf<K>>> =>
  arbitraryOf(recordSchema(kind) as unknown as z.ZodType).filter((record) => findShelterPlaces(record).length === 0) as fc.Arbitrary<Encoded<RecordOf<K>>>
