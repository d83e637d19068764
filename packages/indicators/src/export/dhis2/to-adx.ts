import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../../protect/protect-results.ts'
import type { ExportOptions } from '../figure.ts'
import { element, xmlText } from '../xml.ts'
import type { Dhis2Mapping } from './mapping.ts'
import type { LeftOut, PlacedValue } from './values.ts'
import { placedValues } from './values.ts'

/**
 * A message in ADX and what it had to leave out.
 *
 * @example
 * const nothing: AdxExport = { xml: '<adx/>', leftOut: { suppressed: 0, withoutValue: 0 } }
 * nothing.leftOut.suppressed // => 0
 *
 * @category export
 * @since 0.1.0
 */
export interface AdxExport {
  /** The message, of the type `application/adx+xml`. */
  readonly xml: string
  /** What could not be sent. */
  readonly leftOut: LeftOut
}

/**
 * How a message is made.
 *
 * @example
 * const options: AdxOptions = { exportedAt: '2016-01-15T09:00:00Z' }
 * options.exportedAt // => '2016-01-15T09:00:00Z'
 *
 * @category export
 * @since 0.1.0
 */
export interface AdxOptions extends ExportOptions {
  /** The moment to write into the message, which has to have one. */
  readonly exportedAt: string
}

const unmapped = (path: Issue['path'], message: string, help: string): Issue => ({ code: 'indicators/unmapped', path, message, help })

/** ADX says each category by an attribute of its own. */
const attributesOf = ({ dataElement, at }: PlacedValue, { categories = {} }: Dhis2Mapping): E.Either<Issue, Readonly<Record<string, string>>> => {
  const attributes: Record<string, string> = {}
  for (const { dimension, label } of at) {
    const category = Object.hasOwn(categories, dimension) ? categories[dimension] : undefined
    const name = label ?? 'unknown'
    const option = category !== undefined && Object.hasOwn(category.options, name) ? category.options[name] : undefined
    if (category === undefined || option === undefined)
      return E.left(
        unmapped([dataElement, dimension, name], `The ${dimension} "${name}" has no category option.`, `Add it to "categories", under "${dimension}".`),
      )
    attributes[category.code] = option
  }
  return E.right(attributes)
}

/**
 * Results as a message in ADX (aggregate data exchange, by IHE), in which each category stands under its own name.
 *
 * Codes: `core/…` for the mapping, `indicators/not-protected`, `indicators/approximate`, `indicators/unmapped`, `indicators/no-period`, `indicators/no-span`.
 *
 * @example
 * import { protectResults } from '@aitebaar/indicators'
 * const mapping: Dhis2Mapping = { orgUnit: 'OU_559', periodType: 'quarter', dataSet: 'DS_1', dataElements: [{ figure: 'women', dataElement: 'WOMEN' }] }
 * const made = toAdx(protectResults([]), mapping, { exportedAt: '2016-01-15T09:00:00Z' })
 * made._tag === 'Left' && made.left[0].code // => 'indicators/unmapped'
 *
 * @category export
 * @since 0.1.0
 */
export const toAdx = (results: ProtectedResults, mapping: Dhis2Mapping, { exportedAt, ...options }: AdxOptions): E.Either<Issues, AdxExport> => {
  const placed = placedValues(results, mapping, options)
  if (E.isLeft(placed)) return placed
  const { values, leftOut, mapping: read } = placed.right
  const { dataSet } = read
  if (dataSet === undefined) return E.left([unmapped(['dataSet'], 'ADX names the data set of each group of values.', 'Add "dataSet" to the mapping.')])
  const groups = new Map<string, { readonly orgUnit: string; readonly period: string; readonly values: ReturnType<typeof element>[] }>()
  const issues: Issue[] = []
  for (const one of values) {
    const attributes = attributesOf(one, read)
    if (E.isLeft(attributes)) {
      issues.push(attributes.left)
      continue
    }
    const key = JSON.stringify([one.orgUnit, one.period.adx])
    const group = groups.get(key) ?? { orgUnit: one.orgUnit, period: one.period.adx, values: [] }
    groups.set(key, group)
    group.values.push(element('dataValue', { dataElement: one.dataElement, ...attributes.right, value: one.value }))
  }
  const [first, ...rest] = issues
  if (first !== undefined) return E.left([first, ...rest])
  const { attributeOptionCombo } = read
  const content = [...groups.values()].map(({ orgUnit, period, values: own }) => element('group', { orgUnit, period, dataSet, attributeOptionCombo }, own))
  return E.right({ xml: xmlText(element('adx', { xmlns: 'urn:ihe:qrph:adx:2015', exported: exportedAt }, content)), leftOut })
}
