import type { Fact, JsonObject } from '@aitebaar/conditions'
import { RECRUIT_STAGE } from '@aitebaar/core'

import { each } from './answers.ts'
import { numberIn } from './numbers.ts'
import { answersOf, codesOf, groupIn, objectsIn, textIn } from './read.ts'

const SEXES = ['female', 'male'] as const

const STAGES = answersOf(RECRUIT_STAGE).filter((stage) => stage !== 'other')

const reached = (row: JsonObject, sex: (typeof SEXES)[number]): number | undefined => numberIn(groupIn(row, 'people'), sex)

/** The rows of the published table in the order of stages; a stage without a place in that order is left out. */
const rowsOf = (drive: JsonObject): readonly JsonObject[] =>
  STAGES.flatMap((stage) => (objectsIn(drive, 'funnel') ?? []).filter((row) => row['stage'] === stage))

/** What becomes of the number before and the number after; unknown where one of them is. */
const fromTo = <Made>(before: number | undefined, after: number | undefined, make: (before: number, after: number) => Made): Made | undefined =>
  before === undefined || after === undefined ? undefined : make(before, after)

/** Each stage with the one after it. */
const stepsOf = (rows: readonly JsonObject[]): (readonly [JsonObject, JsonObject])[] =>
  rows.flatMap((row, index) => rows.slice(index + 1, index + 2).map((next) => [row, next] as const))

/** Nobody can reach a stage who did not reach the one before. */
const readNarrows = (drive: JsonObject): boolean | undefined =>
  each(stepsOf(rowsOf(drive)).flatMap(([row, next]) => SEXES.map((sex) => fromTo(reached(row, sex), reached(next, sex), (before, after) => after <= before))))

const readWomenTakenOn = (drive: JsonObject): number | undefined => {
  const row = rowsOf(drive).findLast(({ stage }) => stage === 'joined' || stage === 'passedOut')
  return row && reached(row, 'female')
}

/** The stage after which most women were no longer there; unknown where a number is missing, or two stages lost as many. */
const readMostLost = (drive: JsonObject): string | undefined => {
  const losses = stepsOf(rowsOf(drive)).map(([row, next]) => ({
    stage: textIn(row, 'stage'),
    lost: fromTo(reached(row, 'female'), reached(next, 'female'), (before, after) => before - after),
  }))
  if (losses.some(({ lost }) => lost === undefined)) return undefined
  const most = Math.max(...losses.map(({ lost }) => lost ?? 0))
  const worst = losses.flatMap(({ stage, lost }) => (lost === most ? [stage] : []))
  return most > 0 && worst.length === 1 ? worst[0] : undefined
}

/** By how many points of percentage women and men differ in getting from this stage to the next. */
const readGap = (row: JsonObject, caseFile: JsonObject): number | undefined => {
  const next = stepsOf(rowsOf(groupIn(caseFile, 'recruitmentDrive') ?? {})).find(([one]) => one === row)?.[1]
  if (next === undefined) return undefined
  const [women, men] = SEXES.map((sex) => fromTo(reached(row, sex), reached(next, sex), (before, after) => (before === 0 ? undefined : (after / before) * 100)))
  return fromTo(women, men, (ofWomen, ofMen) => Math.abs(ofWomen - ofMen))
}

export const recruitmentFacts: readonly Fact[] = [
  {
    id: 'recruitmentDrive.funnelNarrows',
    subject: 'recruitmentDrive',
    type: { kind: 'boolean' },
    label: { en: 'whether no stage has more women or men than the one before' },
    question: { en: 'How many women and men reached each stage?' },
    why: { en: 'A table that grows hides a mistake.' },
    sensitivity: 'public',
    read: readNarrows,
  },
  {
    id: 'recruitmentDrive.womenTakenOn',
    subject: 'recruitmentDrive',
    type: { kind: 'integer', min: 0 },
    label: { en: 'how many women joined' },
    question: { en: 'How many women joined?' },
    why: { en: 'A quota is kept when the posts are filled.' },
    sensitivity: 'public',
    read: readWomenTakenOn,
  },
  {
    id: 'recruitmentDrive.mostWomenLostAt',
    subject: 'recruitmentDrive',
    type: codesOf('code', RECRUIT_STAGE),
    label: { en: 'the stage at which most women were lost' },
    question: { en: 'At which stage did most women leave, fail or stay away?' },
    why: { en: 'It shows where to look.' },
    sensitivity: 'public',
    read: readMostLost,
  },
  {
    id: 'funnelStage.stage',
    subject: 'funnelStage',
    type: codesOf('code', RECRUIT_STAGE),
    label: { en: 'the stage' },
    question: { en: 'Which stage is it?' },
    why: { en: 'Each stage is looked at by itself.' },
    sensitivity: 'public',
    read: (row) => textIn(row, 'stage'),
  },
  ...SEXES.map((sex): Fact => ({
    id: sex === 'female' ? 'funnelStage.womenReached' : 'funnelStage.menReached',
    subject: 'funnelStage',
    type: { kind: 'integer', min: 0 },
    label: { en: sex === 'female' ? 'women who reached the stage' : 'men who reached the stage' },
    question: { en: sex === 'female' ? 'How many women reached the stage?' : 'How many men reached the stage?' },
    why: { en: 'Rates of a few people say little.' },
    sensitivity: 'public',
    read: (row) => reached(row, sex),
  })),
  {
    id: 'funnelStage.failed',
    subject: 'funnelStage',
    type: { kind: 'integer', min: 0 },
    label: { en: 'people who failed' },
    question: { en: 'How many people failed at this stage?' },
    why: { en: 'Who stayed away did not fail.' },
    sensitivity: 'public',
    read: (row) => numberIn(row, 'failed'),
  },
  {
    id: 'funnelStage.absent',
    subject: 'funnelStage',
    type: { kind: 'integer', min: 0 },
    label: { en: 'people who did not come' },
    question: { en: 'How many people did not come to this stage?' },
    why: { en: 'Who stayed away did not fail.' },
    sensitivity: 'public',
    read: (row) => numberIn(row, 'absent'),
  },
  {
    id: 'funnelStage.passRateGap',
    subject: 'funnelStage',
    type: { kind: 'number', min: 0, max: 100 },
    label: { en: 'points of percentage between women and men who went on to the next stage' },
    question: { en: 'What share of the women and what share of the men went on to the next stage?' },
    why: { en: 'A wide gap can lie in the test.' },
    sensitivity: 'public',
    read: readGap,
  },
]
