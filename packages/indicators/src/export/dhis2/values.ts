import { didYouMean } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import { parse } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ProtectedResults } from '../../protect/protect-results.ts'
import { daysOf, isTime } from '../days.ts'
import type { At, ExportOptions, Figure } from '../figure.ts'
import { figureName, figuresOf, plainDimension } from '../figure.ts'
import { numberText, plainNumber } from '../number.ts'
import type { MappedElement } from './mapping.ts'
import { Dhis2Mapping } from './mapping.ts'
import type { Dhis2Period } from './period.ts'
import { periodWith } from './period.ts'

/**
 * What was sent and what could not be: DHIS2 has no word for a number that is withheld or was not reported, so those are left out of the payload.
 *
 * @example
 * const left: LeftOut = { suppressed: 2, withoutValue: 0 }
 * left.suppressed // => 2
 *
 * @category export
 * @since 0.1.0
 */
export interface LeftOut {
  /** Numbers that disclosure control withheld. */
  readonly suppressed: number
  /** Numbers that were not reported or are undefined. */
  readonly withoutValue: number
}

/** A figure with where and when it belongs in DHIS2, and its labels of other dimensions. */
export interface PlacedValue {
  readonly dataElement: string
  readonly orgUnit: string
  readonly period: Dhis2Period
  readonly at: readonly At[]
  readonly value: string
}

const unmapped = (path: Issue['path'], message: string, help: string): Issue => ({ code: 'indicators/unmapped', path, message, help })

const textOf = (figure: Figure, of: MappedElement['of'] = 'value'): string | undefined => {
  const { result } = figure
  if (of === 'value') return numberText(figure)
  const count = result.status === 'value' ? result[of] : undefined
  return count === undefined ? undefined : plainNumber(count)
}

const isSame = (by: readonly string[], { at }: Figure): boolean =>
  by.length === at.length && by.every((name) => at.some(({ dimension }) => dimension === plainDimension(name)))

const checkFigures = ({ dataElements, leaveOut = [] }: Dhis2Mapping, names: ReadonlySet<string>): readonly Issue[] => {
  const mapped = [...dataElements.map(({ figure }) => figure), ...(leaveOut === 'all-others' ? [] : leaveOut)]
  const missing = leaveOut === 'all-others' ? [] : [...names].filter((name) => !mapped.includes(name))
  const unknown = mapped.filter((name) => !names.has(name))
  return [
    ...missing.map((name) =>
      unmapped([name], `The figure "${name}" has no data element.`, 'Add it to "dataElements", or to "leaveOut" if it is not to be sent.'),
    ),
    ...unknown.map((name) => unmapped([name], `The mapping names a figure "${name}" that the results do not have.`, didYouMean(name, names, 'figures'))),
  ]
}

const noBreakdown = ({ figure, by = [] }: MappedElement): Issue =>
  unmapped([figure, by.join(' and ')], `"${figure}" was not calculated by ${by.join(' and ')}.`, 'Calculate with this breakdown, or send another one.')

const noPeriod = (name: string, type: string): Issue => ({
  code: 'indicators/no-period',
  path: [name, 'period'],
  message: `The days of "${name}" are not those of a period of the type "${type}".`,
  help: 'Calculate for one such period, break down by it, or say "cumulative": true of a count from the start on.',
})

const noTime = (name: string): Issue => ({
  code: 'indicators/no-span',
  path: [name, 'period'],
  message: `Some records of "${name}" belong to no known period, and DHIS2 has none for them.`,
  help: 'Add the dates to the records, or send the whole.',
})

/** One figure placed, or why it cannot be. */
const place = (figure: Figure, element: MappedElement, mapping: Dhis2Mapping, value: string): E.Either<Issue, PlacedValue> => {
  const { place: placeName = 'district', orgUnits = {}, orgUnit, periodType } = mapping
  const name = figureName(figure)
  const where = figure.at.find(({ dimension }) => dimension === placeName)
  const label = where === undefined ? undefined : (where.label ?? 'unknown')
  const unit = label === undefined ? orgUnit : Object.hasOwn(orgUnits, label) ? orgUnits[label] : undefined
  if (unit === undefined)
    return E.left(unmapped([name, placeName, label ?? ''], `The ${placeName} "${label}" has no organisation unit.`, 'Add it to "orgUnits".'))
  if (figure.at.some((at) => isTime(at.dimension) && at.label === null)) return E.left(noTime(name))
  const days = daysOf(figure)
  const period = days === undefined ? undefined : periodWith(periodType, days, element.cumulative ?? false)
  if (period === undefined) return E.left(noPeriod(name, periodType))
  const at = figure.at.filter(({ dimension }) => dimension !== placeName && !isTime(dimension))
  return E.right({ dataElement: element.dataElement, orgUnit: unit, period, at, value })
}

const once = (issues: readonly Issue[]): readonly Issue[] => [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]

/** Everything that is to be sent, placed; or all that the mapping lacks. */
export const placedValues = (
  results: ProtectedResults,
  mapping: unknown,
  options: ExportOptions,
): E.Either<Issues, { readonly mapping: Dhis2Mapping; readonly values: readonly PlacedValue[]; readonly leftOut: LeftOut }> => {
  const read = parse(Dhis2Mapping, mapping)
  if (E.isLeft(read)) return read
  const figures = figuresOf(results, options)
  if (E.isLeft(figures)) return figures
  const issues: Issue[] = [...checkFigures(read.right, new Set(figures.right.map(figureName)))]
  const values: PlacedValue[] = []
  let [suppressed, withoutValue] = [0, 0]
  for (const element of read.right.dataElements) {
    const own = figures.right.filter((figure) => figureName(figure) === element.figure)
    const rows = own.filter((figure) => isSame(element.by ?? [], figure))
    if (own.length > 0 && rows.length === 0) issues.push(noBreakdown(element))
    for (const figure of rows) {
      const value = textOf(figure, element.of)
      if (figure.result.status === 'suppressed') suppressed += 1
      else if (value === undefined) withoutValue += 1
      else {
        const placed = place(figure, element, read.right, value)
        if (E.isLeft(placed)) issues.push(placed.left)
        else values.push(placed.right)
      }
    }
  }
  const [first, ...rest] = once(issues)
  return first === undefined ? E.right({ mapping: read.right, values, leftOut: { suppressed, withoutValue } }) : E.left([first, ...rest])
}
