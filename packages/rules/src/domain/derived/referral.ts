import type { Fact, JsonObject } from '@aitebaar/conditions'
import { isDateTime, spanOf } from '@aitebaar/core'

import { findById, objectsIn, textIn } from './read.ts'

const SCOPES: Readonly<Record<string, string>> = {
  medical: 'shareMedical',
  medicoLegal: 'shareMedical',
  burnCare: 'shareMedical',
  psychosocial: 'sharePsychosocial',
  shelter: 'shareShelter',
  legalAid: 'shareLegal',
  familyCourt: 'shareLegal',
  ombudsperson: 'shareLegal',
  workplaceInquiry: 'shareLegal',
  civilDocuments: 'shareLegal',
  policeProtection: 'sharePolice',
  childProtection: 'shareChildProtection',
  protectionCommittee: 'shareProtectionCommittee',
  disputeForum: 'shareForum',
}

const isAfter = (a: string | undefined, b: string | undefined): boolean | undefined =>
  a === undefined || b === undefined || !isDateTime(a) || !isDateTime(b) ? undefined : spanOf(a).start > spanOf(b).start

/** Whether a consent stood when the referral was sent, or stands now when it was not sent yet. */
const stands = (consent: JsonObject, sentAt: string | undefined): boolean | undefined => {
  if (isAfter(textIn(consent, 'givenAt'), sentAt) === true) return false
  switch (textIn(consent, 'status')) {
    case 'active':
      return true
    case 'draft':
      return false
    case 'withdrawn':
      return sentAt === undefined ? false : isAfter(textIn(consent, 'withdrawnAt'), sentAt)
    default:
      return undefined
  }
}

/** What a consent does not name it does not permit. */
const permits = (consent: JsonObject, scope: string, sentAt: string | undefined): boolean | undefined => {
  const provisions = objectsIn(consent, 'provisions')
  if (provisions === undefined) return undefined
  const fitting = provisions.filter((provision) => provision['scope'] === scope)
  if (fitting.some((provision) => provision['decision'] === 'deny')) return false
  const open = fitting.filter((provision) => provision['decision'] === 'permit' && isAfter(sentAt, textIn(provision, 'validTo')) !== true)
  return open.length > 0
}

const readPermits = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const service = textIn(referral, 'serviceCategory')
  const consent = findById(caseFile, 'consents', 'consentId', textIn(referral, 'consentId'))
  if (service === undefined || consent === undefined) return undefined
  const sentAt = textIn(referral, 'sentAt')
  const standing = stands(consent, sentAt)
  const permitted = permits(consent, SCOPES[service] ?? 'other', sentAt)
  if (standing === false || permitted === false) return false
  return standing === true && permitted === true ? true : undefined
}

export const referralFacts: readonly Fact[] = [
  {
    id: 'referral.consentPermits',
    subject: 'referral',
    type: { kind: 'boolean' },
    label: { en: 'whether a consent that stands permits sharing with this kind of service' },
    question: { en: 'Does she agree, in private, that this service is told what it needs to know?' },
    why: { en: 'What she has not permitted is not shared.' },
    sensitivity: 'internal',
    read: readPermits,
  },
]
