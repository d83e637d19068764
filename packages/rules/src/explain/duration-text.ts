import type { Language } from '@aitebaar/conditions'
import { formatMessage } from '@aitebaar/conditions'
import type { IsoDuration } from '@aitebaar/core'

import { EXPLAIN_PHRASES } from './phrases.ts'

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

const PARTS = /^-?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/

/**
 * A length of time in words, as people say it: its largest units first, those that are zero left out. Urdu and Pashto are drafts.
 *
 * @example
 * durationText('PT2H') // => '2 hours'
 * durationText('P1DT30M') // => '1 day and 30 minutes'
 * durationText('P0D') // => 'the same day'
 *
 * @category explanations
 * @since 0.1.0
 */
export const durationText = (duration: IsoDuration, language: Language = 'en'): string => {
  const { units, noTime, sameDay, comma, and } = EXPLAIN_PHRASES[language]
  const amounts = PARTS.exec(duration)?.slice(1) ?? []
  const said = UNITS.flatMap((unit, index) => {
    const amount = amounts[index]
    return amount === undefined || Number(amount) === 0 ? [] : [formatMessage(units[unit][Number(amount) === 1 ? 0 : 1], { n: amount }, language)]
  })
  if (duration === 'P0D') return sameDay
  if (said.length < 2) return said[0] ?? noTime
  return formatMessage(and, { list: said.slice(0, -1).join(comma), last: said.at(-1) ?? '' }, language)
}

/** A moment as people read it: `2015-10-05T11:00:00+05:00` is `2015-10-05 11:00`; a day stays as it is. The offset is that of the record. */
export const momentText = (moment: string): string => moment.replace(/T(\d\d:\d\d)(?::[\d.]+)?(?:Z|[+-]\d\d:?\d\d)?$/, ' $1')
