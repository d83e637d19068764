import { INVESTIGATION_FAILURE } from '../code-list/handling.ts'
import { codes, date, groupOrNone, moment, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/** What police and court did with a criminal case, beside its steps. */
/* @__NO_SIDE_EFFECTS__ */
export const investigationFields = () => ({
  magistrateStatementOfferedAt: moment(
    special(
      'moment a statement before a magistrate was offered',
      'When was a private statement before a magistrate offered to her?',
      'It keeps her account early and away from pressure.',
    ),
  ),
  lawyerRightTold: yesNo(special('whether she was told that she may have a lawyer', 'Was she told that she may have a lawyer?')),
  lawyerListOffered: yesNo(special('whether the list of free lawyers was offered', 'Was the list of lawyers who work free of charge offered to her?')),
  specialUnit: groupOrNone(internal('special unit for sexual offences'), {
    assignedAt: moment(internal('moment the special unit took over', 'When did the special unit take over the investigation?')),
    hasWoman: yesNo(internal('whether a woman is in the unit', 'Is a woman officer in the unit?', 'She should be able to speak with a woman.')),
  }),
  femaleInvestigatorAt: moment(
    internal('moment a female investigating officer took over', 'When was a female officer of rank ASI or higher put in charge of the investigation?'),
  ),
  districtChiefToldAt: moment(internal('moment the police chief of the district was told', 'When was the police chief of the district told?')),
  lastSupervisorReviewAt: moment(internal('moment of the last review by the supervisor', 'When did the supervisor last look at the investigation?')),
  laboratoryReportAt: moment(special('moment the DNA report came', 'When did the DNA report come?')),
  stepWasLate: yesNo(internal('whether a step of the investigation came too late', 'Did a step of the investigation come after its time?')),
  delayReasonRecorded: yesNo(internal('whether the supervisor wrote down why', 'Did the supervisor write down why it came late?')),
  failure: groupOrNone(special('what was left undone'), {
    codes: codes(INVESTIGATION_FAILURE, special('what was left undone', 'What did the officer in charge leave undone, or do wrongly?')),
    on: date(special('day from which it was left undone', 'Since which day is that so?', 'The law of that day applies.')),
  }),
  cognizanceTakenAt: moment(special('moment the court took up the case', 'When did the court take up the case?', 'The time for the trial runs from here.')),
  inSpecialCourt: yesNo(special('whether a special court tries it', 'Does a special court under the Anti-Rape Act try the case?')),
})
