import type { Policy } from './policy.ts'
import type { Cell, Table } from './table.ts'
import type { Relation } from './tree.ts'
import { address, relations } from './tree.ts'

/**
 * The values between which a reader must not be able to decide; both ends belong to it.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const sex = { name: 'sex', total: { code: 'all', parts: [{ code: 'female' }, { code: 'male' }] } }
 * const cells = [{ at: ['all'], value: 43 }, { at: ['female'], value: 41 }, { at: ['male'], value: 2 }]
 * const table = getOrThrow(protect({ name: 'visits by sex', population: 'visits of 2019', dimensions: [sex], cells }, POLICIES.persons))
 * const open: readonly (Range | undefined)[] = remember(emptyLedger, table).releases.flatMap((release) => release.cells.map(({ keepOpen }) => keepOpen))
 * open // => [undefined, undefined, { low: 0, high: 4 }]
 *
 * @category protect
 * @since 0.1.0
 */
export interface Range {
  readonly low: number
  readonly high: number
}

/** The smallest value a reader must take a hidden cell to have. */
export const floorOf = ({ zeros }: Policy): number => (zeros === 'show' ? 1 : 0)

/** The range for a number of persons: every number below the minimum; for larger numbers as many values, none of them telling the number itself. */
export const rangeFor = (value: number, { minimum }: Policy, floor: number): Range => {
  if (value <= floor + minimum - 1) return { low: floor, high: floor + minimum - 1 }
  const low = Math.max(Math.floor((value - minimum) / minimum) * minimum, floor)
  return { low, high: low + minimum - 1 }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How far above the value the range must reach so that no contributor's amount can be told too closely. */
const amountMargin = ({ value, largest = [] }: Cell, { dominance, percent }: Policy): number => {
  const byDominance = dominance === undefined ? 0 : (100 / dominance.percent) * sum(largest.slice(0, dominance.largest)) - value
  const [first = 0, second = 0] = largest
  const byPercent = percent === undefined ? 0 : (percent / 100) * first - (value - first - second)
  return Math.max(0, Math.ceil(byDominance), Math.ceil(byPercent))
}

const rangeForAmount = ({ value }: Cell, margin: number, floor: number): Range => ({ low: Math.max(floor, value - margin), high: value + margin })

const union = (a: Range | undefined, b: Range): Range => (a === undefined ? b : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) })

/** The unsafe cells of a table, by address, each with the range that must stay open. */
export const unsafeCells = (table: Table, policy: Policy): ReadonlyMap<string, Range> => {
  const { minimum, zeros, groupShare = 1 } = policy
  const floor = floorOf(policy)
  const unsafe = new Map<string, Range>()
  const cells = new Map(table.cells.map((cell) => [address(cell.at), cell]))
  const mark = (cell: Cell, range: Range): void => void unsafe.set(address(cell.at), union(unsafe.get(address(cell.at)), range))
  for (const cell of table.cells) {
    const { value, contributors = value } = cell
    if (contributors > 0 && contributors < minimum) mark(cell, rangeFor(value, policy, floor))
    if (contributors === 0 && zeros === 'unsafe' && minimum > 1) mark(cell, rangeFor(0, policy, floor))
    const margin = amountMargin(cell, policy)
    if (value > 0 && margin > 0) mark(cell, rangeForAmount(cell, margin, floor))
  }
  const isFull = (whole: Cell, part: Cell): boolean => whole.value > 0 && part.value >= groupShare * whole.value
  const markFull = ({ total, parts, dimension }: Relation): void => {
    const whole = cells.get(address(total))
    if (table.dimensions[dimension]?.sensitive !== true || whole === undefined || parts.length < 2) return
    for (const part of parts.flatMap((at) => cells.get(address(at)) ?? [])) if (isFull(whole, part)) mark(part, rangeFor(part.value, policy, floor))
  }
  if (minimum > 1) relations(table.dimensions).forEach(markFull)
  return unsafe
}
