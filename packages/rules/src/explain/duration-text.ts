import type { IsoDuration } from '@aitebaar/core'

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

const PARTS = /^-?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/

/**
 * A length of time in English words, as people say it: its largest units first, those that are zero left out.
 *
 * @example
 * durationText('PT2H') // => '2 hours'
 * durationText('P1DT30M') // => '1 day and 30 minutes'
 *
 * @category explanations
 * @since 0.1.0
 */
export const durationText = (duration: IsoDuration): string => {
  const amounts = PARTS.exec(duration)?.slice(1) ?? []
  const said = UNITS.flatMap((unit, index) => {
    const amount = amounts[index]
    return amount === undefined || Number(amount) === 0 ? [] : [`${amount} ${unit}${Number(amount) === 1 ? '' : 's'}`]
  })
  return said.length === 0 ? 'no time' : said.length === 1 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`
}

/** A moment as people read it: `2015-10-05T11:00:00+05:00` is `2015-10-05 11:00`; a day stays as it is. The offset is that of the record. */
export const momentText = (moment: string): string => moment.replace(/T(\d\d:\d\d)(?::[\d.]+)?(?:Z|[+-]\d\d:?\d\d)?$/, ' $1')
