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

/** The provisions of the consent that permit sharing with a service of this kind. */
const permitsFor = (referral: JsonObject, caseFile: JsonObject): readonly JsonObject[] | undefined => {
  const service = textIn(referral, 'serviceCategory')
  const consent = findById(caseFile, 'consents', 'consentId', textIn(referral, 'consentId'))
  if (service === undefined || consent === undefined) return undefined
  const scope = SCOPES[service] ?? 'other'
  return objectsIn(consent, 'provisions')?.filter((provision) => provision['scope'] === scope && provision['decision'] === 'permit')
}

/** Whether each kind of data that is shared is one she agreed to share. */
const readDataAgreed = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const shared = referral['dataShared']
  const agreed = permitsFor(referral, caseFile)?.map(({ dataCategories }) => dataCategories)
  if (!Array.isArray(shared) || agreed === undefined) return undefined
  if (shared.length === 0) return true
  const known = agreed.filter((categories) => Array.isArray(categories)).flat()
  if (shared.every((category) => known.includes(category))) return true
  return agreed.every((categories) => Array.isArray(categories)) ? false : undefined
}

/** Whether the provider is one she agreed to; a provision that names nobody is for all services of the kind. */
const readRecipientAgreed = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const named = permitsFor(referral, caseFile)?.map((provision) => textIn(provision, 'recipientOrgId'))
  if (named === undefined || named.length === 0) return undefined
  if (named.includes(undefined)) return true
  const provider = findById(caseFile, 'serviceProviders', 'providerId', textIn(referral, 'providerId'))
  const recipient = provider === undefined ? undefined : textIn(provider, 'organisationId')
  return recipient === undefined ? undefined : named.includes(recipient)
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
  {
    id: 'referral.dataAgreed',
    subject: 'referral',
    type: { kind: 'boolean' },
    label: { en: 'whether she agreed to share each kind of data that is shared' },
    question: { en: 'Did she agree to share each kind of data that goes to this service?' },
    why: { en: 'A service needs to know only what she agreed to.' },
    sensitivity: 'special-category',
    read: readDataAgreed,
  },
  {
    id: 'referral.recipientAgreed',
    subject: 'referral',
    type: { kind: 'boolean' },
    label: { en: 'whether she agreed to share it with this provider' },
    question: { en: 'Did she agree to share it with this provider?' },
    why: { en: 'She may trust one service and not another.' },
    sensitivity: 'special-category',
    read: readRecipientAgreed,
  },
]
