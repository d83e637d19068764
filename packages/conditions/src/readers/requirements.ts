import type { Comparison, Condition } from '../condition.ts'
import type { FactType } from '../fact/fact.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed } from './context.ts'
import { usesBuiltIn } from './usage.ts'

/** What a known fact must be for a condition not to be false: one of some values, or a list that holds one, or within a range whose ends belong to it or not. */
export type Requirement =
  | { readonly fact: string; readonly oneOf: readonly (boolean | number | string)[] }
  | { readonly fact: string; readonly low?: Bound; readonly high?: Bound }

/** An end of a range; `closed` when it belongs to it. */
export interface Bound {
  readonly at: number | string
  readonly closed: boolean
}

/** Requirements that must all be met, unless their facts are unknown. */
type Conjunction = readonly Requirement[]

/** More alternatives than this are not told apart: what they require is left out, which keeps a candidate too many and never one too few. */
const MAX_ALTERNATIVES = 8

const NOTHING: readonly Conjunction[] = [[]]

type Range = Omit<Extract<Requirement, { low?: Bound }>, 'fact'>

const below = (at: number | string, closed: boolean): Range => ({ high: { at, closed } })
const above = (at: number | string, closed: boolean): Range => ({ low: { at, closed } })

/** The range that an operator of order asks for, and the one that its negation asks for. */
const RANGES: Readonly<Record<string, readonly [(at: number | string) => Range, (at: number | string) => Range]>> = {
  lessThan: [(at) => below(at, false), (at) => above(at, true)],
  lessThanInclusive: [(at) => below(at, true), (at) => above(at, false)],
  greaterThan: [(at) => above(at, false), (at) => below(at, true)],
  greaterThanInclusive: [(at) => above(at, true), (at) => below(at, false)],
  before: [(at) => below(at, false), (at) => above(at, true)],
  onOrBefore: [(at) => below(at, true), (at) => above(at, false)],
  after: [(at) => above(at, false), (at) => below(at, true)],
  onOrAfter: [(at) => above(at, true), (at) => below(at, false)],
}

const isDay = (value: unknown): value is string => typeof value === 'string' && value.length === 10

/** A literal that ranges can be made of: a number, or a day that is known exactly. */
const isPoint = (type: FactType, value: unknown): value is number | string => (type.kind === 'date' ? isDay(value) : typeof value === 'number')

/** Operators that no value outside the span of their operands meets. */
const SPANS: readonly string[] = ['equal', 'in', 'between']

const isOrdered = ({ kind }: FactType): boolean => kind === 'number' || kind === 'integer' || kind === 'date'

const ofOrdered = ({ fact, operator, value }: Comparison, type: FactType, isNegated: boolean): Requirement | undefined => {
  const range = RANGES[operator]
  if (range !== undefined && isPoint(type, value)) return { fact, ...range[isNegated ? 1 : 0](value) }
  const points: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (isNegated || !SPANS.includes(operator) || !points.every((point) => isPoint(type, point))) return undefined
  const sorted = [...points].sort((a, b) => (a < b ? -1 : 1))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low === undefined || high === undefined ? undefined : { fact, low: { at: low, closed: true }, high: { at: high, closed: true } }
}

/** Operators that ask for one of some values, or of a list that it holds one of them; `true` for those of which the negation does. */
const ONE_OF: Readonly<Record<string, boolean>> = {
  equal: false,
  in: false,
  notEqual: true,
  notIn: true,
  contains: false,
  containsAny: false,
  containsAll: false,
  doesNotContain: true,
}

const ofNamed = ({ fact, operator, value }: Comparison, isNegated: boolean): Requirement | undefined => {
  if (ONE_OF[operator] !== isNegated) return undefined
  if (Array.isArray(value)) return { fact, oneOf: value }
  return typeof value === 'object' ? undefined : { fact, oneOf: [value] }
}

const ofComparison = (node: Comparison, context: ConditionContext, isNegated: boolean): readonly Conjunction[] => {
  const type = context.dictionary.get(node.fact)?.type
  if (type === undefined || !usesBuiltIn(node.operator)) return NOTHING
  const isName = type.kind === 'boolean' || type.kind === 'code' || type.kind === 'id' || type.kind === 'codes'
  const requirement = isName ? ofNamed(node, isNegated) : isOrdered(type) ? ofOrdered(node, type, isNegated) : undefined
  return requirement === undefined ? NOTHING : [[requirement]]
}

/** Two lists of alternatives that must both be met; one that asks for nothing leaves the other as it is. */
const both = (some: readonly Conjunction[], others: readonly Conjunction[]): readonly Conjunction[] => {
  if (some === NOTHING) return others
  if (others === NOTHING || some.length * others.length > MAX_ALTERNATIVES) return some
  return some.flatMap((one) => others.map((other) => [...one, ...other]))
}

const each = (parts: readonly (readonly Conjunction[])[]): readonly Conjunction[] => parts.reduce(both, NOTHING)

const either = (parts: readonly (readonly Conjunction[])[]): readonly Conjunction[] => {
  const together = parts.flat()
  return together.length > MAX_ALTERNATIVES || together.some((one) => one.length === 0) ? NOTHING : together
}

/**
 * Alternatives of which one must be met for a condition not to be false. They leave out what cannot be looked up, so they can be met by a condition that
 * is false, and are always met by one that is not.
 */
export const requirementsOf = (condition: Condition, context: ConditionContext, isNegated = false): readonly Conjunction[] => {
  const inner = (node: Condition): readonly Conjunction[] => requirementsOf(node, context, isNegated)
  if ('all' in condition) return isNegated ? either(condition.all.map(inner)) : each(condition.all.map(inner))
  if ('any' in condition) return isNegated ? each(condition.any.map(inner)) : either(condition.any.map(inner))
  if ('not' in condition) return requirementsOf(condition.not, context, !isNegated)
  if (!('condition' in condition)) return ofComparison(condition, context, isNegated)
  const named = conditionNamed(context, condition.condition)
  return named === undefined ? NOTHING : inner(named)
}
