import type { Fact, JsonObject } from '@aitebaar/conditions'

import type { When } from './read.ts'
import { firstOf, objectsIn, whenIn } from './read.ts'

/** The first referral to child protection that was sent. */
const readTold = (_complaint: JsonObject, caseFile: JsonObject): When =>
  firstOf(
    (objectsIn(caseFile, 'referrals') ?? [])
      .filter((referral) => referral['serviceCategory'] === 'childProtection')
      .map((referral) => whenIn(referral, 'sentAt')),
  )

export const complaintChildFacts: readonly Fact[] = [
  {
    id: 'complaint.childProtectionToldAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the child protection unit was told' },
    question: { en: 'When was the child protection unit told?' },
    why: { en: 'It can keep a child safe and stand by her or him.' },
    sensitivity: 'internal',
    read: readTold,
  },
]
