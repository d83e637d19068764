import type { Known } from '../known.ts'
import { bothKnown, isOneOf } from '../known.ts'
import { isTrainedMediator } from '../mediator/mediator-training.ts'
import type { EntityOf, Records } from '../related/records.ts'

type Dispute = EntityOf<'dispute'>

/** The day of the first hearing, or of registration when there was none. */
const sittingOf = ({ hearings, registeredOn }: Dispute): string | null | undefined => hearings?.[0]?.at ?? registeredOn

/** How many are so; `undefined` when of one it cannot be told. */
const count = (answers: readonly Known[]): number | undefined => (answers.includes(undefined) ? undefined : answers.filter(Boolean).length)

/** Whether each member of the panel had completed the training before the sitting, and it still counted. */
export const trainedOnPanel = (dispute: EntityOf<'dispute'>, records: Records): readonly Known[] =>
  (dispute.panel ?? []).map((id) => {
    const mediator = records.find('mediator', id)
    return mediator && isTrainedMediator(mediator, sittingOf(dispute), records)
  })

/**
 * Who sat on a panel, in numbers. A number is `undefined` when a member is not among the records or does not tell.
 *
 * @example
 * const panel: Panel | undefined = panelOf({ disputeId: 'dsp-01' } as EntityOf<'dispute'>, recordsOf([]))
 * panel // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export interface Panel {
  readonly panelSize: number
  readonly panelFemale: number | undefined
  readonly panelTrained: number | undefined
  readonly panelTrainedFemale: number | undefined
}

/**
 * How many members the panel of a dispute had, how many of them women, and how many trained before the first hearing; `undefined` when its members are not
 * recorded.
 *
 * @example
 * const dispute: EntityOf<'dispute'> = encode(Dispute.parse({ disputeId: 'dsp-01', panel: ['med-01'], registeredOn: '2015-03-02' }))
 * const mediator = { kind: 'mediator', schemaVersion: '1', isSynthetic: true, mediatorId: 'med-01', sexCode: 'female', trainedOn: '2014-05-01' }
 * panelOf(dispute, recordsOf([getOrThrow(parseRecord(mediator))])) // => { panelSize: 1, panelFemale: 1, panelTrained: 1, panelTrainedFemale: 1 }
 *
 * @category derived
 * @since 0.1.0
 */
export const panelOf = (dispute: EntityOf<'dispute'>, records: Records): Panel | undefined => {
  if (dispute.panel === undefined) return undefined
  const female = dispute.panel.map((id) => {
    const sex = records.find('mediator', id)?.sexCode
    return isOneOf(sex === 'notRecorded' ? undefined : sex, ['female'])
  })
  const trained = trainedOnPanel(dispute, records)
  return {
    panelSize: dispute.panel.length,
    panelFemale: count(female),
    panelTrained: count(trained),
    panelTrainedFemale: count(trained.map((answer, index) => bothKnown(answer, female[index]))),
  }
}
