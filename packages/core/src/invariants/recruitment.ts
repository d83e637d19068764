import type { Known } from '../known.ts'
import { bothKnown, isOneOf } from '../known.ts'
import { placeOfStage } from '../recruitment/current-stage.ts'
import type { EntityOf } from '../related/records.ts'
import { ascends } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type Events = NonNullable<EntityOf<'recruitmentApplication'>['stageEvents']>
type Stage = Events[number]['stage']

const goesUp = (before: Stage, after: Stage): Known => {
  const [low, high] = [placeOfStage(before), placeOfStage(after)]
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

type Row = NonNullable<EntityOf<'recruitmentDrive'>['funnel']>[number]

/** Whether those who reached a stage passed, failed, stayed away or were turned away. What is left out of the people can only add to them. */
const addsUp = ({ people, passed, failed, absent, rejected }: Row): Known => {
  if (people === undefined || passed === undefined || failed === undefined || absent === undefined || rejected === undefined) return undefined
  const named = [people.female, people.male, people.x, people.notRecorded]
  const reached = named.reduce<number>((total, count) => total + (count ?? 0), 0)
  const ended = passed + failed + absent + rejected
  return named.includes(undefined) && reached <= ended ? undefined : reached === ended
}

export const RECRUITMENT_INVARIANTS: readonly Invariant[] = [
  {
    id: 'RCT-1',
    looksAt: 'record',
    reads: ['recruitmentApplication.stageEvents.stage', 'recruitmentApplication.stageEvents.at', 'recruitmentApplication.stageEvents.result'],
    demands: 'Stages of an application come in order, and each only after the one before was passed.',
    help: 'Correct the stage or its result, or leave out what is not known.',
    judge: each('recruitmentApplication', ({ stageEvents }) => stageEvents && isClimb(stageEvents)),
  },
  {
    id: 'RCT-4',
    looksAt: 'record',
    reads: [
      'recruitmentDrive.funnel.people',
      'recruitmentDrive.funnel.passed',
      'recruitmentDrive.funnel.failed',
      'recruitmentDrive.funnel.absent',
      'recruitmentDrive.funnel.rejected',
    ],
    demands: 'At each stage of a drive, those who reached it passed, failed, did not come or were turned away.',
    help: 'Keep the table as it was published, and record the difference as "reconciliationGap".',
    judge: each('recruitmentDrive', ({ funnel }) => funnel && bothKnown(...funnel.map(addsUp))),
  },
]
