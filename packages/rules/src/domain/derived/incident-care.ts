import type { Fact, JsonObject } from '@aitebaar/conditions'

import { firstComplete, isComplete } from './assessment.ts'
import type { When } from './read.ts'
import { objectsIn, textIn, whenIn } from './read.ts'
import { personOf, survivorOf } from './survivor.ts'

/** One that names nobody, was made, and may count; of it only the moment is kept, so that it leaves hers open. */
const mayBeHers = (assessment: JsonObject): boolean => isComplete(assessment) !== false && whenIn(assessment, 'assessedAt') !== null

/** Hers alone: an assessment of somebody else in the case does not count, and one that names nobody may be hers. */
const readAssessed = (incident: JsonObject, caseFile: JsonObject): When => {
  const survivor = textIn(incident, 'survivorParticipationId')
  const assessments = objectsIn(caseFile, 'safetyAssessments')
  if (assessments === undefined) return undefined
  return firstComplete(
    assessments.flatMap((one): readonly JsonObject[] => {
      const subject = textIn(one, 'subjectParticipationId')
      if (subject === undefined) return mayBeHers(one) ? [{ assessedAt: one['assessedAt'] }] : []
      return subject === survivor ? [one] : []
    }),
  )
}

/** Whether another organisation that counts into the same total reported it too. */
const readContributor = (incident: JsonObject): boolean | undefined => {
  const reports = objectsIn(incident, 'reportedElsewhere')?.map((one) => one['isContributor'])
  if (reports === undefined) return undefined
  if (reports.includes(true)) return true
  return reports.every((answer) => answer === false) ? false : undefined
}

const readDisabled = (incident: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const difficulties = personOf(survivorOf(incident, caseFile), caseFile)?.['disability']
  return Array.isArray(difficulties) ? difficulties.length > 0 : undefined
}

export const incidentCareFacts: readonly Fact[] = [
  {
    id: 'incident.survivorAssessedAt',
    subject: 'incident',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the safety of the woman or girl herself was first assessed' },
    question: { en: 'When was the safety of the woman or girl herself assessed, alone?' },
    why: { en: 'Whoever reports it cannot speak for her safety.' },
    sensitivity: 'internal',
    read: readAssessed,
  },
  {
    id: 'incident.countedElsewhere',
    subject: 'incident',
    type: { kind: 'boolean' },
    label: { en: 'whether another organisation counts it too' },
    question: { en: 'Does another organisation count this into the same figures?' },
    why: { en: 'One event should be counted one time.' },
    sensitivity: 'internal',
    read: readContributor,
  },
  {
    id: 'incident.survivorHasDisability',
    subject: 'incident',
    type: { kind: 'boolean' },
    label: { en: 'whether the person it happened to lives with a disability' },
    question: { en: 'Does the person it happened to live with a disability of body or mind?' },
    why: { en: 'The law gives more protection then.' },
    sensitivity: 'special-category',
    read: readDisabled,
  },
]
