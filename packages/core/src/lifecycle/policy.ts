import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, isDone, isOneOf } from '../known.ts'
import { notBefore } from '../time/compare.ts'
import { localDate } from '../time/date-time.ts'
import { addDays } from '../time/date.ts'
import type { Guard, Lifecycle, Situation } from './lifecycle.ts'

type PolicyGuard = Guard<'policyInstrument'>

const YEAR_IN_DAYS = 365

const womenConsulted: PolicyGuard = {
  id: 'women-consulted',
  demands: 'At least one consultation in which women took part is recorded.',
  record: ['policyInstrument.consultations.participantsBySex.female'],
  test: ({ entity: { consultations } }) =>
    consultations &&
    eitherKnown(
      ...consultations.map(({ participantsBySex }) => {
        const women = participantsBySex?.female
        return women === undefined ? undefined : women > 0
      }),
    ),
}

/** Whether a bill was passed and assented to, by its events or on the word of the person who makes the change. */
const isThroughAssembly = ({ entity: { billEvents }, stated }: Situation<'policyInstrument'>): Known => {
  const has = (wanted: 'passed' | 'assented'): Known =>
    billEvents?.some(({ billStage, on }) => billStage === wanted && isDone(on) === true) === true ? true : undefined
  return eitherKnown(bothKnown(has('passed'), has('assented')), stated('billPassedAndAssented'))
}

const approved: PolicyGuard = {
  id: 'approved-by-a-competent-body',
  demands: 'A body with power to approve it has signed it; a bill has been passed and assented to.',
  record: ['policyInstrument.instrumentType', 'policyInstrument.billEvents.billStage', 'stated.approvedByCompetentBody', 'stated.billPassedAndAssented'],
  test: (situation) => {
    const isBill = isOneOf(situation.entity.instrumentType, ['draftBill', 'act'])
    return isBill === undefined ? undefined : isBill ? isThroughAssembly(situation) : situation.stated('approvedByCompetentBody')
  },
}

const reference: PolicyGuard = {
  id: 'notification-reference',
  demands: 'The gazette or the standing order that notifies it is on record.',
  record: ['policyInstrument.stageEvents.stage', 'policyInstrument.stageEvents.evidenceUrl', 'policyInstrument.stageEvents.note'],
  test: ({ entity: { stageEvents } }) =>
    stageEvents &&
    eitherKnown(...stageEvents.map(({ stage, evidenceUrl, note }) => bothKnown(isOneOf(stage, ['notified']), eitherKnown(isDone(evidenceUrl), isDone(note))))),
}

/** Whether there are two kinds of evidence of use from the year before; a date that is not known well enough may count. */
const hasTwoKinds = ({ entity: { useEvidence }, occurredAt }: Situation<'policyInstrument'>): Known => {
  if (useEvidence === undefined) return undefined
  const today = localDate(occurredAt)
  const counted = useEvidence.map(({ kind, on }) => ({ kind, isRecent: bothKnown(notBefore(on, addDays(today, -YEAR_IN_DAYS)), notBefore(today, on)) }))
  const kinds = (entries: typeof counted): number => new Set(entries.map(({ kind }) => kind).filter(Boolean)).size
  if (kinds(counted.filter(({ isRecent }) => isRecent === true)) >= 2) return true
  const possible = counted.filter(({ isRecent }) => isRecent !== false)
  return kinds(possible) + possible.filter(({ kind }) => kind === undefined).length >= 2 ? undefined : false
}

const inUse: PolicyGuard = {
  id: 'two-kinds-of-use',
  demands: 'Two kinds of evidence from the last 365 days show that it is used.',
  record: ['policyInstrument.useEvidence.kind', 'policyInstrument.useEvidence.on'],
  test: hasTwoKinds,
}

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'policyInstrument'> => ({
  kind: 'policyInstrument',
  field: 'stage',
  states: ['drafted', 'consulted', 'approved', 'notified', 'inUse', 'underReview', 'superseded', 'withdrawn'],
  moves: [
    { from: null, to: 'drafted', guards: [] },
    { from: 'drafted', to: 'consulted', guards: [womenConsulted] },
    { from: 'consulted', to: 'approved', guards: [approved] },
    { from: 'approved', to: 'notified', guards: [reference] },
    { from: 'notified', to: 'inUse', guards: [inUse] },
    { from: 'inUse', to: 'underReview', guards: [] },
    { from: 'underReview', to: 'superseded', guards: [] },
    { from: 'underReview', to: 'withdrawn', guards: [] },
  ],
})

export const POLICY_LIFECYCLE: Lifecycle<'policyInstrument'> = /* @__PURE__ */ build()
