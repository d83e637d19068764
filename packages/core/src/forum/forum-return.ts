import type * as z from 'zod'

import { entity } from '../entity/entity.ts'
import { count, difference, period, ref, webAddress } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * The figures a forum, or police for its district, reported for a period. A figure that was not published stays out; it is not zero.
 *
 * @example
 * parse(ForumReturn, { returnId: 'x-01', period: '2015-10/2015-10' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ForumReturn = entity('forumReturn', () => ({
  identity: { returnId: ref('forumReturn', pub('return id')) },
  fields: {
    forumId: ref('disputeForum', pub('forum')),
    areaId: ref('area', pub('district')),
    period: period(pub('period reported', 'Which period does the return cover?')),
    broughtForward: count(pub('disputes brought forward')),
    received: count(pub('disputes received')),
    resolved: count(pub('disputes resolved')),
    referredToLegalAction: count(pub('disputes referred to legal action')),
    notSettled: count(pub('disputes not settled')),
    withdrawn: count(pub('disputes withdrawn')),
    pending: count(pub('disputes pending')),
    broughtByWoman: count(pub('disputes brought by women themselves')),
    womanViaMaleRepresentative: count(pub('disputes brought by a man for a woman')),
    reconciliationGap: difference(pub('disputes that the return does not account for')),
    sourceUrl: webAddress(pub('source')),
  },
}))
/** The figures a forum reported for a period. */
export interface ForumReturn extends z.infer<typeof ForumReturn> {}
