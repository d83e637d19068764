import type { Ledger } from '@aitebaar/disclosure'

import type { IndicatorResult } from '../result.ts'
import type { PartCount } from './counts.ts'
import { countedIn } from './counts.ts'

const nameOf = (population: string, revision: number): string => (revision === 0 ? population : `${population}, revision ${revision + 1}`)

/**
 * Counts under names that no earlier release gave to other numbers. One that was published before and is another number now is a revision: it includes what it
 * was, or is a part of it where it is less, so that what came or went in between is protected too.
 */
export const revisionsOf = (result: IndicatorResult, counts: readonly PartCount[], { releases }: Ledger): readonly PartCount[] => {
  const shown = new Map(
    releases.flatMap(({ population, dimensions, cells: [cell] }) =>
      dimensions.length > 0 || cell === undefined || cell.value === null ? [] : [[population, cell.value] as const],
    ),
  )
  const isOther = (count: PartCount, revision: number): boolean => {
    const before = shown.get(nameOf(count.population, revision))
    return before !== undefined && before !== countedIn(result, count, result.parts)?.value
  }
  let revision = 0
  while (counts.some((count) => isOther(count, revision))) revision += 1
  if (revision === 0) return counts
  const before = Array.from({ length: revision }, (_, index) => index)
  return counts.map((count) => {
    const value = countedIn(result, count, result.parts)?.value ?? 0
    const earlier = before.map((index) => nameOf(count.population, index)).filter((name) => shown.has(name))
    const isLess = (name: string): boolean => value < (shown.get(name) ?? 0)
    return {
      ...count,
      population: nameOf(count.population, revision),
      partOf: [...count.partOf.map((name) => nameOf(name, revision)), ...earlier.filter(isLess)],
      includes: earlier.filter((name) => !isLess(name)),
    }
  })
}
