import type * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { CHARGED_SECTION } from '../code-list/charge.ts'
import { BROUGHT_BY, DISPUTE_STATUS, DISPUTE_TYPE, INTAKE_ROUTE, MEDIABILITY, RECORD_KIND } from '../code-list/dispute.ts'
import { PLACE_TYPE } from '../code-list/place.ts'
import { entity } from '../entity/entity.ts'
import { code, codes, count, date, groupOrNone, groups, label, maybeYesNo, moment, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, personal, special } from '../entity/meta.ts'

/**
 * What a forum heard, or a sitting of others that is recorded afterwards.
 *
 * @example
 * parse(Dispute, { disputeId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Dispute = entity('dispute', () => ({
  identity: { disputeId: ref('dispute', internal('dispute id')) },
  fields: {
    registerNumber: label(internal('number in the register'), 40),
    forumId: ref('disputeForum', internal('forum')),
    areaId: ref('area', internal('district', 'In which district did the forum sit?', 'The law that applies depends on the place.')),
    registeredOn: date(internal('date it was registered', 'When was the dispute registered?', 'Disputes are counted from that day.')),
    intakeRoute: code(INTAKE_ROUTE, internal('how it came to the forum', 'How did the matter come to the forum?')),
    partyIds: refs('caseParticipation', lifeSafety('parties and persons affected')),
    leadApplicantParticipationId: ref('caseParticipation', personal('lead applicant')),
    broughtBy: code(
      BROUGHT_BY,
      internal(
        'who brought it',
        'Who brought the dispute: a woman herself, a man, both, a man for a woman?',
        'Only a woman herself counts as "brought by a woman".',
      ),
    ),
    caseTypes: codes(
      DISPUTE_TYPE,
      special('what the dispute is about', 'What is the dispute about? Several answers are possible.', 'Some matters are not for a forum.'),
    ),
    honourGivenAsReason: maybeYesNo(
      special('whether honour is given as a reason', 'Does anyone give honour as the reason for what was done?', 'Such a matter is not for a forum.'),
    ),
    occurredOn: date(special('day of what the dispute is about', 'When did what the dispute is about happen?', 'The law of that day applies to it.')),
    chargedSectionCodes: codes(
      CHARGED_SECTION,
      special(
        'sections in the FIR or complaint',
        'Which sections stand in the FIR or in the complaint to the court?',
        'Each section has its own answer about a compromise.',
      ),
    ),
    prosecutionPending: maybeYesNo(special('whether a court has the case', 'Is the case before a court?', 'Then only that court can allow a compromise.')),
    survivorUnder18: maybeYesNo(personal('whether the person hurt was under 18', 'Is the person it happened to under 18?', 'A child cannot make peace alone.')),
    linkedLegalProcessIds: refs('legalProcess', internal('legal processes on the same matter')),
    mediability: code(MEDIABILITY, internal('whether it may be mediated, as recorded')),
    recordKind: code(RECORD_KIND, internal('own sitting or sitting of others', "Was this the forum's own sitting, or one held by others?")),
    screening: groupOrNone(lifeSafety('screening before acceptance'), {
      doneAt: moment(lifeSafety('moment of the screening', 'When was the matter screened?', 'Danger must be known before anyone sits together.')),
      byMediatorSex: code(SEX, lifeSafety('sex of the mediator who screened', 'Was the woman screened by a female mediator?')),
      eachPartyAlone: yesNo(lifeSafety('whether each party was seen alone', 'Was each party seen alone?', 'Only alone can a woman say what she fears.')),
      violenceDisclosed: maybeYesNo(
        lifeSafety('whether violence was disclosed', 'Did anyone, seen alone, speak of violence?', 'Then the matter is not for a forum.'),
      ),
      powerImbalance: maybeYesNo(lifeSafety('whether one side depends on the other', 'Does one side depend on the other, or fear it? Ask each alone.')),
      minorsAffected: maybeYesNo(lifeSafety('whether children are affected', 'Are children affected?')),
      womenOrGirlsAffectedCount: count(
        lifeSafety('women and girls affected', 'How many women and girls are affected, parties or not?', 'Each of them must be heard.'),
        1000,
      ),
    }),
    bothSidesAgreed: yesNo(
      internal('whether both sides agreed to the forum', 'Did both sides agree to come to the forum, and know that they can leave?', 'A forum is not a court.'),
    ),
    panel: refs('mediator', internal('members of the panel')),
    panelConflict: maybeYesNo(
      internal(
        'whether a member is tied to a party',
        'Is a member of the panel related to a party, in debt to one, or led by one?',
        'Such a member stands down.',
      ),
    ),
    madePublic: maybeYesNo(
      lifeSafety('whether a picture or name was shown', 'Was a picture or a name from this matter shown or sent to others?', 'It may put her in danger.'),
    ),
    panelSize: count(internal('members on the panel', 'How many members sat on the panel?'), 100),
    panelFemale: count(internal('women on the panel', 'How many women sat on the panel?', 'A woman should be able to speak to a female mediator.'), 100),
    panelTrained: count(
      internal(
        'trained members on the panel',
        'How many members of the panel had completed the training before the sitting?',
        'Trained mediators know which terms no settlement may hold.',
      ),
      100,
    ),
    panelTrainedFemale: count(
      internal('trained women on the panel', 'How many trained women sat on the panel?', 'Where a woman is a party or affected, a trained woman should sit.'),
      100,
    ),
    hearings: groups(internal('hearings'), {
      at: moment(internal('moment of the hearing')),
      recordedAt: moment(internal('moment the hearing was written down')),
      womenPresent: count(internal('women present'), 1000),
      heardSeparately: yesNo(internal('whether women were heard apart')),
      placeCode: code(PLACE_TYPE, internal('place')),
    }),
    feeCharged: yesNo(internal('whether a fee was charged', 'Was a fee or fine taken for the forum?', 'Forums are free.')),
    status: code(DISPUTE_STATUS, internal('status of the dispute', 'How far is the dispute?')),
    declinedAt: moment(internal('moment it was declined', 'When was it declined?')),
    outcomeDate: date(internal('date of the outcome', 'When did the dispute come to an outcome?')),
  },
}))
/** What a forum heard. */
export interface Dispute extends z.infer<typeof Dispute> {}
