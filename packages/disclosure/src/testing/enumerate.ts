import type { PublishedTable } from '../audit/published-table.ts'
import type { Category } from '../table.ts'
import { address, categories, combinations } from '../tree.ts'

const leavesBelow = (top: Category, code: string): readonly string[] => {
  const node = categories(top).find((one) => one.code === code)
  return node === undefined ? [] : categories(node).flatMap((one) => (one.parts === undefined ? [one.code] : []))
}

/** A sum of smallest cells, by index, that readers know. */
interface Known {
  readonly cells: readonly number[]
  readonly sum: number
}

/** Whether whole numbers exist, none above the limit, that agree with every sum: by trying. */
const exists = (count: number, knowns: readonly Known[], limit: number): boolean => {
  const left = knowns.map(({ sum }) => sum)
  const last = knowns.map(({ cells }) => Math.max(...cells))
  const having = Array.from({ length: count }, (_, cell) => knowns.flatMap(({ cells }, index) => (cells.includes(cell) ? [index] : [])))
  const go = (cell: number): boolean => {
    if (cell === count) return true
    const own = having[cell] ?? []
    const most = Math.min(limit, ...own.map((index) => left[index] as number))
    const must = own.filter((index) => last[index] === cell).map((index) => left[index] as number)
    const least = Math.max(0, ...must)
    if (least > most || must.some((value) => value !== least)) return false
    for (let value = least; value <= (must.length > 0 ? least : most); value += 1) {
      for (const index of own) left[index] = (left[index] as number) - value
      const isFound = go(cell + 1)
      for (const index of own) left[index] = (left[index] as number) + value
      if (isFound) return true
    }
    return false
  }
  return left.every((sum) => sum >= 0) && go(0)
}

/** Whether a cell could have a value, for all that readers know; other cells may be known too. For tiny tables whose parts add up. */
export const canBe = (
  { dimensions, cells }: PublishedTable,
  facts: readonly { readonly at: readonly string[]; readonly value: number }[],
  limit = 30,
): boolean => {
  const leaves = combinations(dimensions.map(({ total }) => leavesBelow(total, total.code)))
  const places = new Map(leaves.map((at, index) => [address(at), index]))
  const below = (at: readonly string[]): readonly number[] =>
    combinations(dimensions.map(({ total }, index) => leavesBelow(total, at[index] ?? ''))).map((leaf) => places.get(address(leaf)) as number)
  const published = cells.flatMap((cell) => (cell.state === 'published' ? [cell] : []))
  return exists(
    leaves.length,
    [...published, ...facts].map(({ at, value }) => ({ cells: below(at), sum: value })),
    limit,
  )
}
