import type * as z from 'zod'

import { SEX, YES_NO_UNKNOWN } from '../code-list/common.ts'
import {
  CHANNEL,
  CLOSURE_AGREEMENT,
  CLOSURE_REASON,
  COMPLAINT_STATUS,
  DEPARTURE_ARRANGEMENT,
  FIR_WISH,
  IMMEDIATE_SAFETY,
  LEGAL_ROUTE,
  ON_BEHALF_OF,
} from '../code-list/contact.ts'
import { NATURE } from '../code-list/incident.ts'
import { ACCOMPANIED_BY, ACTOR_ROLE } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { field } from '../entity/field.ts'
import { code, codeOrNone, codes, freeText, groupOrNone, language, maybeYesNo, moment, moments, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, personal, special } from '../entity/meta.ts'
import { TrackingCode } from '../tracking/tracking-code.ts'
import { careFields } from './care-fields.ts'
import { handlingFields } from './handling-fields.ts'
import { supportFields } from './support-fields.ts'

/**
 * A contact that asks police for something.
 *
 * @example
 * parse(Complaint, { complaintId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Complaint = entity('complaint', () => ({
  identity: { complaintId: ref('complaint', internal('complaint id')) },
  fields: {
    trackingCode: field(TrackingCode, personal('tracking code')),
    deskId: ref('womensDesk', internal('desk that received it')),
    stationId: ref('station', internal('station that received it')),
    areaId: ref('area', internal('district', 'In which district was the complaint made?', 'The law that applies depends on the place.')),
    status: code(COMPLAINT_STATUS, internal('status of the complaint', 'How far is the complaint?')),
    receivedAt: moment(internal('moment the complaint was received', 'When was the complaint received?', 'Time limits run from here.')),
    acknowledgedAt: moment(internal('moment it was acknowledged', 'When was it acknowledged?')),
    acknowledgementOffered: yesNo(
      internal(
        'whether an acknowledgement was offered',
        'Was she offered a slip or tracking code? She may decline it.',
        'With it she can ask about her complaint later.',
      ),
    ),
    channelCode: code(CHANNEL, internal('how the complaint was made', 'How was the complaint made?')),
    receivedByOfficerId: ref('officer', internal('officer who received it')),
    receiverWasFemale: yesNo(
      internal('whether a female officer received it', 'Did a female officer receive her?', 'A woman should be able to speak to a woman.'),
    ),
    receiverWasTrained: yesNo(
      internal(
        'whether the receiving officer was trained',
        'Had the receiving officer completed the desk training?',
        'Trained officers know how to receive what women bring.',
      ),
    ),
    femaleOfficerPresent: yesNo(
      internal(
        'whether a female officer was present',
        'Was a female officer with her while she spoke?',
        'A woman should be able to speak with a woman present.',
      ),
    ),
    privateSpaceUsed: yesNo(internal('whether she was heard in private', 'Was she heard in a private place?', 'What she says must not be overheard.')),
    accompaniedByCode: code(ACCOMPANIED_BY, special('who came with her', 'Who came with her?', 'She should be able to speak away from companions.')),
    languageCode: language(internal('language of the talk')),
    interpreterUsed: yesNo(internal('whether an interpreter helped', 'Did an interpreter help?')),
    interpreterIsRelative: yesNo(
      special(
        'whether the interpreter is a relative',
        'Was the interpreter a relative of hers, or of the person complained of?',
        'An interpreter should be independent.',
      ),
    ),
    complainantParticipationId: ref('caseParticipation', personal('complainant')),
    complainantSexCode: code(
      SEX,
      internal('sex of the complainant', 'Is the complainant a woman?', 'Some duties are owed to women, and their complaints are counted.'),
    ),
    onBehalfOf: code(ON_BEHALF_OF, special('for whom it was made', 'For whom is the complaint made?')),
    natureCodes: codes(
      NATURE,
      special('what the complaint is about', 'What does she say has happened? Several answers are possible.', 'Each kind of matter has its own first steps.'),
    ),
    primaryNatureCode: code(NATURE, special('main matter of the complaint', 'Which of these matters is the main one?')),
    givenForKilling: maybeYesNo(
      special(
        'whether a woman was given to settle a killing',
        'Was the woman or girl given to settle a killing?',
        'Until December 2011 the section was about killings only.',
      ),
    ),
    involvesGbv: yesNo(special('whether it is recorded as gender-based violence')),
    narrative: freeText(lifeSafety('her account in her words')),
    recordedInOwnWords: yesNo(
      internal('whether her own words were written down', 'Was it written down in her own words and language?', 'The record should say what she said.'),
    ),
    readBack: yesNo(internal('whether it was read back to her', 'Was what was written read back to her?', 'She can correct it.')),
    immediateSafetyCode: code(
      IMMEDIATE_SAFETY,
      lifeSafety('whether she is safe now', 'Is she safe now? Ask once, alone.', 'Her safety comes before any detail.'),
    ),
    safetyAskedAt: moment(
      internal('moment she was asked whether she is safe', 'When was she asked whether she is safe?', 'She should be asked in the first minutes.'),
    ),
    safetyAskedAlone: yesNo(
      internal('whether she was alone when asked', 'Was she alone with the officer when asked?', 'Before others she may not be able to say.'),
    ),
    departureArrangementCode: code(
      DEPARTURE_ARRANGEMENT,
      lifeSafety('how she left', 'What was arranged before she left?', 'Nobody should leave into danger unless she decides so herself.'),
    ),
    urgentMedicalNeed: code(YES_NO_UNKNOWN, special('whether care is needed at once', 'Does she need medical care now?', 'Care comes before papers.')),
    medicalCareOfferedAt: moment(special('moment medical care was offered', 'When was medical care offered?', 'Care comes before papers.')),
    survivorWishOnFir: code(
      FIR_WISH,
      special('what she wishes about an FIR', 'Does she wish an FIR to be registered?', 'Her wish is recorded apart from the duties of the officer.'),
    ),
    routesExplained: codes(
      LEGAL_ROUTE,
      internal('routes explained to her', 'Which routes were explained to her?', 'She can only choose a route she knows of.'),
    ),
    routesChosen: codes(LEGAL_ROUTE, special('routes she chose', 'Which of the routes did she choose?')),
    identityDocumentDemanded: yesNo(
      internal(
        'whether papers were asked for before she was heard',
        'Was she asked for a card, telephone number, relative or proof of marriage before she was heard?',
        'Nobody needs these to be heard.',
      ),
    ),
    reconciliationUrged: yesNo(
      internal(
        'whether police urged reconciliation',
        'Did anyone at the station urge her to reconcile or meet the other side?',
        'After violence, joint talks can be dangerous.',
      ),
    ),
    incidentIds: refs('incident', internal('incidents')),
    adulteryChargeRaised: maybeYesNo(
      special(
        'whether a charge of adultery was raised against her',
        'Has anyone raised or threatened a case of zina or fornication against her?',
        'A complaint of rape must not be turned round.',
      ),
    ),
    childAlertSentAt: moment(
      internal('moment the child alert agency was told', 'When was the child alert agency told?', 'It is told at once, within two hours.'),
    ),
    childUnitToldAt: moment(
      internal(
        'moment the child protection unit was told, in whatever way',
        'When was the child protection unit told, by a call, a visit or a letter? Write down too that nobody told it.',
        'A call counts as much as a paper.',
      ),
    ),
    legalProcessId: ref('legalProcess', internal('legal process')),
    referralIds: refs('referral', internal('referrals')),
    safetyAssessmentIds: refs('safetyAssessment', internal('safety assessments')),
    assignedOfficerId: ref('officer', internal('officer in charge')),
    victimSupportAssignedAt: moment(internal('moment a victim support officer was assigned', 'When was a victim support officer named for her?')),
    informalUndertaking: groupOrNone(special('promise given before police'), {
      givenByRole: code(ACTOR_ROLE, special('who gave it')),
      terms: freeText(special('what was promised')),
      at: moment(special('moment the promise was given', 'When was the promise given?')),
      writtenDown: yesNo(special('whether it was written down', 'Was the promise written down?')),
      explainedToHer: yesNo(special('whether it was explained to her', 'Was it explained to her what the promise does and does not do?')),
      followUpDueAt: moment(special('moment to check it', 'When will the promise be checked with her?', 'A promise alone does not keep her safe.')),
    }),
    withdrawal: groupOrNone(lifeSafety('statement of withdrawal'), {
      statedAt: moment(lifeSafety('moment the withdrawal was stated', 'When was it said that the complaint is withdrawn?')),
      statedBy: code(ACTOR_ROLE, lifeSafety('who stated it', 'Who said that the complaint is withdrawn?')),
      heardPrivatelyBy: ref('officer', lifeSafety('officer who heard her alone')),
      heardPrivatelyAt: moment(lifeSafety('moment she was heard alone', 'When was she heard alone about it?', 'Only alone can she say what she wants.')),
      heardByAnotherWoman: yesNo(
        lifeSafety('whether another female officer heard her', 'Was she heard alone by a female officer who had not dealt with it before?'),
      ),
      coercionConcern: yesNo(
        lifeSafety('whether pressure is feared', 'Is there any sign that she is under pressure?', 'Pressure is a reason to look after her, not to close.'),
      ),
    }),
    ...supportFields(),
    closureReason: codeOrNone(CLOSURE_REASON, internal('reason of closure')),
    complainantAgreesWithClosure: code(CLOSURE_AGREEMENT, internal('whether she agrees with closure', 'Does she agree that the matter is closed?')),
    closedAt: moment(internal('moment it was closed', 'When was it closed?')),
    reopenedAt: moments(internal('moments it was reopened')),
    ...handlingFields(),
    ...careFields(),
  },
}))
/** A contact that asks police for something. */
export interface Complaint extends z.infer<typeof Complaint> {}
