import type { CodeOf } from '../code-list/code-list.ts'
import type { DISPUTE_TYPE } from '../code-list/dispute.ts'
import { MEDIABILITY } from '../code-list/dispute.ts'
import type { Maybe } from '../maybe.ts'
import type { Known } from '../known.ts'

/**
 * What a forum may do with a dispute.
 *
 * @example
 * const mediability: Mediability | undefined = mediabilityOf({ caseTypes: ['land'] })
 * mediability // => 'mediable'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export type Mediability = CodeOf<typeof MEDIABILITY>

/**
 * Whether a forum may take up a matter, by what the dispute is about. `undefined` where nothing is laid down.
 *
 * @example
 * MEDIABILITY_OF_TYPE.murder // => 'lawfulPeaceOnly'
 * MEDIABILITY_OF_TYPE.other // => undefined
 *
 * @category lifecycles
 * @since 0.1.0
 */
export const MEDIABILITY_OF_TYPE: Readonly<Record<CodeOf<typeof DISPUTE_TYPE>, Mediability | undefined>> = {
  money: 'mediable',
  land: 'mediable',
  tenancy: 'mediable',
  waterRight: 'mediable',
  business: 'mediable',
  neighbour: 'mediable',
  trafficDamage: 'mediable',
  inheritance: 'mediableWithSafeguards',
  dower: 'mediableWithSafeguards',
  maintenance: 'mediableWithSafeguards',
  custodyArrangement: 'mediableWithSafeguards',
  divorceTerms: 'mediableWithSafeguards',
  minorInjury: 'mediableWithSafeguards',
  domesticDispute: 'mediableWithSafeguards',
  murder: 'lawfulPeaceOnly',
  attemptedMurder: 'lawfulPeaceOnly',
  domesticViolence: 'notMediable',
  sexualOffence: 'notMediable',
  harassment: 'notMediable',
  acidOrBurn: 'notMediable',
  abduction: 'notMediable',
  forcedMarriage: 'notMediable',
  childMarriage: 'notMediable',
  swara: 'notMediable',
  ghag: 'notMediable',
  honour: 'notMediable',
  childAbuse: 'notMediable',
  trafficking: 'notMediable',
  other: undefined,
}

/**
 * What the mediability of a dispute is told by.
 *
 * @example
 * const matter: DisputeMatter = { caseTypes: ['swara'] }
 * mediabilityOf(matter) // => 'notMediable'
 *
 * @category lifecycles
 * @since 0.1.0
 */
export interface DisputeMatter {
  readonly caseTypes?: readonly CodeOf<typeof DISPUTE_TYPE>[] | undefined
  readonly honourGivenAsReason?: Maybe<boolean> | undefined
  readonly mediability?: Mediability | undefined
}

/** From the one that restricts least to the one that restricts most. */
const strictness = (one: Mediability): number => MEDIABILITY.codes.findIndex(({ code }) => code === one)

/** The strictest of what is recorded and of what each kind of matter brings with it; honour as a reason is looked at apart. */
const strictest = ({ caseTypes, mediability }: DisputeMatter): Mediability | undefined => {
  const byType = caseTypes?.map((type) => MEDIABILITY_OF_TYPE[type])
  const known = [mediability, ...(byType ?? [])].filter((one) => one !== undefined)
  const highest = known.sort((a, b) => strictness(a) - strictness(b)).at(-1)
  const isOpen = mediability === undefined && (byType === undefined || byType.includes(undefined))
  return isOpen && highest !== 'notMediable' ? undefined : highest
}

/**
 * Whether a forum may take up a dispute: the highest restriction among what is recorded and the kinds of matter it is about. Honour as the reason turns a
 * matter of peace only into one that is never for a forum. What the law says of a section that is charged is for rules, and recorded.
 *
 * @example
 * mediabilityOf({ caseTypes: ['land', 'domesticViolence'], mediability: 'mediable' }) // => 'notMediable'
 * mediabilityOf({ caseTypes: ['murder'] }) // => 'lawfulPeaceOnly'
 * mediabilityOf({ caseTypes: ['murder'], honourGivenAsReason: true }) // => 'notMediable'
 * mediabilityOf({ caseTypes: ['other'] }) // => undefined
 *
 * @category lifecycles
 * @since 0.1.0
 */
export const mediabilityOf = (dispute: DisputeMatter): Mediability | undefined => {
  const known = strictest(dispute)
  return known === 'lawfulPeaceOnly' && dispute.honourGivenAsReason === true ? 'notMediable' : known
}

/** Whether a dispute is of one mediability. As long as none is recorded only what is never for a forum is sure: a section that is charged can restrict it more. */
export const isOfMediability = (dispute: DisputeMatter, wanted: Mediability): Known => {
  const known = strictest(dispute)
  return known === 'notMediable' || dispute.mediability !== undefined ? known === wanted : undefined
}
