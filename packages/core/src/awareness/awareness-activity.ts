import type * as z from 'zod'

import { AWARENESS_MODE, AWARENESS_OBJECTIVE, AWARENESS_TOPIC, COUNT_BASIS, REACH_METHOD } from '../code-list/capacity.ts'
import { SEX } from '../code-list/common.ts'
import { entity } from '../entity/entity.ts'
import { code, codes, count, group, groups, label, language, moment, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * A session, broadcast or article. People met and people reached by media are never added up.
 *
 * @example
 * parse(AwarenessActivity, { activityId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const AwarenessActivity = entity('awarenessActivity', () => ({
  identity: { activityId: ref('awarenessActivity', pub('activity id')) },
  fields: {
    mode: code(AWARENESS_MODE, pub('mode', 'How did the activity reach people?', 'People met and people reached by media are shown apart.')),
    objective: code(AWARENESS_OBJECTIVE, pub('objective')),
    topics: codes(AWARENESS_TOPIC, pub('topics')),
    legalInstrumentRefs: refs('policyInstrument', pub('legal instruments explained')),
    legalStageSaid: yesNo(
      pub(
        'whether it says how far each law has come',
        'Does it say of each law whether it was a draft, passed or in force on that day?',
        'Nobody should rely on a law that is not there yet.',
      ),
    ),
    presentedAsLaw: yesNo(pub('whether it speaks of each instrument as law in force', 'Does it speak of the text as law that is in force?')),
    heldAt: moment(pub('moment it was held', 'When was it held?')),
    areaId: ref('area', pub('district', 'In which district was it held?')),
    language: language(pub('language')),
    facilitators: groups(internal('facilitators'), { sexCode: code(SEX, internal('sex')), activistTrained: yesNo(internal('whether trained as an activist')) }),
    attendance: group(pub('people who attended'), {
      female: count(pub('women and girls who attended', 'How many women and girls attended?')),
      male: count(pub('men and boys who attended', 'How many men and boys attended?')),
      x: count(pub('others who attended')),
      notRecorded: count(pub('people whose sex was not recorded')),
      girlsUnder18: count(pub('girls among them')),
      boysUnder18: count(pub('boys among them')),
    }),
    countBasis: code(COUNT_BASIS, pub('how people were counted', 'Were people counted from a register, by head, or estimated?')),
    reachEstimate: group(pub('estimated reach'), {
      low: count(pub('lowest estimate')),
      point: count(pub('best estimate')),
      high: count(pub('highest estimate')),
      method: code(REACH_METHOD, pub('method')),
      source: label(pub('source'), 300),
    }),
    separateSessionForWomen: yesNo(internal('whether women had a session of their own')),
    safeDisclosureRoute: yesNo(internal('whether someone was named for private talks')),
    repeatAttendeesPossible: yesNo(pub('whether people may have come more than once')),
  },
}))
/** A session, broadcast or article. */
export interface AwarenessActivity extends z.infer<typeof AwarenessActivity> {}
