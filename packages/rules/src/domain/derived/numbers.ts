import type { JsonObject } from '@aitebaar/conditions'

import { groupIn } from './read.ts'

/** The number in a field; `undefined` when it is not recorded. */
export const numberIn = (entity: JsonObject | null | undefined, key: string): number | undefined => {
  const value = entity?.[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The share of women among the people whose sex is recorded; unknown when women or men were not counted, or nobody was. */
export const womenShareOf = (entity: JsonObject, key: string): number | undefined => {
  const people = groupIn(entity, key)
  const [women, men, others = 0] = ['female', 'male', 'x'].map((sex) => numberIn(people, sex))
  if (women === undefined || men === undefined) return undefined
  const all = women + men + others
  return all === 0 ? undefined : women / all
}
