import type * as z from 'zod'

import type { Sensitivity } from '../sensitivity.ts'
import { atLeast } from '../sensitivity.ts'
import { documentTree, entityTree, mapFields } from './class-tree.ts'

/**
 * What a clearance may see of a record: fields of a higher class are left out, with all that is in them, and so is whatever is no field.
 * Life-safety values stay protected even for those who may see them; a value that cannot stand in its field counts as one.
 *
 * Left out reads as unknown. A projection is for showing, not for storing.
 *
 * @param record - A record of the programme or a case file; an entity alone when its schema is given.
 * @param clearance - The highest class that may be seen.
 *
 * @example
 * const record = { kind: 'complaint', schemaVersion: '1', isSynthetic: true, complaintId: 'cmp-01', trackingCode: 'K7QXM2RT7', readBack: true } as const
 * project(record, 'internal') // => { kind: 'complaint', schemaVersion: '1', isSynthetic: true, complaintId: 'cmp-01', readBack: true }
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const project = <R extends object>(record: R, clearance: Sensitivity, schema?: z.ZodObject): Partial<R> =>
  mapFields(schema === undefined ? documentTree(record) : entityTree(schema), record, (value, { sensitivity }) =>
    atLeast(clearance, sensitivity) ? value : undefined,
  ) as Partial<R>
