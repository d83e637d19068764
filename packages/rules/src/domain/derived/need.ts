import type { Fact, JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'
import { NEED, SERVICE_CATEGORY } from '@aitebaar/core'

import { each, isOneOf, isSame } from './answers.ts'
import { numberIn } from './numbers.ts'
import type { When } from './read.ts'
import { codesOf, firstOf, objectsIn, textIn, whenIn } from './read.ts'

/** Whether a referral answers a need; one that names no need may answer any. */
const isFor = (referral: JsonObject, need: JsonObject): Known => (textIn(referral, 'needCode') === undefined ? true : isSame(need, referral, 'needCode'))

/** Whether a referral is to a service and answers a need. */
const isReferral = (referral: JsonObject, need: JsonObject, service: string): Known =>
  each([isOneOf(referral, 'serviceCategory', [service]), isFor(referral, need)])

/**
 * The first moment that some referral has, unless one that may be to the service or for the need may have been before it; `null` only when the need says of
 * the service that it was not done. That one referral came to nothing does not say that nobody else saw to it.
 */
const firstAmong =
  (service: string, key: string, noneIn: string) =>
  (need: JsonObject, caseFile: JsonObject): When => {
    const whens = objectsIn(caseFile, 'referrals')?.flatMap((referral): readonly When[] => {
      const isOne = isReferral(referral, need, service)
      return isOne === false ? [] : [isOne && whenIn(referral, key)]
    })
    const first = firstOf(whens ?? [])
    if (typeof first === 'string') return first
    const none = need[noneIn]
    return Array.isArray(none) && none.includes(service) ? null : undefined
  }

/** Whatever is not on the list can be anything, so nobody can be asked whether it was offered. */
const offers: readonly Fact[] = SERVICE_CATEGORY.codes
  .filter(({ code }) => code !== 'other')
  .map(({ code, label }) => ({
    id: `need.${code}OfferedAt`,
    subject: 'need',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: `the moment this was offered for the need: ${label.en}` },
    question: { en: `When was this offered to her: ${label.en}?` },
    why: { en: 'An offer should follow soon after the need is known.' },
    sensitivity: 'special-category',
    read: firstAmong(code, 'offeredAt', 'notOffered'),
  }))

export const needFacts: readonly Fact[] = [
  {
    id: 'need.needCode',
    subject: 'need',
    type: codesOf('code', NEED),
    label: { en: 'the need' },
    question: { en: 'What does she need?' },
    why: { en: 'Each need has services that fit it.' },
    sensitivity: 'special-category',
    read: (need) => textIn(need, 'needCode'),
  },
  {
    id: 'need.knownAt',
    subject: 'need',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the need was known' },
    question: { en: 'When was the need known?' },
    why: { en: 'The time to offer a service runs from here.' },
    sensitivity: 'internal',
    read: (need) => whenIn(need, 'knownAt'),
  },
  {
    id: 'need.hoursSince',
    subject: 'need',
    type: { kind: 'integer', min: 0, unit: 'hours' },
    label: { en: 'hours from what happened to the moment the need was known' },
    question: { en: 'How many hours had passed since it happened, when the need was known?' },
    why: { en: 'Some treatment works only in the first hours.' },
    sensitivity: 'special-category',
    read: (need) => numberIn(need, 'hoursSince'),
  },
  ...offers,
  {
    id: 'need.medicalStartedAt',
    subject: 'need',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment medical care began for the need' },
    question: { en: 'When was she first seen by a doctor or nurse?' },
    why: { en: 'An offer alone does not treat her.' },
    sensitivity: 'special-category',
    read: firstAmong('medical', 'firstServiceAt', 'notStarted'),
  },
]
