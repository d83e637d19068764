import type { Policy } from '@aitebaar/disclosure'

import type { IndicatorResult } from '../result.ts'
import type { Counted, PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import type { Family } from './families.ts'
import { restIn } from './families.ts'
import type { GroupOf } from './groups.ts'
import { mayTell } from './told.ts'

/** What is hidden in one place: counts, and the parts that are hidden for them. */
export interface HiddenThere {
  readonly count: (count: PartCount) => boolean
  readonly part: (part: string) => boolean
}

/** What is known of how counts belong together. */
export interface Ties {
  readonly families: readonly Family[]
  /** By their numbers as a whole. */
  readonly groupOf: GroupOf
  /** Whether two counts are cells of one table, so that its pattern keeps the one from telling the other. */
  readonly areInOneTable: (a: string, b: string) => boolean
}

/** Something shown: its number, and what it counts. */
interface Shown {
  readonly value: number
  readonly count: PartCount
}

/** What the parts of a whole leave is told where all of them are shown. */
const isRestTold = (
  result: IndicatorResult,
  parts: IndicatorResult['parts'],
  isShown: (count: PartCount) => boolean,
  { minimum }: Policy,
  { families }: Ties,
): boolean =>
  families.some((family) => {
    const { value = 0, contributors = value } = restIn(result, family, parts) ?? {}
    return value > 0 && contributors < minimum && [family.of, ...family.parts].every((count) => isShown(count) || countedIn(result, count, parts) === undefined)
  })

/**
 * Whether what the parts of an indicator show in one place, a row or the whole, may tell a number below the minimum, when it would no longer be open which of
 * these it is; or a larger one that is hidden, when numbers that belong together with it by their size would tell it to within the minimum. What stands in one
 * table with it, or is a whole that it is a part of, is left to the pattern of the tables.
 */
export const isTold = (
  result: IndicatorResult,
  counts: readonly PartCount[],
  parts: IndicatorResult['parts'],
  hidden: HiddenThere,
  policy: Policy,
  ties: Ties,
): boolean => {
  const { minimum, zeros } = policy
  const low = zeros === 'show' ? 1 : 0
  const isShown = (count: PartCount): boolean => !hidden.part(count.part) && countedIn(result, count, parts) !== undefined
  const shown = [
    ...new Map(counts.filter(isShown).map((count) => [count.population, { count, value: countedIn(result, count, parts)?.value ?? 0 }])).values(),
  ].filter(({ value }) => value > 0)
  const mayBeTold = (count: PartCount, { value, contributors = value }: Counted): boolean => {
    const isSmall = value < minimum && contributors === value
    const isNear = (told: number): boolean => (isSmall ? told > low && told < low + minimum - 1 : Math.abs(told - value) < minimum)
    const isPartOf = (a: PartCount, b: PartCount): boolean => a.partOf.includes(b.population)
    const isKept = (some: readonly Shown[]): boolean =>
      some.every((one) => ties.areInOneTable(one.count.population, count.population)) ||
      (some.length === 1 && some.some((one) => isPartOf(one.count, count) || isPartOf(count, one.count)))
    const near = isSmall ? shown : shown.filter((one) => ties.groupOf(one.count.population) === ties.groupOf(count.population))
    return mayTell(near, isNear, isKept)
  }
  return (
    isRestTold(result, parts, isShown, policy, ties) ||
    counts.some((count) => {
      const own = countedIn(result, count, parts)
      return own !== undefined && own.value > 0 && hidden.count(count) && mayBeTold(count, own)
    })
  )
}
