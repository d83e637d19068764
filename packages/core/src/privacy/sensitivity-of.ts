import type * as z from 'zod'

import type { Sensitivity } from '../sensitivity.ts'
import { documentTree, entityTree, higher, mapFields } from './class-tree.ts'

/**
 * The class of a record: the highest among the fields that are recorded. A recorded absence counts, because `declined` says something too.
 *
 * @param record - A record of the programme or a case file; an entity alone when its schema is given.
 *
 * @example
 * sensitivityOf({ complaintId: 'cmp-01' }, Complaint) // => 'internal'
 * sensitivityOf({ complaintId: 'cmp-01', immediateSafetyCode: 'unsure' }, Complaint) // => 'life-safety'
 *
 * @category sensitivity
 * @since 0.1.0
 */
export const sensitivityOf = (record: object, schema?: z.ZodObject): Sensitivity => {
  let highest: Sensitivity = 'public'
  mapFields(schema === undefined ? documentTree(record) : entityTree(schema), record, (value, { sensitivity }) => {
    highest = higher(highest, sensitivity)
    return value
  })
  return highest
}
