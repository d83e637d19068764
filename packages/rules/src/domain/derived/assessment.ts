import type { JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { firstOf, objectsIn, whenIn } from './read.ts'

/** Whether a safety assessment counts: one made before others, or broken off, says little, and she is asked again alone. */
export const isComplete = (assessment: JsonObject): boolean => assessment['alone'] !== false && assessment['levelCode'] !== 'incomplete'

/** The first complete assessment made from a moment on. That none is written down does not say that none was made; one without a moment may be the one. */
export const assessedFrom = (moment: When, caseFile: JsonObject): When => {
  if (typeof moment !== 'string') return undefined
  const whens = (objectsIn(caseFile, 'safetyAssessments') ?? []).filter(isComplete).map((one) => whenIn(one, 'assessedAt'))
  return firstOf(whens.filter((when) => typeof when !== 'string' || spanOf(when).start >= spanOf(moment).start))
}
