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

/** Whether an incident tells how she was taken, left or was kept; an empty list says that she was not. That a marriage is planned or was held tells nothing. */
const isAway = (incident: JsonObject): boolean | undefined => {
  const taken = incident['takenByCodes']
  return Array.isArray(taken) ? taken.length > 0 : undefined
}

const readIsAway = (_complaint: JsonObject, caseFile: JsonObject): boolean | undefined => {
  const away = objectsIn(caseFile, 'incidents')?.map(isAway)
  if (away === undefined || away.length === 0) return undefined
  if (away.includes(true)) return true
  return away.includes(undefined) ? undefined : false
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
  {
    id: 'complaint.wasTakenAway',
    subject: 'complaint',
    type: { kind: 'boolean' },
    label: { en: 'whether she or he was taken away, left or is kept somewhere' },
    question: { en: 'Is she or he gone from home: taken, talked into leaving, hidden or kept somewhere? Write down how, or that none of it is so.' },
    why: { en: 'A child who is gone is looked for at once.' },
    sensitivity: 'life-safety',
    read: readIsAway,
  },
]
