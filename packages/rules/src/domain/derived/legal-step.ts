import type { Fact, JsonObject } from '@aitebaar/conditions'
import { isDateTime, spanOf } from '@aitebaar/core'

import { assessedFrom } from './assessment.ts'
import { stepsOf } from './process.ts'
import type { When } from './read.ts'
import { firstOf, objectsIn, whenIn } from './read.ts'

const processOf = (step: JsonObject, caseFile: JsonObject): JsonObject | undefined =>
  objectsIn(caseFile, 'legalProcesses')?.find((process) => objectsIn(process, 'steps')?.includes(step))

/** With one arrest in the process, the first appearance that is not before it; with several, nobody can tell from the steps who was brought. */
const readProduced = (step: JsonObject, caseFile: JsonObject): When => {
  const process = step['stepType'] === 'arrest' ? processOf(step, caseFile) : undefined
  const arrestedAt = whenIn(step, 'occurredAt')
  if (process === undefined || stepsOf(process, 'arrest').length !== 1 || typeof arrestedAt !== 'string' || !isDateTime(arrestedAt)) return undefined
  const after = stepsOf(process, 'producedBeforeMagistrate')
    .map((one) => whenIn(one, 'occurredAt'))
    .filter((when) => typeof when !== 'string' || spanOf(when).end > spanOf(arrestedAt).start)
  return firstOf(after)
}

export const legalStepFacts: readonly Fact[] = [
  {
    id: 'legalStep.safetyAssessedAfterAt',
    subject: 'legalStep',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her safety was first assessed, alone, after the step' },
    question: { en: 'When was her safety assessed, alone, after this?' },
    why: { en: 'What changed for him can change her danger.' },
    sensitivity: 'internal',
    read: (step, caseFile) => assessedFrom(whenIn(step, 'occurredAt'), caseFile),
  },
  {
    id: 'legalStep.producedAt',
    subject: 'legalStep',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the arrested person was brought before a magistrate' },
    question: { en: 'When was the arrested person brought before a magistrate?' },
    why: { en: 'Nobody is held longer than a day without it.' },
    sensitivity: 'special-category',
    read: readProduced,
  },
]
