import type { Fact, JsonObject } from '@aitebaar/conditions'

import { findById, objectsIn, textIn } from './read.ts'

const WRITTEN: Readonly<Record<string, boolean>> = { written: true, thumbprint: true, verbalWitnessed: false, audioRecorded: false, proxy: false }

/** What a consent does not name it does not permit; a provision of which the scope or the decision is not recorded may name it. */
const permitsName = (consent: JsonObject): boolean | undefined => {
  const bearing = objectsIn(consent, 'provisions')?.filter((provision) => [undefined, 'mediaPublicationIdentified'].includes(textIn(provision, 'scope')))
  if (bearing?.some(({ scope, decision }) => scope !== undefined && decision === 'permit') === true) return true
  return bearing?.every(({ decision }) => decision === 'deny') === true ? false : undefined
}

/** A permission given by someone else in her place is not hers. */
const readPermission = (story: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const consent = findById(caseFile, 'consents', 'consentId', textIn(story, 'survivorConsentId'))
  if (consent === undefined) return undefined
  const isWritten = WRITTEN[textIn(consent, 'methodCode') ?? '']
  const status = textIn(consent, 'status')
  const isActive = status === undefined ? undefined : status === 'active'
  const parts = [permitsName(consent), isWritten, isActive, story['consentGivenByOther'] !== true]
  if (parts.includes(false)) return false
  return parts.every((part) => part === true) ? true : undefined
}

/** From the last time the number was tried to publication. */
const readHelplineAge = (story: JsonObject): { from: string; to: string } | undefined => {
  const [from, to] = [textIn(story, 'helplineCheckedOn'), textIn(story, 'publishedOn') ?? textIn(story, 'plannedPublicationOn')]
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
    read: (story) => textIn(story, 'publishedOn') ?? textIn(story, 'plannedPublicationOn'),
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
