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

/** The state of a leaf in a cell. A leaf that is not split is the same for every cell, and put together once. */
const stateIn = (plan: LeafPlan, states: LeafStates | undefined, split: string): ((key: string) => unknown) => {
  const { aggregate, isWhole } = plan.leaf
  if (isWhole === true || states === undefined) {
    const whole = wholeOf(plan, states)
    return () => whole
  }
  const cells = states.get(split)
  const { empty } = aggregate.monoid
  return (key) => cells?.get(key) ?? empty
}

const cellsOf = ({ part: { plans, measure }, states }: Stated, split: string): ((key: string) => Result) => {
  const [first, ...more] = plans.map((plan, index) => stateIn(plan, states[index], split))
  if (first === undefined) return () => measure.finish([])
  return more.length === 0 ? (key) => measure.finish([first(key)]) : (key) => measure.finish([first(key), ...more.map((state) => state(key))])
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
export type KeyOrder = (split: string, keys: KeysOf) => Keys

/** The keys that cells have. */
type KeysOf = Pick<ReadonlySet<string>, 'size' | 'has' | 'keys'>

/** The keys of some leaves; those of one alone are not copied. */
const keysOf = (leaves: readonly ReadonlyMap<string, unknown>[]): KeysOf => {
  const [first, ...more] = leaves
  if (first !== undefined && more.length === 0) return first
  const keys = new Set<string>()
  for (const leaf of leaves) for (const key of leaf.keys()) keys.add(key)
  return keys
}

/** Reads and orders keys. Indicators that are broken down alike mostly have the same ones; each is read once. */
export const keyOrder = (): KeyOrder => {
  const bySplit = new Map<string, Keys>()
  return (split, keys) => {
    const known = bySplit.get(split) ?? []
    const here = known.filter(({ text }) => keys.has(text))
    if (here.length === keys.size) return here
    const seen = new Set(here.map(({ text }) => text))
    const fresh = [...keys.keys()].filter((text) => !seen.has(text)).map((text) => ({ key: JSON.parse(text) as Label[], text }))
    const all = [...known, ...fresh].sort((a, b) => compareKeys(a.key, b.key))
    bySplit.set(split, all)
    return all.filter(({ text }) => keys.has(text))
  }
}

const breakdown = (by: readonly string[], all: readonly Stated[], totals: ReadonlyMap<string, Result>, inOrder: KeyOrder): Breakdown => {
  const split = nameOfSplit(by)
  const stated = all.filter(({ part }) => isSplitBy(part, by))
  const finishers = stated.map((one) => [one.part.name, cellsOf(one, split)] as const)
  const keys = keysOf(stated.flatMap(({ states }) => states.flatMap((leaf) => leaf?.get(split) ?? [])))
  const cells = inOrder(split, keys).map(({ key, text }): Cell => {
    const parts: Record<string, Result> = {}
    for (const [name, cellOf] of finishers) parts[name] = cellOf(text)
    return { key, parts }
  })
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
