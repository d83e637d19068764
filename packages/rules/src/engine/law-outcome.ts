import type { FactValue } from '@aitebaar/conditions'
import type { IsoDate } from '@aitebaar/core'
import { addDays } from '@aitebaar/core'

import { lastRecorded } from '../law/holes.ts'
import type { InForce } from '../law/in-force.ts'
import { daysOf, inForce, inForceTogether } from '../law/in-force.ts'
import type { Provision } from '../law/provision.ts'
import type { Place } from '../law/territory.ts'
import { territoryOf } from '../law/territory.ts'

/** The places a pack knows, by id. */
export type Areas = ReadonlyMap<string, Place>

/**
 * What must be known of a provision to tell whether it was in force.
 *
 * @example
 * const provision: ProvisionInTime = { id: 'ppc-310a', extent: [{ territory: 'settled', from: '2011-12-26', to: null }] }
 * provisionStatus(provision, new Map(), '2014-03-09', 'peshawar') // => 'cannot-tell'
 *
 * @category law
 * @since 0.1.0
 */
export type ProvisionInTime = Pick<Provision, 'id' | 'extent' | 'sets'>

/** The law of a rule, and the slots of the facts that give the date and the place of the conduct. */
export interface CitedLaw<P extends ProvisionInTime = ProvisionInTime> {
  readonly date: number
  readonly area: number
  /** Every provision that it names, each one time. */
  readonly provisions: readonly P[]
  /** Its citations, of which one in force is enough. Each holds the provisions that must be in force together. */
  readonly citations: readonly (readonly P[])[]
}

/** What is the same all over; `undefined` when it is not. */
const onlyOne = (territories: readonly (string | undefined)[]): string | undefined => {
  const [only, ...more] = new Set(territories)
  return more.length === 0 ? only : undefined
}

/**
 * The territory of a place on a date; `undefined` when it is not known, or changed within what the date can mean.
 *
 * Without a date it is known only of a place that was never anywhere else.
 *
 * @example
 * const hillsFirst = [{ territory: 'hills', from: null, to: '2014-12-31' }, { territory: 'lowlands', from: '2015-01-01', to: null }]
 * const areas = new Map([['river-town', { id: 'river-town', territories: hillsFirst }]])
 * territoryAt(areas, 'river-town', '2014') // => 'hills'
 * territoryAt(areas, 'river-town', undefined) // => undefined
 * territoryAt(areas, 'elsewhere', '2014') // => undefined
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const territoryAt = (areas: Areas, area: FactValue, date: FactValue): string | undefined => {
  const place = typeof area === 'string' ? areas.get(area) : undefined
  if (place === undefined) return undefined
  const day = typeof date === 'string' ? date : undefined
  if (day === undefined) return onlyOne(place.territories.map(({ territory }) => territory))
  const [first, last] = daysOf(day)
  const moves = place.territories.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)]))
  const days = first === last ? [first] : [first, ...moves.filter((one) => one > first && one <= last)]
  return onlyOne(days.map((one) => territoryOf(place, one)))
}

/**
 * Whether one provision was in force there and then, given what is recorded of the date and the place.
 *
 * Where the date or the place is missing, or the pack does not know the place, the answer is `cannot-tell`; it stays `not-here` where no date could change it.
 *
 * @example
 * const territories = [{ territory: 'settled', from: null, to: null }]
 * const areas = new Map([['peshawar', { id: 'peshawar', territories }]])
 * const provision = { id: 'ppc-310a', extent: [{ territory: 'settled', from: '2011-12-26', to: null }] }
 * provisionStatus(provision, areas, '2012', 'peshawar') // => 'yes'
 * provisionStatus(provision, areas, '2011-12', 'peshawar') // => 'cannot-tell'
 * provisionStatus(provision, areas, '2012-03-09', undefined) // => 'cannot-tell'
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const provisionStatus = (provision: ProvisionInTime, areas: Areas, date: FactValue, area: FactValue): InForce =>
  inForce(provision, typeof date === 'string' ? date : undefined, territoryAt(areas, area, date))

/** The last day of which the law is recorded, when the date of the conduct lies in days after it of which nothing is. */
export const lastRecordedThen = (provision: ProvisionInTime, areas: Areas, date: FactValue, area: FactValue): IsoDate | undefined => {
  if (typeof date !== 'string') return undefined
  const territory = territoryAt(areas, area, date)
  const [first, last] = daysOf(date).map((day) => lastRecorded(provision, day, territory))
  return first === last ? first : undefined
}

/**
 * What the law says to conditions that are true. `open`: it hangs on a date or place that is missing. `cannot-tell`: no answer about the case would help, as
 * the register itself does not say.
 *
 * @example
 * const isWorthAsking = (outcome: LawOutcome): boolean => outcome === 'open'
 * isWorthAsking('cannot-tell') // => false
 *
 * @category law
 * @since 0.1.0
 */
export type LawOutcome = 'yes' | 'no' | 'cannot-tell' | 'open'

/** Whether any of the citations was in force there and then. */
export const lawOutcome = ({ citations }: Pick<CitedLaw, 'citations'>, areas: Areas, date: FactValue, area: FactValue): LawOutcome => {
  const day = typeof date === 'string' ? date : undefined
  const territory = territoryAt(areas, area, date)
  let canTell = true
  for (const provisions of citations) {
    const together = inForceTogether(provisions.map((provision) => inForce(provision, day, territory)))
    if (together === 'yes') return 'yes'
    if (together === 'cannot-tell') canTell = false
  }
  if (canTell) return 'no'
  const isMissing = date === undefined || area === undefined || (typeof date === 'string' && date.length < 10)
  return isMissing ? 'open' : 'cannot-tell'
}
