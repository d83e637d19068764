import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { ISSUE_TOPIC, MEMBER_CAPACITY } from '../code-list/forum-work.ts'
import { entity } from '../entity/entity.ts'
import { code, freeText, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/**
 * A general concern raised in a policing forum. The case of one person is taken out of the meeting to a desk.
 *
 * @example
 * parse(ForumIssue, { issueId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ForumIssue = entity('forumIssue', () => ({
  identity: { issueId: ref('forumIssue', internal('issue id')) },
  fields: {
    meetingId: ref('forumMeeting', internal('meeting')),
    raisedByCapacity: code(MEMBER_CAPACITY, internal('capacity of the person who raised it')),
    raisedBySex: code(SEX, internal('sex of the person who raised it', 'Did a woman raise it?', 'What women raise is followed up and counted.')),
    topicCode: code(ISSUE_TOPIC, internal('topic', 'What is the concern about?')),
    isGenderRelated: yesNo(internal('whether it concerns women in particular', 'Does it concern women in particular?')),
    summary: freeText(special('summary that identifies nobody')),
    isIndividualCase: yesNo(
      special(
        'whether it is the case of one person',
        'Is it about one person who can be recognised?',
        'Such a matter is heard at the desk, not before a meeting.',
      ),
    ),
    talkedOverInMeeting: yesNo(
      special('whether the matter of one person was talked over', 'Was it talked over in the meeting?', 'What is said before many cannot be taken back.'),
    ),
    deskContactId: ref('deskContact', internal('contact at the desk to which it was taken')),
    reportedBackAt: moment(
      internal('moment the forum was told the result', 'When was the forum told what came of it?', 'A concern is closed only when people hear the result.'),
    ),
  },
}))
/** A general concern raised in a policing forum. */
export interface ForumIssue extends z.infer<typeof ForumIssue> {}
