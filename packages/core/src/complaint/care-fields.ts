import { maybeYesNo, moment, yesNo } from '../entity/fields.ts'
import { special } from '../entity/meta.ts'

/** What was offered for her health, and what police did for it. */
/* @__NO_SIDE_EFFECTS__ */
export const careFields = () => ({
  treatmentWaitedForPapers: yesNo(
    special(
      'whether treatment waited for papers',
      'Did a hospital or officer want a police paper before she was treated?',
      'Treatment never waits for papers.',
    ),
  ),
  preventiveTreatmentOfferedAt: moment(
    special(
      'moment treatment against HIV was offered',
      'When was treatment that prevents HIV offered to her?',
      'It works within three days, the sooner the better.',
    ),
  ),
  contraceptionOfferedAt: moment(
    special(
      'moment emergency contraception was offered',
      'When was emergency contraception offered to her?',
      'It works within five days, the sooner the better.',
    ),
  ),
  crisisCellToldAt: moment(
    special(
      'moment the crisis cell of the hospital was told',
      'When was the crisis cell of the hospital told?',
      'It sees to the doctor, the traces and the FIR.',
    ),
  ),
  dnaAgreed: maybeYesNo(
    special('whether she agrees to a DNA sample', 'Does she agree that a DNA sample is taken? She may say no.', 'No sample is taken against her will.'),
  ),
})
