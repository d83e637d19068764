import type { Range } from './primary.ts'
import type { Category, Dimension } from './table.ts'
import { address, categories, combinations, relations } from './tree.ts'

/** What a table says of one cell: its number, or nothing because it is or was hidden; and the range that has to stay open. */
export interface Statement {
  readonly at: readonly string[]
  readonly value: number | undefined
  readonly keepOpen?: Range | undefined
  /** Whether the number is out already and cannot be taken back. */
  readonly isOut: boolean
  /** Whether it was hidden in an earlier release. */
  readonly wasHidden: boolean
}

/** A table as the system of equations needs it. */
export interface Source {
  readonly population: string
  readonly includes: readonly string[]
  readonly partOf: readonly string[]
  readonly dimensions: readonly Dimension[]
  readonly statements: readonly Statement[]
  /** The smallest value readers must take a hidden cell to have. */
  readonly floor: number
}

/** A number that is or might be in a table. */
export interface Variable {
  readonly key: string
  /** Its true value, where we know it. */
  value: number | undefined
  /** `open`: still ours to show or hide. `hidden`. `out`: known to readers. `never`: in no table, but tied to numbers that are. */
  status: 'open' | 'hidden' | 'out' | 'never'
  /** A number it may have while nobody gives it, worked out from the cells below it: a place to begin, checked by every sum. */
  guess?: number
  /** The smallest value readers must take it to have while it is hidden. */
  floor: number
  /** What it costs to hide it: totals and large numbers are missed more. */
  weight: number
  keepOpen: Range | undefined
  /** Whether an earlier release hid it, so that no later one may tell it. */
  wasHidden: boolean
  /** Whether it is how much a cell is larger than the same cell of a population inside. */
  readonly isDifference: boolean
  /** For such a difference: while it is less than this, but not zero, readers must not be able to work it out. */
  exactBelow: number
}

/** One term of a sum that is zero: a variable, by index, and its sign. */
export type Term = readonly [variable: number, sign: 1 | -1]

/** Everything a reader can know of the numbers, all tables taken together. */
export interface System {
  readonly variables: readonly Variable[]
  readonly equations: readonly (readonly Term[])[]
}

/** The name of a cell in all tables of its population: what it is not broken down by is left out. */
export const keyOf = (population: string, dimensions: readonly Dimension[], at: readonly string[]): string =>
  JSON.stringify([
    population,
    ...dimensions
      .flatMap(({ name, total }, index) => (at[index] === total.code ? [] : [[name, at[index] ?? ''] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ])

const TOTAL_WEIGHT = 8

const union = (a: Range | undefined, b: Range | undefined): Range | undefined =>
  a === undefined || b === undefined ? (a ?? b) : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }

interface Draft {
  readonly variables: Map<string, Variable>
  readonly equations: Map<string, readonly (readonly [string, 1 | -1])[]>
}

const never = (key: string, value?: number): Variable => ({
  key,
  value,
  status: 'never',
  floor: 0,
  weight: 0,
  keepOpen: undefined,
  wasHidden: false,
  isDifference: false,
  exactBelow: 0,
})

const addStatements = ({ variables }: Draft, { population, dimensions, statements, floor }: Source): void => {
  const isSmallest = dimensions.map(({ total }) => new Set(categories(total).flatMap(({ code, parts }) => (parts === undefined ? [code] : []))))
  for (const { at, value, keepOpen, isOut, wasHidden } of statements) {
    const key = keyOf(population, dimensions, at)
    const old = variables.get(key)
    const totals = at.filter((code, index) => isSmallest[index]?.has(code) !== true).length
    const isShownAlways = value === 0 && floor > 0
    const status = old?.status === 'out' || isOut || isShownAlways ? 'out' : wasHidden || old?.status === 'hidden' ? 'hidden' : 'open'
    const weight = Math.log2((value ?? 0) + 2) * TOTAL_WEIGHT ** totals
    variables.set(key, {
      key,
      value: value ?? old?.value,
      status,
      floor: Math.min(old?.floor ?? floor, floor),
      weight: Math.max(old?.weight ?? 0, weight),
      keepOpen: union(old?.keepOpen, keepOpen),
      wasHidden: wasHidden || old?.wasHidden === true,
      isDifference: false,
      exactBelow: 0,
    })
  }
}

const addEquation = ({ equations }: Draft, terms: readonly (readonly [string, 1 | -1])[]): void => {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1))
  equations.set(JSON.stringify(sorted), sorted)
}

