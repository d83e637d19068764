import { receiverWasTrained } from '../complaint/receiver.ts'
import { trainedOnPanel } from '../dispute/panel.ts'
import { impliesKnown } from '../known.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

export const TRAINING_INVARIANTS: readonly Invariant[] = [
  {
    id: 'OFF-2',
    looksAt: 'set of records',
    reads: ['complaint.receiverWasTrained', 'complaint.receivedByOfficerId', 'complaint.receivedAt', 'officer.trainedForDeskOn'],
    demands: 'An officer counts as trained only for what was received after the training was completed, and within two years of it.',
    help: 'Record that the training of the receiving officer did not count at that time.',
    judge: each('complaint', (complaint, records) => {
      return impliesKnown(complaint.receiverWasTrained, receiverWasTrained(complaint, records))
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
      const trained = trainedOnPanel(dispute, records)
      const atMost = trained.filter((answer) => answer !== false).length
      return panelTrained > atMost ? false : panelTrained <= trained.filter(Boolean).length ? true : undefined
    }),
  },
]
