import type { CodeOf } from '../code-list/code-list.ts'
import type { DATA_CATEGORY } from '../code-list/common.ts'
import type { CONSENT_SCOPE, SERVICE_CATEGORY } from '../code-list/service.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, isDone, isOneOf, notKnown } from '../known.ts'
import { cameTo } from '../related/came-to.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { DateTime } from '../time/date-time.ts'

type Scope = CodeOf<typeof CONSENT_SCOPE>
type Provision = NonNullable<EntityOf<'consent'>['provisions']>[number]

/** What is to be done with her data. What is left out of a use is not looked at, except the moment. */
export interface Use {
  readonly scope: Scope
  readonly at?: DateTime | null | undefined
  readonly dataCategories?: readonly CodeOf<typeof DATA_CATEGORY>[] | undefined
  readonly recipientOrgId?: string | undefined
  readonly recipientCategory?: Provision['recipientCategory']
}

/**
 * The scopes for which a consent holds that was given before others: emergency care and safety only.
 *
 * @example
 * SAFETY_SCOPES.includes('shareLegal') // => false
 *
 * @category consent
 * @since 0.1.0
 */
export const SAFETY_SCOPES: readonly CodeOf<typeof CONSENT_SCOPE>[] = [
  'recordForService',
  'shareMedical',
  'sharePolice',
  'shareShelter',
  'shareChildProtection',
]

const SCOPE_OF_SERVICE: Readonly<Record<CodeOf<typeof SERVICE_CATEGORY>, Scope>> = {
  medical: 'shareMedical',
  medicoLegal: 'shareMedical',
  burnCare: 'shareMedical',
  disabilitySupport: 'shareMedical',
  psychosocial: 'sharePsychosocial',
  policeProtection: 'sharePolice',
  legalAid: 'shareLegal',
  familyCourt: 'shareLegal',
  ombudsperson: 'shareLegal',
  workplaceInquiry: 'shareLegal',
  civilDocuments: 'shareLegal',
  livelihood: 'shareLegal',
  cashAssistance: 'shareLegal',
  shelter: 'shareShelter',
  childProtection: 'shareChildProtection',
  protectionCommittee: 'shareProtectionCommittee',
  disputeForum: 'shareForum',
  helpline: 'other',
  other: 'other',
}

/**
 * The scope of consent that sharing with a kind of service asks for.
 *
 * The reference has no scope for a helpline and for services that are not on its list. They go by a scope of their own, `other`, which permits only what names
 * the recipient (`recipientOrgId`): a helpline does not hear of her because she agreed to something else. A helpline that gives psychosocial support is
 * referred to as `psychosocial`.
 *
 * @example
 * scopeOfService('burnCare') // => 'shareMedical'
 * scopeOfService('helpline') // => 'other'
 *
 * @category consent
 * @since 0.1.0
 */
export const scopeOfService = (service: CodeOf<typeof SERVICE_CATEGORY>): CodeOf<typeof CONSENT_SCOPE> => SCOPE_OF_SERVICE[service]

const isValidAt = ({ validFrom, validTo }: Provision, at: DateTime | null | undefined): Known => {
  const hasEnd = isDone(validTo) ?? false
  return at === undefined || at === null ? undefined : bothKnown(notBefore(at, validFrom), hasEnd ? notBefore(validTo, at) : true)
}

/** Whether a recipient is the one that is named, where one is. */
const isFor = (named: string | undefined, recipient: string | undefined): Known =>
  named === undefined ? true : recipient === undefined ? undefined : named === recipient

/** Whether a provision says clearly enough what it permits: one on something without a scope of its own says to whom. */
const isPlain = ({ scope, recipientOrgId }: Provision): boolean => scope !== 'other' || recipientOrgId !== undefined

const covers = (provision: Provision, { scope, at, dataCategories, recipientOrgId, recipientCategory }: Use, decision: 'permit' | 'deny'): Known =>
  bothKnown(
    isOneOf(provision.scope, [scope]),
    isOneOf(provision.decision, [decision]),
    decision === 'deny' || isPlain(provision),
    at === undefined ? true : isValidAt(provision, at),
    decision === 'deny' || dataCategories === undefined
      ? true
      : provision.dataCategories && dataCategories.every((one) => provision.dataCategories?.includes(one)),
    isFor(provision.recipientOrgId, recipientOrgId),
    isFor(provision.recipientCategory, recipientCategory),
  )

const ENDED = ['withdrawn', 'expired', 'superseded'] as const

/** Whether each provision says until when it runs, so that the provisions tell by themselves. */
const namesItsEnd = ({ status, provisions = [] }: EntityOf<'consent'>): boolean =>
  status === 'expired' && provisions.length > 0 && provisions.every(({ validTo }) => isDone(validTo) === true)

/** Whether a consent stands at a moment, or now when none is given: it was given by then, and has not ended before. */
const standsAt = (consent: EntityOf<'consent'>, at: DateTime | null | undefined): Known => {
  const { status, givenAt, withdrawnAt } = consent
  if (notBefore(at, givenAt) === false) return false
  if (isDone(withdrawnAt) !== true && isOneOf(status, ENDED) !== true) return status === undefined ? undefined : status !== 'draft'
  if (at === undefined) return false
  const end = withdrawnAt ?? cameTo(consent, status ?? '')
  return end === undefined && namesItsEnd(consent) ? true : notBefore(end, at)
}

/** Whether a consent permits a use. Whatever no provision permits is denied, and a provision that denies outweighs one that permits. */
export const permits = (consent: EntityOf<'consent'>, use: Use): Known => {
  const { provisions, privateWhenGiven } = consent
  const stands = standsAt(consent, use.at)
  const reaches = privateWhenGiven === false ? SAFETY_SCOPES.includes(use.scope) : true
  if (provisions === undefined) return bothKnown(stands, reaches, undefined)
  return bothKnown(
    stands,
    reaches,
    eitherKnown(...provisions.map((provision) => covers(provision, use, 'permit'))),
    notKnown(eitherKnown(...provisions.map((provision) => covers(provision, use, 'deny')))),
  )
}

const SENT = ['sent', 'accepted', 'rejected', 'noResponse', 'serviceStarted', 'completed'] as const

/** Whether a referral has gone out to a provider. */
export const wasSent = ({ status, sentAt }: EntityOf<'referral'>): Known => eitherKnown(isDone(sentAt), isOneOf(status, SENT))

/** Whether her consent covers what a referral shares, at the moment it was sent or at another that is named. */
export const mayShare = (referral: EntityOf<'referral'>, records: Records, at: DateTime | null | undefined = referral.sentAt): Known => {
  const { dataShared, serviceCategory, consentId, providerId } = referral
  if (dataShared?.length === 0) return true
  const consent = records.find('consent', consentId)
  const scope = serviceCategory === undefined ? undefined : scopeOfService(serviceCategory)
  if (consent === undefined || scope === undefined) return undefined
  const recipientOrgId = records.find('serviceProvider', providerId)?.organisationId
  const recipientCategory = records.find('organisation', recipientOrgId)?.organisationType
  const permitted = permits(consent, { scope, at: at ?? null, dataCategories: dataShared, recipientOrgId, recipientCategory })
  return dataShared === undefined ? bothKnown(permitted, undefined) : permitted
}
