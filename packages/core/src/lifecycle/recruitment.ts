import { RECRUIT_STAGE } from '../code-list/capacity.ts'
import { isOneOf } from '../known.ts'
import type { Guard, Lifecycle, Move } from './lifecycle.ts'

type Application = 'recruitmentApplication'

const passedBefore: Guard<Application> = {
  id: 'passed-the-stage-before',
  demands: 'The stage the applicant was at is passed.',
  record: ['recruitmentApplication.stageEvents.stage', 'recruitmentApplication.stageEvents.result'],
  test: ({ entity: { stageEvents, currentStage } }) => stageEvents && isOneOf(stageEvents.findLast(({ stage }) => stage === currentStage)?.result, ['passed']),
}

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<Application> => {
  const states = RECRUIT_STAGE.codes.flatMap(({ code }) => (code === 'other' ? [] : [code]))
  const climb = states.flatMap((before, index) => states.slice(index + 1).map((to): Move<Application> => ({ from: before, to, guards: [passedBefore] })))
  return { kind: 'recruitmentApplication', field: 'currentStage', states, moves: [{ from: null, to: 'applied', guards: [] }, ...climb] }
}

/** Stages come in order; a drive may leave some out. `other` has no place in the order, so nothing leads to it. */
export const RECRUITMENT_LIFECYCLE: Lifecycle<Application> = /* @__PURE__ */ build()
