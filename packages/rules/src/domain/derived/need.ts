import type { Fact, JsonObject } from '@aitebaar/conditions'
import { NEED, SERVICE_CATEGORY } from '@aitebaar/core'

import { numberIn } from './numbers.ts'
import type { When } from './read.ts'
import { answersOf, firstOf, objectsIn, textIn, whenIn } from './read.ts'

/** The referrals to a service that answer a need; one that names no need may answer any. */
const referralsFor = (need: JsonObject, caseFile: JsonObject, service: string): readonly JsonObject[] =>
  (objectsIn(caseFile, 'referrals') ?? []).filter(
    (referral) => referral['serviceCategory'] === service && (textIn(referral, 'needCode') ?? textIn(need, 'needCode')) === textIn(need, 'needCode'),
  )

/** The first moment that some referral has; `null` when each is recorded as not done. */
const firstAmong = (referrals: readonly JsonObject[], key: string): When => firstOf(referrals.map((referral) => whenIn(referral, key)))

const readOffered =
  (service: string) =>
  (need: JsonObject, caseFile: JsonObject): When => {
    const offered = firstAmong(referralsFor(need, caseFile, service), 'offeredAt')
    const notOffered = need['notOffered']
    return offered === undefined && Array.isArray(notOffered) && notOffered.includes(service) ? null : offered
  }

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
    read: readOffered(code),
  }))

export const needFacts: readonly Fact[] = [
  {
    id: 'need.needCode',
    subject: 'need',
    type: { kind: 'code', codes: answersOf(NEED), labels: Object.fromEntries(NEED.codes.map(({ code, label }) => [code, label])) },
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
    question: { en: 'How many hours had passed since it happened?' },
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
    read: (need, caseFile) => firstAmong(referralsFor(need, caseFile, 'medical'), 'firstServiceAt'),
  },
]
