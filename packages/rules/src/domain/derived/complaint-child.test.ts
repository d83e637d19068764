import { expect, it } from 'vitest'

import { complaintChildFacts } from './complaint-child.ts'

const [ten, eleven] = ['2015-03-02T10:00:00+05:00', '2015-03-02T11:00:00+05:00']
const told = (...referrals: object[]): unknown =>
  complaintChildFacts[0]?.read({}, { referrals: referrals.map((referral) => ({ serviceCategory: 'childProtection', ...referral })) })

it.each([
  [[{ sentAt: eleven }, { sentAt: ten }], ten, 'the first counts'],
  [[{ sentAt: null }], null, 'it was not sent'],
  [[{}], undefined, 'nobody wrote down when it was sent'],
  [[{ sentAt: eleven }, {}], undefined, 'the other may have been sent before'],
  [[{ serviceCategory: 'legalAid', sentAt: ten }], undefined, 'another service'],
  [[], undefined, 'that no referral is written down does not say that nobody called'],
])('of %o the child protection unit was told %o: %s', (referrals, expected, _why) => {
  expect(told(...referrals)).toBe(expected)
})
