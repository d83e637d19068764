import type { Fact, JsonObject } from '@aitebaar/conditions'
import { INSTRUMENT_STAGE, spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { codesOf, codesRecorded, findById, firstOf, ifOfKind, objectsIn, textIn, whenIn } from './read.ts'

/** A stage of which it is not recorded which it is may be the one. */
const readNotified = (instrument: JsonObject): When => {
  const events = objectsIn(instrument, 'stageEvents')?.filter((event) => [undefined, 'notified'].includes(textIn(event, 'stage')))
  return firstOf(events?.map((event) => ifOfKind(whenIn(event, 'on'), textIn(event, 'stage'))) ?? [])
}

/** An empty list says that there is none; a list that is not there says nothing. */
const readFirstUse = (instrument: JsonObject): When => {
  const evidence = objectsIn(instrument, 'useEvidence')
  return evidence?.length === 0 ? null : firstOf(evidence?.map((entry) => whenIn(entry, 'on')) ?? [])
}

const readKinds = (instrument: JsonObject): number | undefined => {
  const kinds = objectsIn(instrument, 'useEvidence')?.map((entry) => textIn(entry, 'kind'))
  return kinds === undefined || kinds.includes(undefined) ? undefined : new Set(kinds).size
}

/** A stage is shown by a paper on the web, or by a note that names one. */
const readShown = (stage: JsonObject): boolean | undefined => {
  const papers = [stage['evidenceUrl'], stage['note']]
  return papers.some((paper) => typeof paper === 'string' && paper !== '') ? true : undefined
}

/** Whether a month or year holds a moment, so that it may lie before or after it. */
const isVague = (when: string, at: string): boolean => when.length < 10 && spanOf(when).start <= spanOf(at).start && spanOf(when).end > spanOf(at).start

interface Reached {
  readonly stage: string | undefined
  readonly start: number
  readonly end: number
}

/** A stage that may have been reached at any time, before or after. */
const AT_ANY_TIME: Reached = { stage: undefined, start: -Infinity, end: Infinity }

/** The stages that had been reached at a moment, or may have been; one that is recorded as not reached has not. */
const reachedAt = (events: readonly JsonObject[], at: string): readonly Reached[] =>
  events.flatMap((event) => {
    const on = whenIn(event, 'on')
    if (on === null) return []
    if (on === undefined || isVague(on, at)) return [AT_ANY_TIME]
    return spanOf(on).start <= spanOf(at).start ? [{ stage: textIn(event, 'stage'), ...spanOf(on) }] : []
  })

/** The stage an instrument had come to at a moment: the one that is sure to be the last of those it had reached. */
const stageAt = (instrument: JsonObject | undefined, at: string): string | undefined => {
  const reached = reachedAt((instrument && objectsIn(instrument, 'stageEvents')) ?? [], at)
  return reached.find((one) => reached.every((other) => other === one || other.end <= one.start))?.stage
}

const readStagesThen = (activity: JsonObject, caseFile: JsonObject): unknown => {
  const [ids, at] = [activity['legalInstrumentRefs'], whenIn(activity, 'heldAt')]
  if (!Array.isArray(ids) || typeof at !== 'string') return undefined
  const stages = ids.map((id: unknown) => stageAt(findById(caseFile, 'policyInstruments', 'instrumentId', String(id)), at))
  return codesRecorded(stages)
}

export const policyFacts: readonly Fact[] = [
  {
    id: 'policyInstrument.notifiedOn',
    subject: 'policyInstrument',
    type: { kind: 'date' },
    nullable: true,
    label: { en: 'the day it was notified' },
    question: { en: 'When was it notified?' },
    why: { en: 'A year is enough to begin using it.' },
    sensitivity: 'public',
    read: readNotified,
  },
  {
    id: 'policyInstrument.firstUsedOn',
    subject: 'policyInstrument',
    type: { kind: 'date' },
    nullable: true,
    label: { en: 'the day of the first evidence of use' },
    question: { en: 'What shows that it is used, and since when?' },
    why: { en: 'What is notified is not yet used.' },
    sensitivity: 'internal',
    read: readFirstUse,
  },
  {
    id: 'policyInstrument.useEvidenceKinds',
    subject: 'policyInstrument',
    type: { kind: 'integer', min: 0 },
    label: { en: 'how many kinds of evidence show that it is used' },
    question: { en: 'What shows that it is used: forms, trained officers, cases, a body that sits, a court?' },
    why: { en: 'One sign alone can mislead.' },
    sensitivity: 'internal',
    read: readKinds,
  },
  {
    id: 'policyStage.stage',
    subject: 'policyStage',
    type: codesOf('code', INSTRUMENT_STAGE),
    label: { en: 'the stage' },
    question: { en: 'Which stage is it?' },
    why: { en: 'A draft is not law, and a notified text is not yet used.' },
    sensitivity: 'public',
    read: (stage) => textIn(stage, 'stage'),
  },
  {
    id: 'policyStage.shown',
    subject: 'policyStage',
    type: { kind: 'boolean' },
    label: { en: 'whether a paper shows that the stage was reached' },
    question: { en: 'Which paper shows it: minutes, a signed copy, the gazette, a standing order?' },
    why: { en: 'Others will rely on it.' },
    sensitivity: 'public',
    read: readShown,
  },
  {
    id: 'awarenessActivity.stagesThen',
    subject: 'awarenessActivity',
    type: codesOf('codes', INSTRUMENT_STAGE),
    label: { en: 'the stages that the texts it explains had on that day' },
    question: { en: 'How far had each text come on that day: draft, approved, notified?' },
    why: { en: 'Nobody should rely on a law that is not there yet.' },
    sensitivity: 'public',
    read: readStagesThen,
  },
]
