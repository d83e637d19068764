import type { Ledger, Policy, ProtectedTable } from '@aitebaar/disclosure'
import { emptyLedger, POLICIES, protect, protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Indicator } from '../indicator/indicator.ts'
import type { Breakdown, Cell, IndicatorResult, Result } from '../result.ts'
import { policyFor } from './policy-for.ts'
import type { CountTable } from './tables-of.ts'
import { addressOf, countTablesOf, namingsOf, totalOf } from './tables-of.ts'

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

/** What protection made of one breakdown. */
interface ProtectedBreakdown {
  readonly breakdown: Breakdown
  readonly isWithheld: boolean
}

/** Made by `protectResults` and by nothing else. */
class Protected {
  /** The results; cells that are not safe have the status `suppressed`. */
  readonly results: readonly IndicatorResult[]
  /** How many cells are suppressed. */
  readonly suppressed: number
  /** Breakdowns that could not be published at all; each of their cells is suppressed. */
  readonly withheld: readonly { readonly indicator: string; readonly by: readonly string[] }[]
  /** What the next release has to be protected against. */
  readonly ledger: Ledger
  readonly #made = true

  constructor(parts: Pick<Protected, 'results' | 'suppressed' | 'withheld' | 'ledger'>) {
    this.results = parts.results
    this.suppressed = parts.suppressed
    this.withheld = parts.withheld
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

const PERSONS: readonly string[] = ['persons', 'numeratorPersons']
const NOT_COUNTED: readonly string[] = ['unknown', 'withoutKey']

/** The persons behind counts decide what is shown; their numbers are in no table that is protected, so they are not shown themselves. */
const without = (names: readonly string[], parts: Cell['parts']): Cell['parts'] => {
  const told = (result: Result): Result => Object.fromEntries(Object.entries(result).filter(([key]) => !names.includes(key))) as unknown as Result
  return Object.fromEntries(Object.entries(parts).map(([name, result]) => [name, told(result)]))
}

/** In a cell even the number of those who could not be counted can be of one person; for the whole it stays, since silence would mislead. */
const withoutPersonsIn = (result: IndicatorResult): IndicatorResult => ({
  ...result,
  parts: without(PERSONS, result.parts),
  breakdowns: result.breakdowns.map((breakdown) => ({
    ...breakdown,
    cells: breakdown.cells.map((cell) => ({ ...cell, parts: without([...PERSONS, ...NOT_COUNTED], cell.parts) })),
  })),
})

const isSuppressed = ({ parts }: Cell): boolean => Object.values(parts).some(({ status }) => status === 'suppressed')

/** The breakdown with some parts of some cells suppressed; the sum of all rows would tell about them. */
const suppress = (breakdown: Breakdown, isHidden: (cell: Cell, part: string) => boolean): Breakdown => {
  const cells = breakdown.cells.map((cell): Cell => ({
    ...cell,
    parts: Object.fromEntries(Object.entries(cell.parts).map(([part, result]) => [part, isHidden(cell, part) ? { status: 'suppressed' } : result])),
  }))
  const isTouched = (part: string): boolean => cells.some(({ parts }) => parts[part]?.status === 'suppressed')
  const reconciliation = Object.entries(breakdown.reconciliation).map(([part, before]) => [part, isTouched(part) ? ({ kind: 'suppressed' } as const) : before])
  return { ...breakdown, cells, reconciliation: Object.fromEntries(reconciliation) as Breakdown['reconciliation'] }
}

const withhold = (breakdown: Breakdown): ProtectedBreakdown => ({ breakdown: suppress(breakdown, () => true), isWithheld: breakdown.cells.length > 0 })

/** A cell is shown when every count in each of its parts is: parts are often made of each other, as all, women and men. */
const apply = (
  breakdown: Breakdown,
  tables: readonly ProtectedTable[],
  others: readonly string[],
  areas: ReadonlyMap<string, AreaNode>,
): ProtectedBreakdown => {
  const namings = namingsOf(breakdown, areas)
  const hidden = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ at, state }) => (state === 'suppressed' ? [JSON.stringify(at)] : []))))
  const isHidden = (cell: Cell, part: string): boolean => others.includes(part) || hidden.has(JSON.stringify(addressOf(cell, namings)))
  return { breakdown: suppress(breakdown, isHidden), isWithheld: false }
}

/** The figures themselves are published whatever becomes of their breakdowns. */
const rememberTotals = (ledger: Ledger, counted: readonly CountTable[]): Ledger =>
  counted.reduce((known, one) => {
    const total = protect(totalOf(one), POLICIES.activities, known)
    return E.isLeft(total) ? known : remember(known, total.right)
  }, ledger)

const protectOne = (
  result: IndicatorResult,
  policy: Policy,
  before: Ledger,
  areas: ReadonlyMap<string, AreaNode>,
): readonly [readonly ProtectedBreakdown[], Ledger] => {
  if (policy.minimum === 1) return [result.breakdowns.map((breakdown) => ({ breakdown, isWithheld: false })), before]
  const counted = result.breakdowns.map((breakdown) => ({ breakdown, ...countTablesOf(result, breakdown, areas) }))
  let ledger = rememberTotals(
    before,
    counted.flatMap(({ tables }) => tables),
  )
  const all = counted.flatMap(({ tables }) => tables.map(({ table }) => table))
  const together = protectTogether(all, policy, ledger)
  let taken = 0
  const breakdowns = counted.map(({ breakdown, tables: own, others }) => {
    const isAll = own.length === all.length
    const alone = E.isRight(together) || isAll ? together : protectTogether(all.slice(taken, taken + own.length), policy, ledger)
    const tables = E.isRight(together) ? together.right.slice(taken, taken + own.length) : E.isRight(alone) ? alone.right : undefined
    taken += own.length
    if (tables === undefined) return withhold(breakdown)
    ledger = tables.reduce(remember, ledger)
    return apply(breakdown, tables, others, areas)
  })
  return [breakdowns, ledger]
}

/**
 * Results with every breakdown made safe to publish, by the policy of each indicator.
 *
 * The figure as a whole stays. Breakdowns of one indicator are protected together, beside each other and beside the ledger; one for which no safe pattern is
 * found is withheld whole, and so is a part that tells something else than counts (a median, a peak, an estimate of different persons). Counts of
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
    const [breakdowns, after] = protectOne(result, policyOf(result.indicator), ledger, places)
    ledger = after
    return { result: withoutPersonsIn({ ...result, breakdowns: breakdowns.map(({ breakdown }) => breakdown) }), breakdowns }
  })
  const all = done.flatMap(({ result, breakdowns }) => breakdowns.map((one) => ({ indicator: result.indicator.id, ...one })))
  return new Protected({
    results: done.map(({ result }) => result),
    suppressed: all.reduce((sum, { breakdown }) => sum + breakdown.cells.filter(isSuppressed).length, 0),
    withheld: all.flatMap(({ indicator, breakdown: { by }, isWithheld }) => (isWithheld ? [{ indicator, by }] : [])),
    ledger,
  })
}
