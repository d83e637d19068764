import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { PROFESSION } from '../code-list/dispute.ts'
import { CONFLICT_REASON } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, date, groups, label, moment, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/**
 * A person who sits in forums.
 *
 * @example
 * parse(Mediator, { mediatorId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Mediator = entity('mediator', () => ({
  identity: { mediatorId: ref('mediator', internal('mediator id')) },
  fields: {
    sexCode: code(SEX, internal('sex of the mediator', 'Is the mediator a woman?', 'A woman should be able to speak to a female mediator.')),
    forumMemberships: groups(internal('forums'), {
      forumId: ref('disputeForum', internal('forum')),
      from: date(internal('from')),
      to: date(internal('to')),
      capacity: label(internal('capacity'), 60),
    }),
    professionCode: code(PROFESSION, internal('profession')),
    isTrained: yesNo(
      internal(
        'whether trained before the sitting',
        "Had the mediator completed the courses on dispute resolution and women's rights before the sitting?",
        'A course after the sitting does not count.',
      ),
    ),
    trainedOn: date(internal('date the training was completed', 'When was the training completed?', 'A course after the sitting does not count.')),
    trainingValidTo: date(internal('date until which the training counts')),
    conflictDeclarations: groups(special('declared conflicts of interest'), {
      caseRef: ref('anyCase', internal('case')),
      declaredAt: moment(internal('moment of the declaration')),
      recordedAt: moment(internal('moment the declaration was written down')),
      reasonCode: code(CONFLICT_REASON, special('reason')),
    }),
    conductComplaintIds: refs('conductComplaint', special('complaints about conduct')),
  },
}))
/** A person who sits in forums. */
export interface Mediator extends z.infer<typeof Mediator> {}
