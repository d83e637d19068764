import type { Fact, JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'
import { spanOf } from '@aitebaar/core'

import { each, isOneOf } from './answers.ts'
import type { When } from './read.ts'
import { findById, objectsIn, textIn, whenIn } from './read.ts'

const SCOPE = 'mediaPublicationIdentified'

const publicationDay = (story: JsonObject): string | undefined => textIn(story, 'publishedOn') ?? textIn(story, 'plannedPublicationOn')

/** Whether a moment is sure to come only after a day is over. */
const isAfterDay = (when: When, day: When): boolean => typeof when === 'string' && typeof day === 'string' && spanOf(when).start >= spanOf(day).end

/** Whether a moment is sure to be over before a day begins. */
const isBeforeDay = (when: When, day: When): boolean => typeof when === 'string' && typeof day === 'string' && spanOf(when).end <= spanOf(day).start

/**
 * What a consent does not name it does not permit, and what it denies outweighs what it permits; a provision of which the scope or the decision is not
 * recorded may do either.
 */
const permitsName = (consent: JsonObject, day: When): Known => {
  const bearing = objectsIn(consent, 'provisions')
    ?.filter((provision) => [undefined, SCOPE].includes(textIn(provision, 'scope')))
    .filter((provision) => !isAfterDay(whenIn(provision, 'validFrom'), day) && !isBeforeDay(whenIn(provision, 'validTo'), day))
  if (bearing === undefined) return undefined
  const denying = bearing.filter(({ decision }) => decision === 'deny')
  if (denying.length === bearing.length || denying.some(({ scope }) => scope === SCOPE)) return false
  return bearing.every(({ scope, decision }) => scope === SCOPE && decision === 'permit') ? true : undefined
}

/** Whether a consent stands. One that was taken back does not, whatever its state says, nor did one that was given after the day. */
const stands = (consent: JsonObject, day: When): Known =>
  typeof whenIn(consent, 'withdrawnAt') === 'string' || isAfterDay(whenIn(consent, 'givenAt'), day) ? false : isOneOf(consent, 'status', ['active'])

/** A permission given by someone else in her place, or before others, is not hers. */
const readPermission = (story: JsonObject, caseFile: JsonObject): Known => {
  const consent = findById(caseFile, 'consents', 'consentId', textIn(story, 'survivorConsentId'))
  if (consent === undefined) return undefined
  const day = whenIn({ day: publicationDay(story) }, 'day')
  return each([
    permitsName(consent, day),
    isOneOf(consent, 'methodCode', ['written', 'thumbprint']),
    stands(consent, day),
    consent['privateWhenGiven'] !== false,
    story['consentGivenByOther'] !== true,
  ])
}

/** From the last time the number was tried to publication. */
const readHelplineAge = (story: JsonObject): { from: string; to: string } | undefined => {
  const [from, to] = [textIn(story, 'helplineCheckedOn'), publicationDay(story)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

export const storyFacts: readonly Fact[] = [
  {
    id: 'story.writtenPermission',
    subject: 'story',
    type: { kind: 'boolean' },
    label: { en: 'whether she herself has permitted in writing that she is made known' },
    question: { en: 'Has she herself permitted in writing that she is made known, freely and knowing what will be printed?' },
    why: { en: 'The permission of a husband, elder or officer is not hers.' },
    sensitivity: 'internal',
    read: readPermission,
  },
  {
    id: 'story.publicationOn',
    subject: 'story',
    type: { kind: 'date' },
    label: { en: 'the day of publication, or the day it is planned for' },
    question: { en: 'When was it published, or when is it planned?' },
    why: { en: 'The law of that day applies.' },
    sensitivity: 'internal',
    read: publicationDay,
  },
  {
    id: 'story.helplineAge',
    subject: 'story',
    type: { kind: 'interval' },
    label: { en: 'the time from the last try of the helpline to publication' },
    question: { en: 'When was the helpline or desk last tried before publication?' },
    why: { en: 'A number that rings in vain can cost a life.' },
    sensitivity: 'internal',
    read: readHelplineAge,
  },
]
