import type { Issue } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import type { Dhis2Period } from '../export/dhis2/period.ts'
import { SPAN_LENGTHS } from '../vector/span.ts'
import type { ImportedAggregate } from './aggregate.ts'

/** A data value as it was sent, whatever the form of the message. */
export interface SentValue {
  readonly dataElement: string
  readonly orgUnit: string | undefined
  readonly attributeOptionCombo: string | undefined
  /** The labels of its categories; `undefined` when the mapping does not have them. */
  readonly labels: Readonly<Record<string, string>> | undefined
  /** `undefined` when it is not of the type that the mapping names. */
  readonly period: Dhis2Period | undefined
  readonly value: string
}

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

/** The refusal of a value that has no place in the mapping. */
export const unmapped = (path: string, message: string, help: string): E.Either<Issue, never> =>
  E.left({ code: 'indicators/unmapped', path: [path], message, help })

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
export const mappedValue = (sent: SentValue, mapping: Dhis2Mapping): E.Either<Issue, ImportedAggregate> => {
  const elements = mapping.dataElements.filter(({ dataElement }) => dataElement === sent.dataElement)
  if (elements.length === 0)
    return unmapped('dataElement', 'The mapping has no figure for this data element.', 'Add it to "dataElements", or take it out of the export.')
  if (mapping.attributeOptionCombo !== undefined && sent.attributeOptionCombo !== mapping.attributeOptionCombo)
    return unmapped('attributeOptionCombo', 'The value belongs to another project or partner than the mapping names.', 'Export the values of this one alone.')
  const { labels } = sent
  const { place = 'district' } = mapping
  const isFor = ({ by = [] }: Dhis2Mapping['dataElements'][number]): boolean => Object.keys(labels ?? {}).every((dimension) => by.includes(dimension))
  const element = elements.find(isFor)
  const others = element?.by?.filter((name) => name !== place && !SPAN_LENGTHS.includes(name)) ?? []
  if (labels === undefined || element === undefined || others.some((name) => !Object.hasOwn(labels, name)))
    return unmapped(
      'categoryOptionCombo',
      'The mapping does not say which row this combination of categories is.',
      'Add it to "categoryOptionCombos", or for ADX to "categories".',
    )
  const at = placeOf(mapping, sent.orgUnit, element.by?.includes(place) ?? false)
  if (at === undefined) return unmapped('orgUnit', 'The mapping has no place for this organisation unit.', 'Add it to "orgUnits".')
  if (sent.period === undefined) return E.left(badPeriod(mapping.periodType))
  if (!/^-?\d+(\.\d+)?$/.test(sent.value)) return E.left(badValue)
  return E.right({
    figure: element.figure,
    of: element.of ?? 'value',
    at: { ...at, ...labels },
    period: { first: sent.period.first, last: sent.period.last },
    ...(element.cumulative === true ? { isCumulative: true } : {}),
    value: Number(sent.value),
  })
}

/** What values come to, each with its position. */
export const importOf = (made: readonly E.Either<Issue, ImportedAggregate>[]): Dhis2Import => ({
  aggregates: made.flatMap((one) => (E.isRight(one) ? [one.right] : [])),
  refused: made.flatMap((one, index) => (E.isLeft(one) ? [{ position: index + 1, issue: one.left }] : [])),
})
