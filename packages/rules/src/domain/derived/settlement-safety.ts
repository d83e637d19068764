import type { Fact, JsonObject } from '@aitebaar/conditions'
import { daysBetween, isDateTime, isIsoDate, localDate } from '@aitebaar/core'

import { isOneOf } from './answers.ts'
import { firstComplete } from './assessment.ts'
import { checksOf, firstContact } from './contacts.ts'
import type { When } from './read.ts'
import { allDoneBy, objectsIn, textIn, whenIn } from './read.ts'
import { personTerms } from './settlement-terms.ts'

/** An assessment that does not say of whom it is may be hers. */
const mayBeHers = (assessment: JsonObject): readonly JsonObject[] =>
  whenIn(assessment, 'assessedAt') === null || assessment['alone'] === false ? [] : [{ ...assessment, alone: undefined }]

const assessedAt = (participationId: string, caseFile: JsonObject): When =>
  firstComplete(
    (objectsIn(caseFile, 'safetyAssessments') ?? []).flatMap((assessment) => {
      const isHers = isOneOf(assessment, 'subjectParticipationId', [participationId])
      return isHers === undefined ? mayBeHers(assessment) : isHers ? [assessment] : []
    }),
  )

/** Each of them must be assessed; a term that does not say whom it concerns may concern someone else. */
const readAssessed = (settlement: JsonObject, caseFile: JsonObject): When => {
  const ids = new Set(personTerms(settlement).map((term) => textIn(term, 'concernsParticipationId')))
  return allDoneBy([...ids].map((id) => (id === undefined ? undefined : assessedAt(id, caseFile))))
}

const dayOf = (when: When): string | undefined =>
  typeof when !== 'string' ? undefined : isDateTime(when) ? localDate(when) : isIsoDate(when) ? when : undefined

/** Days after the agreement that a check has to be more than, to count as the late one. */
const EARLY = 60

const isLate = (when: When, from: string): boolean => {
  const day = dayOf(when)
  return day !== undefined && daysBetween(from, day) > EARLY
}

/**
 * The first check made in the third month or later; `null` when one that was due then is recorded as not done. A check of which nothing is written down may
 * have been that one, unless it was planned for after the first that is known.
 */
const readLateCheck = (settlement: JsonObject, caseFile: JsonObject): When => {
  const agreedOn = dayOf(whenIn(settlement, 'agreedOn'))
  if (agreedOn === undefined) return undefined
  const mayBeLate = checksOf(settlement, caseFile).filter((check) => {
    const doneAt = whenIn(check, 'doneAt')
    return doneAt === undefined || isLate(doneAt ?? whenIn(check, 'dueAt'), agreedOn)
  })
  return firstContact(mayBeLate)
}

export const settlementSafetyFacts: readonly Fact[] = [
  {
    id: 'settlement.personAssessedAt',
    subject: 'settlement',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment by which the safety of each woman or girl who was proposed as a term had been assessed' },
    question: { en: 'When was the safety of the woman or girl herself assessed, alone?' },
    why: { en: 'The parties cannot speak for her safety.' },
    sensitivity: 'internal',
    read: readAssessed,
  },
  {
    id: 'settlement.lateCheckDoneAt',
    subject: 'settlement',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment of the check made more than sixty days after the agreement' },
    question: { en: 'When was she last seen or spoken to in private about the settlement?' },
    why: { en: 'A demand that was dropped can come back months later.' },
    sensitivity: 'internal',
    read: readLateCheck,
  },
]
