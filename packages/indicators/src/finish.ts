import { addDays } from '@aitebaar/core'

import { mergeAll } from './aggregate/aggregate.ts'
import type { CompiledIndicator, CompiledPart, LeafPlan } from './compile/compile-indicators.ts'
import { isSplitBy, nameOfSplit } from './compile/compile-indicators.ts'
import type { LeafStates, PartialResult } from './partial.ts'
import { againstBaseline } from './rating/baseline.ts'
import { rate } from './rating/rating.ts'
import type { Breakdown, Cell, IndicatorResult, Reconciliation, Result } from './result.ts'
import type { Label } from './vector/grouping.ts'
import { wordingOf } from './wording/wording.ts'

/** A part with the states of its leaves. */
interface Stated {
  readonly part: CompiledPart
  readonly states: readonly (LeafStates | undefined)[]
}

/** A leaf altogether: its cells, for every record lies in one of them. Where there are no records of its kind, it has no states at all. */
const wholeOf = ({ leaf: { aggregate }, splits }: LeafPlan, states: LeafStates | undefined): unknown =>
  states === undefined ? undefined : mergeAll(aggregate, [...(states.get(splits[0]?.name ?? '')?.values() ?? [])])

const totalOf = ({ part, states }: Stated): Result => part.measure.finish(part.plans.map((plan, index) => wholeOf(plan, states[index])))

/** A leaf that is not split is the same for every cell, and put together once. */
const cellsOf = ({ part, states }: Stated, split: string): ((key: string) => Result) => {
  const wholes = part.plans.map((plan, index) => (plan.leaf.isWhole === true ? wholeOf(plan, states[index]) : undefined))
  const ownState = ({ leaf: { aggregate, isWhole } }: LeafPlan, index: number, key: string): unknown => {
    const own = states[index]
    if (isWhole || own === undefined) return wholes[index]
    return own.get(split)?.get(key) ?? aggregate.monoid.empty
  }
  return (key) => part.measure.finish(part.plans.map((plan, index) => ownState(plan, index, key)))
}

/** Labels in their order, unknown last. */
const compareKeys = (a: readonly Label[], b: readonly Label[]): number => {
  for (let at = 0; at < a.length; at += 1) {
    const left = a[at]
    const right = b[at]
    if (left === right) continue
    if (left === null || left === undefined) return 1
    if (right === null || right === undefined) return -1
    return left < right ? -1 : 1
  }
  return 0
}

const valueIn = (result: Result | undefined): number => (result?.status === 'value' ? result.value : 0)

const reconcile = ({ part }: Stated, cells: readonly Cell[], total: Result | undefined): Reconciliation => {
  const { adding } = part.measure
  if (adding === 'quotient' || adding === 'apart') return { kind: adding }
  return { kind: adding, sum: cells.reduce((sum, { parts }) => sum + valueIn(parts[part.name]), 0), total: valueIn(total) }
}

/** The keys of cells, as labels and as text. */
type Keys = readonly { readonly key: readonly Label[]; readonly text: string }[]

/** The keys of the cells of a split, in their order. */
export type KeyOrder = (split: string, keys: ReadonlySet<string>) => Keys

/** Reads and orders keys; indicators that are broken down alike mostly have the same ones, which are read once. */
export const keyOrder = (): KeyOrder => {
  const last = new Map<string, Keys>()
  return (split, keys) => {
    const known = last.get(split)
    if (known?.length === keys.size && known.every(({ text }) => keys.has(text))) return known
    const ordered = [...keys].map((text) => ({ key: JSON.parse(text) as Label[], text })).sort((a, b) => compareKeys(a.key, b.key))
    last.set(split, ordered)
    return ordered
  }
}

const breakdown = (by: readonly string[], all: readonly Stated[], totals: ReadonlyMap<string, Result>, inOrder: KeyOrder): Breakdown => {
  const split = nameOfSplit(by)
  const stated = all.filter(({ part }) => isSplitBy(part, by))
  const finishers = stated.map((one) => [one.part.name, cellsOf(one, split)] as const)
  const keys = new Set(stated.flatMap(({ states }) => states.flatMap((leaf) => [...(leaf?.get(split)?.keys() ?? [])])))
  const cells = inOrder(split, keys).map(({ key, text }): Cell => ({ key, parts: Object.fromEntries(finishers.map(([name, cellOf]) => [name, cellOf(text)])) }))
  const reconciliation = Object.fromEntries(stated.map((one) => [one.part.name, reconcile(one, cells, totals.get(one.part.name))]))
  return { by, cells, reconciliation }
}

const NOTHING: LeafStates = new Map()

const statesIf = (isCounted: boolean, states: LeafStates | undefined): LeafStates | undefined => (isCounted ? (states ?? NOTHING) : undefined)

/** What is known beside the records. */
export interface FinishOptions {
  readonly asOf?: string
  readonly complete?: readonly string[]
}

/** The results of an indicator from the states of its leaves. */
export const finishIndicator = (
  compiled: CompiledIndicator,
  partial: PartialResult,
  { asOf, complete = [] }: FinishOptions,
  inOrder: KeyOrder,
): IndicatorResult => {
  const { indicator, period, parts, breakdowns, unavailable } = compiled
  const counted = new Set([...partial.kinds, ...complete])
  const all = partial.states[indicator.id] ?? []
  let at = 0
  const stated = parts.map((part): Stated => ({ part, states: part.plans.map(({ leaf }) => statesIf(counted.has(leaf.kind), all[at++])) }))
  const results = stated.map((one) => [one.part.name, totalOf(one)] as const)
  const byName = Object.fromEntries(results)
  const day = asOf ?? (period?.to === undefined ? undefined : addDays(period.to, -1))
  const baseline = againstBaseline(indicator, byName['value'])
  return {
    indicator,
    period,
    parts: byName,
    wording: wordingOf(indicator, byName),
    breakdowns: breakdowns.map((by) => breakdown(by, stated, new Map(results), inOrder)),
    unavailable,
    ...(baseline === undefined ? {} : { baseline }),
    rating: rate(indicator, byName['value'] ?? { status: 'not-reported' }, day),
  }
}
