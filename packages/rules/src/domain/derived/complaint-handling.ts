import type { Fact, JsonObject, OpenList } from '@aitebaar/conditions'
import { EVIDENCE_KIND, FIR_REFUSAL_REASON, RISK_LEVEL, spanOf } from '@aitebaar/core'

import { firstComplete, isComplete, lastComplete } from './assessment.ts'
import { policeProcessesOf, processesOf, stepsOf, withSteps } from './process.ts'
import type { When } from './read.ts'
import { answersOf, codesOf, codesRecorded, firstOf, groupIn, ifOfKind, objectsIn, textIn, whenIn } from './read.ts'

const assessmentsIn = (caseFile: JsonObject): readonly JsonObject[] => objectsIn(caseFile, 'safetyAssessments') ?? []

/** Asked before others does not count: recorded as not done, unless an assessment made alone shows that she was asked. */
const readAskedAlone = (complaint: JsonObject, caseFile: JsonObject): When => {
  const askedAt = whenIn(complaint, 'safetyAskedAt')
  const alone = complaint['safetyAskedAlone']
  const own = askedAt === null || alone === false ? null : alone === true ? askedAt : undefined
  return firstComplete(assessmentsIn(caseFile), [own])
}

const lastAssessedAt = (caseFile: JsonObject): When => lastComplete(assessmentsIn(caseFile))

/** Where several assessments may be the last, as of two of one day, they have to agree. */
const readLastLevel = (_complaint: JsonObject, caseFile: JsonObject): string | undefined => {
  const last = lastAssessedAt(caseFile)
  if (typeof last !== 'string') return undefined
  const mayBeLast = assessmentsIn(caseFile).filter((one) => {
    const when = whenIn(one, 'assessedAt')
    return isComplete(one) !== false && typeof when === 'string' && spanOf(when).end > spanOf(last).start
  })
  const [level, ...others] = new Set(mayBeLast.map((one) => textIn(one, 'levelCode')))
  return others.length === 0 ? level : undefined
}

/** From the last assessment that is not after the closing to the closing. */
const readToClosing = (complaint: JsonObject, caseFile: JsonObject): { from: string; to: string } | undefined => {
  const to = whenIn(complaint, 'closedAt')
  if (typeof to !== 'string') return undefined
  const isBefore = (when: When): boolean => typeof when !== 'string' || spanOf(when).start < spanOf(to).end
  const from = lastComplete(assessmentsIn(caseFile).filter((one) => isBefore(whenIn(one, 'assessedAt'))))
  return typeof from === 'string' ? { from, to } : undefined
}

const REFUSED: readonly unknown[] = ['refused', 'deferred']

/** The reason of each refusal of a process. */
const refusalReasonsOf = (process: JsonObject): readonly (string | undefined)[] => {
  const own = textIn(process, 'firRefusalReason')
  const inSteps = stepsOf(process, 'firRefused').map((step) => textIn(step, 'reasonCode'))
  return inSteps.length === 0 && REFUSED.includes(process['firDecision']) ? [own] : withSteps(own, inSteps)
}

/** Each reason that the field or the steps show; a refusal without one leaves the list open, and so does a process that does not say whether it was one. */
const readRefusalReasons = (complaint: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const reasons = policeProcessesOf(complaint, caseFile).map((process) => ({ of: refusalReasonsOf(process), isDecided: 'firDecision' in process }))
  const shown = reasons.flatMap((one) => one.of)
  const mayBeMore = reasons.some((one) => one.of.length === 0 && !one.isDecided)
  return shown.length === 0 ? undefined : codesRecorded(mayBeMore ? [...shown, undefined] : shown)
}

/** The first moment of the steps of some types, in any process of the complaint. */
const firstStepAt =
  (stepTypes: readonly string[]) =>
  (complaint: JsonObject, caseFile: JsonObject): When =>
    firstOf(
      processesOf(complaint, caseFile).flatMap((process) => stepTypes.flatMap((type) => stepsOf(process, type).map((step) => whenIn(step, 'occurredAt')))),
    )

const readExhibits = (_complaint: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const kinds = objectsIn(caseFile, 'evidenceItems')?.map((item) => textIn(item, 'itemKind'))
  return kinds && codesRecorded(kinds)
}

/** What processes say of it, and referrals that were sent. That there is no petition, or that a referral was not sent, does not say that nobody told it. */
const readCommitteeTold = (complaint: JsonObject, caseFile: JsonObject): When => {
  const inProcesses = processesOf(complaint, caseFile)
    .filter((process) => process['trackCode'] === 'protectionOrder' || 'protection' in process)
    .map((process) => whenIn(groupIn(process, 'protection') ?? {}, 'committeeInformedAt'))
  const sent = (objectsIn(caseFile, 'referrals') ?? [])
    .filter((referral) => [undefined, 'protectionCommittee'].includes(textIn(referral, 'serviceCategory')) && whenIn(referral, 'sentAt') !== null)
    .map((referral) => ifOfKind(whenIn(referral, 'sentAt'), textIn(referral, 'serviceCategory')))
  return firstOf([...inProcesses, ...sent])
}

