import type { Issue, Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import * as z from 'zod'

import { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import { periodNamed } from '../export/dhis2/period.ts'
import type { ImportedAggregate } from './aggregate.ts'

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
 * What an export of DHIS2 holds, and what of it could not be read: read = good + refused.
 *
 * @example
 * const nothing: Dhis2Import = { aggregates: [], refused: [] }
 * nothing.aggregates // => []
 *
 * @category import
 * @since 0.1.0
 */
export interface Dhis2Import {
  /** The numbers, under the names of our figures. */
  readonly aggregates: readonly ImportedAggregate[]
  /** What was refused: its position from 1, and why. */
  readonly refused: readonly { readonly position: number; readonly issue: Issue }[]
}

const unmapped = (path: Issue['path'], message: string, help: string): Issue => ({ code: 'indicators/unmapped', path, message, help })

const badValue: Issue = {
  code: 'indicators/import-number',
  path: ['value'],
  message: 'The value is no number.',
  help: 'Take values of other types out of the export.',
}

const badPeriod = (type: string): Issue => ({
  code: 'indicators/no-period',
  path: ['period'],
  message: `The period is not one of the type "${type}" that the mapping names.`,
  help: 'Export periods of this type, or name the type of the export in the mapping.',
})

type Read = z.infer<typeof Value>

/** Our labels for an organisation unit: none for the whole, that of a place else. */
const placeOf = (
  { orgUnit, orgUnits = {}, place = 'district' }: Dhis2Mapping,
  unit: string | undefined,
  isByPlace: boolean,
): Readonly<Record<string, string>> | undefined => {
  if (!isByPlace) return unit === orgUnit ? {} : undefined
  const label = Object.entries(orgUnits).find(([, id]) => id === unit)?.[0]
  return label === undefined ? undefined : { [place]: label }
}

/** One value under the name of our figure, or why it has none. */
const aggregateOf = (value: Read, outer: Omit<z.infer<typeof Payload>, 'dataValues'>, mapping: Dhis2Mapping): E.Either<Issue, ImportedAggregate> => {
  const elements = mapping.dataElements.filter(({ dataElement }) => dataElement === value.dataElement)
  if (elements.length === 0)
    return E.left(unmapped(['dataElement'], 'The mapping has no figure for this data element.', 'Add it to "dataElements", or take it out of the export.'))
  const attribute = value.attributeOptionCombo ?? outer.attributeOptionCombo
  if (mapping.attributeOptionCombo !== undefined && attribute !== mapping.attributeOptionCombo)
    return E.left(
      unmapped(['attributeOptionCombo'], 'The value belongs to another project or partner than the mapping names.', 'Export the values of this one alone.'),
    )
  const combo = mapping.categoryOptionCombos?.find(({ id }) => id === value.categoryOptionCombo)
  const labels = combo?.at ?? {}
  const { place = 'district' } = mapping
  const isFor = ({ by = [] }: Dhis2Mapping['dataElements'][number]): boolean => Object.keys(labels).every((dimension) => by.includes(dimension))
  const element = elements.find(isFor)
  const others = element?.by?.filter((name) => name !== place && !['year', 'quarter', 'month'].includes(name)) ?? []
  if (element === undefined || others.some((name) => !Object.hasOwn(labels, name)))
    return E.left(unmapped(['categoryOptionCombo'], 'The mapping does not say which row this combination is.', 'Add it to "categoryOptionCombos".'))
  const at = placeOf(mapping, value.orgUnit ?? outer.orgUnit, element.by?.includes(place) ?? false)
  if (at === undefined) return E.left(unmapped(['orgUnit'], 'The mapping has no place for this organisation unit.', 'Add it to "orgUnits".'))
  const period = periodNamed(mapping.periodType, value.period ?? outer.period ?? '')
  if (period === undefined) return E.left(badPeriod(mapping.periodType))
  const number = /^-?\d+(\.\d+)?$/.test(String(value.value)) ? Number(value.value) : undefined
  if (number === undefined) return E.left(badValue)
  return E.right({
    figure: element.figure,
    of: element.of ?? 'value',
    at: { ...at, ...labels },
    period: { first: period.first, last: period.last },
    value: number,
  })
}

/**
 * Reads data values that DHIS2 exported, with the mapping that would send them. A value that has no place in the mapping is refused with its position, and
 * shown; a count from the start on is given the days of the period it was sent for.
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
  const made = dataValues.map((value) => aggregateOf(value, outer, known.right))
  return E.right({
    aggregates: made.flatMap((one) => (E.isRight(one) ? [one.right] : [])),
    refused: made.flatMap((one, index) => (E.isLeft(one) ? [{ position: index + 1, issue: one.left }] : [])),
  })
}
