import type { Ledger, Policy } from '@aitebaar/disclosure'
import { emptyLedger } from '@aitebaar/disclosure'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Indicator } from '../indicator/indicator.ts'
import type { Breakdown, Cell, IndicatorResult, Result } from '../result.ts'
import { againstBaseline } from '../rating/baseline.ts'
import { wordingOf } from '../wording/wording.ts'
import { policyFor } from './policy-for.ts'
import type { Hidden } from './protect-indicator.ts'
import { hiddenOf } from './protect-indicator.ts'

/**
 * How results are protected.
 *
 * @example
 * import { getOrThrow, parseRecord } from '@aitebaar/core'
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'count', of: 'deskContact' }, target: null, publish: { text: 'Visits: {n}.', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const contact = (at: number) => ({ kind: 'deskContact', schemaVersion: '1', isSynthetic: true, contactId: `con-${at}`, visitorSexCode: at < 41 ? 'female' : 'male' })
 * const records = Array.from({ length: 43 }, (_, at) => getOrThrow(parseRecord(contact(at))))
 * const results = getOrThrow(calculate([visits], records, { by: [['sex']] }))
 * const options: ProtectOptions = { policyOf: () => ({ minimum: 5, zeros: 'show' }) }
 * protectResults(results, options).suppressed // => 2
 * protectResults(results, { policyOf: () => ({ minimum: 2, zeros: 'show' }) }).suppressed // => 0
 *
 * @category protect
 * @since 0.1.0
 */
export interface ProtectOptions {
  /** The policy of each indicator; `policyFor` when left out. */
  readonly policyOf?: (indicator: Indicator) => Policy
  /** What was published before. */
  readonly ledger?: Ledger
  /** The tree of areas, so that districts and divisions are tied together. */
  readonly areas?: readonly AreaNode[]
}

/** Made by `protectResults` and by nothing else. */
class Protected {
  /** The results; cells that are not safe have the status `suppressed`. */
  readonly results: readonly IndicatorResult[]
  /** How many cells are suppressed. */
  readonly suppressed: number
  /** Breakdowns that could not be published at all; each of their cells is suppressed. */
  readonly withheld: readonly { readonly indicator: string; readonly by: readonly string[] }[]
  /** Figures that are suppressed as a whole, by indicator and part. */
  readonly suppressedTotals: readonly { readonly indicator: string; readonly part: string }[]
  /** What the next release has to be protected against. */
  readonly ledger: Ledger
  readonly #made = true

  constructor(parts: Pick<Protected, 'results' | 'suppressed' | 'withheld' | 'suppressedTotals' | 'ledger'>) {
    this.results = parts.results
    this.suppressed = parts.suppressed
    this.withheld = parts.withheld
    this.suppressedTotals = parts.suppressedTotals
    this.ledger = parts.ledger
  }

  static is(value: unknown): value is Protected {
    return typeof value === 'object' && value !== null && #made in value && value.#made
  }
}

/**
 * Results whose breakdowns are safe to publish. Nothing but `protectResults` makes them, so an exporter that takes nothing else cannot publish unprotected ones.
 *
 * @example
 * const count = ({ suppressed }: ProtectedResults): number => suppressed
 * count(protectResults([])) // => 0
 *
 * @category protect
 * @since 0.1.0
 */
export type ProtectedResults = Protected

/**
 * Whether a value is what `protectResults` made, and not something of the same shape.
 *
 * @example
 * areProtected(protectResults([])) // => true
 * areProtected({ results: [] }) // => false
 *
 * @category protect
 * @since 0.1.0
 */
export const areProtected = (value: unknown): value is ProtectedResults => Protected.is(value)

const isHidden = ({ status }: Result): boolean => status === 'suppressed'

const PERSONS: readonly string[] = ['persons', 'numeratorPersons']
const UNKNOWN: readonly string[] = ['unknown']
const NOT_COUNTED: readonly string[] = [...UNKNOWN, 'withoutKey']

/** The persons behind counts decide what is shown; their numbers are in no table that is protected, so they are not shown themselves. */
const without = (names: readonly string[], parts: Cell['parts']): Cell['parts'] => {
  const told = (result: Result): Result => Object.fromEntries(Object.entries(result).filter(([key]) => !names.includes(key))) as unknown as Result
  return Object.fromEntries(Object.entries(parts).map(([name, result]) => [name, told(result)]))
}

/** Whether a row of those of whom something is unknown is hidden. */
const hidesUnknown = ({ breakdowns }: IndicatorResult): boolean =>
  breakdowns.some(({ cells }) => cells.some(({ key, parts }) => key.includes(null) && Object.values(parts).some(isHidden)))

/**
 * In a cell even the number of those who could not be counted can be of one person; for the whole it stays, since silence would mislead. Where the row of those
 * of whom something is unknown is hidden it goes too: of *women among all* it is the number of that row, and would give the others back.
 */
const withoutPersonsIn = (result: IndicatorResult, hidesRest = false): IndicatorResult => ({
  ...result,
  parts: without(hidesRest || hidesUnknown(result) ? [...PERSONS, ...UNKNOWN] : PERSONS, result.parts),
  breakdowns: result.breakdowns.map((breakdown) => ({
    ...breakdown,
    cells: breakdown.cells.map((cell) => ({ ...cell, parts: without([...PERSONS, ...NOT_COUNTED], cell.parts) })),
  })),
})

const SUPPRESSED: Result = { status: 'suppressed' }

const hideIn = (parts: Cell['parts'], isHidden: (part: string) => boolean): Cell['parts'] =>
  Object.fromEntries(Object.entries(parts).map(([part, result]) => [part, isHidden(part) ? SUPPRESSED : result]))

