import type { Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import { periodNamed } from '../export/dhis2/period.ts'
import type { Dhis2Import } from './mapped-value.ts'
import { importOf, mappedValue } from './mapped-value.ts'

/** DHIS2 writes more than this beside a value, such as who stored it; that is neither read nor kept. */
const Value = z.object({
  dataElement: z.string(),
  period: z.string().optional(),
  orgUnit: z.string().optional(),
  categoryOptionCombo: z.string().optional(),
  attributeOptionCombo: z.string().optional(),
  value: z.union([z.string(), z.number()]).optional(),
})
const Payload = z.object({
  period: z.string().optional(),
  orgUnit: z.string().optional(),
  attributeOptionCombo: z.string().optional(),
  dataValues: z.array(Value),
})

/**
 * Reads data values that DHIS2 exported, with the mapping that would send them. A value that has no place in the mapping is refused with its position, and
 * shown; a count from the start on is given the days of the period it was sent for, and marked.
 *
 * Codes: `core/…` for the mapping or the export as a whole; for single values `indicators/unmapped`, `indicators/no-period`, `indicators/import-number`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const mapping = { orgUnit: 'ImspTQPwCqd', periodType: 'quarter', dataElements: [{ figure: 'visits', dataElement: 'fbfJHSPpUQD' }] }
 * const payload = { dataValues: [{ dataElement: 'fbfJHSPpUQD', orgUnit: 'ImspTQPwCqd', period: '2014Q1', value: '40' }] }
 * getOrThrow(importDhis2(payload, mapping)).aggregates[0]?.period // => { first: '2014-01-01', last: '2014-03-31' }
 *
 * @category import
 * @since 0.1.0
 */
export const importDhis2 = (payload: unknown, mapping: unknown): E.Either<Issues, Dhis2Import> => {
  const known = parse(Dhis2Mapping, mapping)
  if (E.isLeft(known)) return known
  const read = parse(Payload, payload)
  if (E.isLeft(read)) return read
  const { dataValues, ...outer } = read.right
  const { categoryOptionCombos = [], periodType } = known.right
  const made = dataValues.map((value) => {
    const { dataElement, orgUnit, attributeOptionCombo, period } = { ...outer, ...value }
    const labels = categoryOptionCombos.find(({ id }) => id === value.categoryOptionCombo)?.at ?? {}
    const sent = { dataElement, orgUnit, attributeOptionCombo, labels, period: periodNamed(periodType, period ?? ''), value: String(value.value) }
    return mappedValue(sent, known.right)
  })
  return E.right(importOf(made))
}
