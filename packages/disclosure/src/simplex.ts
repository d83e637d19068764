import type { System } from './system.ts'

const EPSILON = 1e-7
const MOST_STEPS = 5000

/** A wish: move one variable by an amount, holding some where they are. */
export interface Wish {
  readonly target: number
  readonly amount: number
  readonly held: ReadonlySet<number>
  /** What moving a variable by one costs. */
  readonly cost: (variable: number) => number
  /** How far down a variable may go. */
  readonly room: (variable: number) => number
}

/** Small differences between costs, so that there is one best move and the search never runs in circles. */
const nudge = (variable: number): number => 0.01 * (1 + ((variable * 0.618_033_988_75) % 1))

/**
 * Finds the cheapest way to move numbers so that every equation still holds, or `undefined` when there is none.
 *
 * It is the dual simplex method with bounds. A variable is the difference of a rise and a fall, both of which cost something. At first nothing but the target
 * moves and some equations are broken; each step mends the worst one in the way that costs least. Only rows near the target are ever written.
 */
export const createMover = ({ variables, equations }: System): ((wish: Wish) => Float64Array | undefined) => {
  const size = variables.length
  const terms = equations.map((sum) => sum.filter(([variable]) => variables[variable]?.status !== 'out'))
  const rowsWith: number[][] = variables.map(() => [])
  terms.forEach((sum, at) => sum.forEach(([variable]) => rowsWith[variable]?.push(at)))

  return ({ target, amount, held, cost, room }) => {
    const rows = new Map<number, Float64Array>()
    const rowAt = (at: number): Float64Array => {
      const row = rows.get(at) ?? new Float64Array(size)
      if (!rows.has(at)) {
        for (const [variable, sign] of terms[at] ?? []) row[variable] = sign
        rows.set(at, row)
      }
      return row
    }
    /** The rows in which a variable stands now. */
    const standsIn = (variable: number): readonly number[] => [
      ...[...rows].flatMap(([at, row]) => (row[variable] === 0 ? [] : [at])),
      ...(rowsWith[variable] ?? []).filter((at) => !rows.has(at)),
    ]

    const costs = Float64Array.from({ length: size }, (_, variable) => cost(variable) + nudge(variable))
    /** How far a variable may rise (1) or fall (-1). */
    const limitOf = (variable: number, sign: number): number => (held.has(variable) || variable === target ? 0 : sign > 0 ? Infinity : room(variable))
    const atLimit = [new Uint8Array(size), new Uint8Array(size)] as const
    const price = new Float64Array(size)
    const values = new Float64Array(terms.length)
    /** What a row gives: the rise or fall of a variable, or, at first, by how much its equation is broken. */
    const basic = new Int32Array(terms.length)
    const sense = new Int8Array(terms.length)
    const baseSense = new Int8Array(size)
    for (const at of rowsWith[target] ?? []) for (const [variable, sign] of terms[at] ?? []) if (variable === target) values[at] = -sign * amount

    const excess = (at: number): number => {
      const value = values[at] as number
      if (value < 0) return value
      const limit = sense[at] === 0 ? 0 : limitOf(basic[at] as number, sense[at] as number)
      return value > limit ? value - limit : 0
    }

    for (let step = 0; ; step += 1) {
      let leaving = -1
      let worst = EPSILON
      for (let at = 0; at < terms.length; at += 1) {
        const wrong = Math.abs(excess(at))
        if (wrong > worst) [leaving, worst] = [at, wrong]
      }
      if (leaving === -1) break
      if (step === MOST_STEPS) return undefined
      const over = excess(leaving)
      const row = rowAt(leaving)

      let entering: readonly [variable: number, sign: 1 | -1] | undefined
      let least = Infinity
      for (let variable = 0; variable < size; variable += 1) {
        const entry = row[variable] as number
        if (Math.abs(entry) < 1e-9) continue
        for (const sign of [1, -1] as const) {
          if (baseSense[variable] === sign || limitOf(variable, sign) === 0) continue
          const slope = entry * sign
          const isAtLimit = atLimit[sign > 0 ? 0 : 1][variable] === 1
          if (isAtLimit === over * slope > 0) continue
          const ratio = Math.abs(((costs[variable] as number) - sign * (price[variable] as number)) / slope)
          if (ratio < least) [least, entering] = [ratio, [variable, sign]]
        }
      }
      if (entering === undefined) return undefined
      const [variable, sign] = entering
      const side = sign > 0 ? 0 : 1
      const change = over / ((row[variable] as number) * sign)
      const start = atLimit[side][variable] === 1 ? limitOf(variable, sign) : 0
      const gain = (costs[variable] as number) - sign * (price[variable] as number)

      const touched = standsIn(variable)
      for (const at of touched) if (at !== leaving) values[at] = (values[at] as number) - rowAt(at)[variable]! * sign * change
      if (sense[leaving] !== 0) {
        const left = basic[leaving] as number
        atLimit[(sense[leaving] as number) > 0 ? 0 : 1][left] = over > 0 ? 1 : 0
        baseSense[left] = 0
      }
      const factor = sign / (row[variable] as number)
      const filled: number[] = []
      for (let column = 0; column < size; column += 1) {
        const entry = row[column] as number
        if (entry === 0) continue
        row[column] = Math.abs(entry) < 1e-11 ? 0 : entry * factor
        if (row[column] !== 0) filled.push(column)
      }
      for (const at of touched) {
        if (at === leaving) continue
        const line = rowAt(at)
        const times = (line[variable] as number) * sign
        for (const column of filled) line[column] = (line[column] as number) - times * (row[column] as number)
        line[variable] = 0
      }
      for (const column of filled) price[column] = (price[column] as number) + gain * (row[column] as number)
      basic[leaving] = variable
      sense[leaving] = sign
      baseSense[variable] = sign
      atLimit[side][variable] = 0
      values[leaving] = start + change
    }

    const moves = new Float64Array(size)
    for (let variable = 0; variable < size; variable += 1) if (atLimit[1][variable] === 1) moves[variable] = -room(variable)
    for (const at of rows.keys())
      if (sense[at] !== 0) moves[basic[at] as number] = (moves[basic[at] as number] as number) + (sense[at] as number) * (values[at] as number)
    moves[target] = amount
    return moves
  }
}
