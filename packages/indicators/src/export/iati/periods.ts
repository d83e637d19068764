import type { Days } from '../days.ts'
import { daysOf, isTime } from '../days.ts'
import type { Figure } from '../figure.ts'

/** What should be reached by a day. */
export interface Goal {
  readonly value: number
  readonly isMilestone: boolean
}

/** One period of an indicator: its days, what should be reached by its end, and the figures that belong in it. */
export interface Period {
  readonly days: Days
  readonly goals: readonly Goal[]
  readonly figures: readonly Figure[]
}

/** A figure whose row is in no known span of time has no period of its own: it stands in that of the whole. */
const isWithoutSpan = ({ at }: Figure): boolean => at.some(({ dimension, label }) => isTime(dimension) && label === null)

/** What tells figures of one period apart: a year that is the whole period gives the same number again. */
const rowOf = ({ at }: Figure): string =>
  at
    .filter(({ dimension, label }) => label === null || !isTime(dimension))
    .map((one) => JSON.stringify(one))
    .sort()
    .join()

const keyOf = ({ first, last }: Days): string => `${first}/${last}`

/** The milestones and the target of an indicator, by the last day of the period they are due in. */
const goalsOf = ({ indicator: { target }, part }: Figure, whole: Days): readonly (Goal & { readonly last: string })[] => {
  if (target === null || part !== 'value') return []
  const { value, by, milestones = [] } = target
  return [
    ...milestones.map((milestone) => ({ value: milestone.value, last: milestone.on, isMilestone: true })),
    { value, last: by ?? whole.last, isMilestone: false },
  ]
}

/**
 * The periods of one part of an indicator: the whole, then each year, quarter or month it was broken down by. What is due on another day than the last of
 * the whole gets a period that starts with it and ends on that day, with a target and nothing achieved.
 */
export const periodsOf = (figures: readonly Figure[], whole: Figure, reported: Partial<Days> | undefined): readonly Period[] | undefined => {
  const days = daysOf(whole, reported)
  if (days === undefined) return undefined
  const periods = new Map<string, { days: Days; goals: Goal[]; figures: Figure[] }>()
  const at = (own: Days) => {
    const known = periods.get(keyOf(own)) ?? { days: own, goals: [], figures: [] }
    periods.set(keyOf(own), known)
    return known
  }
  at(days)
  for (const figure of figures) {
    const own = isWithoutSpan(figure) ? days : daysOf(figure, reported)
    if (own === undefined) return undefined
    const { figures: there } = at(own)
    if (!there.some((one) => rowOf(one) === rowOf(figure))) there.push(figure)
  }
  for (const { last, ...goal } of goalsOf(whole, days)) at({ first: days.first > last ? last : days.first, last }).goals.push(goal)
  const [first, ...rest] = periods.values()
  const order = ({ days: own }: Period): string => `${own.last} ${own.first}`
  return first === undefined ? [] : [first, ...rest.sort((a, b) => (order(a) < order(b) ? -1 : 1))]
}
