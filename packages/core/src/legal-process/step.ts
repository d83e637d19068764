import * as z from 'zod'

import { SEX } from '../code-list/common.ts'
import { LEGAL_ROUTE } from '../code-list/contact.ts'
import { OUTSIDER } from '../code-list/handling.ts'
import { ACTOR_ROLE, POLICE_RANK } from '../code-list/people.ts'
import { PLACE_TYPE } from '../code-list/place.ts'
import { FIR_REFUSAL_REASON, PROVISION_ANSWER, STATEMENT_PROVISION, STEP_OUTCOME } from '../code-list/process.ts'
import { field } from '../entity/field.ts'
import { lazyObject } from '../entity/lazy-object.ts'
import type { AllOptional, Fields } from '../entity/fields.ts'
import { allOptional, code, codes, count, freeText, groupOrNone, label, maybeYesNo, moment, ref, yesNo } from '../entity/fields.ts'
import { internal, lifeSafety, special } from '../entity/meta.ts'

/* @__NO_SIDE_EFFECTS__ */
const common = () => ({
  stepId: ref('step', internal('step id')),
  occurredAt: moment(special('moment of the step', 'When did this step happen?', 'Time limits run between steps.')),
  recordedAt: moment(internal('moment the step was written down')),
  byOfficerId: ref('officer', internal('officer who took the step')),
  byRole: code(ACTOR_ROLE, internal('role of the person who took the step', 'Who took this step?')),
  outcomeCode: code(STEP_OUTCOME, special('outcome of the step')),
  note: freeText(special('note')),
})

/** The schema of steps that hold the same fields. */
type Step<T extends string, F extends Fields> = z.ZodObject<
  { stepType: z.ZodEnum<{ [K in T]: K }> } & AllOptional<ReturnType<typeof common>> & AllOptional<F>,
  z.core.$strict
>

/* @__NO_SIDE_EFFECTS__ */
const step = <const T extends string, F extends Fields>(types: readonly T[], fields: () => F): Step<T, F> =>
  lazyObject(() => ({
    stepType: field(z.enum(types), special('type of step')),
    ...allOptional(common()),
    ...allOptional(fields()),
  })) as Step<T, F>

/* @__NO_SIDE_EFFECTS__ */
const told = () => ({
  survivorToldAt: moment(special('moment she was told', 'When was she told of this step?', 'She should know before or at once, by a safe way.')),
})

/* @__NO_SIDE_EFFECTS__ */
const company = () => ({
  companyOffered: yesNo(
    special('whether company was offered', 'Was she offered that somebody goes with her?', 'Nobody should face it alone who does not want to.'),
  ),
})

