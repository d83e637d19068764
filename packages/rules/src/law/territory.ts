import type { Language } from '@aitebaar/conditions'
import { inLanguage } from '@aitebaar/conditions'
import type { IsoDate } from '@aitebaar/core'

import type { PackArea } from './area.ts'

/**
 * What the law needs to know of a place.
 *
 * @example
 * const place: Place = { id: 'river-town', territories: [{ territory: 'hills', from: '2010-01-01', to: null }] }
 * territoryOf(place, '2009-12-31') // => undefined
 *
 * @category law
 * @since 0.1.0
 */
export type Place = Pick<PackArea, 'id' | 'territories'>

/**
 * The territory an area belonged to on a day; `undefined` when the pack does not say.
 *
 * Both ends of a stretch of days belong to it.
 *
 * @example
 * const territories = [{ territory: 'hills', from: null, to: '2014-12-31' }, { territory: 'lowlands', from: '2015-01-01', to: null }]
 * territoryOf({ territories }, '2014-12-31') // => 'hills'
 * territoryOf({ territories }, '2015-01-01') // => 'lowlands'
 * territoryOf(undefined, '2015-01-01') // => undefined
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const territoryOf = (area: Pick<Place, 'territories'> | undefined, day: IsoDate): string | undefined =>
  area?.territories.find(({ from, to }) => (from === null || day >= from) && (to === null || day <= to))?.territory

/**
 * What a pack calls a territory: the name of the area with its id. `undefined` when there is none.
 *
 * @example
 * const hills = PackArea.parse({ id: 'hills', name: { en: 'the Hills' }, level: 'territory', territories: [{ territory: 'hills', from: null, to: null }] })
 * territoryName([hills], 'hills') // => 'the Hills'
 * territoryName([hills], 'lowlands') // => undefined
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const territoryName = (
  areas: readonly Pick<PackArea, 'id' | 'name'>[],
  territory: string | undefined,
  language: Language = 'en',
): string | undefined => {
  const area = areas.find(({ id }) => id === territory)
  return area && inLanguage(area.name, language)
}
