import type { ComputedFact, FactValue } from '@aitebaar/conditions'

import type { Areas, CitedLaw, ProvisionInTime } from './law-outcome.ts'
import { provisionStatus } from './law-outcome.ts'

/** The provisions that set a parameter, by the id of the parameter. */
export type Setters<P extends ProvisionInTime = ProvisionInTime> = ReadonlyMap<string, readonly P[]>

/** Which provisions of a register set which parameters. */
export const settersOf = <P extends ProvisionInTime>(register: Iterable<P>): Setters<P> => {
  const setters = new Map<string, P[]>()
  for (const provision of register) for (const id of Object.keys(provision.sets ?? {})) setters.set(id, [...(setters.get(id) ?? []), provision])
  return setters
}

/**
 * What the law sets a parameter to on a date in a place: `undefined` while that cannot be told, `null` where no version was in force.
 *
 * @see docs/spec/05-time-and-territory.md
 */
const valueThen = (id: string, provisions: readonly ProvisionInTime[], areas: Areas, date: FactValue, area: FactValue): FactValue => {
  const possible = new Set<number | string | undefined>()
  let isCertain = false
  for (const provision of provisions) {
    const status = provisionStatus(provision, areas, date, area)
    if (status === 'yes') isCertain = true
    if (status === 'yes' || status === 'cannot-tell') possible.add(provision.sets?.[id])
  }
  if (possible.size === 0) return null
  const [only] = possible
  return isCertain && possible.size === 1 ? only : undefined
}

/** A parameter where the date and the place are in these slots. */
export const computedParameter = (id: string, provisions: readonly ProvisionInTime[], areas: Areas, at: Pick<CitedLaw, 'date' | 'area'>): ComputedFact => ({
  values: [...new Set(provisions.flatMap(({ sets }) => sets?.[id] ?? []))],
  read: (values) => valueThen(id, provisions, areas, values[at.date], values[at.area]),
})
