import type { Bound } from './requirements.ts'

/** Cuts a line of numbers, or of days, into ranks: each edge has an odd one, the gaps between them have even ones. */
export interface Ranks {
  readonly count: number
  /** The rank of a value. */
  readonly of: (value: number | string) => number
  /** The first and the last rank that a range touches. */
  readonly span: (low: Bound | undefined, high: Bound | undefined) => readonly [number, number]
}

const thinned = (sorted: readonly (number | string)[], most: number): readonly (number | string)[] => {
  if (sorted.length <= most) return sorted
  return Array.from({ length: most }, (_, index) => sorted[Math.floor((index * sorted.length) / most)] ?? 0)
}

/**
 * Ranks for the constants that ranges are made of; all of them are numbers, or all are days as text. Edges beyond the most are thinned out evenly; the
 * ranks are then coarser, and a range touches a little more than it holds.
 */
export const createRanks = (constants: Iterable<number | string>, most: number): Ranks => {
  const edges = thinned(
    [...new Set(constants)].sort((a, b) => (a < b ? -1 : 1)),
    most,
  )
  const of = (value: number | string): number => {
    let from = 0
    let to = edges.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((edges[middle] ?? 0) < value) from = middle + 1
      else to = middle
    }
    return edges[from] === value ? 2 * from + 1 : 2 * from
  }
  const isEdge = (rank: number): boolean => rank % 2 === 1
  const span = (low: Bound | undefined, high: Bound | undefined): readonly [number, number] => {
    const first = low === undefined ? 0 : of(low.at)
    const last = high === undefined ? 2 * edges.length : of(high.at)
    return [low !== undefined && !low.closed && isEdge(first) ? first + 1 : first, high !== undefined && !high.closed && isEdge(last) ? last - 1 : last]
  }
  return { count: 2 * edges.length + 1, of, span }
}
