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

/** How much some variables move; the others stay. */
export type Moves = ReadonlyMap<number, number>

/** An equation as it stands. Its entries lie in a long array, and the list of those that are not zero is kept beside it, so that the many zeros are never visited. */
class Row {
  at = 0
  readonly entries: Float64Array
  readonly columns: number[] = []
  readonly #isListed: Uint8Array
  /** What the row gives: at first, by how much its equation is broken. */
  value = 0
  /** The variable whose rise (`sense` 1) or fall (-1) it gives later. */
  basic = 0
  sense = 0

  constructor(size: number) {
    this.entries = new Float64Array(size)
    this.#isListed = new Uint8Array(size)
  }

  set(column: number, entry: number): void {
    this.entries[column] = entry
    if (this.#isListed[column] === 1) return
    this.#isListed[column] = 1
    this.columns.push(column)
  }

  clear(): void {
    for (const column of this.columns) {
      this.entries[column] = 0
      this.#isListed[column] = 0
    }
    this.columns.length = 0
    this.value = this.basic = this.sense = 0
  }
}

/**
 * Finds the cheapest way to move numbers so that every equation still holds, or `undefined` when there is none.
 *
 * It is the dual simplex method with bounds. A variable is the difference of a rise and a fall, both of which cost something. At first nothing but the target
 * moves and some equations are broken; each step mends the worst one in the way that costs least. Only rows near the target are ever written, and their memory
 * is used again by the next search.
 */
export const createMover = ({ variables, equations }: System): ((wish: Wish) => Moves | undefined) => {
  const size = variables.length
  const terms = equations.map((sum) => sum.filter(([variable]) => variables[variable]?.status !== 'out'))
  const rowsWith: number[][] = variables.map(() => [])
  terms.forEach((sum, at) => sum.forEach(([variable]) => rowsWith[variable]?.push(at)))
  const nudges = Float64Array.from(variables, (_, variable) => nudge(variable))
  const spare: Row[] = []
  const atLimit = [new Uint8Array(size), new Uint8Array(size)] as const
  const price = new Float64Array(size)
  const baseSense = new Int8Array(size)

  const search = ({ target, amount, held, cost, room }: Wish, rows: Map<number, Row>): Moves | undefined => {
    const rowAt = (at: number): Row => {
      const known = rows.get(at)
      if (known !== undefined) return known
      const row = spare.pop() ?? new Row(size)
      row.at = at
      for (const [variable, sign] of terms[at] ?? []) row.set(variable, sign)
      rows.set(at, row)
      return row
    }
    /** The rows in which a variable stands now. */
    const standsIn = (variable: number): readonly Row[] => {
      for (const at of rowsWith[variable] ?? []) rowAt(at)
      const found: Row[] = []
      for (const row of rows.values()) if (row.entries[variable] !== 0) found.push(row)
      return found
    }
    for (const array of [...atLimit, price, baseSense]) array.fill(0)
    /** How far a variable may rise (1) or fall (-1). */
    const limitOf = (variable: number, sign: number): number => (held.has(variable) || variable === target ? 0 : sign > 0 ? Infinity : room(variable))
    for (const at of rowsWith[target] ?? []) for (const [variable, sign] of terms[at] ?? []) if (variable === target) rowAt(at).value = -sign * amount

    const excess = ({ value, basic, sense }: Row): number => {
      if (value < 0) return value
      const limit = sense === 0 ? 0 : limitOf(basic, sense)
      return value > limit ? value - limit : 0
    }
    /** The row that is broken most; of equals the first. */
    const worstRow = (): Row | undefined => {
      let found: Row | undefined
      let worst = EPSILON
      for (const row of rows.values()) {
        const wrong = Math.abs(excess(row))
        if (wrong > worst || (wrong === worst && found !== undefined && row.at < found.at)) [found, worst] = [row, wrong]
      }
      return found
    }

    for (let step = 0; ; step += 1) {
      const leaving = worstRow()
      if (leaving === undefined) break
      if (step === MOST_STEPS) return undefined
      const over = excess(leaving)
      const { entries, columns } = leaving

      let [variable, sign, least] = [-1, 1 as 1 | -1, Infinity]
      for (const column of columns) {
        const entry = entries[column] as number
        if (Math.abs(entry) < 1e-9 || held.has(column) || column === target) continue
        const own = cost(column) + (nudges[column] as number)
        for (const way of [1, -1] as const) {
          if (baseSense[column] === way || limitOf(column, way) === 0) continue
          const slope = entry * way
          const isAtLimit = atLimit[way > 0 ? 0 : 1][column] === 1
          if (isAtLimit === over * slope > 0) continue
          const ratio = Math.abs((own - way * (price[column] as number)) / slope)
          if (ratio < least || (ratio === least && column < variable)) [variable, sign, least] = [column, way, ratio]
        }
      }
      if (variable === -1) return undefined
      const side = sign > 0 ? 0 : 1
      const pivot = entries[variable] as number
      const change = over / (pivot * sign)
      const start = atLimit[side][variable] === 1 ? limitOf(variable, sign) : 0
      const gain = cost(variable) + (nudges[variable] as number) - sign * (price[variable] as number)

      const touched = standsIn(variable)
      for (const row of touched) if (row !== leaving) row.value -= (row.entries[variable] as number) * sign * change
      if (leaving.sense !== 0) {
        atLimit[leaving.sense > 0 ? 0 : 1][leaving.basic] = over > 0 ? 1 : 0
        baseSense[leaving.basic] = 0
      }
      const factor = sign / pivot
      const filled: number[] = []
      for (const column of columns) {
        const entry = entries[column] as number
        if (entry === 0) continue
        entries[column] = Math.abs(entry) < 1e-11 ? 0 : entry * factor
        if (entries[column] !== 0) filled.push(column)
      }
      for (const row of touched) {
        if (row === leaving) continue
        const times = (row.entries[variable] as number) * sign
        for (const column of filled) row.set(column, (row.entries[column] as number) - times * (entries[column] as number))
        row.entries[variable] = 0
      }
      for (const column of filled) price[column] = (price[column] as number) + gain * (entries[column] as number)
      leaving.basic = variable
      leaving.sense = sign
      leaving.value = start + change
      baseSense[variable] = sign
      atLimit[side][variable] = 0
    }

    const moves = new Map<number, number>()
    for (let variable = 0; variable < size; variable += 1) if (atLimit[1][variable] === 1) moves.set(variable, -room(variable))
    for (const { sense, basic, value } of rows.values()) if (sense !== 0) moves.set(basic, (moves.get(basic) ?? 0) + sense * value)
    return moves.set(target, amount)
  }

  return (wish) => {
    const rows = new Map<number, Row>()
    const moves = search(wish, rows)
    for (const row of rows.values()) {
      row.clear()
      spare.push(row)
    }
    return moves
  }
}
