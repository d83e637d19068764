import type { FactValue } from '@aitebaar/conditions'
import type { IsoDate } from '@aitebaar/core'

import { lastRecorded } from '../law/holes.ts'
import type { InForce } from '../law/in-force.ts'
import { daysOf, inForce } from '../law/in-force.ts'
import type { Provision } from '../law/provision.ts'
import type { Place } from '../law/territory.ts'
import { territoryOf } from '../law/territory.ts'

/** The places a pack knows, by id. */
export type Areas = ReadonlyMap<string, Place>

/** What must be known of a provision to tell whether it was in force. */
export type ProvisionInTime = Pick<Provision, 'id' | 'extent' | 'sets'>

/** The provisions a rule cites, and the slots of the facts that give the date and the place of the conduct. */
export interface CitedLaw<P extends ProvisionInTime = ProvisionInTime> {
  readonly date: number
  readonly area: number
  readonly provisions: readonly P[]
}

/** The territory of a place on a date; `undefined` when it is not known, or changed within what the date can mean. */
export const territoryAt = (areas: Areas, area: FactValue, date: FactValue): string | undefined => {
  const place = typeof area === 'string' ? areas.get(area) : undefined
  if (place === undefined) return undefined
  const day = typeof date === 'string' ? date : undefined
  if (day === undefined) {
    const [only, ...more] = new Set(place.territories.map(({ territory }) => territory))
    return more.length === 0 ? only : undefined
  }
  const [first, last] = daysOf(day)
  const territory = territoryOf(place, first)
  return first === last || territory === territoryOf(place, last) ? territory : undefined
}

/** Whether one provision was in force there and then, given what is recorded of the date and the place. */
export const provisionStatus = (provision: ProvisionInTime, areas: Areas, date: FactValue, area: FactValue): InForce =>
  inForce(provision, typeof date === 'string' ? date : undefined, territoryAt(areas, area, date))

/** The last day of which the law is recorded, when the date of the conduct lies in days after it of which nothing is. */
export const lastRecordedThen = (provision: ProvisionInTime, areas: Areas, date: FactValue, area: FactValue): IsoDate | undefined => {
  if (typeof date !== 'string') return undefined
  const territory = territoryAt(areas, area, date)
  const [first, last] = daysOf(date).map((day) => lastRecorded(provision, day, territory))
  return first === last ? first : undefined
}

/** What the law says to conditions that are true. `open`: it hangs on a date or place that is missing. */
export type LawOutcome = 'yes' | 'no' | 'cannot-tell' | 'open'

/** Whether any of the cited provisions was in force there and then. */
export const lawOutcome = (provisions: readonly ProvisionInTime[], areas: Areas, date: FactValue, area: FactValue): LawOutcome => {
  const day = typeof date === 'string' ? date : undefined
  const territory = territoryAt(areas, area, date)
  let canTell = true
  for (const provision of provisions) {
    const status = inForce(provision, day, territory)
    if (status === 'yes') return 'yes'
    if (status === 'cannot-tell') canTell = false
  }
  if (canTell) return 'no'
  const isMissing = date === undefined || area === undefined || (typeof date === 'string' && date.length < 10)
  return isMissing ? 'open' : 'cannot-tell'
}
