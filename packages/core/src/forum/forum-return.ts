import type * as z from 'zod'

import { AREA_LEVEL } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { code, count, difference, period, ref, webAddress } from '../entity/fields.ts'
import { pub, publicFromDistrict } from '../entity/meta.ts'

/**
 * The figures a forum, or police for its district, reported for a period. A figure that was not published stays out; it is not zero.
 *
 * Its figures are public from the district up and internal below. The class of a field is the higher of the two; `project`, `redact` and `sensitivityOf` take
 * a return for public when its `placeLevel` says that it is of a district or a larger place and it names no single forum.
 *
 * @example
 * parse(ForumReturn, { returnId: 'x-01', period: '2015-10/2015-10' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ForumReturn = entity('forumReturn', () => ({
  identity: { returnId: ref('forumReturn', publicFromDistrict('return id')) },
  fields: {
    forumId: ref('disputeForum', publicFromDistrict('forum')),
    areaId: ref('area', publicFromDistrict('district')),
    placeLevel: code(AREA_LEVEL, pub('level of the area')),
    period: period(publicFromDistrict('period reported', 'Which period does the return cover?')),
    broughtForward: count(publicFromDistrict('disputes brought forward')),
    received: count(publicFromDistrict('disputes received')),
    resolved: count(publicFromDistrict('disputes resolved')),
    referredToLegalAction: count(publicFromDistrict('disputes referred to legal action')),
    notSettled: count(publicFromDistrict('disputes not settled')),
    withdrawn: count(publicFromDistrict('disputes withdrawn')),
    pending: count(publicFromDistrict('disputes pending')),
    broughtByWoman: count(publicFromDistrict('disputes brought by women themselves')),
    womanViaMaleRepresentative: count(publicFromDistrict('disputes brought by a man for a woman')),
    reconciliationGap: difference(publicFromDistrict('disputes that the return does not account for')),
    sourceUrl: webAddress(publicFromDistrict('source')),
  },
}))
/** The figures a forum reported for a period. */
export interface ForumReturn extends z.infer<typeof ForumReturn> {}
