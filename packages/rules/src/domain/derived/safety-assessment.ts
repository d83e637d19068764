import type { Fact, JsonObject } from '@aitebaar/conditions'

import { each, isSame, yesNo } from './answers.ts'
import type { When } from './read.ts'
import { firstOf, laterThan, objectsIn, whenIn } from './read.ts'

/** A later assessment of the same person that was made alone. One without a moment may be the one, and so may one that does not say of whom it is, or how. */
const readRedone = (assessment: JsonObject, caseFile: JsonObject): When => {
  const before = whenIn(assessment, 'assessedAt')
  const others = objectsIn(caseFile, 'safetyAssessments')
  if (typeof before !== 'string' || others === undefined) return undefined
  return firstOf(
    others.flatMap((other): readonly When[] => {
      const isOne = each([isSame(assessment, other, 'subjectParticipationId'), yesNo(other, 'alone')])
      return isOne === false ? [] : laterThan(before, [whenIn(other, 'assessedAt')]).map((when) => isOne && when)
    }),
  )
}

export const safetyAssessmentFacts: readonly Fact[] = [
  {
    id: 'safetyAssessment.redoneAloneAt',
    subject: 'safetyAssessment',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment she was asked again, alone' },
    question: { en: 'When was she asked again, alone?' },
    why: { en: 'Before others she may not be able to say.' },
    sensitivity: 'internal',
    read: readRedone,
  },
]
