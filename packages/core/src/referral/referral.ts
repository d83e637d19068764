import type * as z from 'zod'

import { DATA_CATEGORY, YES_NO_NOT_ASKED } from '../code-list/common.ts'
import { NEED, SHELTER_QUESTION } from '../code-list/need.ts'
import {
  DECLINE_REASON,
  NOT_REFERRED_REASON,
  OVERRIDE_BASIS,
  REFERRAL_METHOD,
  REFERRAL_OUTCOME,
  REFERRAL_STATUS,
  SERVICE_CATEGORY,
  SURVIVOR_DECISION,
  URGENCY,
} from '../code-list/service.ts'
import { entity } from '../entity/entity.ts'
import { code, codeOrNone, codes, groupOrNone, maybeCode, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/**
 * A service offered to her, her decision, and what came of it.
 *
 * @example
 * parse(Referral, { referralId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Referral = entity('referral', () => ({
  identity: { referralId: ref('referral', internal('referral id')) },
  fields: {
    sourceRef: ref('case', special('what it comes from')),
    serviceCategory: code(SERVICE_CATEGORY, special('service', 'Which service was it?')),
    providerId: ref('serviceProvider', special('provider')),
    urgencyCode: code(URGENCY, internal('urgency', 'How soon is the service needed?')),
    needKnownAt: moment(internal('moment the need was known', 'When was the need known?', 'An offer should follow soon.')),
    offeredAt: moment(internal('moment it was offered', 'When was the service offered to her?', 'An offer should follow soon.')),
    survivorDecision: code(SURVIVOR_DECISION, special('her decision', 'What did she decide?', 'She decides, and may decide later.')),
    declineReason: maybeCode(DECLINE_REASON, special('reason she gave, if she wished to')),
    notReferredReason: codeOrNone(NOT_REFERRED_REASON, internal('reason for no referral')),
    consentId: ref('consent', internal('consent')),
    overrideBasis: codeOrNone(
      OVERRIDE_BASIS,
      special(
        'ground for sharing without consent',
        'If it was shared without her consent, on what ground?',
        'Only a few grounds allow it, and it stays visible.',
      ),
    ),
    override: groupOrNone(special('sharing without consent'), {
      secondOfficerId: ref('officer', special('second person who agreed to share without consent')),
      survivorToldAt: moment(special('moment she was told', 'When was she told that it was shared without her consent?', 'She has a right to know.')),
      unsafeToTell: yesNo(special('whether it was unsafe to tell her', 'Was it unsafe to tell her?', 'Telling her must not put her in danger.')),
    }),
    method: code(REFERRAL_METHOD, internal('how the referral was made', 'Was she accompanied, was the provider called, or was she given a card?')),
    aloneWasHerChoice: yesNo(
      special(
        'whether she chose to go without company',
        'Was company offered to her, and did she herself choose to go without it? Ask her alone.',
        'It is her choice, and it is written down.',
      ),
    ),
    dataShared: codes(DATA_CATEGORY, special('what was shared')),
    status: code(REFERRAL_STATUS, internal('status of the referral', 'How far is the referral?')),
    sentAt: moment(internal('moment it was sent', 'When was it sent to the provider?', "The provider's time to answer runs from here.")),
    respondedAt: moment(internal('moment the provider answered', 'When did the provider answer?', 'Silence needs another offer.')),
    firstServiceAt: moment(internal('moment the service began', 'When did the service begin?')),
    completedAt: moment(internal('moment it was completed')),
    needCode: code(NEED, special('need it answers', 'Which need does it answer?')),
    survivorAskedAt: moment(
      internal('moment she was asked whether the service began', 'When was she asked whether the service began?', 'Only her answer shows it.'),
    ),
    shelterAsked: codes(
      SHELTER_QUESTION,
      internal(
        'what the shelter was asked before she left',
        'Before she left, was the shelter asked about room, children, court orders and disability?',
        'She must not be turned away at the door.',
      ),
    ),
    transportArranged: yesNo(
      internal('whether transport was arranged', 'Was safe transport arranged before she left?', 'The way there can be the most dangerous part.'),
    ),
    urgedAfterNo: yesNo(special('whether she was urged after she said no', 'After she said no, did anyone urge her to change her mind?', 'She decides.')),
    cardGiven: yesNo(internal('whether she was given a card', 'Was she given a card or paper with the name of the service?')),
    cardSafe: yesNo(special('whether a card is safe for her to carry', 'Did she say that it is safe for her to carry a card?', 'Others may search her bag.')),
    toldMayReturn: yesNo(internal('whether she was told that she may come back', 'Was she told that she may come back at any time?')),
    alternativeOfferedAt: moment(
      internal('moment another provider was offered', 'When was another provider offered?', 'A refusal or silence needs another offer.'),
    ),
    outcomeCode: codeOrNone(REFERRAL_OUTCOME, special('outcome')),
    survivorReportedReceived: code(
      YES_NO_NOT_ASKED,
      special('whether she says that she got the service', 'Does she say herself that the service began?', 'Only her answer shows it.'),
    ),
  },
}))
/** A service offered to her, her decision, and what came of it. */
export interface Referral extends z.infer<typeof Referral> {}
