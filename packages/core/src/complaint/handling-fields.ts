import { DISCLOSING_OFFICE, HANDLER_CONNECTION, INTRUSIVE_QUESTION } from '../code-list/handling.ts'
import { OVERRIDE_BASIS } from '../code-list/service.ts'
import { codeOrNone, codes, date, groupOrNone, maybeYesNo, moment, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, special } from '../entity/meta.ts'

/** How she was received and how police went on with it, in parts that can be seen or asked. */
/* @__NO_SIDE_EFFECTS__ */
export const handlingFields = () => ({
  firstContactAt: moment(
    internal('moment an officer first spoke with her', 'When did an officer first reach her?', 'Someone who writes or calls should not wait for days.'),
  ),
  safeContactKnown: yesNo(
    internal(
      'whether a safe way to reach her is known',
      'Did she name a safe way and a safe time to reach her?',
      'A call at the wrong hour can put her in danger.',
    ),
  ),
  manWasHerChoice: yesNo(
    special(
      'whether she chose to speak to a man',
      'Was a female officer on offer, and did she herself choose to speak to a man? Ask her alone.',
      'It is her choice, and it is written down.',
    ),
  ),
  othersCouldHear: yesNo(
    internal('whether others could hear her', 'Could those who came with her, or anyone else, hear what she said?', 'What she says must not be overheard.'),
  ),
  interpreterAsSheWished: yesNo(
    internal('whether the interpreter was as she wished', 'Was the interpreter a woman, if she wished one?', 'She may not say everything through a man.'),
  ),
  intrusiveQuestionCodes: codes(
    INTRUSIVE_QUESTION,
    special('questions that are not to be asked', 'Was she asked about her private past, her clothes or why she waited?', 'None of it bears on what happened.'),
  ),
  handlerConnectionCodes: codes(
    HANDLER_CONNECTION,
    lifeSafety(
      'how those who handle it are connected with the matter',
      'Is an officer who handles it a party, a relative of one, or someone she fears?',
      'Somebody else then takes over.',
    ),
  ),
  handlerReplaced: yesNo(internal('whether somebody else took over', 'Did somebody else take over before she told the details?')),
  recordAccessClosed: yesNo(
    internal('whether the record was closed to that officer', 'Was the record closed to that officer?', 'What she says must not reach people she fears.'),
  ),
  deskWritesFir: yesNo(
    internal('whether the desk can write the FIR itself', 'Can the desk itself write the FIR?', 'Otherwise an officer goes with her to the clerk.'),
  ),
  takenToClerkAt: moment(internal('moment an officer of the desk went with her to the clerk', 'When did an officer of the desk go with her to the clerk?')),
  toldBeforeFir: yesNo(
    special('whether she was told before the FIR was registered', 'Was she told before the FIR was registered?', 'Nobody should learn of it from others.'),
  ),
  firAgainstWishBasis: codeOrNone(
    OVERRIDE_BASIS,
    special(
      'ground for an FIR against her wish',
      'If she did not wish an FIR, on what ground was it registered?',
      'Her wish and the duty of police are recorded apart.',
    ),
  ),
  happenedElsewhere: yesNo(
    internal(
      'whether it happened in the area of another station',
      'Did it happen in the area of another station?',
      'It is written down here and passed on by police.',
    ),
  ),
  transferredAt: moment(
    internal('moment police passed it on to the other station', 'When did police pass it on to the other station?', 'Police carry it there, not she.'),
  ),
  supportOrganisationAgreed: maybeYesNo(
    special('whether she agrees that a support organisation is told', 'Does she agree that a support organisation is told?', 'Nobody is told without her.'),
  ),
  supportOrganisationToldAt: moment(special('moment a support organisation was told', 'When was the support organisation told?')),
  closureAgreedBySupervisor: yesNo(
    internal('whether a supervisor agreed to close, with a written reason', 'Has a supervisor agreed in writing that it is closed, with the reason?'),
  ),
  identityMadeKnown: groupOrNone(lifeSafety('making known who she is'), {
    byCodes: codes(
      DISCLOSING_OFFICE,
      lifeSafety('who made known who she is', 'Who made known who she is, or enough to guess it?', 'She may need protection, and the leak has to be closed.'),
    ),
    published: yesNo(lifeSafety('whether it was printed, broadcast or put online', 'Was it printed, broadcast or put online?')),
    on: date(lifeSafety('day it was made known', 'On which day was it made known?', 'The law of that day applies.')),
  }),
})
