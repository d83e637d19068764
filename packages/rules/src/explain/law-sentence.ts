import type { Language, MessageValues } from '@aitebaar/conditions'
import { formatMessage } from '@aitebaar/conditions'
import type { IsoDate, PartialDate } from '@aitebaar/core'

import type { InForce } from '../law/in-force.ts'
import { inForce, inForceTogether } from '../law/in-force.ts'
import type { Extent, Provision } from '../law/provision.ts'
import type { ExplainPhrases } from './phrases.ts'
import { EXPLAIN_PHRASES } from './phrases.ts'

/** More than one section: a second number after a comma or "and", or a span such as 337B-337F, but not 22-A or sub-sections. */
const SEVERAL = /^\d+[A-Z]*(?:\([^)]*\))*(?:, \d| and \d|-\d)/

/** Whether a provision stands for more than one section, so that sentences speak of several. */
const isSeveral = ({ section }: Provision): boolean => SEVERAL.test(section)

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
 * citation({ ...provision, section: '337, 337A' }) // => 'Pakistan Penal Code sections 337, 337A'
 * citation({ ...provision, statute: 'Desk Order, 2014', section: 'whole order' }) // => 'Desk Order, whole order'
 *
 * @category explanations
 * @since 0.1.0
 */
export const citation = (provision: Provision): string => {
  const { statute, section } = provision
  const short = statute.replace(/,? \d{4}.*$/, '').replace(/ \([^)]*\)$/, '')
  if (section === '') return short
  return /^\d/.test(section) ? `${short} ${isSeveral(provision) ? 'sections' : 'section'} ${section}` : `${short}, ${section}`
}

/** What a language says of the law. */
interface Saying {
  readonly phrases: ExplainPhrases
  readonly say: (message: string, values: MessageValues) => string
}

const since = ({ from, window }: Extent, { phrases, say }: Saying): string => {
  if (from === null) return phrases.fromUnverified
  return window === undefined || window.earliest === window.latest
    ? say(phrases.from, { day: from })
    : say(phrases.fromUncertain, { day: from, earliest: window.earliest, latest: window.latest })
}

const span = (extent: Extent, saying: Saying): string =>
  extent.to === null ? since(extent, saying) : saying.say(saying.phrases.until, { since: since(extent, saying), day: extent.to })

/** The time that an answer speaks of: a version may have left a territory and come back. */
const extentThen = ({ extent }: Provision, status: InForce, territory: string | undefined, date: PartialDate | undefined): Extent | undefined => {
  const there = extent.filter((one) => one.territory === territory && one.notRecordedAfter === undefined)
  const fits = (one: Extent): boolean => inForce({ extent: [one] }, date, territory) === status
  return (status === 'no-longer' ? there.findLast(fits) : there.find(fits)) ?? there[0]
}

/** When it is law there, or was, as far as the answer needs it. */
const spanFor = (status: InForce, extent: Extent | undefined, saying: Saying): string => {
  const { before, later } = saying.phrases
  if (status === 'not-yet') return extent === undefined ? later : since(extent, saying)
  if (extent !== undefined) return span(extent, saying)
  return status === 'no-longer' ? before : ''
}

/**
 * What else a sentence on law hangs on.
 *
 * @example
 * const options: LawSentenceOptions = { language: 'ur', notRecordedAfter: '2025-12-31' }
 * options.language // => 'ur'
 *
 * @category explanations
 * @since 0.1.0
 */
export interface LawSentenceOptions {
  /** The last day of which the law is recorded, when that is why it cannot be told. */
  readonly notRecordedAfter?: IsoDate | undefined
  /** When that was; of a version that left a territory and came back it tells which time is meant. */
  readonly date?: PartialDate | undefined
  /** What the pack calls the territory. Its id in words when left out. */
  readonly territoryName?: string | undefined
  /** Urdu and Pashto are drafts; the name of a statute stands as it is in the register. English when left out. */
  readonly language?: Language | undefined
}

