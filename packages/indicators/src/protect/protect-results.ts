import type { Ledger, Policy, ProtectedTable } from '@aitebaar/disclosure'
import { emptyLedger, POLICIES, protect, protectTogether, remember } from '@aitebaar/disclosure'
import * as E from 'fp-ts/lib/Either.js'

import type { AreaNode } from '../compile/dimensions.ts'
import type { Indicator } from '../indicator/indicator.ts'
import type { Breakdown, Cell, IndicatorResult } from '../result.ts'
import { policyFor } from './policy-for.ts'
import type { CountTable } from './tables-of.ts'
import { addressOf, countTablesOf, namingsOf, totalOf } from './tables-of.ts'

/**
 * How results are protected.
 *
 * @example
 * const options: ProtectOptions = { policyOf: () => ({ minimum: 5, zeros: 'show' }) }
 * typeof options.policyOf // => 'function'
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
  readonly tables: readonly ProtectedTable[]
  readonly isWithheld: boolean
}

/** Made by `protectResults` and by nothing else. */
class Protected {
  /** The results; cells that are not safe have the status `suppressed`. */
  readonly results: readonly IndicatorResult[]
  /** The tables behind them. */
  readonly tables: readonly ProtectedTable[]
  /** How many cells are suppressed. */
  readonly suppressed: number
  /** Breakdowns that could not be published at all; each of their cells is suppressed. */
  readonly withheld: readonly { readonly indicator: string; readonly by: readonly string[] }[]
  /** What the next release has to be protected against. */
  readonly ledger: Ledger
  readonly #made = true

  constructor(parts: Pick<Protected, 'results' | 'tables' | 'suppressed' | 'withheld' | 'ledger'>) {
    this.results = parts.results
    this.tables = parts.tables
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

const suppressed = (cell: Cell): Cell => ({
  ...cell,
  parts: Object.fromEntries(Object.keys(cell.parts).map((part) => [part, { status: 'suppressed' as const }])),
})

const isSuppressed = ({ parts }: Cell): boolean => Object.values(parts).some(({ status }) => status === 'suppressed')

const withhold = (breakdown: Breakdown): ProtectedBreakdown => ({
  breakdown: { ...breakdown, cells: breakdown.cells.map(suppressed), reconciliation: withoutSums(breakdown) },
  tables: [],
  isWithheld: breakdown.cells.length > 0,
})

/** The sum of all rows would tell about those that are hidden. */
const withoutSums = ({ reconciliation }: Breakdown): Breakdown['reconciliation'] =>
  Object.fromEntries(Object.keys(reconciliation).map((part) => [part, { kind: 'apart' as const }]))

/** A cell is shown when every count in each of its parts is. */
const apply = (
  breakdown: Breakdown,
  counted: readonly CountTable[],
  tables: readonly ProtectedTable[],
  areas: ReadonlyMap<string, AreaNode>,
): ProtectedBreakdown => {
  const namings = namingsOf(breakdown, areas)
  const hidden = new Map<string, Set<string>>()
  for (const [index, table] of tables.entries()) {
    const part = counted[index]?.part ?? ''
    const own = hidden.get(part) ?? new Set()
    for (const { at, state } of table.cells) if (state === 'suppressed') own.add(JSON.stringify(at))
    hidden.set(part, own)
  }
  const cells = breakdown.cells.map((cell): Cell => {
    const at = JSON.stringify(addressOf(cell, namings))
    return {
      ...cell,
      parts: Object.fromEntries(
        Object.entries(cell.parts).map(([part, result]) => [part, hidden.get(part)?.has(at) === true ? { status: 'suppressed' as const } : result]),
      ),
    }
  })
  const reconciliation = cells.some(isSuppressed) ? withoutSums(breakdown) : breakdown.reconciliation
  return { breakdown: { ...breakdown, cells, reconciliation }, tables, isWithheld: false }
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
  if (policy.minimum === 1) return [result.breakdowns.map((breakdown) => ({ breakdown, tables: [], isWithheld: false })), before]
  const counted = result.breakdowns.map((breakdown) => countTablesOf(result, breakdown, areas))
  const known = rememberTotals(
    before,
    counted.flatMap((own) => own ?? []),
  )
  const together = protectTogether(
    counted.flatMap((own) => (own ?? []).map(({ table }) => table)),
    policy,
    known,
  )
  let ledger = known
  let taken = 0
  const breakdowns = result.breakdowns.map((breakdown, index) => {
    const own = counted[index]
    if (own === undefined) return withhold(breakdown)
    const tables = E.isRight(together)
      ? E.right(together.right.slice(taken, (taken += own.length)))
      : protectTogether(
          own.map(({ table }) => table),
          policy,
          ledger,
        )
    if (E.isLeft(tables)) return withhold(breakdown)
    ledger = tables.right.reduce(remember, ledger)
    return apply(breakdown, own, tables.right, areas)
  })
  return [breakdowns, ledger]
}

/**
 * Results with every breakdown made safe to publish, by the policy of each indicator.
 *
 * The figure as a whole stays. Breakdowns of one indicator are protected together, beside each other and beside the ledger; one for which no safe pattern is
 * found, or that tells something else than counts (a median, an estimate of different persons), is withheld whole. The number of different persons behind a count
 * of cases is not known here: each case is taken for one person.
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
    return { result: { ...result, breakdowns: breakdowns.map(({ breakdown }) => breakdown) }, breakdowns }
  })
  const all = done.flatMap(({ result, breakdowns }) => breakdowns.map((one) => ({ indicator: result.indicator.id, ...one })))
  return new Protected({
    results: done.map(({ result }) => result),
    tables: all.flatMap(({ tables }) => tables),
    suppressed: all.reduce((sum, { breakdown }) => sum + breakdown.cells.filter(isSuppressed).length, 0),
    withheld: all.flatMap(({ indicator, breakdown: { by }, isWithheld }) => (isWithheld ? [{ indicator, by }] : [])),
    ledger,
  })
}
