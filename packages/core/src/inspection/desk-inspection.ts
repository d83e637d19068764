import type * as z from 'zod'

import { DESK_FACILITY } from '../code-list/place.ts'
import { ACTOR_ROLE } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { answers, code, count, date, freeText, label, ref, ruleChecks, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/**
 * A look at a women's desk on the spot: rooms, hours and papers, and the results of the checks on desks.
 *
 * @example
 * parse(DeskInspection, { inspectionId: 'x-01', checks: { 'R-DSK-06': 'pass' } })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const DeskInspection = entity('deskInspection', () => ({
  identity: { inspectionId: ref('deskInspection', internal('inspection id')) },
  fields: {
    deskId: ref('womensDesk', internal('desk inspected')),
    areaId: ref('area', internal('district')),
    inspectedOn: date(internal('date of the inspection', 'When was the desk inspected?', 'What nobody looked at may have changed.')),
    inspectorRole: code(ACTOR_ROLE, internal('role of the inspector')),
    inspectorOrgId: ref('organisation', internal('organisation of the inspector')),
    announced: yesNo(internal('whether it was announced', 'Did the desk know of the inspection before?')),
    facilitiesSeen: answers(
      DESK_FACILITY,
      (label) =>
        yesNo(internal(`seen on the spot: ${label}`, `Was this seen on the spot: ${label}?`, 'Women should be able to speak in private and in safety.')),
      internal('facilities seen on the spot'),
    ),
    doorCloses: yesNo(internal('whether the door of the room closes', 'Does the door of the private room close?', 'What she says must not be overheard.')),
    visibleFromLockUp: yesNo(
      internal(
        'whether the room can be seen from the lock-up or reception',
        'Can the room be seen from the lock-up or the reception?',
        'Nobody should see who comes to the desk.',
      ),
    ),
    registersLocked: yesNo(internal('whether registers are locked away', 'Are registers closed and locked away when nobody sits there?')),
    screenLocked: yesNo(internal('whether the screen is locked', 'Is the screen locked when nobody sits there?')),
    registerHidesNames: yesNo(
      internal(
        'whether no line of a register shows name and matter together',
        'Is there no register with a name and what happened on one line that others can see?',
        'Whoever passes must not learn why she came.',
      ),
    ),
    outsideRouteKnown: yesNo(
      internal(
        'whether women know where to complain about the desk',
        'Did the women who were asked know where, outside the station, they can complain about the desk?',
        'Nobody should have to complain to the officer concerned.',
      ),
    ),
    seatForCompanion: yesNo(internal('whether a companion can sit apart', 'Is there a seat for a companion, out of hearing?')),
    paymentComplaints: count(
      internal('complaints that money was asked', 'How many women said that money was asked of them, for paper, copies or tea?', 'The service is free.'),
      10_000,
    ),
    checks: ruleChecks(internal('results of the checklist')),
    actionAgreed: label(internal('what was agreed to be done'), 300),
    actionDueOn: date(internal('date by which it is to be done')),
    notes: freeText(special('notes that name nobody')),
  },
}))
/** A look at a women's desk on the spot. */
export interface DeskInspection extends z.infer<typeof DeskInspection> {}
