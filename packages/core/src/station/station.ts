import type * as z from 'zod'

import { DAY } from '../code-list/common.ts'
import { STATION_TYPE } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { code, groups, label, moment, name, ref, timeOfDay, yesNo } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * A police station or post.
 *
 * @example
 * parse(Station, { stationId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Station = entity('station', () => ({
  identity: { stationId: ref('station', pub('station id')) },
  fields: {
    name: name(pub('name of the station')),
    policeAreaId: ref('area', pub('police area')),
    areaId: ref('area', pub('district')),
    stationType: code(STATION_TYPE, pub('type of station')),
    keepsFirRegister: yesNo(
      pub(
        'whether the station keeps an FIR register',
        'Does this station keep an FIR register?',
        'A post sends its reports to the station that keeps the register.',
      ),
    ),
    phone: label(pub('public telephone number'), 40),
    openingHours: groups(pub('opening hours'), { day: code(DAY, pub('day')), opens: timeOfDay(pub('opens at')), closes: timeOfDay(pub('closes at')) }),
    lastVerifiedAt: moment(pub('moment the telephone and hours were last checked')),
  },
}))
/** A police station or post. */
export interface Station extends z.infer<typeof Station> {}
