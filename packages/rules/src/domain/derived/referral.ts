import type { Fact, JsonObject } from '@aitebaar/conditions'
import { isDateTime, SAFETY_SCOPES, scopeOfService, SERVICE_CATEGORY, spanOf } from '@aitebaar/core'

import { findById, objectsIn, textIn } from './read.ts'

const isAfter = (a: string | undefined, b: string | undefined): boolean | undefined =>
  a === undefined || b === undefined || !isDateTime(a) || !isDateTime(b) ? undefined : spanOf(a).start > spanOf(b).start

/** Whether a consent stood when the referral was sent, or stands now when it was not sent yet. One that was taken back is, whatever its state says. */
const stands = (consent: JsonObject, sentAt: string | undefined): boolean | undefined => {
  const [status, withdrawnAt] = [textIn(consent, 'status'), textIn(consent, 'withdrawnAt')]
  if (isAfter(textIn(consent, 'givenAt'), sentAt) === true || status === 'draft') return false
  if (status === 'withdrawn' || withdrawnAt !== undefined) return sentAt === undefined ? false : isAfter(withdrawnAt, sentAt)
  return status === 'active' ? true : undefined
}

/** The provisions that bear on a scope, or may: one whose scope or decision is not recorded can be either. */
interface Provisions {
  readonly permitting: readonly JsonObject[]
  readonly denies: boolean
  readonly untold: boolean
}

type Scope = ReturnType<typeof scopeOfService>

interface ConsentFound {
  readonly consent: JsonObject
  readonly scope: Scope
  readonly provisions: Provisions | undefined
}

const provisionsOn = (consent: JsonObject, scope: string): Provisions | undefined => {
  const bearing = objectsIn(consent, 'provisions')?.filter((provision) => [undefined, scope].includes(textIn(provision, 'scope')))
  if (bearing === undefined) return undefined
  const told = bearing.filter((provision) => textIn(provision, 'scope') !== undefined && textIn(provision, 'decision') !== undefined)
  return {
    permitting: told.filter((provision) => provision['decision'] === 'permit' && (scope !== 'other' || 'recipientOrgId' in provision)),
    denies: told.some(({ decision }) => decision === 'deny'),
    untold: told.length < bearing.length,
  }
}

/** What a consent does not name it does not permit. */
const permits = ({ permitting, denies, untold }: Provisions, sentAt: string | undefined): boolean | undefined => {
  if (denies) return false
  const isOver = (provision: JsonObject): boolean => isAfter(sentAt, textIn(provision, 'validTo')) === true
  const isToCome = (provision: JsonObject): boolean => isAfter(textIn(provision, 'validFrom'), sentAt) === true
  return untold ? undefined : permitting.some((provision) => !isOver(provision) && !isToCome(provision))
}

/** Whether the consent is sure to be her own: one given before others may be theirs, and holds for emergency care and safety only. */
const isHers = ({ consent, scope }: { readonly consent: JsonObject; readonly scope: Scope }): boolean | undefined => {
  const inPrivate = consent['privateWhenGiven']
  return SAFETY_SCOPES.includes(scope) ? true : typeof inPrivate === 'boolean' ? inPrivate : undefined
}

/** The consent that a referral names, and the scope that its kind of service asks for. */
const consentFor = (referral: JsonObject, caseFile: JsonObject): ConsentFound | undefined => {
  const service = SERVICE_CATEGORY.codes.find(({ code }) => code === referral['serviceCategory'])?.code
  const scope = service === undefined ? undefined : scopeOfService(service)
  const consent = findById(caseFile, 'consents', 'consentId', textIn(referral, 'consentId'))
  return consent === undefined || scope === undefined ? undefined : { consent, scope, provisions: provisionsOn(consent, scope) }
}

const readPermits = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const found = consentFor(referral, caseFile)
  if (found === undefined) return undefined
  const sentAt = textIn(referral, 'sentAt')
  const answers = [stands(found.consent, sentAt), found.provisions && permits(found.provisions, sentAt), isHers(found)]
  return answers.includes(false) ? false : answers.every((answer) => answer === true) ? true : undefined
}

/** Whether each kind of data that is shared is one she agreed to share. */
const readDataAgreed = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const shared = referral['dataShared']
  const provisions = consentFor(referral, caseFile)?.provisions
  if (!Array.isArray(shared) || provisions === undefined) return undefined
  if (shared.length === 0) return true
  const agreed = provisions.permitting.map(({ dataCategories }) => dataCategories)
  const known = agreed.filter((categories) => Array.isArray(categories)).flat()
  if (shared.every((category) => known.includes(category))) return true
  return !provisions.untold && agreed.every((categories) => Array.isArray(categories)) ? false : undefined
}

/** Whether the provider is one she agreed to; a provision that names nobody is for all services of the kind. */
const readRecipientAgreed = (referral: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const provisions = consentFor(referral, caseFile)?.provisions
  if (provisions === undefined || provisions.permitting.length === 0) return undefined
  const named = provisions.permitting.map((provision) => textIn(provision, 'recipientOrgId'))
  if (named.includes(undefined)) return true
  const provider = findById(caseFile, 'serviceProviders', 'providerId', textIn(referral, 'providerId'))
  const recipient = provider === undefined ? undefined : textIn(provider, 'organisationId')
  if (recipient !== undefined && named.includes(recipient)) return true
  return recipient === undefined || provisions.untold ? undefined : false
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
