import type { Fact, JsonObject } from '@aitebaar/conditions'

import type { When } from './read.ts'
import { firstOf, ifOfKind, objectsIn, textIn, whenIn } from './read.ts'

/** A referral that was sent, or may have been, and of which nobody wrote down to what kind of service. */
const mayBeOne = (referral: JsonObject): boolean => textIn(referral, 'serviceCategory') === undefined && whenIn(referral, 'sentAt') !== null

/** The first referral to child protection that was sent; `null` when each is recorded as not sent, or when nobody told the unit in any way. */
const readReferred = (complaint: JsonObject, caseFile: JsonObject): When => {
  const sent = (objectsIn(caseFile, 'referrals') ?? [])
    .filter((referral) => referral['serviceCategory'] === 'childProtection' || mayBeOne(referral))
    .map((referral) => ifOfKind(whenIn(referral, 'sentAt'), textIn(referral, 'serviceCategory')))
  return sent.length === 0 && whenIn(complaint, 'childUnitToldAt') === null ? null : firstOf(sent)
}

export const complaintChildFacts: readonly Fact[] = [
  {
    id: 'complaint.childProtectionReferredAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment a referral to the child protection unit was first sent' },
    question: { en: 'When was a referral to the child protection unit sent?' },
    why: { en: 'It can keep a child safe and stand by her or him.' },
    sensitivity: 'internal',
    read: readReferred,
  },
]
