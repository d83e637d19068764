import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { complaintChildFacts } from './complaint-child.ts'

const [ten, eleven] = ['2015-03-02T10:00:00+05:00', '2015-03-02T11:00:00+05:00']
const read = (id: string, entity: Record<string, unknown>, caseFile: Record<string, unknown> = {}): unknown =>
  readFact(complaintChildFacts, id, entity, caseFile)
const referred = (referrals: readonly object[], complaint: Record<string, unknown> = {}): unknown =>
  read('complaint.childProtectionReferredAt', complaint, {
    referrals: referrals.map((referral) => ({ serviceCategory: 'childProtection', ...referral })),
  })

it.each([
  [[{ sentAt: eleven }, { sentAt: ten }], ten, 'the first counts'],
  [[{ sentAt: null }], null, 'it was not sent'],
  [[{}], undefined, 'nobody wrote down when it was sent'],
  [[{ sentAt: eleven }, {}], undefined, 'the other may have been sent before'],
  [[{ serviceCategory: 'legalAid', sentAt: ten }], undefined, 'another service'],
  [[{ sentAt: null }, { serviceCategory: undefined, sentAt: ten }], undefined, 'one of no known kind may be one'],
  [[{ sentAt: null }, { serviceCategory: undefined, sentAt: null }], null, 'one of no known kind that was not sent'],
  [[], undefined, 'a referral may not have been written down'],
])('of %o a referral to the child protection unit was sent %o: %s', (referrals, expected, _why) => {
  expect(referred(referrals)).toBe(expected)
})

it('was sent by nobody when nobody told the unit in any way, and may have been when somebody called', () => {
  expect(referred([], { childUnitToldAt: null })).toBeNull()
  expect(read('complaint.childProtectionReferredAt', { childUnitToldAt: null })).toBeNull()
  expect(referred([], { childUnitToldAt: ten })).toBeUndefined()
  expect(referred([{ sentAt: ten }], { childUnitToldAt: null })).toBe(ten)
})

it.each([
  [[{ takenByCodes: ['fromGuardian'] }], true, 'she was taken'],
  [[{ takenByCodes: [] }], false, 'she was not taken'],
  [[{ marriageHeldOn: ten }], undefined, 'nobody wrote down where she is'],
  [[{ takenByCodes: [] }, {}], undefined, 'she may have been taken in the other incident'],
  [[{}, { takenByCodes: ['hidden'] }], true, 'she is hidden'],
  [[{ takenByCodes: { absent: 'declined' } }], undefined, 'she did not wish to say'],
  [[], undefined, 'no incident is written down'],
])('of %o she is away %o: %s', (incidents, expected, _why) => {
  expect(read('complaint.wasTakenAway', {}, { incidents })).toBe(expected)
})
