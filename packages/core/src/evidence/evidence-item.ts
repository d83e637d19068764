import type * as z from 'zod'

import { ACTOR_ROLE } from '../code-list/people.ts'
import { EVIDENCE_KIND, STORAGE } from '../code-list/process.ts'
import { entity } from '../entity/entity.ts'
import { code, groups, label, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/**
 * An exhibit and everyone who held it. A broken seal is recorded, not deleted.
 *
 * @example
 * parse(EvidenceItem, { evidenceItemId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const EvidenceItem = entity('evidenceItem', () => ({
  identity: { evidenceItemId: ref('evidenceItem', internal('evidence item id')) },
  fields: {
    legalProcessId: ref('legalProcess', internal('legal process')),
    itemKind: code(EVIDENCE_KIND, special('kind of item', 'What kind of item is it?')),
    collectedAt: moment(special('moment it was collected', 'When was it collected?', 'Traces are lost with time.')),
    collectedBy: code(ACTOR_ROLE, special('who collected it')),
    sealedAt: moment(special('moment it was sealed', 'When was it sealed?', 'An open item can be doubted in court.')),
    sealNumber: label(special('number of the seal'), 60),
    dispatchedAt: moment(special('moment it was sent to the laboratory', 'When was it sent to the laboratory?')),
    reportReceivedAt: moment(
      special('moment the report of the laboratory came', 'When did the report of the laboratory come?', 'A report that does not come holds up the case.'),
    ),
    testedAt: moment(special('moment it was tested', 'When was it tested?')),
    photoAgreed: yesNo(special('whether the person in it agreed to the picture', 'Did she agree to the picture before it was taken?')),
    showsFaceWithInjury: yesNo(
      special(
        'whether a picture shows her face together with the injury',
        'Does the picture show her face together with the injury?',
        'Nobody should know her by it.',
      ),
    ),
    replacementGiven: yesNo(
      special('whether other clothes were given to her', 'Were other clothes given to her when hers were taken?', 'She does not leave without clothes.'),
    ),
    custody: groups(special('who held it'), {
      from: label(special('handed over by'), 60),
      to: label(special('received by'), 60),
      at: moment(special('moment of the hand-over')),
      recordedAt: moment(internal('moment the hand-over was written down')),
      sealIntact: yesNo(special('whether the seal was intact', 'Was the seal intact?')),
      storageCode: code(STORAGE, special('where it was kept')),
    }),
  },
}))
/** An exhibit and everyone who held it. */
export interface EvidenceItem extends z.infer<typeof EvidenceItem> {}
