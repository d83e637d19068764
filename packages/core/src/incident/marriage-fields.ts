import { MARRIAGE_CLAIM, MARRIAGE_PART, MARRIAGE_PRESSURE, QURAN_MARRIAGE } from '../code-list/conduct.ts'
import { date, maybeCodes, maybeYesNo } from '../entity/fields.ts'
import { internal, lifeSafety, special } from '../entity/meta.ts'

/** What was done about her marriage, in parts that she can tell and an officer can see. */
/* @__NO_SIDE_EFFECTS__ */
export const marriageFields = () => ({
  marriageClaimCodes: maybeCodes(
    MARRIAGE_CLAIM,
    lifeSafety(
      'how a claim to marry her was made',
      'Did a man say or show that she is his? How, and before whom?',
      'An open claim keeps others away from her.',
    ),
  ),
  marriagePressureCodes: maybeCodes(
    MARRIAGE_PRESSURE,
    lifeSafety('pressure to marry', 'Asked alone: what was done so that she marries?', 'No one may press her, whoever they are.'),
  ),
  marriageEndsDispute: maybeYesNo(
    lifeSafety('whether the marriage is the price of peace', 'Is the marriage meant to end a dispute, a case or a feud?', 'No woman or girl can be the price.'),
  ),
  marriagePartCodes: maybeCodes(
    MARRIAGE_PART,
    lifeSafety(
      'what part others have in the marriage',
      'Who else had a part in the marriage: who ordered it, arranged it, held the nikah, took her in or kept her?',
      'Whoever ordered it or helped may have to answer too.',
    ),
  ),
  marriageReasonKnown: maybeYesNo(
    lifeSafety(
      'whether those who helped knew that it is the price of peace, or that she does not agree',
      'Did those who helped know that it is to end a dispute, or that she does not agree?',
      'Somebody who knew nothing of it did not help in it.',
    ),
  ),
  quranMarriageCodes: maybeCodes(
    QURAN_MARRIAGE,
    lifeSafety(
      'what was done with the Quran',
      'Was there a ceremony with the Quran, or an oath on it, about marriage or inheritance?',
      'Such an oath counts as a ceremony.',
    ),
  ),
  quranMarriagePressed: maybeYesNo(lifeSafety('whether others arranged it', 'Did others arrange it, make it possible or press her?')),
  survivorIsNonMuslim: maybeYesNo(
    special(
      'whether she is of another religion than Islam',
      'If she wishes to say: is she of another religion than Islam?',
      'The penalty may then be heavier.',
    ),
  ),
  believedMarried: maybeYesNo(special('whether he made her believe that they were married', 'Did he make her believe that they were lawfully married?')),
  livedTogetherSo: maybeYesNo(special('whether they lived together so', 'Did they live together in that belief?')),
  councilComplainedOn: date(
    internal(
      'day the union council complained to a court',
      'Has the union council complained to a court, and when?',
      'The court takes it up within one year only.',
    ),
  ),
})
