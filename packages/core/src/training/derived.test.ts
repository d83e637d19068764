import { describe, expect, it } from 'vitest'

import { receiverWasFemale, receiverWasTrained } from '../complaint/receiver.ts'
import { membersOf } from '../forum/members.ts'
import { isTrainedMediator, trainingValidTo } from '../mediator/mediator-training.ts'
import { isTrainedForDesk, isVictimSupportOfficer } from '../officer/desk-training.ts'
import type { Line } from '../testing/programme.ts'
import { firstOf, programmeRecords } from '../testing/programme.ts'
import { hasCompleted } from './has-completed.ts'

const course = (attendeeRef: string, courseCategory: string, completedOn: string | null | undefined, more: object = {}) =>
  ({
    kind: 'trainingAttendance',
    attendanceId: `${courseCategory}-${String(completedOn)}`,
    attendeeRef,
    courseCategory,
    completed: true,
    completedOn,
    ...more,
  }) as const
const three = (completedOn: string) => ['womensDeskOperations', 'victimSupportReferral', 'genderSensitisation'].map((one) => course('off-1', one, completedOn))

describe('a course', () => {
  const whole = { kind: 'trainingCourse', courseId: 'c-1', hours: 10, completionThreshold: 0.8 } as const
  const session = (sessionId: string, endsAt: string) =>
    ({ kind: 'trainingSession', sessionId, courseId: 'c-1', startsAt: '2015-03-02T09:00+05:00', endsAt }) as const
  const row = (sessionId: string, minutesAttended: number | undefined, more: object = {}) =>
    ({ kind: 'trainingAttendance', attendanceId: `a-${sessionId}`, courseId: 'c-1', sessionId, attendeeRef: 'off-1', minutesAttended, ...more }) as const
  const completed = (...lines: readonly Line[]): unknown => {
    const records = programmeRecords(...lines)
    return hasCompleted(firstOf(records, 'trainingAttendance'), records)
  }
  const [first, second] = [session('s-1', '2015-03-02T14:00+05:00'), session('s-2', '2015-03-02T14:00+05:00')]

  it.each([
    [true, 'at just enough of the whole', [whole, row('s-1', 240), row('s-2', 240)]],
    [undefined, 'at less, while sessions may be missing', [whole, row('s-1', 240), row('s-2', 239)]],
    [false, 'at less, when nothing of the course is left', [whole, first, second, row('s-1', 240), row('s-2', 239)]],
    [false, 'when what is left cannot make it up', [whole, first, row('s-1', 100)]],
    [undefined, 'when what is left could make it up', [whole, first, row('s-1', 180)]],
    [undefined, 'while minutes are not recorded', [whole, first, second, row('s-1', 240), row('s-2', undefined)]],
    [undefined, 'of which nobody knows how long it is', [row('s-1', 600)]],
    [true, 'as it is recorded', [whole, first, second, row('s-1', 1, { completed: true })]],
    [false, 'as it is recorded', [whole, row('s-1', 600, { completed: false })]],
    [undefined, 'with the minutes of others', [whole, row('s-1', 240), row('s-2', 240, { attendeeRef: 'off-2' })]],
  ] as const)('is completed: %s %s', (answer, _why, lines) => {
    expect(completed(...lines)).toBe(answer)
  })
})

