import type { Fact, JsonObject, OpenList } from '@aitebaar/conditions'
import { EVIDENCE_KIND, FIR_REFUSAL_REASON, RISK_LEVEL } from '@aitebaar/core'

import { firstComplete, isComplete, lastComplete } from './assessment.ts'
import { policeProcessesOf, processesOf, stepsOf } from './process.ts'
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

const readLastLevel = (_complaint: JsonObject, caseFile: JsonObject): string | undefined => {
  const last = lastAssessedAt(caseFile)
  return typeof last !== 'string'
    ? undefined
    : textIn(
        assessmentsIn(caseFile).find((one) => isComplete(one) === true && whenIn(one, 'assessedAt') === last),
        'levelCode',
      )
}

/** The reason of each refusal of a process. The field may stand for the one refusal that is among the steps, or for one that is not. */
const refusalReasonsOf = (process: JsonObject): readonly (string | undefined)[] => {
  const own = textIn(process, 'firRefusalReason')
  const inSteps = stepsOf(process, 'firRefused').map((step) => textIn(step, 'reasonCode'))
  const isRefused = ['refused', 'deferred'].includes(textIn(process, 'firDecision') ?? '') || 'firRefusalReason' in process
  if (inSteps.length === 0) return isRefused ? [own] : []
  return own === undefined ? inSteps : [own, ...(inSteps.length === 1 ? inSteps.filter((reason) => reason !== undefined) : inSteps)]
}

/** Each reason that the field or the steps show; a refusal without one leaves the list open. */
const readRefusalReasons = (complaint: JsonObject, caseFile: JsonObject): readonly string[] | OpenList | undefined => {
  const reasons = policeProcessesOf(complaint, caseFile).flatMap(refusalReasonsOf)
  return reasons.length === 0 ? undefined : codesRecorded(reasons)
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
  const checks = (objectsIn(caseFile, 'followUps') ?? []).filter((one) => [undefined, 'undertakingCheck'].includes(textIn(one, 'purposeCode')))
  const doneAt = (one: JsonObject): When => (objectsIn(one, 'attempts')?.length === 0 ? (whenIn(one, 'doneAt') ?? null) : whenIn(one, 'doneAt'))
  return firstOf(checks.map((one) => ifOfKind(doneAt(one), textIn(one, 'purposeCode'))))
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
    read: (complaint, caseFile) => {
      const [from, to] = [lastAssessedAt(caseFile), whenIn(complaint, 'closedAt')]
      return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined
    },
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
