import * as z from 'zod'

import { LEGAL_ROUTE } from '../code-list/contact.ts'
import { ADVERSE_ACTION, FIR_DECISION, FIR_REFUSAL_REASON, PROCESS_STATUS, PROVISION_ANSWER, TRACK } from '../code-list/process.ts'
import { entity } from '../entity/entity.ts'
import { field } from '../entity/field.ts'
import { code, codeOrNone, codes, count, date, groupOrNone, label, listOf, maybeCode, maybeYesNo, moment, ref, refs, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, personal, special } from '../entity/meta.ts'
import { investigationFields } from './investigation-fields.ts'
import { LegalStep } from './step.ts'

/**
 * What the state, an employer's committee or an ombudsperson did, step by step.
 *
 * @example
 * parse(LegalProcess, { legalProcessId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const LegalProcess = entity('legalProcess', () => ({
  identity: { legalProcessId: ref('legalProcess', internal('legal process id')) },
  fields: {
    complaintId: ref('complaint', internal('complaint')),
    stationId: ref('station', internal('station')),
    areaId: ref('area', internal('district')),
    trackCode: code(
      TRACK,
      special('kind of process', 'Which process is this: a criminal case, a protection order, an inquiry at work, the ombudsperson or another?'),
    ),
    status: code(PROCESS_STATUS, special('status of the process')),
    openedAt: moment(special('moment the process was opened', 'When was the process opened?', 'Time limits run from here.')),
    dailyDiary: groupOrNone(special('entry in the daily diary'), {
      entryNumber: label(special('number of the entry'), 40),
      entryAt: moment(special('moment of the entry', 'When was it entered in the daily diary?', 'Every complaint is entered the same day.')),
      receivedAt: moment(special('moment the information arrived')),
      bothHoursWritten: yesNo(
        special(
          'whether both hours are in the entry',
          'Does the entry show both hours: when the information came, and when it was written?',
          'A delay should be visible.',
        ),
      ),
    }),
    fir: groupOrNone(personal('FIR'), {
      number: label(personal('FIR number'), 40),
      year: field(z.int().min(1900).max(2200), personal('year of the FIR')),
      registeredAt: moment(special('moment the FIR was registered', 'Was an FIR registered, and when?', 'Registration must not wait for an inquiry.')),
      copyGivenAt: moment(special('moment a copy was given', 'When was she given a copy of the FIR?', 'The copy is free and given at once.')),
    }),
    firDecision: code(FIR_DECISION, special('decision on the FIR', 'What was decided about an FIR?', 'A refusal can be challenged.')),
    firDecidedAt: moment(special('moment of that decision', 'When was that decided?')),
    firRefusalReason: codeOrNone(FIR_REFUSAL_REASON, special('reason given for not registering', 'What reason was given for not registering an FIR?')),
    remediesTold: codes(
      LEGAL_ROUTE,
      special('remedies she was told of', 'Was she told how to challenge it, and which ways were named?', 'She has a right to know what she can do.'),
    ),
    provisionIds: refs('provision', special('provisions named', 'Which provisions were named in the FIR or petition?')),
    cognizable: maybeCode(PROVISION_ANSWER, internal('whether cognizable, as recorded')),
    bailable: maybeCode(PROVISION_ANSWER, internal('whether bailable, as recorded')),
    compoundable: maybeCode(PROVISION_ANSWER, internal('whether compoundable, as recorded')),
    ioOfficerId: ref('officer', internal('investigating officer')),
    supervisorOfficerId: ref('officer', internal('supervising officer')),
    victimSupportOfficerId: ref('officer', internal('victim support officer')),
    inquiryCommittee: groupOrNone(special('inquiry committee'), {
      formedOn: date(special('date it was formed', 'When was the committee formed?')),
      members: count(special('members', 'How many members has the committee?', 'It has three.'), 50),
      womenMembers: count(special('women among the members', 'How many of its members are women?', 'At least one is a woman.'), 50),
      complaintFiledAt: moment(
        special('moment the complaint was filed with it', 'When was the complaint filed with the committee?', 'Its time limits run from here.'),
      ),
      noticeServedAt: moment(special('moment the accused was given notice', 'When was written notice given to the accused?')),
      defenceReceivedAt: moment(special('moment the written defence came in', 'When did the written defence come in?')),
      inquiryOpenedAt: moment(special('moment the inquiry began', 'When did the inquiry begin?', 'The thirty days run from here.')),
      findingAt: moment(special('moment of the finding', 'When did the committee give its finding?')),
      accusedIsMember: yesNo(special('whether a person complained of sits on it', 'Does a person she complains of sit on the committee?')),
      penaltyAt: moment(special('moment the employer decided on a penalty', 'When did the employer act on the finding?')),
      decisionToldAt: moment(
        special('moment the decision was told in writing', 'When was the decision told in writing?', 'An appeal is possible for thirty days.'),
      ),
      appealFiledAt: moment(special('moment of an appeal', 'Was an appeal filed, and when?')),
    }),
    ombudsperson: groupOrNone(special('complaint to the ombudsperson'), {
      filedAt: moment(special('moment of the complaint to the ombudsperson', 'When was the complaint made to the ombudsperson?')),
      noticeAt: moment(special('moment of the notice to the accused', 'When was the notice to show cause given?')),
      defenceAt: moment(special('moment of the written answer', 'When did the written answer come in?')),
      decidedAt: moment(special('moment of the decision', 'When did the ombudsperson decide?')),
      isFederal: yesNo(internal('whether it is the federal office', 'Is it the federal ombudsperson?')),
    }),
    informalRouteChosenByHer: maybeYesNo(
      special('whether she chose an informal way', 'Did she herself choose to settle it informally?', 'It is her choice, and she can stop.'),
    ),
    informalRouteDelaysComplaint: maybeYesNo(
      special('whether it holds up a formal complaint', 'Is the informal way used to stop or delay a formal complaint?'),
    ),
    protection: groupOrNone(lifeSafety('order of protection'), {
      committeeInformedAt: moment(lifeSafety('moment the committee was informed', 'When was the protection committee informed?')),
      petitionFiledAt: moment(lifeSafety('moment of the petition', 'When was the petition filed in court?')),
      decidedAt: moment(lifeSafety('moment of the decision', 'When did the court decide?')),
      breachedAt: moment(lifeSafety('moment the order was broken', 'Was the order broken, and when?')),
      policeRespondedAt: moment(lifeSafety('moment police came', 'When did police come?')),
    }),
    adverseActionCodes: codes(
      ADVERSE_ACTION,
      special(
        'changes at work against her will',
        'Since she complained, has anything at her work changed against her will?',
        'She should not lose by complaining.',
      ),
    ),
    supervisorApprovedCancellation: yesNo(special('whether a supervisor approved cancellation')),
    ...investigationFields(),
    steps: listOf(LegalStep, special('steps')),
  },
}))
/** What the state, an employer's committee or an ombudsperson did. */
export interface LegalProcess extends z.infer<typeof LegalProcess> {}
