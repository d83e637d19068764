import type * as z from 'zod'

import { DAY } from '../code-list/common.ts'
import { DESK_FACILITY, DESK_STATUS, FIR_CAPABILITY } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { amount, answers, code, date, groups, languages, moment, ref, refs, timeOfDay, yesNo } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * A women's desk in a police station.
 *
 * @example
 * parse(WomensDesk, { deskId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const WomensDesk = entity('womensDesk', () => ({
  identity: { deskId: ref('womensDesk', pub('desk id')) },
  fields: {
    stationId: ref('station', pub('station of the desk')),
    areaId: ref('area', pub('district of the desk', 'In which district is the desk?', 'Results are shown by district.')),
    supportedByOrgIds: refs('organisation', pub('organisations that support the desk')),
    status: code(DESK_STATUS, pub('status of the desk', 'Is the desk working today?', 'A desk that was established need not be working.')),
    establishedOn: date(pub('date the desk was established', 'When was the desk established?', 'Desks are counted from that day.')),
    openedOn: date(pub('date the desk opened', 'When did the desk open to the public?', 'Desks are counted from that day.')),
    closedOn: date(pub('date the desk closed', 'Has the desk closed, and when?', 'A closed desk is not counted.')),
    scheduledHours: groups(pub('hours the desk should be open'), {
      day: code(DAY, pub('day')),
      opens: timeOfDay(pub('opens at')),
      closes: timeOfDay(pub('closes at')),
    }),
    roster: groups(internal('duty roster'), {
      officerId: ref('officer', internal('officer')),
      from: moment(internal('start of duty')),
      to: moment(internal('end of duty')),
    }),
    trainedCoverShare: amount(
      internal(
        'share of scheduled hours with a trained female officer',
        "What share of the desk's hours had a trained female officer on duty?",
        'Women should find a trained female officer whenever the desk is open.',
      ),
      1,
    ),
    facilities: answers(
      DESK_FACILITY,
      (label) => yesNo(pub(`whether the desk has: ${label}`, `Does the desk have: ${label}?`, 'Women should be able to speak in private and in safety.')),
      pub('facilities of the desk'),
    ),
    firCapability: code(
      FIR_CAPABILITY,
      internal('where the desk gets an FIR written', 'Can the desk write an FIR itself?', 'When it cannot, the desk officer goes with her to the clerk.'),
    ),
    languages: languages(pub('languages spoken at the desk')),
    inspectionIds: refs('deskInspection', internal('inspections')),
    lastInspectedOn: date(internal('date of the last inspection', 'When was the desk last inspected?', 'Rooms and hours are checked on the spot.')),
  },
}))
/** A women's desk in a police station. */
export type WomensDesk = z.infer<typeof WomensDesk>
