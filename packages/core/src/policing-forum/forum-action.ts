import type * as z from 'zod'

import { FORUM_ACTION_STATUS } from '../code-list/forum-work.ts'
import { DUTY } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, date, label, ref } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * What a policing forum agreed to do about a concern, who does it and by when.
 *
 * @example
 * parse(ForumAction, { actionId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ForumAction = entity('forumAction', () => ({
  identity: { actionId: ref('forumAction', pub('action id')) },
  fields: {
    issueId: ref('forumIssue', pub('issue')),
    ownerRole: code(DUTY, pub('who is to do it', 'Who is to do it?', 'What nobody owns is not done.')),
    dueOn: date(pub('date it is due', 'By when is it to be done?')),
    status: code(FORUM_ACTION_STATUS, pub('status of the action', 'How far is the action?')),
    doneOn: date(pub('date it was done', 'When was it done?')),
    droppedReason: label(pub('reason it was dropped'), 300),
    followedUpMeetingId: ref('forumMeeting', pub('meeting that heard the result')),
  },
}))
/** What a policing forum agreed to do about a concern. */
export interface ForumAction extends z.infer<typeof ForumAction> {}
