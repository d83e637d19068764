import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { DUTY } from '../code-list/people.ts'
import { bySex } from '../entity/by-sex.ts'
import { entity } from '../entity/entity.ts'
import { code, count, date, groups, ref, yesNo } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * One meeting of a policing forum.
 *
 * @example
 * parse(ForumMeeting, { meetingId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ForumMeeting = entity('forumMeeting', () => ({
  identity: { meetingId: ref('forumMeeting', pub('meeting id')) },
  fields: {
    forumId: ref('communityPolicingForum', pub('policing forum')),
    heldOn: date(pub('date of the meeting', 'When was the meeting held?')),
    presentBySex: bySex(pub('people present')),
    policePresent: groups(pub('police present'), {
      dutyCode: code(DUTY, pub('duty')),
      sexCode: code(SEX, pub('sex')),
      deskOfficer: yesNo(
        pub('whether an officer of the desk', "Was an officer of the women's desk present?", 'Women can speak to the officer they will meet at the desk.'),
      ),
    }),
    womenSpoke: count(internal('women who spoke', 'How many women spoke?', 'To be there is not yet to be heard.'), 10_000),
  },
}))
/** One meeting of a policing forum. */
export interface ForumMeeting extends z.infer<typeof ForumMeeting> {}
