import { durationMilliseconds, instant } from '@aitebaar/core'

import { daysOf } from '../fact/days.ts'
import type { FactType } from '../fact/fact.ts'
import type { Truth } from '../truth.ts'
import { truthOf } from '../truth.ts'
import type { OperandValue } from './operator.ts'

const isMoment = (value: string): boolean => value.includes('T')

/**
 * Whether one date or moment comes before another. Two moments compare to the millisecond, everything else by local day; but where a moment lies on the last
 * day that a month or a year can mean, the hour could decide.
 */
export const isBefore = (left: string, right: string): Truth => {
  if (isMoment(left) && isMoment(right)) return instant(left) < instant(right) ? 'true' : 'false'
  const a = daysOf(left)
  const b = daysOf(right)
  if (a.last < b.first) return 'true'
  const hourMayDecide = (isMoment(left) || isMoment(right)) && (a.first < a.last || b.first < b.last)
  return a.first > b.last || (a.first === b.last && !hourMayDecide) ? 'false' : 'unknown'
}

/** Whether two dates or moments are the same. Dates known only in part are the same for certain only when they cannot differ. */
export const isSameTime = (left: string, right: string): Truth => {
  if (isMoment(left) && isMoment(right)) return instant(left) === instant(right) ? 'true' : 'false'
  const a = daysOf(left)
  const b = daysOf(right)
  if (a.last < b.first || b.last < a.first) return 'false'
  return a.first === a.last && b.first === b.last ? 'true' : 'unknown'
}

/** A test of two dates or moments as an operator's test; what is neither does not meet it. */
export const byTime =
  (test: (value: string, operand: string) => Truth) =>
  (value: OperandValue | null, operand: OperandValue | null): Truth =>
    typeof value === 'string' && typeof operand === 'string' ? test(value, operand) : 'false'

/** A number, or the length of a duration; not a number for what has no size, so that no comparison holds of it. */
export const sizeOf = (value: OperandValue | null, type: FactType): number => {
  if (typeof value === 'number') return value
  return type.kind === 'duration' && typeof value === 'string' ? durationMilliseconds(value) : Number.NaN
}

/** A test of two sizes as an operator's test; what has no size does not meet it. */
export const bySize =
  (isMet: (value: number, operand: number) => boolean) =>
  (value: OperandValue | null, operand: OperandValue | null, type: FactType): Truth =>
    truthOf(isMet(sizeOf(value, type), sizeOf(operand, type)))
