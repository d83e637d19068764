import type { Moves } from './simplex.ts'
import { createMover } from './simplex.ts'
import type { System, Term, Variable } from './system.ts'

/** One way all numbers may be, for all that readers are shown; whole numbers, in the order of the variables. */
type Possibility = Float64Array<ArrayBuffer>

/** What could not be protected: the cell, by index. */
export interface Failure {
  readonly failed: number
}

/** The sums that each variable is a term of. */
const equationsWith = ({ variables, equations }: System): readonly (readonly (readonly Term[])[])[] => {
  const own: (readonly Term[])[][] = variables.map(() => [])
  for (const terms of equations) for (const [variable] of terms) own[variable]?.push(terms)
  return own
}

/** Whether numbers may move by so much: whole, not below their floor, none that is out, and every sum still holds. Only what moves is looked at. */
const fitsWith = ({ variables }: System, base: Possibility, sums: ReturnType<typeof equationsWith>, moved: ReadonlyMap<number, number>): boolean => {
  for (const [index, change] of moved) {
    const before = base[index] as number
    const { status, floor } = variables[index] as Variable
    if (status === 'out' || !Number.isInteger(before + change) || before + change < Math.min(floor, before)) return false
  }
  const isKept = (terms: readonly Term[]): boolean => terms.reduce((sum, [index, sign]) => sum + sign * (moved.get(index) ?? 0), 0) === 0
  for (const index of moved.keys()) if (!(sums[index] ?? []).every(isKept)) return false
  return true
}

/** Moves made several times over, in whole numbers; what does not move is left out. */
const wholeMoves = (moves: Moves, factor: number): ReadonlyMap<number, number> => {
  const whole = new Map<number, number>()
  for (const [index, moved] of moves) {
    const change = Math.round(factor * moved)
    if (change !== 0) whole.set(index, change)
  }
  return whole
}

const moved = (base: Possibility, moves: ReadonlyMap<number, number>): Possibility => {
  const to = base.slice()
  for (const [index, change] of moves) to[index] = (to[index] as number) + change
  return to
}

/** How often a search that gave fractions is tried again with one of them held. */
const TRIES = 12
/** A move in halves or thirds is a whole move when made twice or three times. */
const FACTORS = [1, 2, 3, 4, 6]
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6

const isOpen = ({ status }: Variable): boolean => status === 'open'

/** How much may be spent on one system, in searches times variables: it is counted, not timed, so that the pattern never depends on the machine. */
const MOST_WORK = 1_000_000

type Search = (target: number, amount: number, held: readonly number[]) => Possibility | undefined

/** Looks for other ways the numbers may be. Each that is found is checked in whole numbers, so a mistake in the search could hide too much but never too little. */
const createSearch = (system: System, base: Possibility, move = createMover(system), sums = equationsWith(system)): Search => {
  const { variables } = system
  const cost = (index: number): number => (isOpen(variables[index] as Variable) ? (variables[index] as Variable).weight : 0)
  let left = Math.max(100, Math.floor(MOST_WORK / variables.length))
  const room = (index: number): number => Math.max(0, (base[index] as number) - (variables[index] as Variable).floor)
  return (target, amount, held) => {
    const still = new Set(held)
    for (let attempt = 0; attempt < TRIES && left > 0; attempt += 1) {
      left -= 1
      const moves = move({ target, amount, held: still, cost, room })
      if (moves === undefined) return undefined
      for (const factor of FACTORS) {
        const whole = wholeMoves(moves, factor)
        if (fitsWith(system, base, sums, whole)) return moved(base, whole)
      }
      const broken = [...moves].filter(([index, change]) => index !== target && !isWhole(change)).map(([index]) => index)
      if (broken.length === 0) return undefined
      still.add(Math.min(...broken))
    }
    return undefined
  }
}