/** A check of the promise; one of which it is recorded that nobody tried yet is not done. */
const readPromiseChecked = (_complaint: JsonObject, caseFile: JsonObject): When => {
  const checks = objectsIn(caseFile, 'followUps')?.filter((one) => [undefined, 'undertakingCheck'].includes(textIn(one, 'purposeCode')))
  const doneAt = (one: JsonObject): When => whenIn(one, 'doneAt') ?? (objectsIn(one, 'attempts')?.length === 0 ? null : whenIn(one, 'doneAt'))
  return checks && firstOf(checks.map((one) => ifOfKind(doneAt(one), textIn(one, 'purposeCode'))))
}

export const complaintHandlingFacts: readonly Fact[] = [
  {
    id: 'complaint.promiseCheckedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment a promise before police was first checked with her' },
    question: { en: 'When was she asked, alone, whether the promise is kept?' },
    why: { en: 'A promise alone does not keep her safe.' },
    sensitivity: 'internal',
    read: readPromiseChecked,
  },
  {
    id: 'complaint.safetyAskedAloneAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment she was asked, alone, whether she is safe' },
    question: { en: 'When was she asked, alone, whether she is safe?' },
    why: { en: 'Before others she may not be able to say.' },
    sensitivity: 'internal',
    read: readAskedAlone,
  },
  {
    id: 'complaint.safetyLastAssessedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment her safety was last assessed, alone' },
    question: { en: 'When was her safety last assessed, alone?' },
    why: { en: 'Danger changes; the last answer counts.' },
    sensitivity: 'internal',
    read: (_complaint, caseFile) => lastAssessedAt(caseFile),
  },
  {
    id: 'complaint.lastSafetyLevel',
    subject: 'complaint',
    type: { ...codesOf('code', RISK_LEVEL), codes: answersOf(RISK_LEVEL).filter((code) => code !== 'incomplete') },
    label: { en: 'the level of danger at the last assessment' },
    question: { en: 'Which level of danger was judged at the last assessment?' },
    why: { en: 'It says how soon she needs protection.' },
    sensitivity: 'life-safety',
    read: readLastLevel,
  },
  {
    id: 'complaint.lastAssessmentToClosing',
    subject: 'complaint',
    type: { kind: 'interval' },
    label: { en: 'the days from the last assessment of her safety to the closing' },
    question: { en: 'When was her safety last assessed before it was closed?' },
    why: { en: 'An old answer says little about today.' },
    sensitivity: 'internal',
    read: readToClosing,
  },
  {
    id: 'complaint.firRefusalReasons',
    subject: 'complaint',
    type: codesOf('codes', FIR_REFUSAL_REASON),
    label: { en: 'the reasons given for not registering an FIR' },
    question: { en: 'What reason was given for not registering an FIR?' },
    why: { en: 'Some reasons are none in law.' },
    sensitivity: 'special-category',
    read: readRefusalReasons,
  },
  {
    id: 'complaint.examinationOfferedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment a medico-legal examination was first offered or made' },
    question: { en: 'When was an examination by a medico-legal doctor offered to her?' },
    why: { en: 'Traces are lost with time. She may say no.' },
    sensitivity: 'special-category',
    read: firstStepAt(['medicoLegalOffered', 'medicoLegalDone', 'medicoLegalDeclined']),
  },
  {
    id: 'complaint.sampleTakenAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the first sample was taken' },
    question: { en: 'When was the first sample for a DNA test taken?' },
    why: { en: 'Traces are lost with time.' },
    sensitivity: 'special-category',
    read: firstStepAt(['sampleCollected']),
  },
  {
    id: 'complaint.exhibitKinds',
    subject: 'complaint',
    type: codesOf('codes', EVIDENCE_KIND),
    label: { en: 'the kinds of items that were collected' },
    question: { en: 'Which items were collected: clothing, container, soil, other?' },
    why: { en: 'Traces are lost with time.' },
    sensitivity: 'special-category',
    read: readExhibits,
  },
  {
    id: 'complaint.committeeInformedAt',
    subject: 'complaint',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the protection committee was informed' },
    question: { en: 'When was the protection committee informed?' },
    why: { en: 'Its time to act runs from then.' },
    sensitivity: 'life-safety',
    read: readCommitteeTold,
  },
]
