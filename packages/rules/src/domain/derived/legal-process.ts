import type { Fact, JsonObject } from '@aitebaar/conditions'

import { assessedFrom } from './assessment.ts'
import { stepsOf } from './process.ts'
import type { When } from './read.ts'
import { firstOf, groupIn, whenIn } from './read.ts'

/** The first moment of the steps of some types; steps that are not there may not have been written down. */
const firstAt =
  (stepTypes: readonly string[]) =>
  (process: JsonObject): When =>
    firstOf(stepTypes.flatMap((type) => stepsOf(process, type).map((step) => whenIn(step, 'occurredAt'))))

const moment = (name: string, label: string, question: string, why: string, stepTypes: readonly string[]): Fact => ({
  id: `legalProcess.${name}`,
  subject: 'legalProcess',
  type: { kind: 'dateTime' },
  nullable: true,
  label: { en: label },
  question: { en: question },
  why: { en: why },
  sensitivity: 'special-category',
  read: firstAt(stepTypes),
})

/** The field, or else an offer of legal aid among the steps: whoever offers it has told her of a lawyer. */
const fieldOrOffer =
  (key: string) =>
  (process: JsonObject): boolean | undefined => {
    const said = process[key]
    return typeof said === 'boolean' ? said : stepsOf(process, 'legalAidOffered').length > 0 ? true : undefined
  }

const lawyer = (name: string, key: string, label: string, question: string): Fact => ({
  id: `legalProcess.${name}`,
  subject: 'legalProcess',
  type: { kind: 'boolean' },
  label: { en: label },
  question: { en: question },
  why: { en: 'She can only use what she knows of.' },
  sensitivity: 'special-category',
  read: fieldOrOffer(key),
})

export const legalProcessFacts: readonly Fact[] = [
  {
    id: 'legalProcess.compromiseOffered',
    subject: 'legalProcess',
    type: { kind: 'boolean' },
    label: { en: 'whether a compromise was offered or a razinama appeared' },
    question: { en: 'Has anyone offered a compromise, money or a razinama?' },
    why: { en: 'It may be pressure, and some cases nobody can settle.' },
    sensitivity: 'life-safety',
    read: (process) => (stepsOf(process, 'compromiseAttempt').length > 0 ? true : undefined),
  },
  moment(
    'firstReportAt',
    'the moment of the first report to the court, interim or final',
    'When did the first report go to the court, interim or final?',
    'An investigation must not drag on.',
    ['interimReport', 'finalReport'],
  ),
  moment('finalReportAt', 'the moment of the final report', 'When did the final report go to the court?', 'It ends the investigation.', ['finalReport']),
  moment(
    'prosecutorViewAt',
    'the moment the prosecutor looked at the case',
    "When was the prosecutor's view of the case written down?",
    'A prosecutor sees what is missing.',
    ['prosecutionScrutiny'],
  ),
  moment('judgmentAt', 'the moment of the judgment', 'When did the court decide?', 'Waiting wears people down.', ['judgment']),
  lawyer(
    'toldOfLawyer',
    'lawyerRightTold',
    'whether she was told that she may have a lawyer, or offered one',
    'Was she told that she may have a lawyer, or was one offered?',
  ),
  lawyer(
    'freeLawyerOffered',
    'lawyerListOffered',
    'whether free legal aid or the list of free lawyers was offered',
    'Was free legal aid, or the list of lawyers who work free of charge, offered to her?',
  ),
  {
    id: 'legalProcess.safetyAssessedAfterBreachAt',
    subject: 'legalProcess',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her safety was first assessed, alone, after the order was broken' },
    question: { en: 'When was her safety assessed, alone, after the order was broken?' },
    why: { en: 'An order that was broken is a sign of danger.' },
    sensitivity: 'internal',
    read: (process, caseFile) => assessedFrom(whenIn(groupIn(process, 'protection') ?? {}, 'breachedAt'), caseFile),
  },
]
