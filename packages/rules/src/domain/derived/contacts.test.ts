import { expect, it } from 'vitest'

import { checksOf, firstContact } from './contacts.ts'

const [april, may, june] = ['2015-04-01T10:00:00+05:00', '2015-05-01T10:00:00+05:00', '2015-06-01T10:00:00+05:00']

it.each([
  [[{ doneAt: may }, { doneAt: april }, { doneAt: null }], april, 'the earliest'],
  [[{ doneAt: may }, { dueAt: april }], undefined, 'one planned for before may have been made'],
  [[{ doneAt: may }, { dueAt: may }], undefined, 'one planned for the same moment may have been made before it'],
  [[{ doneAt: may }, { dueAt: null }], undefined, 'one without a plan may have been made'],
  [[{ doneAt: may }, {}], undefined, 'one without a plan may have been made'],
  [[{ doneAt: april, dueAt: june }, { doneAt: may }], april, 'one that was made before it was planned for'],
  [[{ doneAt: may }, { dueAt: june }], may, 'one planned for later is not the first'],
  [[{ doneAt: null }, { doneAt: null }], null, 'none was made'],
  [[{ doneAt: null }, { dueAt: june }], undefined, 'the other may have been made'],
  [[], undefined, 'that none is written down does not say that there was none'],
])('of %o the first contact was %o: %s', (contacts, expected, _why) => {
  expect(firstContact(contacts)).toBe(expected)
})

it('the checks after a settlement are those of that settlement and for that purpose', () => {
  const check = { purposeCode: 'settlementCheck', subjectRef: 's' }
  const others = [
    { purposeCode: 'settlementCheck', subjectRef: 'other' },
    { purposeCode: 'satisfaction', subjectRef: 's' },
  ]
  expect(checksOf({ settlementId: 's' }, { followUps: [check, ...others] })).toEqual([check])
  expect(checksOf({ settlementId: 's' }, {})).toEqual([])
})
