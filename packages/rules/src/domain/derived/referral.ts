import type { Fact, JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'
import { isDateTime, SAFETY_SCOPES, scopeOfService, SERVICE_CATEGORY, spanOf } from '@aitebaar/core'

import { each, yesNo } from './answers.ts'
import { findById, objectsIn, textIn } from './read.ts'

const isMoment = (when: string | undefined): when is string => when !== undefined && isDateTime(when)

const isAfter = (a: string | undefined, b: string | undefined): Known => (isMoment(a) && isMoment(b) ? spanOf(a).start > spanOf(b).start : undefined)

/** Whether a consent stood when the referral was sent, or stands now when it was not sent yet. One that was taken back is, whatever its state says. */
const stands = (consent: JsonObject, sentAt: string | undefined): Known => {
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
const permits = ({ permitting, denies, untold }: Provisions, sentAt: string | undefined): Known => {
  if (denies) return false
  const isOver = (provision: JsonObject): boolean => isAfter(sentAt, textIn(provision, 'validTo')) === true
  const isToCome = (provision: JsonObject): boolean => isAfter(textIn(provision, 'validFrom'), sentAt) === true
  return untold ? undefined : permitting.some((provision) => !isOver(provision) && !isToCome(provision))
}

/** Whether the consent is sure to be her own: one given before others may be theirs, and holds for emergency care and safety only. */
const isHers = ({ consent, scope }: { readonly consent: JsonObject; readonly scope: Scope }): Known =>
  SAFETY_SCOPES.includes(scope) || yesNo(consent, 'privateWhenGiven')

/** The consent that a referral names, and the scope that its kind of service asks for. */
const consentFor = (referral: JsonObject, caseFile: JsonObject): ConsentFound | undefined => {
  const service = SERVICE_CATEGORY.codes.find(({ code }) => code === referral['serviceCategory'])
  const scope = service && scopeOfService(service.code)
  const consent = findById(caseFile, 'consents', 'consentId', textIn(referral, 'consentId'))
  return consent === undefined || scope === undefined ? undefined : { consent, scope, provisions: provisionsOn(consent, scope) }
}

const readPermits = (referral: JsonObject, caseFile: JsonObject): Known => {
  const found = consentFor(referral, caseFile)
  if (found === undefined) return undefined
  const sentAt = textIn(referral, 'sentAt')
  return each([stands(found.consent, sentAt), found.provisions && permits(found.provisions, sentAt), isHers(found)])
}

/** Whether each kind of data that is shared is one she agreed to share. */
const readDataAgreed = (referral: JsonObject, caseFile: JsonObject): Known => {
  const shared = referral['dataShared']
  const provisions = consentFor(referral, caseFile)?.provisions
  if (!Array.isArray(shared) || provisions === undefined) return undefined
  const agreed = provisions.permitting.map(({ dataCategories }) => dataCategories)
  const known = agreed.flat()
  if (shared.every((category) => known.includes(category))) return true
  return !provisions.untold && agreed.every((categories) => Array.isArray(categories)) ? false : undefined
}

/** Whether the provider is one she agreed to; a provision that names nobody is for all services of the kind. */
const readRecipientAgreed = (referral: JsonObject, caseFile: JsonObject): Known => {
  const provisions = consentFor(referral, caseFile)?.provisions
  if (provisions === undefined || provisions.permitting.length === 0) return undefined
  const named = provisions.permitting.map((provision) => textIn(provision, 'recipientOrgId'))
  if (named.includes(undefined)) return true
  const recipient = textIn(findById(caseFile, 'serviceProviders', 'providerId', textIn(referral, 'providerId')), 'organisationId')
  if (named.includes(recipient)) return true
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