/** The breakdown with some parts of some cells suppressed; the sum of all rows would tell about them. */
const suppress = (breakdown: Breakdown, at: number, { whole, row }: Hidden): Breakdown => {
  const cells = breakdown.cells.map((cell): Cell => ({ ...cell, parts: hideIn(cell.parts, (part) => row(at, cell, part)) }))
  const isTouched = (part: string): boolean => whole(part) || cells.some(({ parts }) => parts[part]?.status === 'suppressed')
  const reconciliation = Object.entries(breakdown.reconciliation).map(([part, before]) => [part, isTouched(part) ? ({ kind: 'suppressed' } as const) : before])
  return { ...breakdown, cells, reconciliation: Object.fromEntries(reconciliation) as Breakdown['reconciliation'] }
}

/** All rows that there could be: which of them hold nobody is not said of a breakdown that is withheld. */
const withAllRows = (breakdown: Breakdown): Breakdown => {
  const { by, cells } = breakdown
  const parts = cells[0]?.parts ?? {}
  if (by.length < 2 || !isWithheld(breakdown)) return breakdown
  const labels = by.map((_, at) => [...new Set(cells.map(({ key }) => key[at] ?? null))].sort((a, b) => (a === null || (b !== null && a > b) ? 1 : -1)))
  const keys = labels.reduce<readonly (readonly (string | null)[])[]>((rows, own) => rows.flatMap((row) => own.map((label) => [...row, label])), [[]])
  return { ...breakdown, cells: keys.map((key) => ({ key, parts })) }
}

const isWithheld = ({ cells }: Breakdown): boolean => cells.length > 0 && cells.every(({ parts }) => Object.values(parts).every(isHidden))

const holdsUncounted = (result: Result | undefined): boolean => result?.status === 'value' && ((result.unknown ?? 0) > 0 || (result.withoutKey ?? 0) > 0)

/** The parts to hide as a whole: beside one that is hidden, also those of which some could not be counted, unless that is what is hidden. */
const withUncounted = ({ parts }: IndicatorResult, { whole: isHiddenWhole, rest }: Hidden): Hidden['whole'] =>
  !rest && Object.keys(parts).some(isHiddenWhole) ? (part) => isHiddenWhole(part) || holdsUncounted(parts[part]) : isHiddenWhole

/** What is said of a number that is hidden would tell it: its sentence, how it was rated, and how many times the baseline it is. */
const hideWhole = (result: IndicatorResult, isPartHidden: (part: string) => boolean): IndicatorResult => {
  const parts = hideIn(result.parts, isPartHidden)
  if (!Object.values(parts).some(isHidden)) return result
  const { indicator, rating } = result
  const baseline = againstBaseline(indicator, parts['value'])
  return {
    ...result,
    parts,
    wording: wordingOf(indicator, parts),
    ...(baseline === undefined ? {} : { baseline }),
    rating: isPartHidden('value') && rating.status === 'rated' ? { status: 'not-assessable', reason: 'the result is suppressed' } : rating,
  }
}

/**
 * Results made safe to publish, by the policy of each indicator.
 *
 * A figure as a whole is judged like a row: one of too few persons is suppressed, also in its sentence, its rating and its baseline. A ratio is suppressed when
 * its numerator, its base or what is left of the base is too small. Beside a part that is suppressed no other part is shown of which some could not be counted:
 * their number can be that of the hidden part, and without it the rest would read as complete. Where a row of unknown sex, age or place is suppressed, the whole
 * does not tell how many could not be counted. What an earlier release showed is suppressed all the same.
 *
 * Breakdowns of one indicator are protected together, beside each other and beside the ledger; one for which no safe pattern is found is withheld whole, and so
 * is a part that tells something else than counts (an estimate of different persons, the largest or smallest number of a group). Means, medians and other
 * quantiles are shown where enough records are behind them. Counts of
 * cases are judged by the persons behind them when the results were calculated with `persons` and their records name persons; otherwise each case is taken for one person.
 *
 * @example
 * protectResults([]).suppressed // => 0
 *
 * @category protect
 * @since 0.1.0
 */
export const protectResults = (
  results: readonly IndicatorResult[],
  { policyOf = policyFor, ledger: before = emptyLedger, areas = [] }: ProtectOptions = {},
): ProtectedResults => {
  const places = new Map(areas.map((area) => [area.id, area]))
  let ledger = before
  const done = results.map((result) => {
    const policy = policyOf(result.indicator)
    if (policy.minimum === 1) return withoutPersonsIn(result)
    const found = hiddenOf(result, policy, ledger, places)
    const hidden = { ...found, whole: withUncounted(result, found) }
    ledger = hidden.ledger
    const breakdowns = result.breakdowns.map((breakdown, at) => withAllRows(suppress(breakdown, at, hidden)))
    return withoutPersonsIn(hideWhole({ ...result, breakdowns }, hidden.whole), hidden.rest)
  })
  const breakdowns = done.flatMap(({ indicator: { id }, breakdowns: own }) => own.map((breakdown) => ({ id, breakdown })))
  return new Protected({
    results: done,
    suppressed: breakdowns.reduce((sum, { breakdown }) => sum + breakdown.cells.filter(({ parts }) => Object.values(parts).some(isHidden)).length, 0),
    withheld: breakdowns.flatMap(({ id, breakdown }) => (isWithheld(breakdown) ? [{ indicator: id, by: breakdown.by }] : [])),
    suppressedTotals: done.flatMap(({ indicator: { id }, parts }) =>
      Object.entries(parts).flatMap(([part, whole]) => (isHidden(whole) ? [{ indicator: id, part }] : [])),
    ),
    ledger,
  })
}
