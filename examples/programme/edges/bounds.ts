import { addDays } from '@aitebaar/core'
import type { IsoDate } from '@aitebaar/core'

/** One bound of a definition moved by the least step: a day, one, a hundredth, a code less, yes for no. */
export interface MovedBound {
  readonly indicator: string
  /** Where it stands and what it was and is, for people. */
  readonly name: string
  /** The definition with the bound moved. */
  readonly definition: object
  /** What a record has to hold to lie between the two: one of these values in this fact. */
  readonly fact: string | undefined
  readonly values: readonly unknown[]
}

type Path = readonly (string | number)[]
type Node = Readonly<Record<string, unknown>>

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && DAY.test(value)
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const replaced = (node: unknown, [head, ...rest]: Path, to: unknown): unknown => {
  if (head === undefined) return to
  if (Array.isArray(node)) return node.map((item: unknown, index) => (index === head ? replaced(item, rest, to) : item))
  return isNode(node) ? { ...node, [head]: replaced(node[head], rest, to) } : node
}

interface Step {
  readonly path: Path
  readonly from: unknown
  readonly to: unknown
  readonly fact: string | undefined
  readonly values: readonly unknown[]
}

const steps = (value: number): readonly number[] => {
  const step = Number.isInteger(value) ? 1 : 0.01
  return [value - step, value + step].filter((one) => one >= 0).map((one) => Math.round(one * 100) / 100)
}

const comparisonSteps = ({ fact, value }: Node, path: Path): readonly Step[] => {
  const own = { path: [...path, 'value'], from: value, fact: String(fact) }
  if (typeof value === 'number') return steps(value).map((to) => ({ ...own, to, values: [value, to] }))
  if (typeof value === 'boolean') return [{ ...own, to: !value, values: [true, false] }]
  if (isDay(value)) return [-1, 1].map((days) => ({ ...own, to: addDays(value, days), values: [addDays(value, -1), value, addDays(value, 1)] }))
  if (!Array.isArray(value) || value.length < 2) return []
  return value.map((code: unknown, index) => ({ ...own, to: value.filter((_, other) => other !== index), values: [code, [code]] }))
}

const dateSteps = (node: Node, key: string, path: Path, fact: unknown): readonly Step[] => {
  const value = node[key]
  if (!isDay(value)) return []
  const values = [addDays(value, -1), value, addDays(value, 1)]
  return [-1, 1].map((days) => ({ path: [...path, key], from: value, to: addDays(value, days), fact: typeof fact === 'string' ? fact : undefined, values }))
}

/** Of the difference of a pair: a day, or one of the last place. */
const amountSteps = (node: Node, key: string, path: Path): readonly Step[] => {
  const value = node[key]
  if (typeof value !== 'number') return []
  const places = 10 ** Number(node['decimals'] ?? 0)
  return [-1, 1].map((step) => ({ path: [...path, key], from: value, to: (Math.round(value * places) + step) / places, fact: undefined, values: [] }))
}

/** Every step of a definition. A window knows the date it is of, its own or that of the measure around it. */
const stepsIn = (node: unknown, path: Path, date: unknown): readonly Step[] => {
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => stepsIn(item, [...path, index], date))
  if (!isNode(node)) return []
  if ('operator' in node) return comparisonSteps(node, path)
  const own = node['date'] ?? date
  return [
    ...dateSteps(node, 'from', path, own),
    ...dateSteps(node, 'to', path, own),
    ...dateSteps(node, 'on', path, node['from']),
    ...amountSteps(node, 'atLeast', path),
    ...amountSteps(node, 'atMost', path),
    ...Object.entries(node).flatMap(([key, value]) => (key === 'reportedIf' ? [] : stepsIn(value, [...path, key], own))),
  ]
}

/** Each bound of a definition moved a step down and a step up. Targets, baselines and what shows that a matter was reported at all are no bounds of what counts. */
export const movedBounds = (definition: Node): readonly MovedBound[] =>
  ['measure', 'parts', 'period']
    .flatMap((key) => stepsIn(definition[key], [key], undefined))
    .map(({ path, from, to, fact, values }, index) => ({
      indicator: String(definition['id']),
      name: `${String(definition['id'])}, ${path.join('.')}: ${JSON.stringify(from)} moved to ${JSON.stringify(to)}`,
      definition: { ...(replaced(definition, path, to) as Node), id: `${String(definition['id'])}-${index}` },
      fact,
      values,
    }))
