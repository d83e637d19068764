import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../../protect/protect-results.ts'
import type { ExportOptions } from '../figure.ts'
import type { Dhis2Mapping } from './mapping.ts'
import type { LeftOut, PlacedValue } from './values.ts'
import { placedValues } from './values.ts'

/**
 * One value as `POST /api/dataValueSets` takes it; the number is a text there.
 *
 * @example
 * const value: Dhis2Value = { dataElement: 'fbfJHSPpUQD', period: '2014Q1', orgUnit: 'ImspTQPwCqd', value: '40' }
 * value.period // => '2014Q1'
 *
 * @category export
 * @since 0.1.0
 */
export interface Dhis2Value {
  /** The data element. */
  readonly dataElement: string
  /** The period, such as `2014Q1`. */
  readonly period: string
  /** The organisation unit. */
  readonly orgUnit: string
  /** The row of a breakdown; the default one when left out. */
  readonly categoryOptionCombo?: string
  /** The key of things that hold for all values. */
  readonly attributeOptionCombo?: string
  /** The number. */
  readonly value: string
}

/**
 * A payload for DHIS2 and what it had to leave out.
 *
 * @example
 * const nothing: Dhis2Export = { payload: { dataValues: [] }, leftOut: { suppressed: 0, withoutValue: 0 } }
 * nothing.payload.dataValues // => []
 *
 * @category export
 * @since 0.1.0
 */
export interface Dhis2Export {
  /** The body of the request. */
  readonly payload: { readonly dataValues: readonly Dhis2Value[] }
  /** What could not be sent. */
  readonly leftOut: LeftOut
}

const sameLabels = (wanted: Readonly<Record<string, string>>, at: PlacedValue['at']): boolean =>
  Object.keys(wanted).length === at.length && at.every(({ dimension, label }) => wanted[dimension] === (label ?? 'unknown'))

const noCombo = ({ dataElement, at }: PlacedValue): Issue => {
  const labels = at.map(({ dimension, label }) => `${dimension} ${label ?? 'unknown'}`).join(', ')
  return {
    code: 'indicators/unmapped',
    path: [dataElement, labels],
    message: `The row of ${labels} has no category option combination.`,
    help: 'Add it to "categoryOptionCombos" with its labels in "at".',
  }
}

const valueOf = (placed: PlacedValue, { categoryOptionCombos = [], attributeOptionCombo }: Dhis2Mapping): E.Either<Issue, Dhis2Value> => {
  const combo = categoryOptionCombos.find(({ at }) => sameLabels(at, placed.at))
  if (combo === undefined && placed.at.length > 0) return E.left(noCombo(placed))
  return E.right({
    dataElement: placed.dataElement,
    period: placed.period.name,
    orgUnit: placed.orgUnit,
    ...(combo === undefined ? {} : { categoryOptionCombo: combo.id }),
    ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    value: placed.value,
  })
}

const keyOf = ({ value: _, ...key }: Dhis2Value): string => JSON.stringify(key)

/** Two values of one key would overwrite each other there. */
const checkKeys = (values: readonly Dhis2Value[]): readonly Issue[] => {
  const seen = new Set<string>()
  return values.flatMap((value): readonly Issue[] => {
    const isTwice = seen.has(keyOf(value))
    seen.add(keyOf(value))
    return isTwice
      ? [
          {
            code: 'indicators/same-key',
            path: [value.dataElement, value.period, value.orgUnit],
            message: 'Two numbers would be sent for the same data element, period, place and category, and the second would replace the first.',
            help: 'Map them to data elements or combinations of their own.',
          },
        ]
      : []
  })
}

/**
 * Results as data values for DHIS2. Sending them again overwrites the same values.
 *
 * Codes: `core/…` for the mapping, `indicators/not-protected`, `indicators/approximate`, `indicators/unmapped`, `indicators/no-period`, `indicators/no-span`, `indicators/same-key`.
 *
 * @see https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/data.html
 *
 * @example
 * import { protectResults } from '@aitebaar/indicators'
 * const made = toDhis2(protectResults([]), { orgUnit: 'ImspTQPwCqd', periodType: 'quarter', dataElements: [{ figure: 'women', dataElement: 'fbfJHSPpUQD' }] })
 * made._tag === 'Left' && made.left[0].code // => 'indicators/unmapped'
 *
 * @category export
 * @since 0.1.0
 */
export const toDhis2 = (results: ProtectedResults, mapping: Dhis2Mapping, options: ExportOptions = {}): E.Either<Issues, Dhis2Export> => {
  const placed = placedValues(results, mapping, options)
  if (E.isLeft(placed)) return placed
  const { values, leftOut, mapping: read } = placed.right
  const made = values.map((value) => valueOf(value, read))
  const dataValues = made.flatMap((one) => (E.isRight(one) ? [one.right] : []))
  const [first, ...rest] = [...made.flatMap((one) => (E.isLeft(one) ? [one.left] : [])), ...checkKeys(dataValues)]
  return first === undefined ? E.right({ payload: { dataValues }, leftOut }) : E.left([first, ...rest])
}
