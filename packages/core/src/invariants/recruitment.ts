import { RECRUIT_STAGE } from '../code-list/capacity.ts'
import type { Known } from '../known.ts'
import { bothKnown, isOneOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import { ascends } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Events = NonNullable<EntityOf<'recruitmentApplication'>['stageEvents']>
type Stage = Events[number]['stage']

/** Where a stage stands in the order of stages; `undefined` for one that is not recorded or has no fixed place. */
export const placeOf = (stage: Stage): number | undefined =>
  stage === undefined || stage === 'other' ? undefined : RECRUIT_STAGE.codes.findIndex(({ code }) => code === stage)

const goesUp = (before: Stage, after: Stage): Known => {
  const [low, high] = [placeOf(before), placeOf(after)]
  return low === undefined || high === undefined ? undefined : low < high
}

const isClimb = (events: Events): Known =>
  bothKnown(
    ascends(events.map(({ at }) => at)),
    ...events.slice(1).map(({ stage }, index) => {
      const before = events[index]
      return bothKnown(goesUp(before?.stage, stage), isOneOf(before?.result, ['passed']))
    }),
  )

export const RECRUITMENT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'RCT-1',
    looksAt: 'record',
    reads: ['recruitmentApplication.stageEvents.stage', 'recruitmentApplication.stageEvents.at', 'recruitmentApplication.stageEvents.result'],
    demands: 'Stages of an application come in order, and each only after the one before was passed.',
    help: 'Correct the stage or its result, or leave out what is not known.',
    judge: each('recruitmentApplication', ({ stageEvents }) => stageEvents && isClimb(stageEvents)),
  },
]
