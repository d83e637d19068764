import type { Known } from '../known.ts'
import { bothKnown, impliesKnown, isDone } from '../known.ts'
import type { EntityOf, Records } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

/** The day of the first hearing, or of registration when there was none. */
const sittingOf = ({ hearings, registeredOn }: EntityOf<'dispute'>): string | null | undefined => hearings?.[0]?.at ?? registeredOn

/** Whether each member of the panel had completed the training before the sitting. */
const trainedBefore = (dispute: EntityOf<'dispute'>, records: Records): readonly Known[] =>
  (dispute.panel ?? []).map((id) => {
    const mediator = records.find('mediator', id)
    if (mediator === undefined) return undefined
    return isDone(mediator.trainedOn) === false ? false : notBefore(sittingOf(dispute), mediator.trainedOn)
  })

export const TRAINING_INVARIANTS: readonly Invariant[] = [
  {
    id: 'OFF-2',
    looksAt: 'set of records',
    reads: ['complaint.receiverWasTrained', 'complaint.receivedByOfficerId', 'complaint.receivedAt', 'officer.trainedForDeskOn'],
    demands: 'An officer counts as trained only for what was received after the training was completed.',
    help: 'Record that the receiving officer was not trained at that time.',
    judge: each('complaint', (complaint, records) => {
      const trainedOn = records.find('officer', complaint.receivedByOfficerId)?.trainedForDeskOn
      return impliesKnown(complaint.receiverWasTrained, bothKnown(isDone(trainedOn), notBefore(complaint.receivedAt, trainedOn)))
    }),
  },
  {
    id: 'TRN-4',
    looksAt: 'set of records',
    reads: ['dispute.panel', 'dispute.panelTrained', 'dispute.hearings.at', 'dispute.registeredOn', 'mediator.trainedOn'],
    demands: 'Only members who had completed their training before the sitting count as trained.',
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
