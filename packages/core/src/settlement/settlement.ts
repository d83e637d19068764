import type * as z from 'zod'

import { COMPROMISE_BY } from '../code-list/charge.ts'
import { COMPLIANCE_STATUS, CRIMINAL_EFFECT, SETTLEMENT_CONSENT, TERM_DISPOSITION, TERM_TYPE, WOMAN_PRESENCE } from '../code-list/dispute.ts'
import { entity } from '../entity/entity.ts'
import {
  allOptional,
  code,
  codes,
  date,
  freeText,
  groupOrNone,
  groups,
  label,
  language,
  listOf,
  maybeYesNo,
  moment,
  money,
  ref,
  refs,
  yesNo,
} from '../entity/fields.ts'
import { lazyObject } from '../entity/lazy-object.ts'
import { internal, lifeSafety, special } from '../entity/meta.ts'

/* @__NO_SIDE_EFFECTS__ */
const term = () => ({
  termId: ref('settlementTerm', internal('term id')),
  termType: code(TERM_TYPE, special('type of term', 'What does this term say?', 'Some terms no settlement may hold.')),
  amount: money(special('amount')),
  shareValue: money(special('value of the share', 'What is her share worth?', 'A share given up for less needs legal advice first.')),
  payerParticipationId: ref('caseParticipation', special('who pays')),
  payeeParticipationId: ref('caseParticipation', special('who is paid', 'To whom is the money paid?', 'Compensation for harm to a woman goes to her.')),
  concernsParticipationId: ref('caseParticipation', lifeSafety('woman or girl the term is about')),
  dueOn: date(special('date it is due')),
  description: freeText(special('words of the term')),
})
/**
 * One term of a settlement.
 *
 * @example
 * parse(SettlementTerm, { termType: 'apology' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const SettlementTerm = /* @__PURE__ */ lazyObject(() => allOptional(term()))
/** One term of a settlement. */
export type SettlementTerm = z.infer<typeof SettlementTerm>

/**
 * A term that was on the table, and what became of it.
 *
 * @example
 * parse(ConsideredTerm, { termType: 'brideGiving', disposition: 'rejected' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ConsideredTerm = /* @__PURE__ */ lazyObject(() =>
  allOptional({
    ...term(),
    disposition: code(TERM_DISPOSITION, lifeSafety('what became of the term', 'Was this term only proposed, rejected, replaced or agreed?')),
    proposedAt: moment(lifeSafety('moment it was proposed')),
    recordedAt: moment(internal('moment the proposal was written down')),
  }),
)
/** A term that was on the table, and what became of it. */
export type ConsideredTerm = z.infer<typeof ConsideredTerm>

/**
 * What the parties of a dispute agreed, or drafted. It never ends a criminal process by itself.
 *
 * @example
 * parse(Settlement, { settlementId: 'x-01', disputeId: 'dsp-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const Settlement = entity('settlement', () => ({
  identity: { settlementId: ref('settlement', internal('settlement id')), disputeId: ref('dispute', internal('dispute')) },
  fields: {
    draftedOn: date(internal('date it was drafted', 'When was the settlement drafted?')),
    agreedOn: date(internal('date it was agreed', 'When was the settlement agreed?', 'The law of that day applies.')),
    confirmedOn: date(internal('date it was confirmed', 'When was the settlement confirmed?')),
    terms: listOf(SettlementTerm, special('terms', 'What are the terms of the settlement?', 'Some terms no settlement may hold.')),
    termsConsidered: listOf(
      ConsideredTerm,
      lifeSafety('terms that were on the table', 'Which terms were proposed, even if they were dropped?', 'A demand that was dropped can come back.'),
    ),
    womenParticipation: groups(lifeSafety('how each woman or girl took part'), {
      participationId: ref('caseParticipation', lifeSafety('woman or girl')),
      presence: code(WOMAN_PRESENCE, lifeSafety('how she was present', 'Was she there herself?')),
      heardSeparately: yesNo(lifeSafety('whether she was heard apart', 'Was she heard apart from the others?')),
      spokeWithFemaleMediator: yesNo(lifeSafety('whether she spoke with a female mediator', 'Did she speak with a female mediator?')),
      understoodTerms: yesNo(lifeSafety('whether she understood the terms', 'Were the terms read to her in her language, and did she understand them?')),
      language: language(lifeSafety('language used with her')),
      consentGivenPrivately: yesNo(lifeSafety('whether she answered in private', 'Was she alone when she said whether she agrees?')),
      consentDecision: code(SETTLEMENT_CONSENT, lifeSafety('her answer', 'Does she agree?')),
      coercionConcern: maybeYesNo(lifeSafety('whether pressure is feared', 'Is there any sign that she is under pressure?')),
    }),
    compromiseByCodes: codes(
      COMPROMISE_BY,
      lifeSafety('who gave the compromise', 'Who said that the matter is forgiven or settled, each one?', 'Only the person named in the law can say it.'),
    ),
    allHeirsForgave: maybeYesNo(
      lifeSafety(
        'whether every adult heir forgave',
        'Did every adult heir forgive, women too, each asked alone?',
        'One who does not forgive keeps the case open.',
      ),
    ),
    accusedAmongForgivers: maybeYesNo(lifeSafety('whether one who forgives is accused', 'Is anyone who forgives also accused of the killing?')),
    benefitForSilence: maybeYesNo(
      lifeSafety(
        'whether a benefit is for dropping the case',
        'Is money, land or a favour given or asked so that the case is not pursued?',
        'It may itself be an offence.',
      ),
    ),
    independentValuationDone: maybeYesNo(
      internal(
        'whether someone independent valued the property',
        'Did someone independent say what the property is worth?',
        'She should know what she gives up.',
      ),
    ),
    lawyerOffered: maybeYesNo(internal('whether she could see a lawyer first', 'Was she offered to see a lawyer before she agreed?')),
    criminalEffect: code(CRIMINAL_EFFECT, internal('effect on a criminal process, as recorded')),
    courtPermission: groupOrNone(special('permission of the court'), {
      court: label(special('court'), 120),
      appliedOn: date(special('date it was asked for')),
      orderDate: date(special('date of the order', 'Has a court allowed it, and when?', 'Without it the terms have no effect on the criminal case.')),
    }),
    writtenCopyGivenTo: refs('caseParticipation', internal('who was given a copy')),
    readAloudToParties: yesNo(
      internal('whether it was read aloud', 'Was it read aloud to the parties in their own language?', 'A signature means little if the words are not known.'),
    ),
    coolingOffUntil: moment(
      internal('end of the time to think it over', 'Until when can they change their mind?', 'A woman should have time and may see a lawyer.'),
    ),
    compliance: groups(internal('how the terms are kept'), {
      termId: ref('settlementTerm', internal('term')),
      dueOn: date(internal('date due')),
      status: code(COMPLIANCE_STATUS, internal('status')),
      checkedOn: date(internal('date checked')),
      recordedAt: moment(internal('moment the check was written down')),
    }),
  },
}))
/** What the parties of a dispute agreed, or drafted. */
export interface Settlement extends z.infer<typeof Settlement> {}