/**
 * One sentence on whether a provision was law there and then, with its version, and how sure the register is. It names dates of the law, never of the case.
 *
 * @param status - the answer of `provisionStatus` there and then
 * @param territory - where that was; `undefined` when it is not known
 *
 * @example
 * const provision: Provision = {
 *   id: 'ppc-310a', statute: 'Pakistan Penal Code, 1860 (XLV of 1860)', section: '310A', title: { en: 'Giving a woman to settle a dispute' },
 *   summary: { en: 'Giving a woman or girl in marriage as the price of a settlement.' }, elements: [], kind: 'offence', jurisdiction: 'federal',
 *   cognizable: null, bailable: null, compoundable: 'no', forum: [], deadlines: [], sources: ['the text of the Code'], confidence: 'high', notVerified: [],
 *   extent: [{ territory: 'settled', from: '2011-12-26', to: null }],
 * }
 * lawSentence(provision, 'not-here', 'former-pata', { territoryName: 'former PATA' }) // => 'Pakistan Penal Code section 310A (ppc-310a, confidence high) is not cited: it did not reach this place (former PATA).'
 *
 * @category explanations
 * @since 0.1.0
 */
export const lawSentence = (
  provision: Provision,
  status: InForce,
  territory: string | undefined,
  { notRecordedAfter, date, territoryName, language = 'en' }: LawSentenceOptions = {},
): string => {
  const phrases = EXPLAIN_PHRASES[language]
  const say = (message: string, values: MessageValues): string => formatMessage(message, values, language)
  const extent = extentThen(provision, status, territory, date)
  const named = territoryName ?? territory?.replaceAll('-', ' ')
  const form = isSeveral(provision) ? 1 : 0
  const values = {
    provision: say(phrases.provision, { citation: citation(provision), id: provision.id, confidence: phrases.confidences[provision.confidence] }),
    place: named === undefined ? phrases.there : say(phrases.inTerritory, { territory: named }),
    span: spanFor(status, extent, { phrases, say }),
    ...(named === undefined ? {} : { territory: named }),
  }
  if (status === 'cannot-tell' && notRecordedAfter !== undefined)
    return `${say(phrases.notRecorded[form], { ...values, day: notRecordedAfter })} ${phrases.askLawyer}`
  const sentence = say(status === 'not-here' && named !== undefined ? phrases.notHereNamed[form] : phrases.inForce[status][form], values)
  const note = extent?.note === undefined || (status !== 'not-yet' && status !== 'cannot-tell') ? [] : [say(phrases.note, { note: extent.note })]
  return [sentence, ...note, ...(status === 'cannot-tell' ? [phrases.askLawyer] : [])].join(' ')
}

/**
 * One sentence on provisions that count only together, from the answer for each.
 *
 * @example
 * const provision: Provision = {
 *   id: 'ppc-109', statute: 'Pakistan Penal Code, 1860 (XLV of 1860)', section: '109', title: { en: 'Abetment' },
 *   summary: { en: 'Helping in an offence that is then committed.' }, elements: [], kind: 'offence', jurisdiction: 'federal',
 *   cognizable: null, bailable: null, compoundable: 'no', forum: [], deadlines: [], sources: ['the text of the Code'], confidence: 'high', notVerified: [],
 *   extent: [{ territory: 'settled', from: '1861-01-01', to: null }],
 * }
 * const other: Provision = { ...provision, id: 'ppc-310a', section: '310A' }
 * togetherSentence([provision, other], ['yes', 'yes']) // => 'Pakistan Penal Code section 109 and Pakistan Penal Code section 310A count only together: each of them was in force.'
 *
 * @see docs/spec/05-time-and-territory.md
 * @category explanations
 * @since 0.1.0
 */
export const togetherSentence = (provisions: readonly Provision[], answers: readonly InForce[], language: Language = 'en'): string => {
  const { and, together } = EXPLAIN_PHRASES[language]
  const citations = provisions.map(citation).reduce((list, last) => formatMessage(and, { list, last }, language))
  return formatMessage(together[inForceTogether(answers)], { citations }, language)
}