/** The numbers we know; where an earlier release hid one, some number that agrees with everything shown. */
const complete = (system: System): Possibility | Failure => {
  const { variables, equations } = system
  const unknown = variables.flatMap(({ value }, index) => (value === undefined ? [index] : []))
  const start = Float64Array.from(variables, ({ value, guess, floor }) => value ?? guess ?? floor)
  if (unknown.length === 0) return start
  const gap: Variable = {
    key: 'gap',
    value: undefined,
    status: 'never',
    floor: 0,
    weight: 0,
    keepOpen: undefined,
    wasHidden: false,
    isDifference: false,
    exactBelow: 0,
  }
  const isUnknown = new Set(unknown)
  const gaps = equations.flatMap((terms) => {
    const missing = terms.reduce((sum, [index, sign]) => sum + sign * (start[index] as number), 0)
    return terms.some(([index]) => isUnknown.has(index)) && missing !== 0 ? [{ terms, missing }] : []
  })
  const open = equations.filter((terms) => terms.some(([index]) => isUnknown.has(index)))
  const extended: System = {
    variables: [
      ...variables.map((variable, index): Variable => (isUnknown.has(index) ? { ...variable, status: 'hidden' } : { ...variable, status: 'out' })),
      ...gaps.map(() => gap),
    ],
    equations: open.map((terms) => {
      const at = gaps.findIndex((one) => one.terms === terms)
      return at === -1 ? terms : [...terms, [variables.length + at, (gaps[at] as { missing: number }).missing > 0 ? -1 : 1] as const]
    }),
  }
  let now = Float64Array.from([...start, ...gaps.map(({ missing }) => Math.abs(missing))])
  const [move, sums] = [createMover(extended), equationsWith(extended)]
  for (const at of gaps.keys()) {
    const target = variables.length + at
    const left = now[target] as number
    if (left === 0) continue
    const closed = [...gaps.keys()].map((other) => variables.length + other).filter((other) => other !== target && now[other] === 0)
    const found = createSearch(extended, now, move, sums)(target, -left, closed)
    if (found === undefined) return { failed: unknown[0] as number }
    now = found
  }
  return now.slice(0, variables.length)
}

/** Cells that every reader knows to go together, as a total with a single part does: who knows one knows the other, whatever is hidden. */
const goTogether = ({ variables, equations }: System): ((a: number, b: number) => boolean) => {
  const group = variables.map((_, index) => index)
  const join = (a: number, b: number, from = group[a]): void => group.forEach((own, index) => void (own === from && (group[index] = group[b] as number)))
  for (const terms of equations) {
    const [first, second, ...rest] = terms.filter(([index]) => variables[index]?.status !== 'out')
    if (first !== undefined && second !== undefined && rest.length === 0) join(first[0], second[0])
  }
  return (a, b) => group[a] === group[b]
}

/**
 * Hides cells until readers can decide between no two values of a range that has to stay open.
 *
 * Each step looks for another way all numbers may be that agrees with everything shown and has the cell in question low, or high, enough. The cells that differ
 * have to be hidden; ways that need no further cell cost nothing. A hidden cell therefore always has two possible values at least.
 *
 * A person alone in a cell knows its number. So every other cell is checked again with that cell held fast.
 *
 * @returns what could not be protected, or `undefined` when all is; the statuses of the system's variables are then final.
 */
export const hideEnough = (system: System, isAlone: (variable: Variable) => boolean): Failure | undefined => {
  const base = complete(system)
  if ('failed' in base) return base
  const { variables } = system
  const search = createSearch(system, base)
  const possible: Possibility[] = [base]
  const primary = variables.flatMap(({ keepOpen, status }, index) => (keepOpen !== undefined && status !== 'out' ? [index] : []))
  for (const variable of variables) if (isOpen(variable) && variable.keepOpen !== undefined) variable.status = 'hidden'

  const find = (target: number, amount: number, held: readonly number[]): boolean => {
    const found = search(target, amount, held)
    if (found === undefined) return false
    possible.push(found)
    variables.forEach((variable, index) => {
      if (isOpen(variable) && found[index] !== base[index]) variable.status = 'hidden'
    })
    return true
  }
  const hardestFirst = [...primary].sort((a, b) => (base[a] as number) - (base[b] as number) || a - b)
  for (const index of hardestFirst) {
    const { low, high } = (variables[index] as Variable).keepOpen as { low: number; high: number }
    const now = base[index] as number
    if (!possible.some((one) => (one[index] as number) <= low) && !find(index, low - now, [])) return { failed: index }
    if (!possible.some((one) => (one[index] as number) >= high) && !find(index, high - now, [])) return { failed: index }
  }
  for (const [index, { wasHidden, exactBelow }] of variables.entries()) {
    const now = base[index] as number
    const isPinned = (wasHidden || (now > 0 && now < exactBelow)) && possible.every((one) => one[index] === now)
    if (isPinned && !find(index, 1, []) && !find(index, -1, [])) return { failed: index }
  }
  const isTold = goTogether(system)
  for (const known of primary.filter((index) => isAlone(variables[index] as Variable)))
    for (const index of hardestFirst) {
      if (isTold(index, known)) continue
      const isOpenStill = possible.some((one) => one[known] === base[known] && one[index] !== base[index])
      if (!isOpenStill && !find(index, 1, [known]) && !find(index, -1, [known])) return { failed: index }
    }
  return undefined
}
