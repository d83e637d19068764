import type * as z from 'zod'

import { CHANNEL, FOLLOW_UP_OUTCOME, FOLLOW_UP_PURPOSE } from '../code-list/contact.ts'
import { entity } from '../entity/entity.ts'
import { code, codeOrNone, groups, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety } from '../entity/meta.ts'

/**
 * A promise to look in on her again.
 *
 * @example
 * parse(FollowUp, { followUpId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const FollowUp = entity('followUp', () => ({
  identity: { followUpId: ref('followUp', internal('follow-up id')) },
  fields: {
    subjectRef: ref('case', internal('what it is about')),
    participationId: ref('caseParticipation', internal('whom it is about')),
    purposeCode: code(FOLLOW_UP_PURPOSE, internal('purpose', 'What is the follow-up for?')),
    dueAt: moment(internal('moment it is due', 'When is it due?')),
    safeContactUsed: yesNo(
      internal(
        'whether the safe way of contact was used',
        'Was every attempt made in the way and at the time she named as safe?',
        'A call at the wrong hour can put her in danger.',
      ),
    ),
    messagesNeutral: yesNo(
      internal(
        'whether messages left out police and what happened',
        'Did every message and call leave out police, the case and what happened?',
        'Others may read or hear it.',
      ),
    ),
    attempts: groups(internal('attempts'), {
      at: moment(internal('moment of the attempt')),
      recordedAt: moment(internal('moment the attempt was written down')),
      channel: code(CHANNEL, internal('way of contact')),
      outcome: code(FOLLOW_UP_OUTCOME, lifeSafety('outcome of the attempt')),
      insideSafeWindow: yesNo(internal('whether it was at a time she named as safe', 'Was this attempt made at a time she named as safe?')),
    }),
    doneAt: moment(internal('moment it was done', 'When was it done?')),
    resultCode: codeOrNone(FOLLOW_UP_OUTCOME, lifeSafety('result', 'What did she say?')),
  },
}))
/** A promise to look in on her again. */
export interface FollowUp extends z.infer<typeof FollowUp> {}
