import type { IsoDate } from '@aitebaar/core'

import type { PackArea } from './area.ts'

/** What the law needs to know of a place. */
export type Place = Pick<PackArea, 'id' | 'territories'>

/** The territory an area belonged to on a day; `undefined` when the pack does not say. */
export const territoryOf = (area: Pick<Place, 'territories'> | undefined, day: IsoDate): string | undefined =>
  area?.territories.find(({ from, to }) => (from === null || day >= from) && (to === null || day <= to))?.territory
