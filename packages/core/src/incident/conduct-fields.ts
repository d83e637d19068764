import { HURT_GRADE, LACK_OF_AGREEMENT, LASTING_HARM, SEXUAL_ACT, TAKEN_BY, TAKEN_FOR, THREAT } from '../code-list/conduct.ts'
import { maybeCodes, maybeCount, maybeYesNo } from '../entity/fields.ts'
import { lifeSafety, special } from '../entity/meta.ts'

/** What was done to her, in parts that she can tell and an officer can see. */
/* @__NO_SIDE_EFFECTS__ */
export const conductFields = () => ({
  forceUsed: maybeYesNo(
    special('whether force was used', 'Was she grabbed, pushed, held, hit, or about to be?', 'Words alone and force are dealt with in different ways.'),
  ),
  clothesTakenOff: maybeYesNo(
    special('whether clothes were taken or torn off her', 'Were clothes taken or torn off her?', 'The law has a section of its own for it.'),
  ),
  exposedToOthers: maybeYesNo(special('whether others could see her so', 'Could other people see her so?', 'Only then does that section apply.')),
  strippingTried: maybeYesNo(
    special(
      'whether someone tried to take clothes off her and did not succeed',
      'Did someone try to take or tear clothes off her, and was stopped or gave up?',
      'To try can be an offence too.',
    ),
  ),
  strippingInView: maybeYesNo(
    special(
      'whether it was tried where others could see',
      'Was it tried where others could see, or was she being dragged to such a place?',
      'The section is about being shown to others.',
    ),
  ),
  sexualActCodes: maybeCodes(
    SEXUAL_ACT,
    special('sexual acts she speaks of', 'If she wishes to say: what was done? Do not press for details.', 'Each act has its own first steps.'),
  ),
  triedSexualActCodes: maybeCodes(
    SEXUAL_ACT,
    special(
      'sexual acts that were tried and not done',
      'If she wishes to say: what did the person try to do, and was stopped from or gave up? Do not press for details.',
      'To try can be an offence too.',
    ),
  ),
  agreementCodes: maybeCodes(
    LACK_OF_AGREEMENT,
    special('how she speaks of her agreement', 'As she tells it, did she agree, and freely?', 'That she did not fight back says nothing about it.'),
  ),
  actedTogether: maybeYesNo(special('whether several acted together', 'Did several people act together, or help?', 'Each of them can then be charged.')),
  usedOfficialPosition: maybeYesNo(
    special('whether a public servant used the position', 'Did the person use a public office to do it, such as in police, jail or hospital?'),
  ),
  takenByCodes: maybeCodes(
    TAKEN_BY,
    lifeSafety('how she was taken or kept', 'How did it come that she left or was kept there? Ask her alone.', 'An adult woman may leave of her own will.'),
  ),
  takenForCodes: maybeCodes(
    TAKEN_FOR,
    lifeSafety('what she was taken for', 'For what was she taken or kept, as far as is known?', 'The purpose decides which section applies.'),
  ),
  takingTried: maybeYesNo(
    lifeSafety(
      'whether someone tried to take her away and did not succeed',
      'Did someone try to take her away, and she got free or was not taken?',
      'It can be tried again.',
    ),
  ),
  heldAgainstWill: maybeYesNo(
    lifeSafety(
      'whether she is or was kept somewhere against her will',
      'Is she, or was she, kept in a place she may not leave?',
      'A court can order that she goes free.',
    ),
  ),
  daysHeld: maybeCount(special('days she was kept', 'For how many days?'), 36500),
  hurtGradeCodes: maybeCodes(
    HURT_GRADE,
    special(
      'grade of wounds in the medical certificate',
      'Which grade does the medical certificate give to each wound?',
      'The grade decides whether police register a case.',
    ),
  ),
  lastingHarmCodes: maybeCodes(
    LASTING_HARM,
    special('lasting harm in the medical certificate', 'Does the certificate speak of a lost limb, a lost use, or a mark for life?'),
  ),
  lifeInDanger: maybeYesNo(special('whether the hurt put her life in danger', 'Does the certificate say that her life was in danger?')),
  daysInSeverePain: maybeCount(special('days in severe pain', 'For how many days was she in severe pain?', 'From twenty days on the law is stricter.'), 36500),
  daysUnableToWork: maybeCount(
    special('days unable to do her work', 'For how many days could she not do her daily work?', 'From twenty days on the law is stricter.'),
    36500,
  ),
  killIntentShown: maybeYesNo(
    lifeSafety('whether it was said or shown that she was to be killed', 'Did the person say or show that she was to be killed?', 'Her safety comes first.'),
  ),
  pregnancyEnded: maybeYesNo(special('whether a pregnancy ended through it', 'Did a pregnancy end through what was done?', 'She needs a doctor now.')),
  endedForHerHealth: maybeYesNo(special('whether it was done for her health', 'Was it done in good faith, to save her life or treat her?')),
  threatCodes: maybeCodes(THREAT, lifeSafety('what was threatened', 'What was threatened?', 'Some threats weigh more than others.')),
  threatToAlarmOrForce: maybeYesNo(
    special('whether the threat was to frighten or force', 'Was it said to frighten her, or to make her do or not do something?'),
  ),
})
