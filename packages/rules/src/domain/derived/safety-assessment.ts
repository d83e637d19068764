import type { Fact, JsonObject } from '@aitebaar/conditions'

import type { When } from './read.ts'
import { firstOf, laterThan, objectsIn, whenIn } from './read.ts'

/** A later assessment of the same person that was made alone. One without a moment may be the one. */
const readRedone = (assessment: JsonObject, caseFile: JsonObject): When => {
  const before = whenIn(assessment, 'assessedAt')
  if (typeof before !== 'string') return undefined
  const alone = (objectsIn(caseFile, 'safetyAssessments') ?? []).filter(
    (other) => other['alone'] === true && other['subjectParticipationId'] === assessment['subjectParticipationId'],
  )
  return firstOf(
    laterThan(
      before,
      alone.map((other) => whenIn(other, 'assessedAt')),
    ),
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
