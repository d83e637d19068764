import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { policingForumFacts } from './policing-forum.ts'

const read = (id: string, entity: Record<string, unknown>, ...meetings: object[]) => readFact(policingForumFacts, id, entity, { forumMeetings: meetings })
const may = { forumId: 'f1', heldOn: '2015-05-10' }
const june = { forumId: 'f1', heldOn: '2015-06-12' }

it('finds the next meeting of a forum', () => {
  expect(read('forumMeeting.nextHeldOn', may, may, june)).toBe('2015-06-12')
})

it('does not take a meeting of another forum for the next one', () => {
  expect(read('forumMeeting.nextHeldOn', may, may, june, { forumId: 'f2', heldOn: '2015-05-20' })).toBe('2015-06-12')
  expect(read('forumMeeting.nextHeldOn', may, may, june, { forumId: 'f2', heldOn: null }, { forumId: 'f2' })).toBe('2015-06-12')
})

it('leaves open which meeting was the next where it is not recorded which forum met', () => {
  expect(read('forumMeeting.nextHeldOn', may, may, june, { heldOn: '2015-05-20' })).toBeUndefined()
  expect(read('forumMeeting.nextHeldOn', may, may, june, { heldOn: '2015-05-09' })).toBe('2015-06-12')
  expect(read('forumMeeting.nextHeldOn', { heldOn: '2015-05-10' }, { heldOn: '2015-05-20' })).toBeUndefined()
})

it('says nothing of a file without meetings', () => {
  expect(readFact(policingForumFacts, 'forumMeeting.nextHeldOn', may)).toBeUndefined()
})

it('cannot tell the meeting after one that has no day, or was not held', () => {
  for (const heldOn of [undefined, null]) expect(read('forumMeeting.nextHeldOn', { forumId: 'f1', heldOn }, june)).toBeUndefined()
})

it('leaves open which meeting was the next where one has no day on record', () => {
  expect(read('forumMeeting.nextHeldOn', may, may, june, { forumId: 'f1' })).toBeUndefined()
  expect(read('forumMeeting.nextHeldOn', june, may, june, { forumId: 'f1', heldOn: null }, { forumId: 'f1' })).toBeUndefined()
})

it('leaves open whether a meeting of that month was before or after', () => {
  const some = (heldOn: string) => ({ forumId: 'f1', heldOn })
  expect(read('forumMeeting.nextHeldOn', may, may, june, some('2015-05'))).toBeUndefined()
  expect(read('forumMeeting.nextHeldOn', may, may, june, some('2015-04'))).toBe('2015-06-12')
  expect(read('forumMeeting.nextHeldOn', may, may, june, some('2015-06'))).toBe('2015-06')
})

it('says that there was none only where a meeting is recorded as not held', () => {
  expect(read('forumMeeting.nextHeldOn', june, may, june)).toBeUndefined()
  expect(read('forumMeeting.nextHeldOn', june, may, june, { forumId: 'f1', heldOn: null })).toBeNull()
})

it('takes the share of women among those whose sex is recorded', () => {
  expect(read('forumMeeting.womenShare', { presentBySex: { female: 3, male: 6, x: 1, notRecorded: 4 } })).toBe(0.3)
  expect(read('forumMeeting.womenShare', { presentBySex: { female: 3 } })).toBeUndefined()
  expect(read('forumMeeting.womenShare', { presentBySex: { female: 0, male: 0 } })).toBeUndefined()
})

it.each([
  [[{ deskOfficer: false }, { deskOfficer: true }], true],
  [[{ deskOfficer: false }, {}], undefined],
  [[{ deskOfficer: false }], false],
  [[], false],
])('of police %o an officer of the desk was there: %o', (policePresent, expected) => {
  expect(read('forumMeeting.deskOfficerPresent', { policePresent })).toBe(expected)
})

it('an issue was taken to the desk when the contact there is written down, and may have been when it is not', () => {
  expect(read('forumIssue.takenToDesk', { deskContactId: 'dct-1' })).toBe(true)
  expect([read('forumIssue.takenToDesk', {}), read('forumIssue.takenToDesk', { deskContactId: null })]).toEqual([undefined, undefined])
})
