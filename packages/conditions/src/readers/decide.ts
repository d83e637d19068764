import type { FactValue } from '../fact/fact.ts'

/**
 * A question that is put with some values assumed: what comes out, or `unknown` when that hangs on values that are still missing.
 *
 * @example
 * const standing: Evaluate<'stands' | 'falls'> = ([heirsForgave, courtPermits]) =>
 *   heirsForgave === false || courtPermits === false ? 'falls' : heirsForgave === undefined || courtPermits === undefined ? 'unknown' : 'stands'
 * standing([undefined, false]) // => 'falls'
 * standing([undefined, true]) // => 'unknown'
 *
 * @category conditions
 * @since 0.1.0
 */
export type Evaluate<Outcome extends string> = (values: readonly FactValue[]) => Outcome | 'unknown'

/**
 * A slot whose value is missing, wholly or in part, and the values that stand for all it may turn out to be.
 *
 * @example
 * const someDayInMarch: Unknown = { slot: 0, candidates: ['2014-03-01', '2014-03-31'] }
 * const order = (day: FactValue) => (typeof day !== 'string' || day.length < 10 ? 'unknown' : day < '2014-04-01' ? 'before' : 'after')
 * decide(([day]) => order(day), ['2014-03'], [someDayInMarch]).outcome // => 'before'
 *
 * @category conditions
 * @since 0.1.0
 */
export interface Unknown {
  readonly slot: number
  /** `undefined` when no finite set stands for all of them. */
  readonly candidates: readonly FactValue[] | undefined
}

/**
 * What can be said although some values are missing.
 *
 * @example
 * const permitted: Evaluate<'stands' | 'falls'> = ([answer]) => (answer === undefined ? 'unknown' : answer === true ? 'stands' : 'falls')
 * const decision: Decision<'stands' | 'falls'> = decide(permitted, [undefined], [{ slot: 0, candidates: undefined }])
 * decision // => { outcome: 'unknown', relevant: [0], exact: false }
 *
 * @see docs/spec/04-verdicts.md
 * @category conditions
 * @since 0.1.0
 */
export interface Decision<Outcome extends string> {
  /** The one outcome that every completion gives, else `unknown`. */
  readonly outcome: Outcome | 'unknown'
  /** The slots of which some value can change the outcome. */
  readonly relevant: readonly number[]
  /** Whether both answers are exact. When the step limit was reached or a candidate set is missing, `unknown` may be too cautious and `relevant` too long. */
  readonly exact: boolean
}

/**
 * How many evaluations are spent on one decision before it is left at `unknown`.
 *
 * @example
 * const evaluate: Evaluate<'read'> = ([answer]) => (answer === undefined ? 'unknown' : 'read')
 * const unknowns = [{ slot: 0, candidates: [true, false] }]
 * decide(evaluate, [undefined], unknowns, STEP_LIMIT).outcome // => 'read'
 * decide(evaluate, [undefined], unknowns, 1) // => { outcome: 'unknown', relevant: [0], exact: false }
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const STEP_LIMIT = 20_000

/** An unknown with its candidates. */
type Open = Unknown & { readonly candidates: readonly FactValue[] }

/** Whether its values can be tried. */
export const hasCandidates = (one: Unknown): one is Open => one.candidates !== undefined

/** A part of the decision diagram: an outcome, or a slot with what comes of each of its candidates. */
interface Node<Outcome extends string> {
  readonly id: number
  readonly outcome: Outcome | 'unknown'
  /** The slots on which it hangs. */
  readonly support: ReadonlySet<number>
}

interface Search<Outcome extends string> {
  readonly evaluate: Evaluate<Outcome>
  readonly unknowns: readonly Open[]
  readonly values: FactValue[]
  readonly atLast: Outcome | 'unknown'
  /** By content, so that equal subtrees are one node. */
  readonly nodes: Map<string, Node<Outcome>>
  steps: number
}

const node = <Outcome extends string>(
  { nodes }: Search<Outcome>,
  key: string,
  outcome: Outcome | 'unknown',
  support: () => ReadonlySet<number>,
): Node<Outcome> => {
  const found = nodes.get(key) ?? { id: nodes.size, outcome, support: support() }
  nodes.set(key, found)
  return found
}

const NOTHING: ReadonlySet<number> = new Set()

/** Builds the reduced ordered decision diagram of the remaining unknowns; a slot is in it exactly when it matters. */
const build = <Outcome extends string>(search: Search<Outcome>, depth: number): Node<Outcome> | undefined => {
  if (search.steps-- <= 0) return undefined
  const unknown = search.unknowns[depth]
  const reached = search.evaluate(search.values)
  if (reached !== 'unknown') return node(search, `=${reached}`, reached, () => NOTHING)
  if (unknown === undefined) return node(search, `=${search.atLast}`, search.atLast, () => NOTHING)
  const { slot, candidates } = unknown
  const before = search.values[slot]
  const children: Node<Outcome>[] = []
  for (const candidate of candidates) {
    search.values[slot] = candidate
    const child = build(search, depth + 1)
    if (child === undefined) return undefined
    children.push(child)
  }
  search.values[slot] = before
  const [first] = children
  if (first !== undefined && children.every((child) => child === first)) return first
  return node(search, `${slot}:${children.map(({ id }) => id).join()}`, 'unknown', () => new Set([slot, ...children.flatMap(({ support }) => [...support])]))
}

/**
 * What every completion of the missing values agrees on, and which of them matter. Kleene's answer comes first; where it is `unknown`, the candidates
 * of the missing values are tried until the answer is settled or the step limit is reached.
 *
 * @param otherwise - the outcome where it is still `unknown` although nothing is missing any more
 *
 * @example
 * import { getOrThrow, Settlement } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Settlement, 'settlement'))) }
 * const forgave: Condition = { fact: 'settlement.allHeirsForgave', operator: 'equal', value: true }
 * const { test } = getOrThrow(compile({ any: [forgave, { not: forgave }] }, context))
 * test([undefined]) // => 'unknown'
 * decide<'true' | 'false'>(test, [undefined], [{ slot: 0, candidates: [true, false] }]) // => { outcome: 'true', relevant: [], exact: true }
 *
 * @see docs/spec/04-verdicts.md
 * @category conditions
 * @since 0.1.0
 */
export const decide = <Outcome extends string>(
  evaluate: Evaluate<Outcome>,
  values: readonly FactValue[],
  unknowns: readonly Unknown[],
  limit: number = STEP_LIMIT,
  otherwise: Outcome | 'unknown' = 'unknown',
): Decision<Outcome> => {
  const open = unknowns.filter(hasCandidates)
  const atLast = open.length === unknowns.length ? otherwise : 'unknown'
  const search: Search<Outcome> = { evaluate, unknowns: open, values: [...values], atLast, nodes: new Map(), steps: limit }
  const root = build(search, 0)
  if (root !== undefined && root.outcome !== 'unknown') return { outcome: root.outcome, relevant: [], exact: true }
  const exact = root !== undefined && !search.nodes.has('=unknown')
  const relevant = exact ? [...root.support] : unknowns.map(({ slot }) => slot)
  return { outcome: 'unknown', relevant: relevant.sort((a, b) => a - b), exact }
}
