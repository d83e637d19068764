import type * as z from 'zod'

import { maySurface } from '../sensitivity.ts'
import { documentTree, entityTree, mapFields } from './class-tree.ts'

/**
 * A record made safe for logs: whatever is personal or more shows its class in the place of its value, and what is no field is left out. It may be a body that
 * was refused: a value that cannot stand in its field, such as a text for a code, may be anything and shows as `[life-safety]`. Words in a field for public or
 * internal words, such as the name of a station, stand as they are.
 *
 * @param record - A record of the programme or a case file; an entity alone when its schema is given.
 *
 * @example
 * redact({ kind: 'complaint', complaintId: 'cmp-01', trackingCode: 'K7QXM2RT7' }) // => { kind: 'complaint', complaintId: 'cmp-01', trackingCode: '[personal]' }
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const redact = (record: object, schema?: z.ZodObject): Readonly<Record<string, unknown>> =>
  mapFields(schema === undefined ? documentTree(record) : entityTree(schema), record, (value, { sensitivity }) =>
    maySurface(sensitivity) ? value : `[${sensitivity}]`,
  )
