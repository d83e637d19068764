import type { Fact, JsonObject } from '@aitebaar/conditions'
import { INSTRUMENT_STAGE, spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { codesOf, codesRecorded, findById, firstOf, objectsIn, textIn, whenIn } from './read.ts'

const readNotified = (instrument: JsonObject): When => {
  const events = (objectsIn(instrument, 'stageEvents') ?? []).filter(({ stage }) => stage === 'notified')
  return firstOf(events.map((event) => whenIn(event, 'on')))
}

/** An empty list says that there is none; a list that is not there says nothing. */
const readFirstUse = (instrument: JsonObject): When => {
  const evidence = objectsIn(instrument, 'useEvidence')
  return evidence?.length === 0 ? null : firstOf((evidence ?? []).map((entry) => whenIn(entry, 'on')))
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

/** The stage an instrument had reached at a moment; `undefined` when a stage has no date that tells. */
const stageAt = (instrument: JsonObject | undefined, at: string): string | undefined => {
  const events = instrument && objectsIn(instrument, 'stageEvents')
  if (events === undefined) return undefined
  const days = events.map((event) => whenIn(event, 'on'))
  if (days.some((on) => typeof on !== 'string' || isVague(on, at))) return undefined
  const reached = events
    .map((event, index) => ({ stage: textIn(event, 'stage'), start: spanOf(days[index] ?? at).start }))
    .filter(({ start }) => start <= spanOf(at).start)
    .toSorted((a, b) => a.start - b.start)
  return reached.at(-1)?.stage
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
