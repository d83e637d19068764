import type { JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { firstOf, lastOf, objectsIn, whenIn } from './read.ts'

/**
 * Whether a safety assessment counts: one made before others, or broken off, says little, and she is asked again alone. Where nobody wrote down whether she
 * was alone, it may count or not.
 */
export const isComplete = (assessment: JsonObject): boolean | undefined => {
  if (assessment['alone'] === false || assessment['levelCode'] === 'incomplete') return false
  return assessment['alone'] === true ? true : undefined
}

/** The moments of the assessments that count, and of those that may count. One that was not made is not made, alone or not. */
const momentsOf = (assessments: readonly JsonObject[]): { readonly sure: readonly When[]; readonly open: readonly When[] } => {
  const told = assessments.filter((one) => isComplete(one) !== false)
  const isOpen = (one: JsonObject): boolean => isComplete(one) === undefined && whenIn(one, 'assessedAt') !== null
  return {
    sure: told.filter((one) => !isOpen(one)).map((one) => whenIn(one, 'assessedAt')),
    open: told.filter(isOpen).map((one) => whenIn(one, 'assessedAt')),
  }
}

/** The first moment that counts; one that may count and may lie before it leaves it open. */
export const firstComplete = (assessments: readonly JsonObject[], others: readonly When[] = []): When => {
  const { sure, open } = momentsOf(assessments)
  const first = firstOf([...others, ...sure])
  const isBefore = (when: When): boolean => typeof when !== 'string' || typeof first !== 'string' || spanOf(when).start < spanOf(first).start
  return open.some(isBefore) ? undefined : first
}

/** The last moment that counts; one that may count and may lie after it leaves it open. */
export const lastComplete = (assessments: readonly JsonObject[]): When => {
  const { sure, open } = momentsOf(assessments)
  const last = lastOf(sure)
  const isAfter = (when: When): boolean => typeof when !== 'string' || typeof last !== 'string' || spanOf(when).end > spanOf(last).end
  return open.some(isAfter) ? undefined : last
}

/**
 * The first complete assessment made from a moment on. That none is written down does not say that none was made; one without a moment, or known by its day
 * only, may be the one.
 */
export const assessedFrom = (moment: When, caseFile: JsonObject): When => {
  const assessments = objectsIn(caseFile, 'safetyAssessments')
  if (typeof moment !== 'string' || assessments === undefined) return undefined
  return firstComplete(
    assessments.flatMap((one): readonly JsonObject[] => {
      const when = whenIn(one, 'assessedAt')
      if (typeof when !== 'string' || spanOf(when).start >= spanOf(moment).start) return [one]
      return spanOf(when).end > spanOf(moment).start ? [{ ...one, assessedAt: undefined }] : []
    }),
  )
}
