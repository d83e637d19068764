import { awarenessRecords, coverageRecords, disputeRecords } from './community.ts'
import { complaintRecords } from './complaints.ts'
import { contactRecords, deskRecords } from './desks.ts'
import { forumReturnRecords, policingForumRecords, policyRecords } from './forum-work.ts'
import { testRecords } from './learning.ts'
import { applicationRecords, trainingRecords } from './people.ts'
import { proceedingRecords } from './proceedings.ts'
import { createRandom } from './random.ts'
import type { Line } from './record.ts'
import { referralRecords, safetyRecords } from './services.ts'
import { settlementRecords } from './settlements.ts'
import { feedbackRecords, storyRecords, workplaceRecords } from './surveys.ts'
import { totalsOf } from './totals.ts'

/** All records of a seed, by the name of their file. The same seed gives the same bytes. */
export const generateRecords = (seed: number): Readonly<Record<string, readonly Line[]>> => {
  const totals = totalsOf(seed)
  const random = createRandom(seed)
  const contacts = contactRecords(totals, random)
  const complaints = complaintRecords(totals, random)
  const { settlements, followUps } = settlementRecords()
  const { meetings, issues, actions } = policingForumRecords()
  const [feedback, workplace] = [feedbackRecords(), workplaceRecords()]
  return {
    'womens-desks': deskRecords(totals),
    'desk-contacts': contacts,
    complaints,
    'recruitment-applications': applicationRecords(totals, random),
    'training-attendances': trainingRecords(totals, random),
    disputes: disputeRecords(totals, random),
    'awareness-activities': awarenessRecords(totals, random),
    'coverage-estimates': coverageRecords(totals, random),
    'legal-processes': proceedingRecords(complaints),
    referrals: referralRecords(),
    'safety-assessments': safetyRecords(),
    settlements,
    'follow-ups': followUps,
    'forum-returns': forumReturnRecords(),
    'forum-meetings': meetings,
    'forum-issues': issues,
    'forum-actions': actions,
    'policy-instruments': policyRecords(),
    'feedback-surveys': feedback.surveys,
    'feedback-responses': feedback.responses,
    'workplace-surveys': workplace.surveys,
    'workplace-responses': workplace.responses,
    'story-reviews': storyRecords(),
    'test-results': testRecords(),
  }
}

/** Records as NDJSON. */
export const toNdjson = (records: readonly Line[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
