import type * as z from 'zod'

import { DAY } from '../code-list/common.ts'
import { DESK_FACILITY, DESK_STATUS, FIR_CAPABILITY } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { amount, answers, code, count, date, group, groups, languages, moment, period, ref, refs, timeOfDay, yesNo } from '../entity/fields.ts'
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
  identity: { deskId: ref('womensDesk', internal('desk id')) },
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
    hoursPosted: yesNo(pub('whether the opening hours are posted', 'Are the opening hours posted where women can read them?', 'Nobody should come in vain.')),
    afterHoursOfficerNamed: yesNo(
      internal(
        'whether a female officer is named for after hours',
        'Is a female officer named whom women can reach after hours?',
        'Violence does not keep to opening hours.',
      ),
    ),
    measures: group(internal('what was measured over the last month'), {
      period: period(internal('month measured')),
      shiftsWithTwoShare: amount(
        internal(
          'share of shifts with two staff, one a trained woman',
          'What share of shifts had two staff, at least one a trained woman?',
          'One alone cannot leave the desk or go with her.',
        ),
        1,
      ),
      openedOnTimeShare: amount(internal('share of days opened on time', 'On what share of days did the desk open on time?'), 1),
      medianWaitMinutes: count(internal('median wait, in minutes', 'How many minutes did half of the women wait at most for a private talk?'), 1440),
      longWaitMinutes: count(internal('wait of nine in ten, in minutes', 'Within how many minutes were nine of ten women heard in private?'), 1440),
      readBackShare: amount(internal('share of complaints read back', 'What share of a sample was in her words and language, and read back?'), 1),
      safetyAskedShare: amount(internal('share of women asked whether they are safe', 'What share of women were asked whether they are safe?'), 1),
      acknowledgementShare: amount(internal('share offered an acknowledgement', 'What share of women were offered a slip or tracking code?'), 1),
      currentDirectoryShare: amount(
        internal('share of directory entries checked in 180 days', 'What share of the entries in the directory were checked in the last 180 days?'),
        1,
      ),
      followUpsInTimeShare: amount(internal('share of follow-ups done in time', 'What share of the follow-ups that were due were done in time?'), 1),
      reviewsInTimeShare: amount(
        internal('share of open cases reviewed in 14 days', 'What share of the open cases of violence did a supervisor review in the last 14 days?'),
        1,
      ),
      feedbackAskedShare: amount(
        internal(
          'share asked for their view by somebody else',
          'What share of women with a closed case and a safe contact were asked for their view by somebody else?',
        ),
        1,
      ),
      divertedHoursShare: amount(internal('share of desk hours lost to other duty', 'What share of desk hours did its staff spend on other duty?'), 1),
      themesShared: yesNo(internal('whether themes went to the forum', 'Did the desk bring its themes to the policing forum this month?')),
      themesNameNobody: yesNo(internal('whether the themes point to nobody', 'Were the themes put so that nobody could tell who is meant?')),
    }),
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
export interface WomensDesk extends z.infer<typeof WomensDesk> {}
