import type { IsoDate, PartialDate } from '@aitebaar/core'

import type { InForce } from '../law/in-force.ts'
import { inForce, inForceTogether } from '../law/in-force.ts'
import type { Extent, Provision } from '../law/provision.ts'

/**
 * A provision as lawyers cite it: statute and section.
 *
 * Years and numbers of the act are left out.
 *
 * @example
 * const provision: Provision = {
 *   id: 'ppc-310a', statute: 'Pakistan Penal Code, 1860 (XLV of 1860)', section: '310A', title: { en: 'Giving a woman to settle a dispute' },
 *   summary: { en: 'Giving a woman or girl in marriage as the price of a settlement.' }, elements: [], kind: 'offence', jurisdiction: 'federal',
 *   cognizable: null, bailable: null, compoundable: 'no', forum: [], deadlines: [], sources: ['the text of the Code'], confidence: 'high', notVerified: [],
 *   extent: [{ territory: 'settled', from: '2011-12-26', to: null }],
 * }
 * citation(provision) // => 'Pakistan Penal Code section 310A'
 * citation({ ...provision, statute: 'Desk Order, 2014', section: 'whole order' }) // => 'Desk Order, whole order'
 *
 * @category explanations
 * @since 0.1.0
 */
export const citation = ({ statute, section }: Provision): string => {
  const short = statute.replace(/,? \d{4}.*$/, '').replace(/ \([^)]*\)$/, '')
  return section === '' ? short : /^\d/.test(section) ? `${short} section ${section}` : `${short}, ${section}`
}

const since = ({ from, window }: Extent): string => {
  if (from === null) return 'from a day that was not verified'
  return window === undefined || window.earliest === window.latest
    ? `from ${from}`
    : `from ${from} (the first day is uncertain: ${window.earliest} to ${window.latest})`
}

const span = (extent: Extent): string => `${since(extent)}${extent.to === null ? '' : ` to ${extent.to}`}`

/** The time that an answer speaks of: a version may have left a territory and come back. */
const extentThen = ({ extent }: Provision, status: InForce, territory: string | undefined, date: PartialDate | undefined): Extent | undefined => {
  const there = extent.filter((one) => one.territory === territory && one.notRecordedAfter === undefined)
  const fits = (one: Extent): boolean => inForce({ extent: [one] }, date, territory) === status
  return (status === 'no-longer' ? there.findLast(fits) : there.find(fits)) ?? there[0]
}

const where = (territory: string | undefined): string => (territory === undefined ? 'there' : `in this territory (${territory.replaceAll('-', ' ')})`)

/**
 * One sentence on whether a provision was law there and then, with its version, and how sure the register is. It names dates of the law, never of the case.
 *
 * @param status - the answer of `provisionStatus` there and then
 * @param territory - where that was; `undefined` when it is not known
 * @param notRecordedAfter - the last day of which the law is recorded, when that is why it cannot be told
 * @param date - when that was; of a version that left a territory and came back it tells which time is meant
 *
 * @example
 * const provision: Provision = {
 *   id: 'ppc-310a', statute: 'Pakistan Penal Code, 1860 (XLV of 1860)', section: '310A', title: { en: 'Giving a woman to settle a dispute' },
 *   summary: { en: 'Giving a woman or girl in marriage as the price of a settlement.' }, elements: [], kind: 'offence', jurisdiction: 'federal',
 *   cognizable: null, bailable: null, compoundable: 'no', forum: [], deadlines: [], sources: ['the text of the Code'], confidence: 'high', notVerified: [],
 *   extent: [{ territory: 'settled', from: '2011-12-26', to: null }],
 * }
 * lawSentence(provision, 'not-here', 'former-pata') // => 'Pakistan Penal Code section 310A (ppc-310a, confidence high) is not cited: it did not reach this place (former pata).'
 *
 * @category explanations
 * @since 0.1.0
 */
export const lawSentence = (provision: Provision, status: InForce, territory: string | undefined, notRecordedAfter?: IsoDate, date?: PartialDate): string => {
  const extent = extentThen(provision, status, territory, date)
  const name = `${citation(provision)} (${provision.id}, confidence ${provision.confidence})`
  const note = extent?.note === undefined ? '' : ` ${extent.note}`
  switch (status) {
    case 'yes':
      return `${name} was in force on that day ${where(territory)}: version ${extent === undefined ? '' : span(extent)}.`
    case 'not-yet':
      return `${name} is not cited: it was not yet in force on that day ${where(territory)}; it applies ${extent === undefined ? 'later' : since(extent)}.${note}`
    case 'no-longer':
      return `${name} is not cited: this version was no longer in force on that day ${where(territory)}; it applied ${extent === undefined ? 'before' : span(extent)}.`
    case 'not-here':
      return `${name} is not cited: it did not reach this place${territory === undefined ? '' : ` (${territory.replaceAll('-', ' ')})`}.`
    case 'cannot-tell':
      if (notRecordedAfter !== undefined)
        return `Whether ${name} was in force cannot be told: law after this date not recorded (${notRecordedAfter}) ${where(territory)}. Ask a lawyer before relying on it.`
      return `Whether ${name} was in force cannot be told: the date or the place is missing, or its first day there is uncertain.${note} Ask a lawyer before relying on it.`
  }
}

const TOGETHER = {
  yes: 'each of them was in force.',
  no: 'not each of them was in force, so none of them is law for this.',
  'cannot-tell': 'whether each of them was in force cannot be told.',
} as const

/** One sentence on provisions that count only together, from the answer for each. */
export const togetherSentence = (provisions: readonly Provision[], answers: readonly InForce[]): string =>
  `${provisions.map(citation).join(' and ')} count only together: ${TOGETHER[inForceTogether(answers)]}`
