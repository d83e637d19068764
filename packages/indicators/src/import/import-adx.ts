import type { Issue, Issues } from '@aitebaar/core'
import { isIsoDate, parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { Dhis2Mapping } from '../export/dhis2/mapping.ts'
import type { Dhis2Period } from '../export/dhis2/period.ts'
import { periodAround } from '../export/dhis2/period.ts'
import type { AdxValue } from './adx-message.ts'
import { adxValues } from './adx-message.ts'
import type { ImportedAggregate } from './aggregate.ts'
import type { Dhis2Import } from './mapped-value.ts'
import { importOf, mappedValue, unmapped } from './mapped-value.ts'

/** Attributes of a data value that say no category. */
const PLAIN = new Set(['dataElement', 'value'])

/** ADX says each category by an attribute of its own: the labels that they stand for, if the mapping has all of them. */
const labelsOf = (own: AdxValue['own'], { categories = {} }: Dhis2Mapping): Readonly<Record<string, string>> | undefined => {
  const labels: Record<string, string> = {}
  for (const [name, option] of own) {
    if (PLAIN.has(name)) continue
    const [dimension, category] = Object.entries(categories).find(([, { code }]) => code === name) ?? []
    const [label] = Object.entries(category?.options ?? {}).find(([, code]) => code === option) ?? []
    if (dimension === undefined || label === undefined) return undefined
    labels[dimension] = label
  }
  return labels
}

/** A start and a length, as `2014-01-01/P3M`: the period that is written so. */
const periodWritten = ({ periodType }: Dhis2Mapping, text: string): Dhis2Period | undefined => {
  const [start = ''] = text.split('/', 1)
  if (!isIsoDate(start)) return undefined
  const period = periodAround(periodType, start)
  return period.adx === text ? period : undefined
}

const aggregateOf = ({ group, own }: AdxValue, mapping: Dhis2Mapping): E.Either<Issue, ImportedAggregate> => {
  const { dataSet } = mapping
  if (dataSet !== undefined && group.get('dataSet') !== dataSet)
    return unmapped('dataSet', 'The value belongs to another data set than the mapping names.', 'Export this data set alone.')
  const sent = {
    dataElement: own.get('dataElement') ?? '',
    orgUnit: group.get('orgUnit'),
    attributeOptionCombo: group.get('attributeOptionCombo'),
    labels: labelsOf(own, mapping),
    period: periodWritten(mapping, group.get('period') ?? ''),
    value: own.get('value') ?? '',
  }
  return mappedValue(sent, mapping)
}

/**
 * Reads a message in ADX (aggregate data exchange, by IHE), with the mapping that would send it. A value that has no place in the mapping is refused with its
 * position, and shown, as by `importDhis2`.
 *
 * Codes: `core/…` for the mapping; `indicators/bad-adx` with the line, and `indicators/adx-too-large` for the message; for single values
 * `indicators/unmapped`, `indicators/no-period`, `indicators/import-number`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const mapping = { orgUnit: 'OU_559', periodType: 'quarter', dataElements: [{ figure: 'visits', dataElement: 'VISITS' }] }
 * const xml = `<adx xmlns="urn:ihe:qrph:adx:2015" exported="2014-04-02T09:00:00Z">
 *   <group orgUnit="OU_559" period="2014-01-01/P3M" dataSet="DESKS"><dataValue dataElement="VISITS" value="40"/></group>
 * </adx>`
 * getOrThrow(importAdx(xml, mapping)).aggregates[0]?.value // => 40
 *
 * @category import
 * @since 0.1.0
 */
export const importAdx = (xml: string, mapping: unknown): E.Either<Issues, Dhis2Import> => {
  const known = parse(Dhis2Mapping, mapping)
  if (E.isLeft(known)) return known
  const values = adxValues(xml)
  if (E.isLeft(values)) return E.left([values.left])
  return E.right(importOf(values.right.map((value) => aggregateOf(value, known.right))))
}
