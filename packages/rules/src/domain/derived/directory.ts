import type { Fact, JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { findById, textIn, whenIn } from './read.ts'

const entryOf = (referral: JsonObject, caseFile: JsonObject): JsonObject | undefined =>
  findById(caseFile, 'serviceProviders', 'providerId', textIn(referral, 'providerId'))

const readVerified = (referral: JsonObject, caseFile: JsonObject): When => {
  const entry = entryOf(referral, caseFile)
  return entry && whenIn(entry, 'lastVerifiedAt')
}

/** From the last check before the offer to the offer. A check after the offer says nothing about what was known then. */
const readAge = (referral: JsonObject, caseFile: JsonObject): { from: string; to: string } | undefined => {
  const [from, to] = [readVerified(referral, caseFile), whenIn(referral, 'offeredAt')]
  return typeof from === 'string' && typeof to === 'string' && spanOf(from).start <= spanOf(to).start ? { from, to } : undefined
}

/** `null` once she was asked and said no, or is recorded as not asked. */
const readConfirmed = (referral: JsonObject): When => {
  const answer = textIn(referral, 'survivorReportedReceived')
  if (answer === 'yes') return whenIn(referral, 'survivorAskedAt') ?? undefined
  return answer === 'no' || answer === 'notAsked' ? null : undefined
}

export const directoryFacts: readonly Fact[] = [
  {
    id: 'referral.confirmedByHerAt',
    subject: 'referral',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment she said that the service had begun' },
    question: { en: 'Has she said herself that the service began, and when?' },
    why: { en: 'Only her answer shows it.' },
    sensitivity: 'special-category',
    read: readConfirmed,
  },
  {
    id: 'referral.entryVerifiedAt',
    subject: 'referral',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the entry of the provider was last checked' },
    question: { en: 'When was the entry of this provider last checked by a call?' },
    why: { en: 'An old number costs her time and safety.' },
    sensitivity: 'internal',
    read: readVerified,
  },
  {
    id: 'referral.entryAge',
    subject: 'referral',
    type: { kind: 'interval' },
    label: { en: 'the time from the last check of the entry to the offer' },
    question: { en: 'When was the entry last checked before the service was offered?' },
    why: { en: 'An old number costs her time and safety.' },
    sensitivity: 'internal',
    read: readAge,
  },
  {
    id: 'serviceProvider.checkedAgainAt',
    subject: 'serviceProvider',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment of a check after the last one on record' },
    question: { en: 'Has the entry been checked since, and when?' },
    why: { en: 'Entries grow old.' },
    sensitivity: 'internal',
    // The last check is the last, so there is none after it until that field is written anew.
    read: (entry) => (typeof whenIn(entry, 'lastVerifiedAt') === 'string' ? null : undefined),
  },
]