describe('an officer', () => {
  const trained = (at: string, officer: object, ...lines: readonly Line[]): unknown => {
    const records = programmeRecords({ kind: 'officer', officerId: 'off-1', ...officer }, ...lines)
    return isTrainedForDesk(firstOf(records, 'officer'), at, records)
  }

  it.each([
    [true, 'by three courses', '2015-03-02', {}, three('2014-01-10')],
    [true, 'on the last day that they count', '2016-01-10', {}, three('2014-01-10')],
    [undefined, 'a day later, when there may be others', '2016-01-11', {}, three('2014-01-10')],
    [undefined, 'by two of the three', '2015-03-02', {}, three('2014-01-10').slice(1)],
    [undefined, 'by three courses of another', '2015-03-02', {}, three('2014-01-10').map((one) => ({ ...one, attendeeRef: 'off-2' }))],
    [undefined, 'by a course that was not completed', '2015-03-02', {}, three('2014-01-10').map((one) => ({ ...one, completed: false }))],
    [undefined, 'within the month in which they ended', '2014-01-20', {}, three('2014-01')],
    [false, 'when it is recorded that there was no training', '2015-03-02', { trainedForDeskOn: null }, three('2014-01-10')],
    [false, 'before the day that is recorded', '2014-01-09', { trainedForDeskOn: '2014-01-10' }, []],
    [true, 'until 1 March, of a course that ended on 29 February', '2014-03-01', { trainedForDeskOn: '2012-02-29' }, []],
    [false, 'after it', '2014-03-02', { trainedForDeskOn: '2012-02-29' }, []],
  ] as const)('is trained for desk duty: %s %s', (answer, _why, at, officer, lines) => {
    expect(trained(at, officer, ...lines)).toBe(answer)
  })

  it.each([
    [true, 'posted and trained', [{ dutyCode: 'victimSupport', from: '2014-02-01' }], [course('off-1', 'victimSupportReferral', '2014-01-10')]],
    [undefined, 'posted, and no course is at hand', [{ dutyCode: 'victimSupport', from: '2014-02-01' }], []],
    [undefined, 'posted, and trained later', [{ dutyCode: 'victimSupport', from: '2014-02-01' }], [course('off-1', 'victimSupportReferral', '2015-06-01')]],
    [
      false,
      'no longer posted',
      [{ dutyCode: 'victimSupport', from: '2014-02-01', to: '2014-03-01' }],
      [course('off-1', 'victimSupportReferral', '2014-01-10')],
    ],
    [false, 'posted elsewhere', [{ dutyCode: 'investigation', from: '2014-02-01' }], []],
    [undefined, 'of unknown duty', [{ from: '2014-02-01' }], [course('off-1', 'victimSupportReferral', '2014-01-10')]],
    [undefined, 'without postings on record', undefined, [course('off-1', 'victimSupportReferral', '2014-01-10')]],
  ] as const)('is a victim support officer: %s when %s', (answer, _why, postings, lines) => {
    const records = programmeRecords({ kind: 'officer', officerId: 'off-1', postings }, ...lines)
    expect(isVictimSupportOfficer(firstOf(records, 'officer'), '2015-03-02', records)).toBe(answer)
  })

  it('who received a complaint is looked up, and counts as trained for that moment', () => {
    const received = (officer: object) => {
      const records = programmeRecords(
        { kind: 'complaint', complaintId: 'cmp-1', receivedByOfficerId: 'off-1', receivedAt: '2015-03-02T10:00+05:00' },
        { kind: 'officer', officerId: 'off-1', ...officer },
      )
      const complaint = firstOf(records, 'complaint')
      return [receiverWasFemale(complaint, records), receiverWasTrained(complaint, records)]
    }
    expect(received({ sexCode: 'female', trainedForDeskOn: '2014-05' })).toEqual([true, true])
    expect(received({ sexCode: 'male', trainedForDeskOn: '2012-05' })).toEqual([false, false])
    expect(received({ sexCode: 'notRecorded' })).toEqual([undefined, undefined])
  })
})

describe('a mediator', () => {
  const trained = (sitting: string, mediator: object, ...lines: readonly Line[]): unknown => {
    const records = programmeRecords({ kind: 'mediator', mediatorId: 'med-1', ...mediator }, ...lines)
    return isTrainedMediator(firstOf(records, 'mediator'), sitting, records)
  }
  const both = (on: string) => [course('med-1', 'disputeResolution', on), course('med-1', 'womensRights', on)]

  it.each([
    [true, 'within three years', '2017-01-10', { trainedOn: '2014-01-10' }, []],
    [false, 'a day later', '2017-01-11', { trainedOn: '2014-01-10' }, []],
    [true, 'as long as is recorded', '2018-01-11', { trainedOn: '2014-01-10', trainingValidTo: '2019' }, []],
    [false, 'before the training', '2014-01-09', { trainedOn: '2014-01-10' }, []],
    [undefined, 'in the month of it', '2014-01-09', { trainedOn: '2014-01' }, []],
    [false, 'when it is recorded that there was none', '2015-01-09', { trainedOn: null }, both('2014-01-10')],
    [true, 'by two courses', '2015-01-09', {}, both('2014-01-10')],
    [undefined, 'by one of them', '2015-01-09', {}, both('2014-01-10').slice(1)],
  ] as const)('is trained: %s %s', (answer, _why, sitting, mediator, lines) => {
    expect(trained(sitting, mediator, ...lines)).toBe(answer)
  })

  it('has training that counts for three years, as well as its day is known', () => {
    expect([trainingValidTo({ trainedOn: '2014-03' }), trainingValidTo({ trainedOn: null }), trainingValidTo({})]).toEqual(['2017-03', null, undefined])
    expect(trainingValidTo({ trainedOn: '2012-02-29' })).toBe('2015-03-01')
  })

  it('is a member of a forum on the days of the membership, and unknown where a date or the sex is', () => {
    const member = (mediatorId: string, sexCode: string | undefined, from: string | undefined, to?: string) =>
      ({ kind: 'mediator', mediatorId, sexCode, forumMemberships: [{ forumId: 'frm-1', from, to }] }) as const
    const members = (...lines: readonly Line[]) =>
      membersOf(
        'frm-1',
        '2015-03-02',
        programmeRecords(...lines)
          .all('mediator')
          .map(({ entity }) => entity),
      )
    const [zia, sana] = [member('m-1', 'male', '2014'), member('m-2', 'female', '2015-03-02')]
    expect(members(zia, sana, member('m-3', 'female', '2013', '2014'))).toEqual({ membersTotal: 2, membersFemale: 1 })
    expect(members(zia, member('m-4', 'female', '2015'))).toEqual({ membersTotal: undefined, membersFemale: undefined })
    expect(members(zia, member('m-5', 'notRecorded', '2014'))).toEqual({ membersTotal: 2, membersFemale: undefined })
    expect(members(zia, { ...sana, forumMemberships: [{ forumId: 'frm-2', from: '2014' }] })).toEqual({ membersTotal: 1, membersFemale: 0 })
  })
})
