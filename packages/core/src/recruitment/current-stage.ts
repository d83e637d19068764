import type { CodeOf } from '../code-list/code-list.ts'
import { RECRUIT_STAGE } from '../code-list/capacity.ts'

/** Where a stage stands in the order of stages; `undefined` for one that is not recorded or has no fixed place. */
export const placeOfStage = (stage: unknown): number | undefined => {
  const place = stage === 'other' ? -1 : RECRUIT_STAGE.codes.findIndex(({ code }) => code === stage)
  return place < 0 ? undefined : place
}

/**
 * The stage an application has reached: the furthest of its events, whatever its result. `undefined` when an event does not say its stage or has one without a
 * place in the order, for that may be the furthest.
 *
 * @example
 * currentStage({ stageEvents: [{ stage: 'applied' }, { stage: 'writtenTest' }] }) // => 'writtenTest'
 * currentStage({ stageEvents: [{ stage: 'applied' }, {}] }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const currentStage = ({
  stageEvents,
}: {
  readonly stageEvents?: readonly { readonly stage?: CodeOf<typeof RECRUIT_STAGE> | undefined }[] | undefined
}): CodeOf<typeof RECRUIT_STAGE> | undefined => {
  const places = stageEvents?.map(({ stage }) => placeOfStage(stage)) ?? []
  if (places.length === 0 || places.includes(undefined)) return undefined
  return RECRUIT_STAGE.codes[Math.max(...places.map((place) => place ?? 0))]?.code
}
