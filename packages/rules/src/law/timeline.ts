import type { IsoDate } from '@aitebaar/core'
import { addDays } from '@aitebaar/core'

import type { Confidence, Provision } from './provision.ts'

/**
 * A day on which the law of a territory changed: a version of a provision began or ended there.
 *
 * @example
 * const change: LawChange = { day: '2013-05-01', latest: '2013-05-31', territory: 'former-pata', provision: 'ppc-310a', change: 'begins', confidence: 'high' }
 * const isSureOn = ({ day, latest }: LawChange, on: string): boolean => day !== null && on >= (latest ?? day)
 * isSureOn(change, '2013-05-09') // => false
 * isSureOn(change, '2013-06-01') // => true
 *
 * @category law
 * @since 0.1.0
 */
export interface LawChange {
  /** The first day of the new state; `null` when it was not verified. */
  readonly day: IsoDate | null
  /** The latest day that it may have been, when the day is uncertain. */
  readonly latest?: IsoDate
  /** The territory in which the law changed. */
  readonly territory: string
  /** The version that began or ended. */
  readonly provision: string
  /** Whether the version began on this day, or was no longer law from this day on. */
  readonly change: 'begins' | 'ends'
  /** How sure the register is of the entry. */
  readonly confidence: Confidence
}

const changesOf = ({ id, confidence, extent }: Provision): readonly LawChange[] =>
  extent.flatMap(({ territory, from, to, window, notRecordedAfter }) => {
    if (notRecordedAfter !== undefined) return []
    const latest = window === undefined || window.latest === window.earliest ? {} : { latest: window.latest }
    const begins: LawChange = { day: window?.earliest ?? from, ...latest, territory, provision: id, change: 'begins', confidence }
    return to === null ? [begins] : [begins, { day: addDays(to, 1), territory, provision: id, change: 'ends', confidence }]
  })

/** Days that were not verified first, then in the order of days; on one day what ends comes before what begins. */
const inOrder = (a: LawChange, b: LawChange): number => {
  const [first, second] = [a.day ?? '', b.day ?? '']
  if (first !== second) return first < second ? -1 : 1
  return a.change === b.change ? 0 : a.change === 'ends' ? -1 : 1
}

/**
 * How a provision changed: every version that shares its family, and every territory, in the order of days. Entries that are not law, such as drafts, never
 * appear. Empty when the register has no such provision.
 *
 * @param register - the provisions of a pack
 * @param id - a version (`ppc-310a-2005`) or the family it belongs to (`ppc-310a`)
 *
 * @example
 * const older: Provision = {
 *   id: 'ppc-310a-2005', versionOf: 'ppc-310a', statute: 'Pakistan Penal Code, 1860 (XLV of 1860)', section: '310A', title: { en: 'Giving a woman' },
 *   summary: { en: 'Giving a woman to settle a dispute.' }, elements: [], kind: 'offence', jurisdiction: 'federal', cognizable: null, bailable: null,
 *   compoundable: 'no', forum: [], deadlines: [], sources: ['the text of the Code'], confidence: 'medium', notVerified: [],
 *   extent: [{ territory: 'settled', from: '2005-01-04', to: '2011-12-25' }],
 * }
 * const newer: Provision = { ...older, id: 'ppc-310a', extent: [{ territory: 'settled', from: '2011-12-26', to: null }] }
 * const changes = lawTimeline([newer, older], 'ppc-310a').filter(({ day }) => day === '2011-12-26')
 * changes.map(({ provision, change }) => [provision, change]) // => [['ppc-310a-2005', 'ends'], ['ppc-310a', 'begins']]
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const lawTimeline = (register: readonly Provision[], id: string): readonly LawChange[] => {
  const family = register.find((provision) => provision.id === id)?.versionOf ?? id
  return register
    .filter((provision) => provision.kind !== 'not-law' && (provision.id === family || provision.versionOf === family))
    .flatMap(changesOf)
    .sort(inOrder)
}