/** A combination of smallest categories that no table gives cannot occur; a total that no table gives is unknown. */
const addRelations = (draft: Draft, { population, dimensions }: Source): void => {
  const { variables } = draft
  const smallest = new Set(
    combinations(dimensions.map(({ total }) => categories(total).flatMap(({ code, parts }) => (parts === undefined ? [code] : [])))).map(address),
  )
  const variableOf = (at: readonly string[]): readonly string[] => {
    const key = keyOf(population, dimensions, at)
    if (variables.has(key)) return [key]
    if (smallest.has(address(at))) return []
    variables.set(key, never(key))
    return [key]
  }
  for (const { total, parts, adds } of relations(dimensions)) {
    const whole = variableOf(total)
    const known = parts.flatMap(variableOf)
    const isMinus = whole.map((key) => [key, -1] as const)
    const slack = (name: string): string => {
      const key = JSON.stringify([name, ...whole, ...known])
      variables.set(key, never(key))
      return key
    }
    if (adds) addEquation(draft, [...known.map((key) => [key, 1] as const), ...isMinus])
    else {
      addEquation(draft, [...known.map((key) => [key, 1] as const), ...isMinus, [slack('more than once'), -1]])
      for (const key of known) addEquation(draft, [[key, 1], ...isMinus, [slack(`not in ${key}`), 1]])
    }
  }
}

/** The codes of a category and all it is part of, for each smallest category. */
const pathsTo = ({ code, parts = [] }: Category, above: readonly string[] = []): readonly (readonly [string, readonly string[]])[] =>
  parts.length === 0 ? [[code, [...above, code]]] : parts.flatMap((part) => pathsTo(part, [...above, code]))

/**
 * A number for each total that no table gives: what its cells come to, but no more than everybody. Where totals need only lie between the largest of their
 * parts and the sum of them, this always agrees with every sum; elsewhere it is a place to begin.
 */
