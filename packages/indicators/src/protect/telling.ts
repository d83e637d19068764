import type { Policy } from '@aitebaar/disclosure'

import type { IndicatorResult } from '../result.ts'
import type { Counted, PartCount } from './counts.ts'
import { countedIn } from './counts.ts'
import { mayTell } from './told.ts'

/**
 * Whether something that is worked out from other numbers would tell a hidden one: a number below the minimum, when it would no longer be open which of these it
 * is; a larger one, when it would be known to within the minimum.
 */
const nearTo = ({ value, contributors = value }: Counted, { minimum, zeros }: Policy): ((told: number) => boolean) => {
  const low = zeros === 'show' ? 1 : 0
  return value < minimum && contributors === value ? (told) => told > low && told < low + minimum - 1 : (told) => Math.abs(told - value) < minimum
}

/** What is hidden in one place: counts, and the parts that are hidden for them. */
export interface HiddenThere {
  readonly count: (count: PartCount) => boolean
  readonly part: (part: string) => boolean
}

/** Whether what the parts of an indicator show in one place, a row or the whole, may tell a count that is hidden there. */
export const isTold = (
  result: IndicatorResult,
  counts: readonly PartCount[],
  parts: IndicatorResult['parts'],
  hidden: HiddenThere,
  policy: Policy,
): boolean => {
  const there = counts.flatMap((count) => {
    const own = countedIn(result, count, parts)
    return own === undefined || own.value === 0 ? [] : [{ count, own }]
  })
  const shown = new Map(there.flatMap(({ count, own }) => (hidden.part(count.part) ? [] : [[count.population, own.value] as const])))
  return there.some(({ count, own }) => hidden.count(count) && mayTell([...shown.values()], nearTo(own, policy)))
}
