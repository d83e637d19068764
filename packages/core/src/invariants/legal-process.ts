import type { Known } from '../known.ts'
import { bothKnown, impliesKnown, isDone, isOneOf, notKnown, valueOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import { ascends, notBefore } from '../time/compare.ts'
import { localDate } from '../time/date-time.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

type LegalProcess = EntityOf<'legalProcess'>
type Step = NonNullable<LegalProcess['steps']>[number]

const ascendWithinType = (steps: readonly Step[]): Known =>
  bothKnown(
    ...[...new Set(steps.map(({ stepType }) => stepType))].map((type) =>
      ascends(steps.filter((step) => step.stepType === type).map((step) => step.occurredAt)),
    ),
  )

const isRecordedAfter = ({ occurredAt, recordedAt }: Step): Known => impliesKnown(isDone(recordedAt) ?? false, notBefore(recordedAt, occurredAt))

const isAgainstTheLaw = (step: Step, process: LegalProcess): Known => {
  if (step.stepType !== 'compromiseAttempt') return false
  const answer = step.offenceCompoundable ?? valueOf(process.compoundable)
  return answer === 'verify' ? undefined : isOneOf(answer, ['no'])
}

const copyAtOnce = ({ fir }: LegalProcess): Known => {
  if (fir === undefined || fir === null) return fir === null ? true : undefined
  const { registeredAt, copyGivenAt } = fir
  const isSameDay = registeredAt && copyGivenAt ? localDate(copyGivenAt) === localDate(registeredAt) : undefined
  return impliesKnown(isDone(registeredAt), bothKnown(isDone(copyGivenAt), impliesKnown(isDone(copyGivenAt), isSameDay)))
}

export const LEGAL_PROCESS_INVARIANTS: readonly Invariant[] = [
  {
    id: 'LGP-1',
    looksAt: 'record',
    reads: ['legalProcess.steps.stepType', 'legalProcess.steps.occurredAt', 'legalProcess.steps.recordedAt'],
    demands: 'Steps of one type stand in the order in which they happened, and none is written down before it happened.',
    help: 'Correct the moment that is wrong, or leave out the one that is not known. A step written down late stays as it is.',
    judge: each('legalProcess', ({ steps }) => steps && bothKnown(ascendWithinType(steps), ...steps.map(isRecordedAfter))),
  },
  {
    id: 'LGP-2',
    looksAt: 'record',
    reads: ['legalProcess.steps.offenceCompoundable', 'legalProcess.compoundable'],
    demands: 'No compromise is attempted on an offence that the law does not let the parties compound.',
    help: 'Keep the attempt on record, do not close the case, and tell the supervisor and the prosecutor.',
    judge: each('legalProcess', (process) => process.steps && bothKnown(...process.steps.map((step) => notKnown(isAgainstTheLaw(step, process))))),
  },
  {
    id: 'LGP-3',
    looksAt: 'record',
    reads: ['legalProcess.fir.registeredAt', 'legalProcess.fir.copyGivenAt'],
    demands: 'She is given a copy of the FIR at once, free of charge; never later than the day it was registered.',
    help: 'Give her the copy, and record when.',
    judge: each('legalProcess', copyAtOnce),
  },
]
