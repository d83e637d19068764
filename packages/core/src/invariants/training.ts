import type { Known } from '../known.ts'
import { bothKnown, impliesKnown, isDone } from '../known.ts'
import { countsForDesk } from '../officer/desk-training.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

/** The day of the first hearing, or of registration when there was none. */
const sittingOf = ({ hearings, registeredOn }: EntityOf<'dispute'>): string | null | undefined => hearings?.[0]?.at ?? registeredOn

/** Whether each member of the panel had completed the training before the sitting, and it still counted. */
const trainedBefore = (dispute: EntityOf<'dispute'>, records: Records): readonly Known[] =>
  (dispute.panel ?? []).map((id) => {
    const mediator = records.find('mediator', id)
    if (mediator === undefined) return undefined
    const { trainedOn, trainingValidTo } = mediator
    const sitting = sittingOf(dispute)
    const isStillValid = isDone(trainingValidTo) === true ? notBefore(trainingValidTo, sitting) : true
    return isDone(trainedOn) === false ? false : bothKnown(notBefore(sitting, trainedOn), isStillValid)
  })

export const TRAINING_INVARIANTS: readonly Invariant[] = [
  {
    id: 'OFF-2',
    looksAt: 'set of records',
    reads: ['complaint.receiverWasTrained', 'complaint.receivedByOfficerId', 'complaint.receivedAt', 'officer.trainedForDeskOn'],
    demands: 'An officer counts as trained only for what was received after the training was completed, and within two years of it.',
    help: 'Record that the training of the receiving officer did not count at that time.',
    judge: each('complaint', (complaint, records) => {
      const trainedOn = records.find('officer', complaint.receivedByOfficerId)?.trainedForDeskOn
      return impliesKnown(complaint.receiverWasTrained, countsForDesk(trainedOn, complaint.receivedAt))
    }),
  },
  {
    id: 'TRN-4',
    looksAt: 'set of records',
    reads: ['dispute.panel', 'dispute.panelTrained', 'dispute.hearings.at', 'dispute.registeredOn', 'mediator.trainedOn', 'mediator.trainingValidTo'],
    demands: 'Only members who had completed their training before the sitting, and for whom it still counted, count as trained.',
    help: 'Correct the number of trained members.',
    judge: each('dispute', (dispute, records) => {
      const { panel, panelTrained } = dispute
      if (panelTrained === undefined) return undefined
      if (panel === undefined) return panelTrained === 0 ? true : undefined
      const trained = trainedBefore(dispute, records)
      const atMost = trained.filter((answer) => answer !== false).length
      return panelTrained > atMost ? false : panelTrained <= trained.filter(Boolean).length ? true : undefined
    }),
  },
]
