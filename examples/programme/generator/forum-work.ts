import type { Line } from './record.ts'
import { day, DISTRICTS, line, range } from './record.ts'

/** Monthly returns: complete, with a gap, without what women brought, without what is pending. */
export const forumReturnRecords = (): readonly Line[] =>
  range(72).map((index) => {
    const received = 6 + (index % 9)
    const resolved = Math.floor(received / 2)
    const gap = index % 12 === 5 ? 2 : 0
    const pending = received - resolved - 1 - gap
    return line('forumReturn', {
      returnId: `ret-${index + 1}`,
      forumId: `frm-${(index % 8) + 1}`,
      areaId: DISTRICTS[index % DISTRICTS.length],
      period: `2015-${String(1 + Math.floor(index / 8)).padStart(2, '0')}/2015-${String(1 + Math.floor(index / 8)).padStart(2, '0')}`,
      broughtForward: 0,
      received,
      resolved,
      referredToLegalAction: 1,
      notSettled: 0,
      withdrawn: 0,
      ...(index % 10 === 3 ? {} : { pending }),
      ...(index % 7 === 2 ? {} : { broughtByWoman: Math.floor(received / 4) }),
      reconciliationGap: gap,
    })
  })

const TOPICS = ['streetHarassment', 'domesticViolence', 'lighting', 'policeConduct', 'deskAccess', 'drugs'] as const
const CLOSED = ['done', 'done', 'notDone', 'agreed', 'inProgress', 'dropped'] as const

const reportedBack = (index: number): Line => {
  switch (index % 8) {
    case 0:
      return { reportedBackAt: '2015-12-31T18:59:59Z' }
    case 1:
      return { reportedBackAt: '2015-12-31T19:00:00Z' }
    case 2:
      return { reportedBackAt: null }
    case 3:
      return {}
    default:
      return { reportedBackAt: '2015-06-15T10:00+05:00' }
  }
}

/** Meetings of policing forums; what women and men raised there; what was agreed, done and reported back, and what was not. */
export const policingForumRecords = (): { readonly meetings: readonly Line[]; readonly issues: readonly Line[]; readonly actions: readonly Line[] } => {
  const heldOn = (index: number): string =>
    index === 0
      ? '2012-12-31'
      : index === 1
        ? '2013-01-01'
        : index === 2
          ? '2015-12-31'
          : index === 3
            ? '2016-01-01'
            : day(2014 + (index % 2), 1 + (index % 12), 10)
  const meetings = range(60).map((index) =>
    line('forumMeeting', {
      meetingId: `mtg-${index + 1}`,
      forumId: `cpf-${(index % 5) + 1}`,
      heldOn: heldOn(index),
      presentBySex: { female: 3 + (index % 6), male: 12 + (index % 9), x: 0, ...(index % 20 === 19 ? {} : { notRecorded: index % 3 === 0 ? 1 : 0 }) },
      ...(index % 6 === 5 ? {} : { womenSpoke: index % 4 }),
    }),
  )
  const issues = range(120).map((index) =>
    line('forumIssue', {
      issueId: `iss-${index + 1}`,
      meetingId: `mtg-${(index % 60) + 1}`,
      raisedBySex: index % 15 === 0 ? 'notRecorded' : index % 3 === 0 ? 'female' : 'male',
      topicCode: TOPICS[index % TOPICS.length],
      ...reportedBack(Math.floor(index / 3)),
    }),
  )
  const action = (number: number, issue: number, status: string | undefined): Line =>
    line('forumAction', { actionId: `act-${number}`, issueId: `iss-${issue + 1}`, ...(status === undefined ? {} : { status }) })
  const actions = [
    ...range(110).map((index) => action(index + 1, index, index % 21 === 0 ? undefined : CLOSED[index % CLOSED.length])),
    ...range(20).map((index) => action(200 + index, index * 6, index % 5 === 0 ? 'inProgress' : 'done')),
  ]
  return { meetings, issues, actions }
}

const INSTRUMENTS = [
  ['sop', 'inUse', '2014-05-01'],
  ['guideline', 'inUse', '2015-12-31'],
  ['procedure', 'inUse', '2016-01-01'],
  ['strategy', 'inUse', '2013'],
  ['sop', 'notified', '2015-03-01'],
  ['notification', 'notified', '2014-02-01'],
  ['draftBill', 'drafted', undefined],
  ['draftBill', 'consulted', undefined],
  ['policy', 'approved', '2015-10-01'],
  ['guideline', 'superseded', '2013-06-01'],
  ['mou', 'inUse', undefined],
] as const

/** Instruments of every stage; one takes effect a day too late, of one nobody wrote down when it does. */
export const policyRecords = (): readonly Line[] =>
  INSTRUMENTS.map(([instrumentType, stage, effectiveFrom], index) =>
    line('policyInstrument', { instrumentId: `pin-${index + 1}`, instrumentType, stage, ...(effectiveFrom === undefined ? {} : { effectiveFrom }) }),
  )
