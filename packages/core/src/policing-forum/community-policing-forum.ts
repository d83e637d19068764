import type * as z from 'zod'

import { MEMBER_CAPACITY, POLICING_FORUM_KIND } from '../code-list/forum-work.ts'
import { bySex } from '../entity/by-sex.ts'
import { entity } from '../entity/entity.ts'
import { answers, code, count, date, group, name, recurrence, ref } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * A forum in which people of a place tell police what worries them.
 *
 * @example
 * parse(CommunityPolicingForum, { forumId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const CommunityPolicingForum = entity('communityPolicingForum', () => ({
  identity: { forumId: ref('communityPolicingForum', pub('policing forum id')) },
  fields: {
    name: name(pub('name of the policing forum')),
    forumKind: code(POLICING_FORUM_KIND, pub('kind of policing forum', 'What kind of policing forum is it?')),
    stationId: ref('station', pub('station')),
    areaId: ref('area', pub('district')),
    formedOn: date(pub('date the forum was formed', 'When was the forum formed?')),
    firstMetOn: date(pub('date the forum first met', 'When did the forum first meet?', 'A forum on paper hears nobody.')),
    memberCounts: group(pub('members'), {
      bySex: bySex(pub('members by sex')),
      byCapacity: answers(MEMBER_CAPACITY, (label) => count(pub(`members: ${label}`)), pub('members by capacity')),
    }),
    meetingFrequency: recurrence(pub('how often it is to meet', 'How often is the forum to meet?', 'Concerns go cold when nobody meets.')),
  },
}))
/** A forum in which people of a place tell police what worries them. */
export interface CommunityPolicingForum extends z.infer<typeof CommunityPolicingForum> {}
