import type * as z from 'zod'

import { FORUM_LEGAL_BASIS, FORUM_TYPE } from '../code-list/dispute.ts'
import { entity } from '../entity/entity.ts'
import { code, count, date, name, ref, yesNo } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * A forum that hears disputes: a council of the police, a community forum, a jirga.
 *
 * @example
 * parse(DisputeForum, { forumId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const DisputeForum = entity('disputeForum', () => ({
  identity: { forumId: ref('disputeForum', pub('forum id')) },
  fields: {
    name: name(pub('name of the forum')),
    forumType: code(FORUM_TYPE, pub('type of forum', 'What kind of forum is it?')),
    legalBasis: code(
      FORUM_LEGAL_BASIS,
      pub('legal basis', 'On which law does the forum rest, if any?', 'A sitting without a legal basis can only advise willing parties.'),
    ),
    legalBasisFrom: date(pub('date the legal basis began')),
    legalBasisTo: date(pub('date the legal basis ended')),
    stationId: ref('station', pub('station')),
    areaId: ref('area', pub('district')),
    membersTotal: count(pub('members'), 1000),
    membersFemale: count(pub('women among the members'), 1000),
    meetingPlaceSafeForWomen: yesNo(
      internal(
        'whether women can come safely',
        'Does the meeting place have a separate entrance and waiting space for women, away from the lock-up?',
        'Women must be able to come and speak.',
      ),
    ),
  },
}))
/** A forum that hears disputes. */
export interface DisputeForum extends z.infer<typeof DisputeForum> {}
