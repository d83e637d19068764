import type { Fact, JsonObject, OpenList } from '@aitebaar/conditions'
import { FIR_DECISION, LEGAL_ROUTE } from '@aitebaar/core'

import { assessedFrom } from './assessment.ts'
import { policeProcessesOf, stepsOf, withSteps } from './process.ts'
import type { When } from './read.ts'
import { codesOf, codesRecorded, firstOf, groupIn, textIn, whenIn } from './read.ts'

const NOT_REGISTERED: readonly unknown[] = ['refused', 'deferred', 'notRequested', 'notCognizable']

/** What a group of the process says, or its steps: the earliest. A step shows that it was done, or that there is an FIR, even where the group denies it. */
const fromBoth = (process: JsonObject, group: string, key: string, stepType: string, stepKey: string): When => {
  const own = groupIn(process, group)
  const said = own === null || own === undefined ? own : whenIn(own, key)
  const inSteps = stepsOf(process, stepType).map((step) => whenIn(step, stepKey))
  if (inSteps.length === 0) return said
  const isDenialWrong = stepKey === 'occurredAt' || own === null
  return firstOf(withSteps(isDenialWrong ? (said ?? undefined) : said, inSteps))
}

/** An FIR of which something is recorded, though not when it was written: one that was refused first may have been registered later. */
const hasFir = (process: JsonObject): boolean => stepsOf(process, 'firRegistered').length > 0 || Object.keys(groupIn(process, 'fir') ?? {}).length > 0

const registeredAt = (process: JsonObject): When => {
  const when = fromBoth(process, 'fir', 'registeredAt', 'firRegistered', 'occurredAt')
  return !hasFir(process) && NOT_REGISTERED.includes(process['firDecision']) ? null : when
}

const copyGivenAt = (process: JsonObject): When => fromBoth(process, 'fir', 'copyGivenAt', 'firRegistered', 'copyGivenAt')

const diaryEntryAt = (process: JsonObject): When => fromBoth(process, 'dailyDiary', 'entryAt', 'diaryEntry', 'occurredAt')

const readFirst =
  (when: (process: JsonObject) => When) =>
  (complaint: JsonObject, caseFile: JsonObject): When =>
    firstOf(policeProcessesOf(complaint, caseFile).map(when))

/** Each decision that the field or the steps show; a process of which nothing is known leaves the list open. */
const decisionsOf = (process: JsonObject): readonly (string | undefined)[] => {
  const isRegistered = typeof registeredAt(process) === 'string' || stepsOf(process, 'firRegistered').length > 0
  const inSteps = [...(isRegistered ? ['registered'] : []), ...(stepsOf(process, 'firRefused').length > 0 ? ['refused'] : [])]
  const own = textIn(process, 'firDecision')
  return own === undefined && isRegistered ? inSteps : [own, ...inSteps]
}

const readDecisions = (complaint: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const all = policeProcessesOf(complaint, caseFile).flatMap(decisionsOf)
  return all.length === 0 ? undefined : codesRecorded(all)
}

/** Whether it was refused, or may have been, as far as the field tells. */
const mayBeRefused = (process: JsonObject): boolean => [undefined, 'refused', 'deferred'].includes(textIn(process, 'firDecision'))

const remediesIn = (entity: JsonObject): readonly string[] | undefined => {
  const told = entity['remediesTold']
  return Array.isArray(told) ? told.map(String) : undefined
}

/** What she was told, at each refusal; one of which nothing is written down, or that may have been one, leaves the list open. */
const readRemedies = (complaint: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const told = policeProcessesOf(complaint, caseFile).flatMap((process) => {
    const atRefusals = withSteps(remediesIn(process), stepsOf(process, 'firRefused').map(remediesIn))
    return atRefusals.length === 0 && mayBeRefused(process) ? [undefined] : atRefusals
  })
  const known = [...new Set(told.flatMap((remedies) => remedies ?? []))]
  if (!told.includes(undefined)) return told.length === 0 ? undefined : known
  return known.length === 0 ? undefined : { known, open: true }
}

export const complaintFacts: readonly Fact[] = [
  {
    id: 'complaint.safetyAssessedAfterFirAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her safety was first assessed, alone, after the FIR' },
    question: { en: 'When was her safety assessed, alone, after the FIR was registered?' },
    why: { en: 'An FIR can change her danger.' },
    sensitivity: 'internal',
    read: (complaint, caseFile) => assessedFrom(readFirst(registeredAt)(complaint, caseFile), caseFile),
  },
  {
    id: 'complaint.firRegisteredAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment an FIR was first registered' },
    question: { en: 'Was an FIR registered, and when?' },
    why: { en: 'Registration must not wait for an inquiry.' },
    sensitivity: 'internal',
    read: readFirst(registeredAt),
  },
  {
    id: 'complaint.firCopyGivenAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment she was given a copy of the FIR' },
    question: { en: 'When was she given a copy of the FIR?' },
    why: { en: 'The copy is free and given at once.' },
    sensitivity: 'internal',
    read: readFirst(copyGivenAt),
  },
  {
    id: 'complaint.diaryEntryAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment of the entry in the daily diary' },
    question: { en: 'When was it entered in the daily diary?' },
    why: { en: 'Every complaint is entered, whatever comes of it.' },
    sensitivity: 'internal',
    read: readFirst(diaryEntryAt),
  },
  {
    id: 'complaint.firDecisions',
    subject: 'complaint',
    type: codesOf('codes', FIR_DECISION),
    label: { en: 'the decisions on an FIR, earlier ones included' },
    question: { en: 'What was decided about an FIR? Was it refused or put off at first?' },
    why: { en: 'A refusal can be challenged.' },
    sensitivity: 'special-category',
    read: readDecisions,
  },
  {
    id: 'complaint.remediesTold',
    subject: 'complaint',
    type: codesOf('codes', LEGAL_ROUTE),
    label: { en: 'the ways to challenge it that she was told of' },
    question: { en: 'Was she told how to challenge it, and which ways were named?' },
    why: { en: 'She has a right to know what she can do.' },
    sensitivity: 'special-category',
    read: readRemedies,
  },
]