/* @__NO_SIDE_EFFECTS__ */
const build = () =>
  z.discriminatedUnion('stepType', [
    step(['diaryEntry', 'firRegistered', 'firRefused'], () => ({
      number: label(special('number in the register'), 40),
      copyGivenAt: moment(special('moment a copy was given', 'When was she given a copy of the FIR?', 'The copy is free.')),
      reasonCode: code(FIR_REFUSAL_REASON, special('reason given for not registering', 'What reason was given for not registering an FIR?')),
      remediesTold: codes(LEGAL_ROUTE, special('remedies she was told of', 'Which remedies was she told of?')),
      ...told(),
    })),
    step(['supervisorInformed'], () => ({ supervisorRank: code(POLICE_RANK, internal('rank of the supervisor')) })),
    step(['statementRecorded'], () => ({
      provision: code(STATEMENT_PROVISION, special('kind of statement', 'Was it a statement to police or before a magistrate?')),
      recordedByFemale: yesNo(
        special('whether a female officer recorded it', 'Did a female officer record the statement?', 'She should be able to speak to a woman.'),
      ),
      femaleOfficerPresent: yesNo(
        special('whether a female officer was present', 'Was a female officer present?', 'She should be able to speak with a woman present.'),
      ),
      femaleFamilyMemberPresent: yesNo(special('whether a female family member was present', 'Was a female family member of her choice present?')),
      supportPersonPresent: yesNo(special('whether a support person was present', 'Was a person of her choice with her?')),
      placeCode: code(PLACE_TYPE, special('place of the statement', 'Where was the statement recorded?')),
      accusedPresent: yesNo(special('whether the accused was present', 'Was the person she complained of present?', 'They are never heard together.')),
      interviewers: count(special('how many questioned her', 'How many people asked her questions?', 'Two at most: more can frighten.'), 50),
      repeatedInFull: yesNo(
        special('whether she had to tell all of it again', 'Did she have to tell all of it again?', 'One full account is enough; later questions fill gaps.'),
      ),
      doctorNotedFitness: yesNo(
        special('whether a doctor noted that she was fit to speak', 'Did a doctor note that she was fit to speak?', 'Care comes before the statement.'),
      ),
      ...company(),
    })),
    step(['medicoLegalOffered', 'medicoLegalDone', 'medicoLegalDeclined'], () => ({
      consentId: ref('consent', special('consent')),
      examinerSex: code(SEX, special('sex of the examiner', 'Was the examiner a woman?')),
      examinerWasHerChoice: yesNo(
        special(
          'whether she chose an examiner who is a man',
          'Was she offered to wait for a woman doctor, and did she herself choose to go on? Ask her alone.',
          'It is her choice, and it is written down.',
        ),
      ),
      examStartAt: moment(special('moment the examination began')),
      facilityOrgId: ref('organisation', special('hospital')),
      twoFingerTestPerformed: yesNo(
        special(
          'whether a two-finger test was done',
          'Does the report show a two-finger test?',
          'The record must be able to say so; the test is not accepted.',
        ),
      ),
      reportAt: moment(special('moment of the report')),
      consentAtEachStep: yesNo(
        special(
          'whether she was asked before each step',
          'Was she asked before each step of the examination, and was her answer written down?',
          'She may stop at any step.',
        ),
      ),
      refusalHeldAgainstHer: yesNo(
        special('whether her refusal was held against her', 'Was the case dropped or slowed, or was she blamed, because she said no?', 'She may say no.'),
      ),
      remarkOnHerPast: yesNo(special('whether the report remarks on her past', 'Does the report remark on her private past?', 'Such remarks prove nothing.')),
      reportShownToCodes: codes(
        OUTSIDER,
        special('outsiders who saw the report', "Has anybody outside the case seen the doctor's report?", 'It is for the court and those who handle the case.'),
      ),
      ...company(),
    })),
    step(['sampleCollected', 'sampleSealed', 'sampleHandedOver', 'sampleDispatched', 'forensicReportReceived'], () => ({
      evidenceItemId: ref('evidenceItem', special('item of evidence')),
    })),
    step(['siteVisited', 'evidenceSeized'], () => ({})),
    step(['arrest', 'producedBeforeMagistrate', 'remand', 'bailGranted', 'bailRefused', 'released'], () => ({
      ...told(),
      examinationAskedAt: moment(
        special(
          'moment an examination of the arrested person was asked for',
          'When was a medical examination of the arrested person asked for?',
          'Traces are lost with time.',
        ),
      ),
    })),
    step(['victimSupportAssigned', 'victimUpdated'], () => ({
      channelSafe: yesNo(internal('whether a safe way of contact was used', 'Was she reached in the way she named as safe?')),
    })),
    step(['legalAidOffered'], () => ({ accepted: yesNo(internal('whether she accepted')) })),
    step(['interimReport', 'finalReport', 'cancellationReport', 'prosecutionScrutiny', 'chargeFramed', 'judgment', 'appeal'], () => ({ ...told() })),
    step(['hearing', 'testimony'], () => ({
      inCamera: yesNo(special('whether it was held in private', 'Was the hearing closed to the public?', 'She should not have to speak before strangers.')),
      videoLink: yesNo(special('whether a video link was used')),
      screen: yesNo(special('whether a screen was used')),
      screenOrVideoOffered: yesNo(
        special('whether a screen or a video link was offered', 'Was she offered a screen or a video link?', 'She need not face the person she accuses.'),
      ),
      ...told(),
      ...company(),
    })),
    step(['compromiseAttempt'], () => ({
      byWhom: code(ACTOR_ROLE, lifeSafety('who proposed it', 'Who proposed a compromise?')),
      offenceCompoundable: code(PROVISION_ANSWER, lifeSafety('whether the law allows a compromise, as recorded')),
      courtPermission: groupOrNone(lifeSafety('permission of the court'), { orderDate: moment(lifeSafety('moment of the order')) }),
      accepted: maybeYesNo(lifeSafety('whether it was accepted', 'Was the compromise accepted?')),
    })),
    step(['inquiryCommitteeNotice', 'writtenDefence', 'inquiryFinding', 'penaltyImposed', 'ombudspersonFiled', 'ombudspersonDecision'], () => ({})),
    step(['protectionCommitteeInformed', 'protectionPetitionFiled', 'protectionOrderMade', 'orderBreached'], () => ({})),
  ])

/**
 * One step of a legal process. Each type of step holds what matters for it; late entry stays visible in `recordedAt`.
 *
 * @example
 * parse(LegalStep, { stepType: 'arrest', survivorToldAt: null })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const LegalStep = /* @__PURE__ */ build()
/** One step of a legal process. */
export type LegalStep = z.infer<typeof LegalStep>
