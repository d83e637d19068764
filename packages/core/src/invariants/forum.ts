import { reconciliationGap } from '../forum/reconciliation-gap.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

const isBalanced = (entry: EntityOf<'forumReturn'>): Known => {
  const gap = reconciliationGap(entry)
  return gap === undefined ? undefined : gap === 0
}

export const FORUM_INVARIANTS: readonly Invariant[] = [
  {
    id: 'DSP-1',
    looksAt: 'record',
    reads: [
      'forumReturn.broughtForward',
      'forumReturn.received',
      'forumReturn.resolved',
      'forumReturn.referredToLegalAction',
      'forumReturn.notSettled',
      'forumReturn.withdrawn',
      'forumReturn.pending',
    ],
    demands: 'In a return, what was brought forward and received equals what was resolved, referred, not settled, withdrawn and is pending.',
    help: 'Keep the figures as they were published, and record the difference as "reconciliationGap".',
    judge: each('forumReturn', isBalanced),
  },
  {
    id: 'CPF-1',
    looksAt: 'record',
    reads: ['forumAction.ownerRole', 'forumAction.dueOn'],
    demands: 'Each action has somebody who is to do it, and a date.',
    help: 'Ask the meeting who does it and by when.',
    judge: each('forumAction', ({ ownerRole, dueOn }) => bothKnown(isDone(ownerRole), isDone(dueOn))),
  },
  {
    id: 'CPF-2',
    looksAt: 'set of records',
    reads: ['forumAction.status', 'forumAction.issueId', 'forumAction.followedUpMeetingId', 'forumIssue.raisedBySex', 'forumIssue.reportedBackAt'],
    demands: 'What was done about a concern that women raised is reported back to a later meeting.',
    help: 'Tell the next meeting what came of it; until then the concern is not closed.',
    judge: each('forumAction', ({ issueId, status, followedUpMeetingId }, records) => {
      const issue = records.find('forumIssue', issueId)
      const byWoman = isOneOf(issue?.raisedBySex === 'notRecorded' ? undefined : issue?.raisedBySex, ['female'])
      return impliesKnown(bothKnown(isOneOf(status, ['done']), byWoman), eitherKnown(isDone(followedUpMeetingId), isDone(issue?.reportedBackAt)))
    }),
  },
]