const guessTotals = ({ variables }: Draft, { population, dimensions, statements }: Source): void => {
  const above = dimensions.map(({ total }) => new Map(pathsTo(total)))
  const everybody = variables.get(
    keyOf(
      population,
      dimensions,
      dimensions.map(({ total }) => total.code),
    ),
  )?.value
  const sums = new Map<string, number>()
  for (const { at, value = 0 } of statements) {
    const paths = at.map((code, index) => above[index]?.get(code) ?? [])
    for (const total of combinations(paths)) {
      const key = keyOf(population, dimensions, total)
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
  }
  for (const [key, sum] of sums) {
    const variable = variables.get(key)
    if (variable?.value === undefined && variable?.status === 'never') variable.guess = Math.max(variable.guess ?? 0, Math.min(sum, everybody ?? sum))
  }
}

/** Which populations lie inside which, those inside of insiders too. */
const insideOf = (sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const inside = new Map<string, Set<string>>()
  const add = (whole: string, part: string): void => void inside.set(whole, (inside.get(whole) ?? new Set()).add(part))
  for (const { population, includes, partOf } of sources) {
    includes.forEach((part) => add(population, part))
    partOf.forEach((whole) => add(whole, population))
  }
  for (let grows = true; grows;) {
    const more = [...inside].flatMap(([whole, parts]) =>
      [...parts].flatMap((part) => [...(inside.get(part) ?? [])].filter((inner) => !parts.has(inner)).map((inner) => [whole, inner] as const)),
    )
    more.forEach(([whole, inner]) => add(whole, inner))
    grows = more.length > 0
  }
  return inside
}

const restOf = (key: string): string => JSON.stringify((JSON.parse(key) as unknown[]).slice(1))

/** A cell of a larger population is at least the same cell of one inside it; who is new is a number that readers can work out when both are shown. */
const addDifferences = (draft: Draft, sources: readonly Source[], minimum: number): void => {
  const cells = [...draft.variables.values()]
  const byPopulation = new Map<string, Map<string, Variable>>()
  for (const population of new Set(sources.map((source) => source.population))) {
    const prefix = JSON.stringify([population]).slice(0, -1)
    const own = cells.filter(({ key }) => key === `${prefix}]` || key.startsWith(`${prefix},[`))
    byPopulation.set(population, new Map(own.map((variable) => [restOf(variable.key), variable])))
  }
  for (const [whole, parts] of insideOf(sources))
    for (const part of [...parts].filter((one) => one !== whole))
      for (const [rest, inner] of byPopulation.get(part) ?? []) {
        const outer = byPopulation.get(whole)?.get(rest)
        if (outer === undefined) continue
        const value = outer.value === undefined || inner.value === undefined ? undefined : outer.value - inner.value
        const key = JSON.stringify(['difference', outer.key, inner.key])
        const isToldAlready = outer.status === 'out' && inner.status === 'out'
        const isUnsafe = value !== undefined && value > 0 && value < minimum && !isToldAlready
        /** Beside a number that is out, a cell that readers know not to be empty leaves no zero to protect. */
        const low = inner.status === 'out' && outer.status !== 'out' ? Math.max(0, outer.floor - (inner.value ?? 0)) : 0
        const keepOpen = isUnsafe ? { low, high: minimum - 1 } : undefined
        draft.variables.set(key, { ...never(key, value), keepOpen, isDifference: true, exactBelow: isToldAlready ? 0 : minimum })
        addEquation(draft, [
          [outer.key, 1],
          [inner.key, -1],
          [key, -1],
        ])
      }
}

/** Works out the numbers that follow from the others. */
const fillIn = ({ variables, equations }: System): void => {
  for (let changed = true; changed;) {
    changed = false
    for (const terms of equations) {
      const open = terms.filter(([index]) => variables[index]?.value === undefined)
      const [only] = open
      if (open.length !== 1 || only === undefined) continue
      const rest = terms.reduce((total, [index, sign]) => total + sign * (variables[index]?.value ?? 0), 0)
      ;(variables[only[0]] as Variable).value = rest === 0 ? 0 : -rest * only[1]
      changed = true
    }
  }
}

/** Works out the differences that follow from guesses; what still disagrees with a sum is mended by a search. */
const guessRest = ({ variables, equations }: System): void => {
  const known = ({ value, guess }: Variable): number | undefined => value ?? guess
  for (const terms of equations) {
    const open = terms.filter(([index]) => known(variables[index] as Variable) === undefined)
    const [only] = open
    if (open.length !== 1 || only === undefined) continue
    const rest = terms.reduce((total, [index, sign]) => total + sign * (known(variables[index] as Variable) ?? 0), 0)
    ;(variables[only[0]] as Variable).guess = Math.max(0, rest === 0 ? 0 : -rest * only[1])
  }
}

/** More rounds than this no total of totals needs. */
const MOST_ROUNDS = 12

/**
 * A sum is at least what its terms are at least, as every reader can tell: a total of three cells that are known not to be empty is three or more. What has to stay
 * open begins there, and is as wide as before.
 */
const raiseFloors = ({ variables, equations }: System): void => {
  const leastOf = ({ status, value, floor }: Variable): number => (status === 'out' ? (value ?? floor) : floor)
  for (let [round, changed] = [0, true]; changed && round < MOST_ROUNDS; round += 1) {
    changed = false
    for (const terms of equations)
      for (const [index, sign] of terms) {
        const others = terms.filter(([other]) => other !== index)
        const variable = variables[index] as Variable
        if (variable.status === 'out' || others.some(([, other]) => other === sign)) continue
        const least = others.reduce((sum, [other]) => sum + leastOf(variables[other] as Variable), 0)
        if (least <= variable.floor) continue
        variable.floor = least
        changed = true
      }
  }
  for (const variable of variables) {
    const { keepOpen, floor } = variable
    const more = keepOpen === undefined ? 0 : floor - keepOpen.low
    if (keepOpen !== undefined && more > 0) variable.keepOpen = { low: floor, high: keepOpen.high + more }
  }
}

/** Whether a variable shows that a cell is smaller than the same cell of a population that is said to lie inside. */
export const isTooSmall = ({ isDifference, value }: Variable): boolean => isDifference && value !== undefined && value < 0

/** Whether a whole is known not to be what its parts say, all tables taken together: a part that no table gives counts as one that cannot occur. */
export const doesNotAdd = ({ variables, equations }: System): boolean =>
  variables.some(({ isDifference, value }) => !isDifference && value !== undefined && value < 0) ||
  equations.some((terms) => {
    const values = terms.map(([index, sign]) => sign * (variables[index]?.value ?? Number.NaN))
    const sum = values.reduce((total, value) => total + value, 0)
    return !Number.isNaN(sum) && sum !== 0
  })

/** The equations that tie all tables together, in an order that does not depend on the order of the tables or their cells. */
export const systemOf = (sources: readonly Source[], minimum: number): System => {
  const draft: Draft = { variables: new Map(), equations: new Map() }
  for (const source of sources) addStatements(draft, source)
  for (const source of sources) addRelations(draft, source)
  for (const source of sources) guessTotals(draft, source)
  addDifferences(draft, sources, minimum)
  const variables = [...draft.variables.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const indexes = new Map(variables.map(({ key }, index) => [key, index]))
  const equations = [...draft.equations.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, terms]) => terms.map(([key, sign]): Term => [indexes.get(key) as number, sign]))
  const system = { variables, equations }
  fillIn(system)
  guessRest(system)
  raiseFloors(system)
  return system
}
